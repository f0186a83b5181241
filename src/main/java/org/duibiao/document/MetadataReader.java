package org.duibiao.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duibiao.catalog.Region;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads what a clean text says about itself. Everything found keeps the place that says it; what is not said stays null. */
final class MetadataReader {

  private static final int HEAD = 2500;
  private static final String DAY = "(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})日?";
  private static final Pattern DELIVERED = Pattern.compile(DAY + "(?=在[^。，,]{2,40}?会议上|[\\s(（]{0,2}在)");
  private static final Pattern SIGNED = Pattern.compile("(?m)^[ (（]?" + DAY + "[ )）]?$");
  private static final Pattern PUBLISHED = Pattern.compile("(?:发布(?:日期|时间)|时间|日期|公开日期|印发日期)\\s?[:：]\\s?" + DAY);
  private static final Pattern STAMP = Pattern.compile("(?m)^" + DAY + "(?:\\s\\d{1,2}:\\d{2}(?::\\d{2})?)?$");
  private static final Pattern NUMBER = Pattern.compile("[\\u4e00-\\u9fa5]{2,14}[〔\\[（(]\\d{4}[〕\\]）)]\\s?\\d{1,4}\\s?号");
  private static final Pattern SOURCE = Pattern.compile("https?://[\\w.\\-]{3,80}(?:/[\\w./%?&=#~+\\-]{0,300})?");
  private static final Pattern ISSUER_IN_TITLE = Pattern.compile(
      "([\\u4e00-\\u9fa5]{2,24}?(?:人民政府办公[厅室]|人民政府|委员会办公[厅室]|委员会|统计局|管理委员会|管委会|[\\u4e00-\\u9fa5]局|[\\u4e00-\\u9fa5]委))关于");
  private static final Pattern SIGNATURE = Pattern.compile(
      "(?m)^\\s?((?:中共)?[\\u4e00-\\u9fa5]{2,24}(?:人民政府(?:办公[厅室])?|政府办公[厅室]|委员会(?:办公[厅室])?|统计局|管理委员会|[\\u4e00-\\u9fa5]{2}局|总队))\\s?(?=$|\\d{4}年\\d{1,2}月)");
  private static final Pattern GREETING = Pattern.compile("代表(?!大会)([\\u4e00-\\u9fa5]{0,16}?(?:人民政府|国务院))");
  private static final Pattern SPEAKER = Pattern.compile("([\\u4e00-\\u9fa5]{2,10}(?:省|市|自治区|区|县|州|盟|旗)(?:人民政府)?)(?:代)?(?:省长|市长|区长|县长|主席|州长|盟长|旗长)");
  private static final Pattern OFFICE = Pattern.compile("(?:发布机构|发文机关|发文单位)\\s?[:：]\\s?([\\u4e00-\\u9fa5]{2,24})");
  private static final Pattern SOURCE_OF_NEWS = Pattern.compile("(?:来源|信息来源|文章来源)\\s?[:：]\\s?([\\u4e00-\\u9fa5]{2,24})");
  private static final Pattern REPORT = Pattern.compile("([\\u4e00-\\u9fa5&&[^年]]{2,12}?[省市区县州盟旗])(?:人民)?政府工作报告");
  private static final Pattern LEVEL_ONLY = Pattern.compile("(自治区|自治州|自治县|省|市|区|县|州|盟|旗)人民政府");
  private static final int NEAR = 40;
  private static final int OPENING = 60;
  private static final int SIGNED_HEAD = 400;
  private static final Pattern TITLE = Pattern.compile(".{0,60}(?:报告|公报|通报|通知|意见|规划|方案|决定|措施|办法|计划|纲要|摘要|公告|讲话).{0,20}");
  private static final Pattern NOT_TITLE = Pattern.compile("(?:来源|发布|时间|字号|各位代表|当前位置|【|今天是|现在|主送|附件|http|--|——|标题).{0,200}|.{0,80}[。：:；，,]|" + DAY + ".{0,60}");

  private final String text;
  private final String head;

  MetadataReader(String text) {
    this.text = text;
    this.head = text.substring(0, Math.min(HEAD, text.length()));
  }

  Metadata read() {
    Stated<String> title = title();
    Stated<String> issuer = issuer(title);
    Stated<LocalDate> published = date(PUBLISHED, head);
    if (published == null) {
      published = last(STAMP);
    }
    Stated<LocalDate> written = date(DELIVERED, head);
    if (written == null) {
      written = last(SIGNED);
    }
    if (written != null && written.equals(published)) {
      written = null;
    }
    Stated<Region> region = Regions.of(text,
        Stream.of(stated(GREETING, head, 1, "代表"), title, issuer, speaker(), opening()).flatMap(Stream::ofNullable).toList());
    return new Metadata(title, named(issuer, region), stated(NUMBER, head, 0, "号"), written, published, kind(title), region,
        stated(SOURCE, head, 0));
  }

  private @Nullable Stated<String> title() {
    Span best = null;
    int seen = 0;
    for (Span line : Lines.of(head)) {
      Span words = Lines.strip(head, line);
      String s = words.of(head);
      if (s.isEmpty()) {
        continue;
      }
      if (words.length() > 90 || ++seen > 16 || s.startsWith("各位代表") || s.startsWith("现在") || s.endsWith("。") && s.length() > 20) {
        break;
      }
      if (words.length() < 5 || Markers.at(head, words.start(), words.end()) != null || NOT_TITLE.matcher(s).matches()) {
        continue;
      }
      boolean named = TITLE.matcher(s).matches();
      boolean bestNamed = best != null && TITLE.matcher(best.of(head)).matches();
      if (best == null || named && !bestNamed) {
        best = words;
      }
    }
    return best == null ? null : new Stated<>(best.of(head), best);
  }

  /** A government that calls itself only by its level, 市人民政府, under the name of the region it speaks for. */
  private @Nullable Stated<String> named(@Nullable Stated<String> issuer, @Nullable Stated<Region> region) {
    Stated<String> bare = issuer != null ? issuer : stated(GREETING, head, 1, "代表");
    Matcher level = bare == null ? null : LEVEL_ONLY.matcher(bare.value());
    if (issuer == null && bare != null && bare.value().equals("国务院")) {
      return bare;
    }
    if (bare == null || level == null || !level.matches()) {
      return issuer;
    }
    return region != null && region.value().name().endsWith(level.group(1))
        ? new Stated<>(region.value().name() + "人民政府", bare.evidence()) : null;
  }

  private @Nullable Stated<String> speaker() {
    Stated<String> chief = stated(SPEAKER, head, 1, "长");
    return chief != null ? chief : stated(SPEAKER, head, 1, "主席");
  }

  /** The beginning of the running text, where a piece of news says where it happens. */
  private @Nullable Stated<String> opening() {
    var lines = Lines.of(head);
    int first = Lines.firstRunning(head, lines);
    if (first == lines.size()) {
      return null;
    }
    int start = lines.get(first).start();
    Span span = new Span(start, Math.min(lines.get(first).end(), start + OPENING));
    return new Stated<>(span.of(head), span);
  }

  private @Nullable Stated<String> issuer(@Nullable Stated<String> title) {
    if (title != null) {
      Matcher m = ISSUER_IN_TITLE.matcher(title.value());
      if (m.lookingAt()) {
        return new Stated<>(m.group(1), new Span(m.start(1), m.end(1)).shift(title.evidence().start()));
      }
    }
    int tail = Math.max(0, text.length() - 1500);
    Matcher m = SIGNATURE.matcher(text.substring(tail));
    if (m.find()) {
      return new Stated<>(m.group(1), new Span(m.start(1), m.end(1)).shift(tail));
    }
    Stated<String> greeting = stated(GREETING, head, 1, "代表");
    if (greeting != null && greeting.value().length() > 5) {
      return greeting;
    }
    Stated<String> signed = stated(SIGNATURE, head.substring(0, Math.min(SIGNED_HEAD, head.length())), 1);
    if (signed != null) {
      return signed;
    }
    Stated<String> office = stated(OFFICE, head, 1);
    if (office != null || title == null) {
      return office;
    }
    Matcher report = REPORT.matcher(title.value());
    if (report.find()) {
      return new Stated<>(report.group(1) + "人民政府", new Span(report.start(), report.end(1)).shift(title.evidence().start()));
    }
    return kind(title.value()) == null ? stated(SOURCE_OF_NEWS, head, 1) : null;
  }

  private @Nullable Stated<DocumentKind> kind(@Nullable Stated<String> title) {
    if (title != null) {
      DocumentKind kind = kind(title.value());
      if (kind != null) {
        return new Stated<>(kind, title.evidence());
      }
    }
    Matcher report = Pattern.compile("向大会(?:报告|作)[^。]{0,12}").matcher(head);
    if (report.find()) {
      return new Stated<>(DocumentKind.WORK_REPORT, new Span(report.start(), report.end()));
    }
    Matcher told = Pattern.compile("(?:情况)?通报如下|现通知如下|巡[视察](?:整改|反馈)|初步核算").matcher(head);
    if (told.find()) {
      DocumentKind kind = told.group().startsWith("巡") ? DocumentKind.RECTIFICATION
          : told.group().equals("初步核算") ? DocumentKind.BULLETIN : DocumentKind.NOTICE;
      return new Stated<>(kind, new Span(told.start(), told.end()));
    }
    return title != null && title.value().length() >= 8 && text.length() > 150
        ? new Stated<>(DocumentKind.NEWS, title.evidence()) : null;
  }

  private static @Nullable DocumentKind kind(String title) {
    return title.contains("摘要") ? DocumentKind.DIGEST
        : title.contains("工作报告") ? DocumentKind.WORK_REPORT
            : title.contains("整改") ? DocumentKind.RECTIFICATION
                : title.contains("公报") ? DocumentKind.BULLETIN
                    : title.matches(".*(?:规划|计划|纲要|行动方案|实施方案).*") && !title.contains("印发两项") ? DocumentKind.PLAN
                        : title.matches(".*(?:通报|通知|决定|公告|意见)") ? DocumentKind.NOTICE : null;
  }

  /** The first match, looked for only in lines that hold {@code sign}: most patterns begin with any characters and would try them all. */
  private static @Nullable Stated<String> stated(Pattern pattern, String in, int group, String sign) {
    for (int at = in.indexOf(sign); at >= 0; at = in.indexOf(sign, at + NEAR)) {
      int from = Math.max(0, at - NEAR);
      Matcher m = pattern.matcher(in).region(from, Math.min(in.length(), at + NEAR)).useTransparentBounds(true).useAnchoringBounds(false);
      if (m.find()) {
        return new Stated<>(m.group(group), new Span(m.start(group), m.end(group)));
      }
    }
    return null;
  }

  private @Nullable Stated<String> stated(Pattern pattern, String in, int group) {
    Matcher m = pattern.matcher(in);
    return m.find() ? new Stated<>(m.group(group), new Span(m.start(group), m.end(group))) : null;
  }

  private @Nullable Stated<LocalDate> date(Pattern pattern, String in) {
    Matcher m = pattern.matcher(in);
    return m.find() ? day(m, 0) : null;
  }

  /** The last match near the end of the text, where letters are signed and pages stamped. */
  private @Nullable Stated<LocalDate> last(Pattern pattern) {
    int tail = Math.max(0, text.length() - 800);
    Matcher m = pattern.matcher(text).region(tail, text.length());
    Stated<LocalDate> found = null;
    while (m.find()) {
      found = day(m, 0);
    }
    if (found == null) {
      m = pattern.matcher(head);
      found = m.find() ? day(m, 0) : null;
    }
    return found;
  }

  private @Nullable Stated<LocalDate> day(Matcher m, int shift) {
    try {
      LocalDate day = LocalDate.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
      return new Stated<>(day, new Span(m.start(1), m.end()).shift(shift));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
