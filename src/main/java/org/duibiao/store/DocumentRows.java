package org.duibiao.store;

import static org.duibiao.store.db.Tables.DOCUMENT;
import static org.duibiao.store.db.Tables.SECTION;
import static org.duibiao.store.db.Tables.SENTENCE;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duibiao.document.Document;
import org.duibiao.document.Metadata;
import org.duibiao.document.Stated;
import org.duibiao.store.db.tables.records.DocumentRecord;
import org.duibiao.store.db.tables.records.SectionRecord;
import org.duibiao.store.db.tables.records.SentenceRecord;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A document as rows. */
final class DocumentRows {

  static final JsonMapper JSON = new JsonMapper();

  private DocumentRows() {}

  static String hash(Document document) {
    return SourceFile.sha256(document.text().text().getBytes(StandardCharsets.UTF_8));
  }

  static DocumentRecord document(Document document, long file, String ruleSet) {
    Metadata about = document.metadata();
    var row = new DocumentRecord();
    row.setFileId(file);
    row.setTextName(Storable.text(document.text().source().file()));
    row.setRawStart(document.text().own().start());
    row.setRawEnd(document.text().own().end());
    row.setName(Storable.text(document.name()));
    row.setTextSha256(hash(document));
    row.setRuleSet(ruleSet);
    row.setTitle(Storable.text(about.title() == null ? document.name() : about.title().value()));
    row.set(DOCUMENT.ISSUER, value(about.issuer()));
    row.set(DOCUMENT.NUMBER, value(about.number()));
    row.set(DOCUMENT.WRITTEN, value(about.written()));
    row.set(DOCUMENT.PUBLISHED, value(about.published()));
    row.setKind(about.kindOrOther().id());
    row.set(DOCUMENT.REGION_ID, about.region() == null ? null : about.region().value().id().value());
    String source = value(about.source());
    row.set(DOCUMENT.SOURCE, source != null && source.matches("https?://\\S+") ? source : null);
    row.setMetadataSpans(JSONB.valueOf(JSON.writeValueAsString(spans(about))));
    row.setCleanText(Storable.text(document.text().text()));
    row.setOffsetRuns(Arrays.stream(document.text().offsets().runs()).boxed().toArray(Integer[]::new));
    row.setRemoved(JSONB.valueOf(JSON.writeValueAsString(document.removed().stream().map(removed -> Map.of(
        "start", removed.raw().start(), "end", removed.raw().end(), "text", Storable.text(removed.text()),
        "cleaner", removed.cleaner())).toList())));
    return row;
  }

  static List<SectionRecord> sections(Document document, long id) {
    var rows = new ArrayList<SectionRecord>();
    for (int i = 0; i < document.sections().size(); i++) {
      var section = document.sections().get(i);
      var row = new SectionRecord();
      row.setDocumentId(id);
      row.setOrdinal(i);
      row.setParent(section.parent());
      row.setDepth(section.depth());
      row.setLabel(section.label().name().toLowerCase(Locale.ROOT));
      row.setHeadingStart(section.heading().start());
      row.setHeadingEnd(section.heading().end());
      row.setBodyStart(section.body().start());
      row.setBodyEnd(section.body().end());
      row.setPath(Storable.text(String.join(" › ", document.path(i))));
      rows.add(row);
    }
    return rows;
  }

  static List<SentenceRecord> sentences(Document document, long id) {
    var rows = new ArrayList<SentenceRecord>();
    for (int i = 0; i < document.sentences().size(); i++) {
      var sentence = document.sentences().get(i);
      var row = new SentenceRecord();
      row.setDocumentId(id);
      row.setOrdinal(i);
      row.setSection(sentence.section());
      row.setParagraph(sentence.paragraph());
      row.setHeading(sentence.heading());
      row.setStartOffset(sentence.span().start());
      row.setEndOffset(sentence.span().end());
      row.setContent(Storable.text(document.at(sentence.span())));
      rows.add(row);
    }
    return rows;
  }

  /** The ordinal of the sentence at this place. */
  static int sentenceAt(Document document, int position) {
    int low = 0;
    int high = document.sentences().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (document.sentences().get(middle).span().start() <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static Map<String, List<Integer>> spans(Metadata about) {
    var spans = new LinkedHashMap<String, List<Integer>>();
    put(spans, "title", about.title());
    put(spans, "issuer", about.issuer());
    put(spans, "number", about.number());
    put(spans, "written", about.written());
    put(spans, "published", about.published());
    put(spans, "kind", about.kind());
    put(spans, "region", about.region());
    put(spans, "source", about.source());
    return spans;
  }

  private static void put(Map<String, List<Integer>> spans, String part, @Nullable Stated<?> stated) {
    if (stated != null && stated.setBy() == null) {
      spans.put(part, List.of(stated.evidence().start(), stated.evidence().end()));
    }
  }

  private static <T> @Nullable T value(@Nullable Stated<T> stated) {
    return stated == null ? null : stated.value();
  }
}
