package org.duibiao.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duibiao.text.Language;

/** The page that shows people how to use the API: plain HTML without scripts, written from {@link Endpoint} and the snippets. */
final class DevelopersPage {

  private static final Map<String, String> SNIPPETS = snippets();

  private static Map<String, String> snippets() {
    Map<String, String> snippets = new LinkedHashMap<>();
    Map.of("1 curl", "curl.sh", "2 Excel Power Query", "excel.pq", "3 Python", "python.py", "4 R", "r.R").entrySet().stream()
        .sorted(Map.Entry.comparingByKey()).forEach(snippet -> snippets.put(snippet.getKey().substring(2), read(snippet.getValue())));
    return snippets;
  }

  private static String read(String file) {
    try (var in = Objects.requireNonNull(DevelopersPage.class.getResourceAsStream("snippets/" + file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page; {@code base} is the address of this server, as the person reached it. */
  byte[] html(boolean english, String base) {
    Language language = english ? Language.ENGLISH : Language.CHINESE;
    var html = new StringBuilder("<!doctype html>\n<html lang=\"").append(english ? "en" : "zh-CN").append("\">\n<head>")
        .append("<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
        .append(language.of("开放接口 · 对标", "API · Duibiao 对标")).append("</title><style>")
        .append("body{font:16px/1.6 system-ui,'Noto Sans SC',sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}")
        .append("pre{background:#f4f4f4;padding:1rem;overflow:auto;font-size:.85rem}table{border-collapse:collapse;width:100%}")
        .append("th,td{text-align:left;vertical-align:top;border-bottom:1px solid #bbb;padding:.3rem .6rem .3rem 0}")
        .append("code{overflow-wrap:anywhere}td:first-child{min-width:16rem}a{color:#12436d}</style></head>\n<body>\n<nav><a href=\"./\">")
        .append(language.of("对标", "Duibiao 对标")).append("</a> · <a href=\"developers").append(english ? "?lang=zh" : "?lang=en")
        .append("\" lang=\"").append(english ? "zh" : "en").append("\">").append(english ? "中文" : "English").append("</a></nav>\n<h1>")
        .append(language.of("开放接口", "API")).append("</h1>\n<p>")
        .append(language.of("文档中的每个数字和每条措施，连同原句。公开、只读，不需要登录。每个列表用 limit 和 offset 分页，Link 给出下一页；"
                + "ETag 与 If-None-Match 省去没有变化的内容；出错时返回 application/problem+json。",
            "Every number and measure of the documents, with its sentence. Public, read only, no sign-in. Lists are paged by limit and "
                + "offset, Link names the next page; ETag with If-None-Match saves what has not changed; errors are "
                + "application/problem+json."))
        .append(" <a href=\"").append(Endpoint.ROOT.substring(1)).append("/openapi.json\">OpenAPI 3.1</a></p>\n");
    SNIPPETS.forEach((name, code) -> html.append("<h2>").append(name).append("</h2>\n<pre tabindex=\"0\"><code>")
        .append(escaped(code.replace("{base}", base))).append("</code></pre>\n"));
    html.append("<h2>").append(language.of("全部地址", "All addresses")).append("</h2>\n<table><thead><tr><th>")
        .append(language.of("地址", "Address")).append("</th><th>").append(language.of("内容", "What it gives")).append("</th><th>")
        .append(language.of("参数", "Parameters")).append("</th></tr></thead><tbody>\n");
    for (Endpoint endpoint : Endpoint.values()) {
      html.append("<tr><td><a href=\"").append(escaped((Endpoint.ROOT + endpoint.example()).substring(1))).append("\"><code>")
          .append(Endpoint.ROOT).append(escaped(endpoint.path())).append("</code></a></td><td>").append(escaped(endpoint.summary().in(language)))
          .append("</td><td>").append(endpoint.parameters().stream().map(Parameter::key).collect(Collectors.joining(", ")))
          .append("</td></tr>\n");
    }
    return html.append("</tbody></table>\n</body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
