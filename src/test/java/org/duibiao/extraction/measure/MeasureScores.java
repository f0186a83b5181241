package org.duibiao.extraction.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.Document;
import org.duibiao.document.UnreadableDocument;
import org.duibiao.extraction.Measure;
import org.duibiao.text.Span;

/** How well the reader does on one annotated document, counted as the shared scorer counts. */
public record MeasureScores(String document, boolean blind, int sentences, int measures, double foundF1, double category, double main,
    double macroF1, double status) {

  public static final List<String> TUNED = concat(concat(Annotated.GOLD, Annotated.TUNED), Annotated.GENRES);
  public static final List<String> BLIND = concat(Annotated.BLIND, Annotated.FRESH);

  /** Documents of other kinds, never learned from and never looked at. */
  public static final List<String> BLIND_GENRES = Annotated.GENRES_BLIND;

  /** The scores of one annotated document. */
  public static MeasureScores of(String name) throws IOException, UnreadableDocument {
    return of(name, BLIND.contains(name) || BLIND_GENRES.contains(name), List.of(name));
  }

  /** The scores over the sentences of several documents together. */
  public static MeasureScores of(String title, boolean blind, List<String> names) throws IOException, UnreadableDocument {
    var reader = new MeasureReader(Catalog.load());
    Map<Document, Map<Span, Measure>> read = new IdentityHashMap<>();
    List<Annotated.Item> items = new ArrayList<>();
    for (String name : names) {
      items.addAll(Annotated.read(name));
    }
    int tp = 0;
    int said = 0;
    int holds = 0;
    int lenient = 0;
    int main = 0;
    int status = 0;
    Map<String, int[]> byCategory = new TreeMap<>();
    for (Annotated.Item item : items) {
      Map<Span, Measure> measures = read.get(item.source());
      if (measures == null) {
        measures = new HashMap<>();
        for (Measure measure : reader.read(item.source(), List.of())) {
          measures.put(measure.evidence().sentence(), measure);
        }
        read.put(item.source(), measures);
      }
      Measure measure = measures.get(item.source().sentences().get(item.index()).span());
      said += measure == null ? 0 : 1;
      holds += item.label().measure() ? 1 : 0;
      if (measure != null && item.label().measure()) {
        String category = measure.category().id();
        boolean same = category.equals(item.label().category());
        tp++;
        main += same ? 1 : 0;
        lenient += item.label().holds(category) ? 1 : 0;
        status += measure.status().id().equals(item.label().status()) ? 1 : 0;
        byCategory.computeIfAbsent(item.label().category(), _ -> new int[3])[1]++;
        byCategory.computeIfAbsent(category, _ -> new int[3])[2]++;
        byCategory.getOrDefault(category, new int[3])[0] += same ? 1 : 0;
      }
    }
    double macro = byCategory.values().stream().filter(n -> n[1] > 0).mapToDouble(n -> 2.0 * n[0] / (n[1] + n[2])).average().orElse(0);
    double pairs = Math.max(1, tp);
    return new MeasureScores(title, blind, items.size(), holds, 2.0 * tp / Math.max(1, said + holds), lenient / pairs, main / pairs, macro,
        status / pairs);
  }

  /** Agreement on policy tools, for the sentences of a set. */
  public static String instruments(String set) throws IOException, UnreadableDocument {
    var reader = new InstrumentReader(Models.load());
    return InstrumentCheck.agreement(InstrumentCheck.items(set), item -> reader.read(item.passage())).toString();
  }

  /** Agreement on policy tools where each document is read by a reader that learned from the others. */
  public static String instrumentsHeldOut() throws IOException, UnreadableDocument {
    return InstrumentCheck.heldOut().toString();
  }

  /** A line of the table in the README. */
  public String row() {
    return String.format(Locale.ROOT, "| %s | %s | %d | %.3f | %.3f | %.3f | %.3f | %.3f |", document, blind ? "blind" : "learned from", measures,
        foundF1, category, main, macroF1, status);
  }

  private static List<String> concat(List<String> a, List<String> b) {
    List<String> both = new ArrayList<>(a);
    both.addAll(b);
    return List.copyOf(both);
  }

  static TreeSet<String> documents() {
    TreeSet<String> all = new TreeSet<>(TUNED);
    all.addAll(BLIND);
    all.addAll(BLIND_GENRES);
    return all;
  }
}
