package org.duibiao.web.ui.documents;

import java.util.Map;
import org.duibiao.web.ui.i18n.Words;

/** The names of the cleaners, in words. One without words of its own is called by its name. */
final class Cleaners {

  private static final Map<String, String[]> NAMES = Map.ofEntries(
      name("invisible", "不可见字符", "Invisible characters"),
      name("html-tag", "网页标签", "Markup"),
      name("html-entity", "网页转义符", "Entities"),
      name("html-chrome", "网页框架", "Page frame"),
      name("pinyin-gloss", "拼音注释", "Pinyin glosses"),
      name("private-use", "无法显示的字符", "Undisplayable characters"),
      name("page-number", "页码", "Page numbers"),
      name("doubled-punctuation", "重复标点", "Doubled punctuation"),
      name("line-break", "句中断行", "Breaks inside sentences"),
      name("blank", "多余空白", "Surplus blanks"),
      name("separator", "分隔线", "Rules"),
      name("breadcrumb", "当前位置", "Breadcrumb"),
      name("cms-state", "发布系统信息", "Publishing system"),
      name("cookie", "Cookie 提示", "Cookie notice"),
      name("filing-number", "备案号", "Filing number"),
      name("font-size", "字号选择", "Font size"),
      name("footer-owner", "页脚", "Footer"),
      name("ipv6", "IPv6 标识", "IPv6 sign"),
      name("link-farm", "友情链接", "Link farm"),
      name("link-list", "链接列表", "Link list"),
      name("navigation", "导航", "Navigation"),
      name("page-header", "页眉页脚", "Heads and feet of pages"),
      name("page-source", "网页代码", "Source of the page"),
      name("photo-credit", "图片署名", "Photo credit"),
      name("stray-mark", "零散符号", "Stray marks"),
      name("page-tools", "页面工具", "Page tools"),
      name("picture-link", "图片链接", "Picture link"),
      name("qr-code", "二维码", "QR code"),
      name("related", "相关阅读", "Related"),
      name("site-map", "网站地图", "Site map"),
      name("site-name", "网站名", "Site name"),
      name("spam", "垃圾信息", "Spam"),
      name("submit-widget", "提交按钮", "Submit button"),
      name("visit-date", "访问日期", "Date of visit"));

  private Cleaners() {}

  static String name(String cleaner) {
    String[] names = NAMES.get(cleaner);
    return names == null ? cleaner : Words.of(names[0], names[1]);
  }

  private static Map.Entry<String, String[]> name(String id, String chinese, String english) {
    return Map.entry(id, new String[] {chinese, english});
  }
}
