package org.duibiao.ingestion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.duibiao.document.Document;
import org.duibiao.document.Documents;
import org.duibiao.document.Outcome;
import org.duibiao.extraction.Facts;
import org.duibiao.store.Corrections;
import org.duibiao.store.FactWriter;
import org.duibiao.store.ImportQueue;
import org.duibiao.store.ImportQueue.Result;
import org.duibiao.store.Outage;
import org.duibiao.store.SourceFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes one file the whole way: decode, clean, extract, store. All documents are read before the first is stored. */
@Component
class FileImport {

  private static final Logger LOG = LoggerFactory.getLogger(FileImport.class);

  private final Documents documents = new Documents();
  private final Reading reading;
  private final FactWriter writer;
  private final Corrections corrections;

  FileImport(Reading reading, FactWriter writer, Corrections corrections) {
    this.reading = reading;
    this.writer = writer;
    this.corrections = corrections;
  }

  Result run(ImportQueue.Item item, Consumer<ImportEvent> listener) {
    var file = new SourceFile(item.name(), item.content());
    try {
      if (writer.holds(file.sha256(), reading.ruleSet())) {
        listener.accept(new ImportEvent.Unchanged(item.name()));
        return new Result(Result.State.UNCHANGED, 0, 0, 0, null);
      }
      var read = new ArrayList<Document>();
      var unread = new ArrayList<String>();
      for (Outcome outcome : documents.readEach(item.name(), item.content())) {
        switch (outcome) {
          case Outcome.Read(String _, List<Document> held) -> held.forEach(one -> read.add(told(file, read.size(), one)));
          case Outcome.Failed(var why) -> unread.add(why.file().equals(item.name()) ? why.reason() : why.getMessage());
        }
      }
      if (read.isEmpty()) {
        return failed(item, String.join("; ", unread), listener);
      }
      List<Facts> facts = read.stream().map(reading.extract()).toList();
      return store(file, read, facts, unread, listener);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      if (Outage.is(e)) {
        throw e; // The database is gone, slow or full: the file stays in the queue.
      }
      LOG.warn("Could not import {}", item.name(), e);
      return failed(item, "could not be read (%s)".formatted(e.getClass().getSimpleName()), listener);
    }
  }

  /** The document with what people have said about it: its region, kind and date decide what its numbers mean. */
  private Document told(SourceFile file, int ordinal, Document document) {
    return document.corrected(corrections.of(file, ordinal, document));
  }

  private Result store(
      SourceFile file, List<Document> read, List<Facts> facts, List<String> unread, Consumer<ImportEvent> listener) {
    int observations = 0;
    int measures = 0;
    boolean changed = false;
    for (int i = 0; i < read.size(); i++) {
      Facts found = facts.get(i);
      changed |= writer.save(file, i, read.get(i), found, reading.ruleSet()).changed();
      observations += found.observations().size();
      measures += found.measures().size();
      listener.accept(new ImportEvent.Stored(file.name(), read.get(i).name(), found.observations().size(), found.measures().size()));
    }
    writer.finish(file, read.size(), reading.ruleSet());
    String reason = unread.isEmpty() ? null : String.join("; ", unread);
    return new Result(changed ? Result.State.DONE : Result.State.UNCHANGED, read.size(), observations, measures, reason);
  }

  private static Result failed(ImportQueue.Item item, String reason, Consumer<ImportEvent> listener) {
    listener.accept(new ImportEvent.Failed(item.name(), reason));
    return Result.failed(reason);
  }
}
