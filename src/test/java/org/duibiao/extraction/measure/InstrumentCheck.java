package org.duibiao.extraction.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.catalog.Instrument;
import org.duibiao.document.Document;
import org.duibiao.document.UnreadableDocument;
import org.duibiao.text.Span;

/** The sentences annotated for their policy tools, and how far readings agree with them. */
final class InstrumentCheck {

  static final double COST = 40;

  record Item(String document, Passage passage, Set<Instrument> labels) {}

  static final List<String> DOCUMENTS = List.copyOf(documents());

  /** Agreement: F1 over labels, share of sentences with a label in common, share with the very same labels. */
  record Agreement(int sentences, double f1, double common, double same) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%d sentences, label F1 %.3f, a label in common %.3f, same labels %.3f", sentences, f1, common, same);
    }
  }

  private InstrumentCheck() {}

  private static List<String> documents() {
    List<String> names = new ArrayList<>(List.of("nankai-work-report-2021", "tianjin-commendation-2021"));
    names.addAll(Annotated.TUNED);
    names.addAll(Annotated.BLIND);
    names.addAll(Annotated.FRESH);
    names.addAll(Annotated.GENRES);
    names.addAll(Annotated.WRITTEN);
    names.addAll(Annotated.GENRES_BLIND);
    return names;
  }

  static List<Item> items(String set) throws IOException, UnreadableDocument {
    List<Item> items = new ArrayList<>();
    for (String name : DOCUMENTS) {
      List<String[]> rows = Annotated.rows(name + ".instruments.tsv").stream().filter(row -> row[3].equals(set)).toList();
      for (Document document : Annotated.documents(Annotated.corpus(name))) {
        List<Passage> passages = Passage.of(document);
        for (int i = 0; i < passages.size(); i++) {
          Span raw = document.text().raw(document.sentences().get(i).span());
          String[] row = Annotated.best(rows, raw);
          if (row != null) {
            items.add(new Item(document.name(), passages.get(i),
                Arrays.stream(row[2].split(",")).map(Instrument::ofId).collect(Collectors.toCollection(TreeSet::new))));
          }
        }
      }
    }
    return items;
  }

  static Agreement agreement(List<Item> items, java.util.function.Function<Item, Set<Instrument>> read) {
    int right = 0;
    int said = 0;
    int labelled = 0;
    int common = 0;
    int same = 0;
    for (Item item : items) {
      Set<Instrument> found = read.apply(item);
      Set<Instrument> both = new TreeSet<>(found);
      both.retainAll(item.labels());
      right += both.size();
      said += found.size();
      labelled += item.labels().size();
      common += both.isEmpty() ? 0 : 1;
      same += found.equals(item.labels()) ? 1 : 0;
    }
    double n = Math.max(1, items.size());
    return new Agreement(items.size(), 2.0 * right / Math.max(1, said + labelled), common / n, same / n);
  }

  static LinearModel learn(List<Item> items) {
    List<String> classes = Arrays.stream(Instrument.values()).filter(i -> i != Instrument.UNCLEAR).map(Instrument::id).toList();
    return new Trainer(1, COST).learn(items.stream().map(item -> new Trainer.Example(item.document(),
        Features.names(Task.INSTRUMENT, item.passage()), type -> item.labels().contains(Instrument.ofId(type)))).toList(), classes);
  }

  /** The sentences that the model learns from. */
  static List<Item> learned() throws IOException, UnreadableDocument {
    List<Item> items = new ArrayList<>();
    for (String set : List.of("dev", "genres", "written")) {
      items.addAll(items(set));
    }
    return items;
  }

  /** Agreement on each document with a reader that has learned from the others. */
  static Agreement heldOut() throws IOException, UnreadableDocument {
    List<Item> dev = items("dev");
    dev.addAll(items("genres"));
    List<Item> written = items("written");
    Map<Item, InstrumentReader> readers = new IdentityHashMap<>();
    for (String held : dev.stream().map(Item::document).distinct().toList()) {
      var reader = new InstrumentReader(new Models(Map.of(Task.INSTRUMENT, learn(Stream.concat(written.stream(), dev.stream().filter(i -> !i.document().equals(held))).toList()))));
      dev.stream().filter(i -> i.document().equals(held)).forEach(i -> readers.put(i, reader));
    }
    return agreement(dev, i -> Objects.requireNonNull(readers.get(i)).read(i.passage()));
  }

  public static void main(String[] args) throws Exception {
    System.out.println("held out one by one: " + heldOut());
  }
}
