package org.duibiao.store;

import static org.duibiao.store.db.Tables.DOCUMENT;

import java.time.LocalDate;
import java.util.List;
import org.duibiao.catalog.RegionId;
import org.duibiao.document.DocumentKind;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The columns a source line is made of. */
final class Refs {

  static final Field<LocalDate> DATE = DSL.coalesce(DOCUMENT.WRITTEN, DOCUMENT.PUBLISHED);
  static final List<Field<?>> COLUMNS =
      List.of(DOCUMENT.ID, DOCUMENT.TITLE, DOCUMENT.ISSUER, DOCUMENT.WRITTEN, DOCUMENT.PUBLISHED, DOCUMENT.KIND, DOCUMENT.SOURCE);

  private Refs() {}

  static DocumentRef ref(Record row) {
    LocalDate written = row.get(DOCUMENT.WRITTEN);
    return new DocumentRef(row.get(DOCUMENT.ID), row.get(DOCUMENT.TITLE), row.get(DOCUMENT.ISSUER),
        written != null ? written : row.get(DOCUMENT.PUBLISHED), DocumentKind.ofId(row.get(DOCUMENT.KIND)),
        row.get(DOCUMENT.SOURCE));
  }

  static @Nullable RegionId region(@Nullable String id) {
    return id == null ? null : new RegionId(id);
  }
}
