package org.duibiao.extraction.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duibiao.document.Document;
import org.duibiao.document.UnreadableDocument;
import org.duibiao.extraction.Attributes;
import org.duibiao.text.Span;

/** Precision and recall of the attributes of measures on the annotated sentences, by attribute. */
public final class AttributeCheck {

  /** An annotated sentence: for each attribute what a reader found, what the reader class finds. */
  private record Item(Map<String, List<String>> right, Map<String, List<String>> found) {}

  private AttributeCheck() {}

  /** A line an attribute: how many are stated, found, and right; a value is right if one of the two stands in the other. */
  public static List<String> table() throws IOException, UnreadableDocument {
    List<Item> items = items();
    List<String> lines = new ArrayList<>();
    lines.add("| attribute | stated | found | precision | recall |");
    lines.add("| --- | --- | --- | --- | --- |");
    for (String kind : List.of("amount", "beneficiary", "industry", "issuer", "document")) {
      int stated = 0;
      int found = 0;
      int right = 0;
      int reached = 0;
      for (Item item : items) {
        List<String> truth = item.right().getOrDefault(kind, List.of());
        List<String> said = item.found().getOrDefault(kind, List.of());
        stated += truth.size();
        found += said.size();
        right += (int) said.stream().filter(value -> truth.stream().anyMatch(other -> same(value, other))).count();
        reached += (int) truth.stream().filter(value -> said.stream().anyMatch(other -> same(value, other))).count();
      }
      lines.add(String.format(Locale.ROOT, "| %s | %d | %d | %.2f | %.2f |", kind, stated, found, right / Math.max(1.0, found),
          reached / Math.max(1.0, stated)));
    }
    lines.add("");
    lines.add(items.size() + " sentences");
    return lines;
  }

  private static boolean same(String one, String other) {
    return one.contains(other) || other.contains(one);
  }

  private static List<Item> items() throws IOException, UnreadableDocument {
    List<Item> items = new ArrayList<>();
    for (String[] row : Annotated.rows("attributes.tsv", 4)) {
      for (Document document : Annotated.documents(Annotated.corpus(row[0]))) {
        List<Passage> passages = Passage.of(document);
        for (int i = 0; i < passages.size(); i++) {
          Span span = document.sentences().get(i).span();
          if (document.text().raw(span).start() == Integer.parseInt(row[1])) {
            Attributes read = AttributeReader.read(span, passages.get(i), "", List.of());
            Map<String, List<String>> found = new LinkedHashMap<>();
            found.put("amount", read.amounts());
            found.put("beneficiary", read.beneficiaries());
            found.put("industry", read.industries());
            found.put("issuer", read.issuers());
            found.put("document", read.documents());
            items.add(new Item(values(document.at(span).replaceAll("\\s+", " "), row[3]), found));
          }
        }
      }
    }
    return items;
  }

  private static Map<String, List<String>> values(String sentence, String places) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String place : places.isEmpty() ? new String[0] : places.split(",")) {
      String[] parts = place.split("[:-]");
      values.computeIfAbsent(parts[0], _ -> new ArrayList<>())
          .add(sentence.substring(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    }
    return values;
  }

  public static void main(String[] args) throws Exception {
    table().forEach(System.out::println);
  }
}
