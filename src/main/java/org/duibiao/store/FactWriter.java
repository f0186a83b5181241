package org.duibiao.store;

import static org.duibiao.store.db.Tables.DOCUMENT;
import static org.duibiao.store.db.Tables.FILE;
import static org.duibiao.store.db.Tables.FILE_DOCUMENT;
import static org.duibiao.store.db.Tables.FILE_TEXT;
import static org.duibiao.store.db.Tables.MEASURE;
import static org.duibiao.store.db.Tables.MEASURE_CATEGORY;
import static org.duibiao.store.db.Tables.MEASURE_INSTRUMENT;
import static org.duibiao.store.db.Tables.OBSERVATION;
import static org.duibiao.store.db.Tables.REVIEW;
import static org.duibiao.store.db.Tables.SECTION;
import static org.duibiao.store.db.Tables.SENTENCE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.duibiao.catalog.Instrument;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.document.Document;
import org.duibiao.document.RawText;
import org.duibiao.extraction.Facts;
import org.duibiao.extraction.Measure;
import org.duibiao.store.db.tables.records.DocumentRecord;
import org.duibiao.store.db.tables.records.MeasureRecord;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts documents with their facts into the database, each in one transaction: afterwards all of it is there or nothing. The same
 * text read with the same rules again changes nothing, however many nodes try at once.
 */
@Component
public class FactWriter {

  private final DSLContext db;

  FactWriter(DSLContext db) {
    this.db = db;
  }

  /** What saving came to. @param changed false where the document was there already, read with the same rules */
  public record Saved(long document, boolean changed) {}

  /** Whether all documents of the file with this hash are kept as these rules read them. */
  public boolean holds(String sha256, String ruleSet) {
    return db.fetchExists(FILE, FILE.SHA256.eq(sha256).and(FILE.RULE_SET.eq(ruleSet)));
  }

  /**
   * Saves one document of a file.
   *
   * @param ordinal its place in the file, from 0
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public Saved save(SourceFile file, int ordinal, Document document, Facts facts, String ruleSet) {
    return db.transactionResult(tx -> {
      var dsl = tx.dsl();
      String hash = DocumentRows.hash(document);
      dsl.execute("SELECT pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val(hash));
      long fileId = file(dsl, file);
      Optional<DocumentRecord> same = dsl.selectFrom(DOCUMENT).where(DOCUMENT.TEXT_SHA256.eq(hash)).fetchOptional();
      if (same.isPresent() && same.get().getRuleSet().equals(ruleSet)) {
        link(dsl, fileId, ordinal, same.get().getId());
        return new Saved(same.get().getId(), false);
      }
      text(dsl, fileId, document.text().source());
      DocumentRecord row = DocumentRows.document(document, fileId, ruleSet);
      long id = same.map(DocumentRecord::getId).or(() -> replaced(dsl, fileId, ordinal)).map(old -> update(dsl, old, row))
          .orElseGet(() -> dsl.insertInto(DOCUMENT).set(row).returning(DOCUMENT.ID).fetchSingle().getId());
      link(dsl, fileId, ordinal, id);
      dsl.batchInsert(DocumentRows.sections(document, id)).execute();
      dsl.batchInsert(DocumentRows.sentences(document, id)).execute();
      facts(dsl, document, id, facts);
      Reviews.apply(dsl, document, id);
      return new Saved(id, true);
    });
  }

  /** Notes that the file has been read to its end, and drops documents that it no longer has and nobody has reviewed. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void finish(SourceFile file, int documents, String ruleSet) {
    db.transaction(tx -> {
      var dsl = tx.dsl();
      var gone = dsl.deleteFrom(FILE_DOCUMENT)
          .where(FILE_DOCUMENT.FILE_ID.in(DSL.select(FILE.ID).from(FILE).where(FILE.SHA256.eq(file.sha256()))))
          .and(FILE_DOCUMENT.ORDINAL.ge(documents))
          .returning(FILE_DOCUMENT.DOCUMENT_ID).fetch(FILE_DOCUMENT.DOCUMENT_ID);
      gone.forEach(id -> dropOrphan(dsl, id));
      dsl.deleteFrom(FILE_TEXT).where(FILE_TEXT.FILE_ID.in(DSL.select(FILE.ID).from(FILE).where(FILE.SHA256.eq(file.sha256()))))
          .andNotExists(DSL.selectOne().from(DOCUMENT).where(DOCUMENT.FILE_ID.eq(FILE_TEXT.FILE_ID)).and(DOCUMENT.TEXT_NAME.eq(FILE_TEXT.NAME)))
          .execute();
      dsl.update(FILE).set(FILE.RULE_SET, ruleSet).where(FILE.SHA256.eq(file.sha256())).execute();
    });
  }

  private static long file(DSLContext dsl, SourceFile file) {
    return dsl.insertInto(FILE, FILE.SHA256, FILE.NAME, FILE.CONTENT)
        .values(file.sha256(), Storable.text(file.name()), file.bytes())
        .onConflict(FILE.SHA256).doUpdate().set(FILE.SHA256, file.sha256())
        .returning(FILE.ID).fetchSingle().getId();
  }

  private static void text(DSLContext dsl, long file, RawText text) {
    Integer[] layout = Arrays.stream(text.layout().runs()).boxed().toArray(Integer[]::new);
    String content = Storable.text(text.text());
    dsl.insertInto(FILE_TEXT, FILE_TEXT.FILE_ID, FILE_TEXT.NAME, FILE_TEXT.CONTENT, FILE_TEXT.LAYOUT)
        .values(file, Storable.text(text.file()), content, layout)
        .onConflict(FILE_TEXT.FILE_ID, FILE_TEXT.NAME).doUpdate().set(FILE_TEXT.CONTENT, content).set(FILE_TEXT.LAYOUT, layout)
        .execute();
  }

  /** The document that older rules read at this place of the file, to be replaced so that its address stays good. */
  private static Optional<Long> replaced(DSLContext dsl, long file, int ordinal) {
    return dsl.select(DOCUMENT.ID).from(DOCUMENT).join(FILE_DOCUMENT).on(FILE_DOCUMENT.DOCUMENT_ID.eq(DOCUMENT.ID))
        .where(FILE_DOCUMENT.FILE_ID.eq(file)).and(FILE_DOCUMENT.ORDINAL.eq(ordinal)).and(DOCUMENT.FILE_ID.eq(file))
        .forUpdate().fetchOptional(DOCUMENT.ID);
  }

  private static long update(DSLContext dsl, long id, DocumentRecord row) {
    dsl.deleteFrom(MEASURE).where(MEASURE.DOCUMENT_ID.eq(id)).execute();
    dsl.deleteFrom(OBSERVATION).where(OBSERVATION.DOCUMENT_ID.eq(id)).execute();
    dsl.deleteFrom(SENTENCE).where(SENTENCE.DOCUMENT_ID.eq(id)).execute();
    dsl.deleteFrom(SECTION).where(SECTION.DOCUMENT_ID.eq(id)).execute();
    dsl.update(DOCUMENT).set(row).where(DOCUMENT.ID.eq(id)).execute();
    return id;
  }

  private static void link(DSLContext dsl, long file, int ordinal, long document) {
    var before = dsl.select(FILE_DOCUMENT.DOCUMENT_ID).from(FILE_DOCUMENT)
        .where(FILE_DOCUMENT.FILE_ID.eq(file)).and(FILE_DOCUMENT.ORDINAL.eq(ordinal)).fetchOptional(FILE_DOCUMENT.DOCUMENT_ID);
    dsl.insertInto(FILE_DOCUMENT, FILE_DOCUMENT.FILE_ID, FILE_DOCUMENT.ORDINAL, FILE_DOCUMENT.DOCUMENT_ID)
        .values(file, ordinal, document)
        .onConflict(FILE_DOCUMENT.FILE_ID, FILE_DOCUMENT.ORDINAL).doUpdate().set(FILE_DOCUMENT.DOCUMENT_ID, document)
        .execute();
    before.filter(old -> old != document).ifPresent(old -> dropOrphan(dsl, old));
  }

  private static void dropOrphan(DSLContext dsl, long document) {
    dsl.deleteFrom(DOCUMENT).where(DOCUMENT.ID.eq(document))
        .andNotExists(DSL.selectOne().from(FILE_DOCUMENT).where(FILE_DOCUMENT.DOCUMENT_ID.eq(document)))
        .andNotExists(DSL.selectOne().from(REVIEW).where(REVIEW.DOCUMENT_ID.eq(document)))
        .execute();
  }

  private static void facts(DSLContext dsl, Document document, long id, Facts facts) {
    var rows = new FactRows(document, id);
    dsl.batchInsert(rows.observations(facts)).execute();
    List<MeasureRecord> measures = rows.measures(facts.measures());
    var further = new ArrayList<Query>();
    for (int i = 0; i < measures.size(); i++) {
      long measure = dsl.insertInto(MEASURE).set(measures.get(i)).returning(MEASURE.ID).fetchSingle().getId();
      Measure fact = facts.measures().get(i);
      further.add(category(dsl, measure, fact.category(), true));
      fact.also().stream().filter(also -> also != fact.category()).forEach(also -> further.add(category(dsl, measure, also, false)));
      for (Instrument instrument : fact.instruments()) {
        further.add(dsl.insertInto(MEASURE_INSTRUMENT, MEASURE_INSTRUMENT.MEASURE_ID, MEASURE_INSTRUMENT.INSTRUMENT)
            .values(measure, instrument.id()));
      }
    }
    dsl.batch(further).execute();
  }

  private static Query category(DSLContext dsl, long measure, MeasureCategory category, boolean main) {
    return dsl.insertInto(MEASURE_CATEGORY, MEASURE_CATEGORY.MEASURE_ID, MEASURE_CATEGORY.CATEGORY, MEASURE_CATEGORY.MAIN)
        .values(measure, category.id(), main);
  }
}
