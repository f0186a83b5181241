package org.duibiao.store;

import static org.duibiao.store.db.Tables.CATEGORY;
import static org.duibiao.store.db.Tables.INDICATOR;
import static org.duibiao.store.db.Tables.INSTRUMENT;
import static org.duibiao.store.db.Tables.REGION;

import java.util.ArrayList;
import java.util.Locale;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.Instrument;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.catalog.Region;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Copies the catalogue into the database at every start, so that facts can refer to it and SQL can join it. */
@Component
public class CatalogMirror implements InitializingBean {

  private final DSLContext db;
  private final Catalog catalog;

  CatalogMirror(DSLContext db, Catalog catalog) {
    this.db = db;
    this.catalog = catalog;
  }

  @Override
  public void afterPropertiesSet() {
    db.transaction(tx -> {
      var queries = new ArrayList<Query>();
      // Two nodes that start together would otherwise wait for each other's rows.
      tx.dsl().execute("SELECT pg_advisory_xact_lock(7209001)");
      catalog.regions().forEach(region -> queries.add(upsert(region)));
      catalog.indicators().forEach(indicator -> queries.add(upsert(indicator)));
      for (MeasureCategory category : MeasureCategory.values()) {
        queries.add(upsert(category));
      }
      for (Instrument instrument : Instrument.values()) {
        queries.add(upsert(instrument));
      }
      tx.dsl().batch(queries).execute();
    });
  }

  private Query upsert(Region region) {
    var row = db.newRecord(REGION);
    row.setId(region.id().value());
    row.setName(region.name());
    row.setShortName(region.shortName());
    row.setLevel(region.level().name().toLowerCase(Locale.ROOT));
    row.set(REGION.PARENT_ID, region.parent() == null ? null : region.parent().value());
    row.setPinyin(region.pinyin());
    row.setInitials(region.initials());
    return db.insertInto(REGION).set(row).onConflict(REGION.ID).doUpdate().set(row);
  }

  private Query upsert(Indicator indicator) {
    var row = db.newRecord(INDICATOR);
    row.setId(indicator.id().value());
    row.setName(indicator.name());
    row.setNameEnglish(indicator.nameEnglish());
    row.setUnit(indicator.unit());
    row.setPolarity(indicator.polarity().name().toLowerCase(Locale.ROOT));
    row.setTheme(indicator.theme());
    row.setDefinition(indicator.definition());
    return db.insertInto(INDICATOR).set(row).onConflict(INDICATOR.ID).doUpdate().set(row);
  }

  private Query upsert(MeasureCategory category) {
    var row = db.newRecord(CATEGORY);
    row.setId(category.id());
    row.setName(category.chinese());
    row.setNameEnglish(category.english());
    return db.insertInto(CATEGORY).set(row).onConflict(CATEGORY.ID).doUpdate().set(row);
  }

  private Query upsert(Instrument instrument) {
    var row = db.newRecord(INSTRUMENT);
    row.setId(instrument.id());
    row.setSide(instrument.side().name().toLowerCase(Locale.ROOT));
    row.setName(instrument.chinese());
    row.setNameEnglish(instrument.english());
    return db.insertInto(INSTRUMENT).set(row).onConflict(INSTRUMENT.ID).doUpdate().set(row);
  }
}
