package org.duibiao.extraction.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duibiao.document.Document;
import org.duibiao.document.UnreadableDocument;

/**
 * Pairs of sentences from the shared corpus that a reader has called the same measure or not.
 *
 * @param set {@code spread}: drawn over the whole range of likeness; {@code nearest}: the nearest of another region to a random measure
 */
public record Pairs(String one, String other, boolean same, String set) {

  /** The annotated pairs; those whose sentences are not to be found are left out. */
  public static List<Pairs> read() throws IOException, UnreadableDocument {
    List<Pairs> pairs = new ArrayList<>();
    for (String[] row : Annotated.rows("pairs.tsv", 8)) {
      String one = sentence(row[0], Integer.parseInt(row[1]));
      String other = sentence(row[3], Integer.parseInt(row[4]));
      if (!one.isEmpty() && !other.isEmpty()) {
        pairs.add(new Pairs(one, other, row[6].equals("true"), row[7]));
      }
    }
    return pairs;
  }

  private static final Map<String, Map<Integer, String>> SENTENCES = new HashMap<>();

  private static String sentence(String file, int start) throws IOException, UnreadableDocument {
    Map<Integer, String> byStart = SENTENCES.get(file);
    if (byStart == null) {
      byStart = new HashMap<>();
      if (Files.exists(Annotated.corpus(file))) {
        for (Document document : Annotated.documents(Annotated.corpus(file))) {
          for (var sentence : document.sentences()) {
            byStart.put(document.text().raw(sentence.span()).start(), document.at(sentence.span()));
          }
        }
      }
      SENTENCES.put(file, byStart);
    }
    return byStart.getOrDefault(start, "");
  }
}
