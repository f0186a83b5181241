package org.duibiao.ingestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.duibiao.store.DocumentStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Fills an empty database with the sample digests when the server starts. */
@Component
@ConditionalOnWebApplication
class Samples implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(Samples.class);

  private final ImportRun imports;
  private final DocumentStore documents;

  Samples(ImportRun imports, DocumentStore documents) {
    this.imports = imports;
    this.documents = documents;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (documents.isEmpty()) {
      imports.uploads(read(), "samples", event -> LOG.debug("{}", event));
    }
  }

  static LinkedHashMap<String, byte[]> read() {
    var samples = new LinkedHashMap<String, byte[]>();
    try {
      for (var sample : new PathMatchingResourcePatternResolver().getResources("classpath*:samples/*.txt")) {
        samples.put(Objects.requireNonNull(sample.getFilename()), sample.getContentAsByteArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return samples;
  }
}
