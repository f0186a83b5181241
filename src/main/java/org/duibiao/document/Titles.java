package org.duibiao.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The title among the first lines of a text. A page names it (标题：…), or it is the first line that reads like one; a title that is laid
 * out over several lines (甲市人民政府办公室⏎关于印发…的通知) is one.
 */
final class Titles {

  private static final int MOST_LINES = 16;
  private static final int LONGEST = 90;
  private static final Pattern TITLE = Pattern.compile(".{0,60}(?:报告|公报|通报|通知|意见|规划|方案|决定|措施|办法|计划|纲要|摘要|公告|讲话).{0,20}");
  private static final Pattern LABELLED = Pattern.compile("(?m)^(?:标\\s?题|名\\s?称)\\s?[:：]\\s?(\\S.{4,80})$");
  private static final Pattern NOT_TITLE = Pattern.compile("(?:来源|发布|时间|字号|各位代表|当前位置|今天是|现在|主送|附件|http|--|——|标题).{0,200}"
      + "|(?:索引号|主题\\S{1,2}|发文\\S{2}|成文日期|文\\s?号|信息\\S{2}|公开\\S{2}|有效性|生成日期|关键词|责任编辑|作者)\\s?[:：].{0,200}"
      + "|【[^】]{0,20}】|【\\s?字.*|.{0,80}[。：:；，,]|[(（]?" + Days.DAY + ".{0,60}|[(（]?(?:" + Days.DAY + ")?在.{4,60}会议上[)）]?"
      + "|[\\u4e00-\\u9fa5]{0,24}(?:[省市区县州盟旗]长|专员|主席|主任)\\s?.{0,6}"
      + "|[^。]{0,60}[>＞»›].{0,80}"
      + "|.{2,30}[〔\\[（(]\\d{4}[〕\\]）)]\\s?\\d{1,4}\\s?号");
  private static final Pattern GLUED = Pattern.compile(
      "([^。，,；：:]{2,40}?政府工作报告)\\s?(?=各位代表|[(（—]{0,3}(?:" + Days.DAY + ")在|[\\u4e00-\\u9fa5]{2,20}[长席]\\s)");
  private static final Pattern GOES_ON = Pattern.compile("(?:关于|与|和|及|暨).*");
  private static final Pattern OFFICE = Pattern.compile(".*(?:办公[厅室]|人民政府|委员会|管委会|局)(?:关于)?");
  private static final Pattern NOTE = Pattern.compile("\\s?(?:\\[\\d{1,2}]|[①-⑳])$");

  private Titles() {}

  static @Nullable Stated<String> of(String head) {
    Matcher labelled = LABELLED.matcher(head);
    if (labelled.find()) {
      return stated(head, new Span(labelled.start(1), labelled.end(1)));
    }
    List<Span> lines = Lines.of(head).stream().map(line -> Lines.strip(head, line)).filter(line -> !line.isEmpty()).toList();
    int best = -1;
    for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
      String words = lines.get(i).of(head);
      Matcher glued = GLUED.matcher(words);
      if (best < 0 && words.length() > LONGEST && glued.lookingAt()) {
        return stated(head, new Span(glued.start(1), glued.end(1)).shift(lines.get(i).start()));
      }
      if (words.length() > LONGEST || words.startsWith("各位代表") || words.startsWith("现在") || words.endsWith("。") && words.length() > 20) {
        break;
      }
      if (possible(head, lines.get(i)) && (best < 0 || named(words) && !named(lines.get(best).of(head)))) {
        best = i;
      }
    }
    return best < 0 ? null : stated(head, whole(head, lines, best));
  }

  private static boolean possible(String head, Span line) {
    return line.length() >= 5 && Markers.at(head, line.start(), line.end()) == null && !NOT_TITLE.matcher(line.of(head)).matches();
  }

  private static boolean named(String words) {
    return TITLE.matcher(words).matches();
  }

  /** The title with the lines above that it carries on and those below that carry it on. */
  private static Span whole(String head, List<Span> lines, int best) {
    Span title = lines.get(best);
    for (int i = best - 1; i >= 0 && goesOn(head, lines.get(i), title); i--) {
      title = lines.get(i).cover(title);
    }
    for (int i = best + 1; i < lines.size() && goesOn(head, title, lines.get(i)) && possible(head, lines.get(i)); i++) {
      title = title.cover(lines.get(i));
    }
    return title;
  }

  /** Whether a title that begins with one line does not end with it: 甲市人民政府⏎关于…, 关于印发甲市…⏎…的通知. */
  private static boolean goesOn(String head, Span line, Span below) {
    String above = line.of(head);
    boolean open = GOES_ON.matcher(below.of(head)).lookingAt() ? OFFICE.matcher(above).matches() || above.startsWith("关于")
        : above.startsWith("关于") && !named(above) && named(below.of(head));
    return open && possible(head, line) && head.substring(line.end(), below.start()).chars().filter(c -> c == '\n').count() == 1;
  }

  private static Stated<String> stated(String head, Span span) {
    Matcher note = NOTE.matcher(head).region(span.start(), span.end());
    Span title = note.find() ? new Span(span.start(), note.start()) : span;
    return new Stated<>(title.of(head).replace("\n", ""), title);
  }
}
