package org.duibiao.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The files that lie beside the project on the machines that have them; tests that need them are skipped elsewhere. */
final class SharedFiles {

  private SharedFiles() {}

  static Path root() {
    return Path.of(System.getProperty("duibiao.shared", "../shared"));
  }

  /** The files of {@code folder} that end in {@code .txt}, by name; skips the test where there are none. */
  static List<Path> texts(String folder) throws IOException {
    Path dir = root().resolve(folder);
    Assumptions.assumeTrue(Files.isDirectory(dir), "no " + dir);
    try (var files = Files.list(dir)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  static List<Document> read(Path file) throws IOException, UnreadableDocument {
    return new Documents().read(file.getFileName().toString(), Files.readAllBytes(file));
  }
}
