package org.duibiao.store;

import static org.duibiao.store.db.Tables.DOCUMENT;
import static org.duibiao.store.db.Tables.MEASURE;
import static org.duibiao.store.db.Tables.OBSERVATION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Set;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What is held and what is missing, counted by region and year. Rejected facts count nowhere. */
@Component
public class CoverageStore {

  private final DSLContext db;

  CoverageStore(DSLContext db) {
    this.db = db;
  }

  /**
   * From which confidence on a fact that nobody has looked at is shown, and from which it waits for a person; below, it is only told
   * as found but not sure.
   */
  public record Thresholds(double shown, double worthAReview) {}

  /** The years that documents or facts of these regions are about, latest first; of all regions if empty. */
  public List<Integer> years(Set<RegionId> regions) {
    Field<Integer> year = DSL.field("y", Integer.class);
    return db.select(year).from(
        select(OBSERVATION.LAST_YEAR.as("y")).from(OBSERVATION).where(among(OBSERVATION.REGION_ID, regions))
            .and(OBSERVATION.LAST_YEAR.isNotNull()).groupBy(OBSERVATION.LAST_YEAR)
            .union(select(DSL.year(Refs.DATE).as("y")).from(DOCUMENT).where(among(DOCUMENT.REGION_ID, regions))
                .and(Refs.DATE.isNotNull())))
        .orderBy(year.desc()).fetch(year);
  }

  /** Regions and years of which anything is held, by region and year; of all regions if empty. */
  public List<RegionYear> regionYears(Set<RegionId> regions, Thresholds thresholds) {
    var counts = new Counts(thresholds);
    var zero = DSL.inline(0);
    var facts = select(OBSERVATION.REGION_ID.as("r"), OBSERVATION.LAST_YEAR.as("y"), zero.as("documents"), counts.sure().as("sure"),
        counts.awaiting().as("awaiting"), counts.unsure().as("unsure"), zero.as("measures"))
        .from(OBSERVATION).where(among(OBSERVATION.REGION_ID, regions)).and(OBSERVATION.LAST_YEAR.isNotNull())
        .groupBy(OBSERVATION.REGION_ID, OBSERVATION.LAST_YEAR);
    var documents = select(DOCUMENT.REGION_ID, DSL.year(Refs.DATE), count(), zero, zero, zero, zero)
        .from(DOCUMENT).where(among(DOCUMENT.REGION_ID, regions)).and(Refs.DATE.isNotNull())
        .groupBy(DOCUMENT.REGION_ID, DSL.year(Refs.DATE));
    var measures = select(MEASURE.REGION_ID, DSL.year(Refs.DATE), zero, zero, zero, zero, count())
        .from(MEASURE).join(DOCUMENT).on(DOCUMENT.ID.eq(MEASURE.DOCUMENT_ID))
        .where(among(MEASURE.REGION_ID, regions)).and(Refs.DATE.isNotNull())
        .and(MEASURE.REVIEW_STATE.ne(ReviewState.REJECTED.id()))
        .groupBy(MEASURE.REGION_ID, DSL.year(Refs.DATE));
    return db.select(DSL.field("r", String.class), DSL.field("y", Integer.class), sum("documents"), sum("sure"), sum("awaiting"),
            sum("unsure"), sum("measures"))
        .from(facts.unionAll(documents).unionAll(measures)).groupBy(DSL.field("r"), DSL.field("y")).orderBy(1, 2)
        .fetch(row -> new RegionYear(new RegionId(row.value1()), row.value2(), row.value3(), row.value4(), row.value5(),
            row.value6(), row.value7()));
  }

  /** The indicators that regions state for each year, by region, indicator and year; an empty set asks for all. */
  public List<IndicatorYear> indicatorYears(Set<RegionId> regions, Set<Integer> years, Thresholds thresholds) {
    var counts = new Counts(thresholds);
    return db.select(OBSERVATION.REGION_ID, OBSERVATION.INDICATOR_ID, OBSERVATION.LAST_YEAR, counts.sure(), counts.awaiting(),
            counts.unsure())
        .from(OBSERVATION).where(among(OBSERVATION.REGION_ID, regions)).and(OBSERVATION.INDICATOR_ID.isNotNull())
        .and(years.isEmpty() ? OBSERVATION.LAST_YEAR.isNotNull() : OBSERVATION.LAST_YEAR.in(years))
        .and(OBSERVATION.REVIEW_STATE.ne(ReviewState.REJECTED.id()))
        .groupBy(OBSERVATION.REGION_ID, OBSERVATION.INDICATOR_ID, OBSERVATION.LAST_YEAR).orderBy(1, 2, 3)
        .fetch(row -> new IndicatorYear(new RegionId(row.value1()), new IndicatorId(row.value2()), row.value3(), row.value4(),
            row.value5(), row.value6()));
  }

  private static Condition among(Field<String> column, Set<RegionId> regions) {
    return regions.isEmpty() ? column.isNotNull() : column.in(regions.stream().map(RegionId::value).toList());
  }

  private static Field<Integer> sum(String column) {
    return DSL.sum(DSL.field(column, Integer.class)).cast(Integer.class);
  }

  /** The three counts of a group of observations. */
  private record Counts(Thresholds thresholds) {

    Field<Integer> sure() {
      return count().filterWhere(OBSERVATION.REVIEW_STATE.in(ReviewState.ACCEPTED.id(), ReviewState.CORRECTED.id())
          .or(unreviewed().and(OBSERVATION.CONFIDENCE.ge((float) thresholds.shown()))));
    }

    Field<Integer> awaiting() {
      return count().filterWhere(unreviewed().and(OBSERVATION.CONFIDENCE.ge((float) thresholds.worthAReview()))
          .and(OBSERVATION.CONFIDENCE.lt((float) thresholds.shown())));
    }

    Field<Integer> unsure() {
      return count().filterWhere(unreviewed().and(OBSERVATION.CONFIDENCE.lt((float) thresholds.worthAReview())));
    }

    private static Condition unreviewed() {
      return OBSERVATION.REVIEW_STATE.eq(ReviewState.UNREVIEWED.id());
    }
  }
}
