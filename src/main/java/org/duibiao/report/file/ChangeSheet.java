package org.duibiao.report.file;

import java.util.List;
import java.util.Objects;
import org.duibiao.comparison.TargetChange;
import org.duibiao.report.Words;
import org.duibiao.store.StoredObservation;
import org.duibiao.text.Language;
import org.jspecify.annotations.Nullable;

/** What became of targets from one document to the next, as a table of a file. */
public final class ChangeSheet {

  private static final List<Integer> WIDTHS = List.of(18, 26, 18, 14, 14, 12, 18, 14, 14, 12, 18, 40, 70, 40, 70);

  private ChangeSheet() {}

  public static Sheet of(List<TargetChange> changes, Language language) {
    List<String> header = language == Language.CHINESE
        ? List.of("地区", "原文指标", "变化", "前次比较符", "前次目标", "前次单位", "前次时期", "后次比较符", "后次目标", "后次单位", "后次时期", "前次文档", "前次句子", "后次文档", "后次句子")
        : List.of("Region", "Wording", "Change", "Comparator before", "Target before", "Unit before", "Period before", "Comparator after", "Target after", "Unit after",
            "Period after", "Document before", "Sentence before", "Document after", "Sentence after");
    return new Sheet(language.of("目标变化", "Changes"), header, WIDTHS,
        action -> changes.forEach(change -> action.accept(line(change, language))));
  }

  private static List<@Nullable Object> line(TargetChange change, Language language) {
    StoredObservation before = change.before();
    StoredObservation after = change.after();
    StoredObservation any = after == null ? Objects.requireNonNull(before) : after;
    return Sheet.cells(any.regionName(), any.label(), change.what().in(language), bound(before, language), before == null ? null : before.value(),
        before == null ? null : SourceCells.unit(before.unit(), language), before == null ? null : SourceCells.period(before.period(), language),
        bound(after, language), after == null ? null : after.value(), after == null ? null : SourceCells.unit(after.unit(), language),
        after == null ? null : SourceCells.period(after.period(), language), before == null ? null : before.document().title(),
        before == null ? null : before.sentence(), after == null ? null : after.document().title(),
        after == null ? null : after.sentence());
  }

  private static @Nullable String bound(@Nullable StoredObservation target, Language language) {
    String word = target == null ? "" : Words.bound(target.bound(), language);
    return word.isEmpty() ? null : word;
  }
}
