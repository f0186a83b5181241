package org.duibiao.store;

import static org.duibiao.store.db.Tables.DOCUMENT;
import static org.duibiao.store.db.Tables.FILE_TEXT;
import static org.duibiao.store.db.Tables.SECTION;
import static org.duibiao.store.db.Tables.SENTENCE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duibiao.catalog.RegionId;
import org.duibiao.document.CleanText;
import org.duibiao.document.Layout;
import org.duibiao.document.OffsetMap;
import org.duibiao.document.RawText;
import org.duibiao.document.Removed;
import org.duibiao.document.Section;
import org.duibiao.document.SectionLabel;
import org.duibiao.document.Sentence;
import org.duibiao.text.Span;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The documents that are kept. Their facts are in the stores of facts, by a filter on the document. */
@Component
public class DocumentStore {

  private final DSLContext db;

  DocumentStore(DSLContext db) {
    this.db = db;
  }

  /** All documents, newest first, those without a date last; how sure their facts are is not counted. */
  public List<DocumentSummary> list() {
    return new DocumentList(db).find(DocumentFilter.ALL, DocumentOrder.NEWEST, 0, Window.first(Window.MOST));
  }

  /** Whether nothing has been imported yet. */
  public boolean isEmpty() {
    return !db.fetchExists(DOCUMENT);
  }

  /** The documents that speak for each region; a document that speaks for none is left out. */
  public Map<RegionId, List<DocumentRef>> byRegion() {
    return byRegion(DOCUMENT.REGION_ID.isNotNull());
  }

  /** The documents that speak for each of these regions. */
  public Map<RegionId, List<DocumentRef>> byRegion(Set<RegionId> regions) {
    return byRegion(DOCUMENT.REGION_ID.in(regions.stream().map(RegionId::value).toList()));
  }

  /** How many documents speak for each region; one that no document speaks for is left out. */
  public Map<RegionId, Integer> countByRegion() {
    return db.select(DOCUMENT.REGION_ID, DSL.count()).from(DOCUMENT).where(DOCUMENT.REGION_ID.isNotNull()).groupBy(DOCUMENT.REGION_ID)
        .orderBy(DOCUMENT.REGION_ID).fetchMap(row -> new RegionId(row.value1()), row -> row.value2());
  }

  private Map<RegionId, List<DocumentRef>> byRegion(Condition which) {
    return db.select(Refs.COLUMNS).select(DOCUMENT.REGION_ID).from(DOCUMENT).where(which)
        .orderBy(DOCUMENT.REGION_ID, Refs.DATE, DOCUMENT.ID)
        .fetchGroups(row -> new RegionId(row.get(DOCUMENT.REGION_ID)), Refs::ref);
  }

  public Optional<StoredDocument> byId(long id) {
    return db.select(Stream.concat(Refs.COLUMNS.stream(), Stream.of(DOCUMENT.NAME, DOCUMENT.REGION_ID, DOCUMENT.NUMBER,
            DOCUMENT.RULE_SET, DOCUMENT.METADATA_SPANS, DOCUMENT.CLEAN_TEXT, DOCUMENT.OFFSET_RUNS, DOCUMENT.REMOVED, DOCUMENT.RAW_START, DOCUMENT.RAW_END,
            FILE_TEXT.NAME, FILE_TEXT.CONTENT, FILE_TEXT.LAYOUT)).toList())
        .from(DOCUMENT).join(FILE_TEXT).on(FILE_TEXT.FILE_ID.eq(DOCUMENT.FILE_ID)).and(FILE_TEXT.NAME.eq(DOCUMENT.TEXT_NAME)).where(DOCUMENT.ID.eq(id))
        .fetchOptional(this::read);
  }

  private StoredDocument read(Record row) {
    long id = row.get(DOCUMENT.ID);
    String text = row.get(DOCUMENT.CLEAN_TEXT);
    var raw = new RawText(row.get(FILE_TEXT.NAME), row.get(FILE_TEXT.CONTENT), Layout.ofRuns(numbers(row.get(FILE_TEXT.LAYOUT))));
    int end = Math.min(row.get(DOCUMENT.RAW_END), raw.text().length());
    var own = new Span(Math.min(row.get(DOCUMENT.RAW_START), end), end);
    return new StoredDocument(Refs.ref(row), row.get(DOCUMENT.NAME), Refs.region(row.get(DOCUMENT.REGION_ID)),
        row.get(DOCUMENT.NUMBER), row.get(DOCUMENT.WRITTEN), row.get(DOCUMENT.PUBLISHED), row.get(DOCUMENT.RULE_SET),
        evidence(row.get(DOCUMENT.METADATA_SPANS)),
        new CleanText(text, raw, own, OffsetMap.ofRuns(numbers(row.get(DOCUMENT.OFFSET_RUNS)), text.length())), sections(id), sentences(id),
        removed(row.get(DOCUMENT.REMOVED)));
  }

  private static int[] numbers(Integer[] column) {
    return Arrays.stream(column).mapToInt(Integer::intValue).toArray();
  }

  private List<Section> sections(long document) {
    return db.select(SECTION.fields()).from(SECTION).where(SECTION.DOCUMENT_ID.eq(document)).orderBy(SECTION.ORDINAL)
        .fetch(row -> new Section(row.get(SECTION.PARENT), row.get(SECTION.DEPTH),
            SectionLabel.valueOf(row.get(SECTION.LABEL).toUpperCase(Locale.ROOT)),
            new Span(row.get(SECTION.HEADING_START), row.get(SECTION.HEADING_END)),
            new Span(row.get(SECTION.BODY_START), row.get(SECTION.BODY_END))));
  }

  private List<Sentence> sentences(long document) {
    return db.select(SENTENCE.START_OFFSET, SENTENCE.END_OFFSET, SENTENCE.SECTION, SENTENCE.PARAGRAPH, SENTENCE.HEADING)
        .from(SENTENCE).where(SENTENCE.DOCUMENT_ID.eq(document)).orderBy(SENTENCE.ORDINAL)
        .fetch(row -> new Sentence(new Span(row.value1(), row.value2()), row.value3(), row.value4(), row.value5()));
  }

  private static Map<String, Span> evidence(JSONB json) {
    var spans = new HashMap<String, Span>();
    DocumentRows.JSON.readValue(json.data(), new TypeReference<Map<String, List<Integer>>>() {})
        .forEach((part, span) -> spans.put(part, new Span(span.getFirst(), span.getLast())));
    return spans;
  }

  private static List<Removed> removed(JSONB json) {
    var removed = new ArrayList<Removed>();
    DocumentRows.JSON.readTree(json.data()).forEach(one -> removed.add(new Removed(
        new Span(one.get("start").asInt(), one.get("end").asInt()), one.get("text").asString(), one.get("cleaner").asString())));
    return removed;
  }
}
