package org.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real documents, where they are at hand. */
class CorpusTest {

  private static final Pattern SENTENCE = Pattern.compile("\"sentence\": \"((?:[^\"\\\\]|\\\\.)*)\"");

  private static List<Document> all(String folder) throws IOException, UnreadableDocument {
    List<Document> documents = new ArrayList<>();
    for (Path file : SharedFiles.texts(folder)) {
      documents.addAll(SharedFiles.read(file));
    }
    return documents;
  }

  @Test
  void five_files_are_fourteen_documents_that_say_who_they_are() throws IOException, UnreadableDocument {
    List<Document> documents = all("corpus");
    assertThat(documents).hasSize(14).allSatisfy(d -> {
      assertThat(d.metadata().title()).as(d.name()).isNotNull();
      assertThat(d.metadata().date()).as(d.name()).isNotNull();
      assertThat(d.metadata().kind()).as(d.name()).isNotNull();
      assertThat(d.metadata().region()).as(d.name()).isNotNull();
    });
    assertThat(documents).extracting(Document::name).contains("listing-page-2022-2025", "listing-page-2022-2025#10");
  }

  @ParameterizedTest
  @CsvSource({"nankai,南开区", "xuancheng,宣城市", "notice,天津市"})
  void annotated_texts_have_their_region(String name, String region) throws IOException, UnreadableDocument {
    Document document = all("gold/text").stream().filter(d -> d.name().equals(name)).findFirst().orElseThrow();
    assertThat(document.metadata().region()).isNotNull().extracting(r -> r.value().name()).isEqualTo(region);
  }

  @Test
  void sentences_are_cut_where_careful_readers_cut_them() throws IOException, UnreadableDocument {
    int same = 0;
    int total = 0;
    for (Document document : all("gold/text")) {
      Set<String> ours = new HashSet<>();
      document.sentences().forEach(s -> ours.add(squeezed(document.at(s.span()))));
      Set<String> noise = new HashSet<>();
      document.removed().forEach(r -> noise.add(squeezed(r.text())));
      for (String line : Files.readAllLines(SharedFiles.root().resolve("gold/" + document.name() + ".measures.jsonl"))) {
        Matcher m = SENTENCE.matcher(line);
        if (m.find() && !noise.contains(squeezed(m.group(1)))) {
          total++;
          same += ours.contains(squeezed(m.group(1))) ? 1 : 0;
        }
      }
    }
    Assumptions.assumeTrue(total > 0);
    assertThat(same / (double) total).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void the_regions_of_the_public_texts_are_right_or_unknown() throws IOException, UnreadableDocument {
    List<Document> documents = all("corpus/public");
    Map<String, String> known = new HashMap<>();
    for (String row : Files.readAllLines(SharedFiles.root().resolve("corpus/public/INDEX.tsv"))) {
      String[] cells = row.split("\t");
      known.put(cells[0].replace(".txt", ""), cells[2]);
    }
    int found = 0;
    for (Document document : documents) {
      var region = document.metadata().region();
      if (region != null) {
        found++;
        assertThat(known.get(document.name())).as(document.name()).endsWith(region.value().name());
      }
    }
    assertThat(found).isGreaterThanOrEqualTo(27);
  }

  @Test
  void nothing_that_states_a_number_with_its_unit_is_left_out() throws IOException, UnreadableDocument {
    List<Document> documents = all("corpus");
    documents.addAll(all("corpus/public"));
    for (Document document : documents) {
      assertThat(document.removed()).noneMatch(r -> r.text().matches(".*\\d(?:%|亿|万|家|个百分点).*"));
    }
  }

  private static String squeezed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s,]", "");
  }
}
