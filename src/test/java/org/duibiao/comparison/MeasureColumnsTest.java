package org.duibiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.duibiao.catalog.Instrument;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.catalog.RegionId;
import org.duibiao.document.DocumentKind;
import org.duibiao.extraction.Measure;
import org.duibiao.store.DocumentRef;
import org.duibiao.store.ReviewState;
import org.duibiao.store.StoredMeasure;
import org.duibiao.text.Span;
import org.junit.jupiter.api.Test;

class MeasureColumnsTest {

  private static final RegionId A = Facts.region("甲市");
  private static final RegionId B = Facts.region("乙市");
  private static final RegionId C = Facts.region("丙市");
  private final List<StoredMeasure> measures = new ArrayList<>();

  @Test
  void a_measure_that_another_region_words_at_length_is_not_only_here() {
    add(A, MeasureCategory.WELFARE, Set.of(), ReviewState.UNREVIEWED, "推进长期护理保险试点。");
    add(B, MeasureCategory.WELFARE, Set.of(), ReviewState.UNREVIEWED, "完善养老服务体系，扩大长期护理保险试点范围，新建社区食堂40个。");
    add(C, MeasureCategory.WELFARE, Set.of(), ReviewState.UNREVIEWED, "新建改建公办幼儿园12所。");
    var row = MeasureColumns.of(List.of(A, B, C), measures).categories().get(MeasureCategory.WELFARE);
    assertThat(row.get(A)).singleElement().satisfies(item -> {
      assertThat(item.alsoIn()).containsExactly(B);
      assertThat(item.matches().get(B).measure().sentence()).contains("社区食堂");
    });
    assertThat(row.get(C)).singleElement().satisfies(item -> assertThat(item.onlyHere()).isTrue());
  }

  @Test
  void a_further_category_is_enough_and_none_in_common_is_not() {
    add(A, MeasureCategory.INDUSTRY, Set.of(MeasureCategory.DIGITAL), ReviewState.UNREVIEWED, "支持中小企业数字化转型试点。");
    add(B, MeasureCategory.DIGITAL, Set.of(), ReviewState.UNREVIEWED, "开展中小企业数字化转型试点。");
    add(C, MeasureCategory.GOVERNANCE, Set.of(), ReviewState.UNREVIEWED, "开展中小企业数字化转型试点。");
    var columns = MeasureColumns.of(List.of(A, B, C), measures);
    assertThat(columns.categories().get(MeasureCategory.INDUSTRY).get(A).getFirst().alsoIn()).containsExactly(B);
    assertThat(columns.categories().get(MeasureCategory.GOVERNANCE).get(C).getFirst().onlyHere()).isTrue();
  }

  @Test
  void rejected_measures_and_other_regions_are_passed_over_and_empty_columns_stay() {
    add(A, MeasureCategory.GREEN, Set.of(), ReviewState.UNREVIEWED, "推行林长制，建立巡护队伍。");
    add(B, MeasureCategory.GREEN, Set.of(), ReviewState.REJECTED, "推行林长制，建立巡护队伍。");
    add(C, MeasureCategory.GREEN, Set.of(), ReviewState.UNREVIEWED, "推行林长制，建立巡护队伍。");
    var row = MeasureColumns.of(List.of(A, B), measures).categories().get(MeasureCategory.GREEN);
    assertThat(row).containsOnlyKeys(A, B);
    assertThat(row.get(A).getFirst().onlyHere()).isTrue();
    assertThat(row.get(B)).isEmpty();
  }

  @Test
  void what_can_be_held_to_stands_before_what_cannot() {
    add(A, MeasureCategory.WELFARE, Set.of(), ReviewState.UNREVIEWED, "2021年，不断完善养老服务体系。");
    add(A, MeasureCategory.WELFARE, Set.of(), ReviewState.UNREVIEWED, "新建社区食堂40个。");
    add(A, MeasureCategory.WELFARE, Set.of(), ReviewState.UNREVIEWED, "2022年底前新建社区食堂40个，每个最高补贴20万元。");
    add(A, MeasureCategory.WELFARE, Set.of(), ReviewState.UNREVIEWED, "出台《甲市长期护理保险办法》。");
    assertThat(MeasureColumns.of(List.of(A), measures).categories().get(MeasureCategory.WELFARE).get(A))
        .extracting(item -> item.measure().id()).containsExactly(3L, 2L, 4L, 1L);
  }

  private void add(RegionId region, MeasureCategory category, Set<MeasureCategory> also, ReviewState review, String sentence) {
    var document = new DocumentRef(1, "报告", null, null, DocumentKind.WORK_REPORT, null);
    measures.add(new StoredMeasure(measures.size() + 1, document, region, "", "", sentence, new Span(0, sentence.length()), "",
        category, also, Measure.Status.DONE, EnumSet.of(Instrument.UNCLEAR), List.of(), 0.9, review));
  }
}
