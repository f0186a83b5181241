package org.duibiao.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The kinds of lines that never belong to a document, read from {@code noise.tsv}. */
final class NoiseLines {

  /** Where in a text a line of this kind is noise. */
  enum Zone {
    ANY,
    EDGE,
    TAIL
  }

  /** One kind, with the lines that its test runs. */
  record Kind(String name, Zone zone, Pattern pattern, List<String> examples, List<String> counterExamples) {

    boolean matches(CharSequence line) {
      return pattern.matcher(line).matches();
    }
  }

  private static final int LONGEST = 6000;
  /** A longer line with a full stop is a sentence, whatever else stands in it. */
  private static final int LONGEST_WITH_STOP = 60;
  private static final List<Kind> KINDS = load();

  private NoiseLines() {}

  static List<Kind> kinds() {
    return KINDS;
  }

  /** Takes the noise lines out of a draft whose lines end in {@code \n}. */
  static Draft clean(Draft draft) {
    var lines = Lines.of(draft.text());
    int first = Lines.firstRunning(draft.text(), lines);
    int last = Lines.lastRunning(draft.text(), lines);
    var edits = new ArrayList<NamedEdit>();
    for (int i = 0; i < lines.size(); i++) {
      var line = Lines.strip(draft.text(), lines.get(i));
      if (line.isEmpty() || line.length() > LONGEST) {
        continue;
      }
      String words = line.of(draft.text());
      if (line.length() > LONGEST_WITH_STOP && words.indexOf('。') >= 0) {
        continue;
      }
      for (Kind kind : KINDS) {
        boolean here = kind.zone() == Zone.ANY || i > last || kind.zone() == Zone.EDGE && i < first;
        if (here && kind.matches(words)) {
          edits.add(new NamedEdit(kind.name(), Edit.remove(line.start(), line.end())));
          break;
        }
      }
    }
    return draft.applyNamed(edits);
  }

  private static List<Kind> load() {
    var in = Objects.requireNonNull(NoiseLines.class.getResourceAsStream("noise.tsv"));
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.startsWith("#") && !l.startsWith("name\t")).map(NoiseLines::kind).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Kind kind(String row) {
    String[] cells = row.split("\t", -1);
    return new Kind(cells[0], Zone.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT)), Pattern.compile(cells[2]),
        List.of(cells[3].split("⏎")), List.of(cells[4].split("⏎")));
  }
}
