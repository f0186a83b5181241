package org.duibiao.document;

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
  private static final String DAY = "(" + Days.DAY + ")";
  private static final String HOUR = "(?:\\s\\d{1,2}:\\d{2}(?::\\d{2})?)?";
  private static final Pattern DELIVERED = Pattern.compile(DAY + "(?=在[^。，,]{2,40}?会议上|[\\s(（]{1,2}在[^。，,]{2,40}?会议上)");
  private static final Pattern SIGNED = Pattern.compile("(?m)^[ (（]?" + DAY + "[ )）]?$|^[(（]" + DAY + "[，, ][\\u4e00-\\u9fa5]{2,12}[)）]");
  private static final Pattern DRAWN_UP = Pattern.compile("(?:成文|发文|签发|制发|生成)(?:日期|时间)\\s?[:：]\\s?" + DAY);
  private static final Pattern PUBLISHED = Pattern.compile(
      "(?:发布(?:日期|时间)|(?<!成文|发文|签发|制发|生成|会议|考察)(?:时间|日期)|公开日期|印发日期)\\s?[:：]\\s?" + DAY);
  private static final Pattern BY_LINE = Pattern.compile(
      "(?m)^" + DAY + HOUR + "\\s{1,4}(?=来源|信息来源|稿件来源|作者|字号|浏览|【)|^(?:来源|信息来源|文章来源)\\s?[:：][^\\n]{1,20}?\\s" + DAY + HOUR + "$");
  private static final Pattern STAMP = Pattern.compile(
      "(?m)^" + DAY + HOUR + "$|^[^\\n。]{2,60}\\s" + DAY + "\\s\\d{1,2}:\\d{2}(?::\\d{2})?$");
  /** 本报烟台2009年8月19日讯: a newspaper's day, where it gives the year. */
  private static final Pattern REPORTED = Pattern.compile(
      "(?m)^[ \u3000]{0,4}(?:本报|本台|本网|新华[社网]|中新[社网]|[\\u4e00-\\u9fa5]{2,8}(?:在线|日报|晚报|网|融媒|电视台))[^。，,（(\\n]{0,12}?" + DAY + "[电讯]");
  private static final Pattern NUMBER = Pattern.compile("[\\u4e00-\\u9fa5]{2,14}[〔\\[（(]\\d{4}[〕\\]）)]\\s?\\d{1,4}\\s?号");
  private static final Pattern SOURCE = Pattern.compile("https?://[\\w.\\-]{3,80}(?:/[\\w./%?&=#~+\\-]{0,300})?");
  private static final Pattern ISSUER_IN_TITLE = Pattern.compile(
      "([\\u4e00-\\u9fa5]{2,24}?(?:人民政府办公[厅室]|人民政府|委员会办公[厅室]|委员会|统计局|(?:管理委员会|管委会)(?:办公[厅室])?|[\\u4e00-\\u9fa5]局|[\\u4e00-\\u9fa5]委))关于"
          + "|(中共[\\u4e00-\\u9fa5]{2,16}?[省市县区旗州盟]委)");
  private static final Pattern SIGNATURE = Pattern.compile(
      "(?m)^\\s?((?:中共)?[\\u4e00-\\u9fa5]{2,24}(?:人民政府(?:办公[厅室])?|政府办公[厅室]|委员会(?:办公[厅室])?|统计局|管理委员会|管委会|领导小组(?:办公室)?|指挥部(?:办公室)?|[\\u4e00-\\u9fa5]{2}局|总队))\\s?(?=$|\\d{4}年\\d{1,2}月)");
  private static final Pattern GREETING = Pattern.compile("代表(?!大会)([\\u4e00-\\u9fa5]{0,16}?(?:人民政府|国务院))");
  private static final Pattern SPEAKER = Pattern.compile("([\\u4e00-\\u9fa5]{2,10}(?:省|市|自治区|区|县|州|盟|旗)(?:人民政府)?)(?:代)?(?:省长|市长|区长|县长|主席|州长|盟长|旗长|[\\u4e00-\\u9fa5]{2,8}?(?:局局长|委主任|委员会主任|办公室主任|厅厅长))");
  private static final Pattern OFFICE = Pattern.compile("(?:发布机构|发文机关|发文单位)\\s?[:：]\\s?([\\u4e00-\\u9fa5]{2,24})");
  private static final Pattern SOURCE_OF_NEWS = Pattern.compile("(?:来源|信息来源|文章来源)\\s?[:：]\\s?([\\u4e00-\\u9fa5]{2,24})");
  private static final Pattern REPORT = Pattern.compile("([\\u4e00-\\u9fa5&&[^年]]{2,12}?[省市区县州盟旗])(?:\\d{4}年)?(?:(?:人民)?政府|(行政公署))工作报告");
  private static final Pattern SESSION = Pattern.compile("(?:在|\\d日[)）]?\\s?)([\\u4e00-\\u9fa5]{2,20}?)(?:第[一二三四五六七八九十百零\\d]{1,4}届)?\\s?人民代表大会");
  private static final Pattern LEVEL_ONLY = Pattern.compile("(自治区|自治州|自治县|省|市|区|县|州|盟|旗)人民政府");
  private static final int NEAR = 40;
  private static final int OPENING = 60;
  private static final int SIGNED_HEAD = 400;
  /** 本报讯, 新华社成都4月20日电（记者 某某）: who reports, from where. The place is no region of the text. */
  private static final Pattern DATELINE = Pattern.compile(
      "(?:(?:本报|本台|本网)[^。，,（(]{0,20}?(?:讯|日电)|新华[社网][^。，,（(]{2,16}?[电讯]|中新[社网][^。，,（(]{2,16}?[电讯])\\s?(?:[(（][^)）]{1,30}[)）])?[,，]?\\s?");

  private final String text;
  private final String head;

  MetadataReader(String text) {
    this.text = text;
    this.head = text.substring(0, Math.min(HEAD, text.length()));
  }

  Metadata read() {
    Stated<String> title = Titles.of(head);
    Span opening = opening();
    Span dateline = dateline(opening);
    Stated<DocumentKind> kind = Kinds.of(text, head, title, dateline);
    Stated<String> issuer = issuer(title, kind);
    Stated<String> session = stated(SESSION, head, 1, "人民代表大会");
    Stated<Region> region = Regions.of(text,
        Stream.of(stated(GREETING, head, 1, "代表"), session, title, issuer, speaker()).flatMap(Stream::ofNullable).toList(),
        after(opening, dateline));
    Stated<LocalDate> written = written();
    Stated<LocalDate> published = published();
    if (written != null && published != null && written.evidence().overlaps(published.evidence())) {
      boolean signed = published.evidence().of(text).contains("年");
      written = signed ? written : null;
      published = signed ? null : published;
    }
    return new Metadata(title, named(issuer, region), stated(NUMBER, head, 0, "号"), written, published, kind, region,
        stated(SOURCE, head, 0));
  }

  private @Nullable Stated<LocalDate> written() {
    Stated<LocalDate> delivered = date(DELIVERED, head);
    Stated<LocalDate> drawnUp = delivered != null ? delivered : date(DRAWN_UP, head);
    Stated<LocalDate> reported = drawnUp != null ? drawnUp : date(REPORTED, head);
    return reported != null ? reported : last(SIGNED);
  }

  private @Nullable Stated<LocalDate> published() {
    Stated<LocalDate> said = date(PUBLISHED, head);
    Stated<LocalDate> beside = said != null ? said : date(BY_LINE, head);
    return beside != null ? beside : last(STAMP);
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

  /** The first line of running text; null where there is none. */
  private @Nullable Span opening() {
    var lines = Lines.of(head);
    int first = Lines.firstRunning(head, lines);
    return first == lines.size() ? null : Lines.strip(head, lines.get(first));
  }

  private @Nullable Span dateline(@Nullable Span opening) {
    if (opening == null) {
      return null;
    }
    Matcher m = DATELINE.matcher(head).region(opening.start(), opening.end());
    return m.lookingAt() ? new Span(m.start(), m.end()) : null;
  }

  /** How the running text begins, where a piece of news says where it happens. */
  private @Nullable Stated<String> after(@Nullable Span opening, @Nullable Span dateline) {
    if (opening == null) {
      return null;
    }
    int start = dateline == null ? opening.start() : dateline.end();
    Span span = new Span(start, Math.min(opening.end(), start + OPENING));
    return new Stated<>(span.of(head), span);
  }

  private @Nullable Stated<String> issuer(@Nullable Stated<String> title, @Nullable Stated<DocumentKind> kind) {
    if (title != null) {
      Matcher m = ISSUER_IN_TITLE.matcher(title.value());
      if (m.lookingAt()) {
        int group = m.group(1) != null ? 1 : 2;
        return new Stated<>(m.group(group), new Span(m.start(group), m.end(group)).shift(title.evidence().start()));
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
    Stated<String> published = stated(OFFICE, head, 1);
    if (published != null || title == null) {
      return published;
    }
    Matcher report = REPORT.matcher(title.value());
    if (report.find()) {
      String office = report.group(2) != null ? report.group(2) : "人民政府";
      return new Stated<>(report.group(1) + office, new Span(report.start(), report.end(1)).shift(title.evidence().start()));
    }
    if (kind != null && kind.value() == DocumentKind.WORK_REPORT) {
      Stated<String> chief = speaker();
      return chief == null ? null : chief.value().endsWith("政府") ? chief : new Stated<>(chief.value() + "人民政府", chief.evidence());
    }
    return Kinds.ofTitle(title.value()) == null || kind != null && kind.value() == DocumentKind.BULLETIN ? stated(SOURCE_OF_NEWS, head, 1) : null;
  }

  /** The first match, looked for only in lines that hold {@code sign}: most patterns begin with any characters and would try them all. */
  private static @Nullable Stated<String> stated(Pattern pattern, String in, int group, String sign) {
    for (int at = in.indexOf(sign); at >= 0; at = in.indexOf(sign, at + NEAR)) {
      int from = Math.max(0, at - NEAR);
      Matcher m = pattern.matcher(in).region(from, Math.min(in.length(), at + 2 * NEAR)).useTransparentBounds(true).useAnchoringBounds(false);
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

  private static @Nullable Stated<LocalDate> date(Pattern pattern, String in) {
    Matcher m = pattern.matcher(in);
    return m.find() ? day(m) : null;
  }

  /** The last match near the end of the text, where letters are signed and pages stamped. */
  private @Nullable Stated<LocalDate> last(Pattern pattern) {
    int tail = Math.max(0, text.length() - 800);
    Matcher m = pattern.matcher(text).region(tail, text.length());
    Stated<LocalDate> found = null;
    while (m.find()) {
      found = day(m);
    }
    return found != null ? found : date(pattern, head);
  }

  private static @Nullable Stated<LocalDate> day(Matcher m) {
    int group = m.group(1) != null ? 1 : 2;
    LocalDate day = Days.of(m.group(group));
    return day == null ? null : new Stated<>(day, new Span(m.start(group), m.end(group)));
  }
}
