package org.duibiao.extraction.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the shared corpus, in the order of their names. */
final class MeasureCorpus {

  private MeasureCorpus() {}

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(Annotated.shared().resolve("corpus"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
