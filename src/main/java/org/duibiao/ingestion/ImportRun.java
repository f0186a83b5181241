package org.duibiao.ingestion;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.duibiao.document.Limits;
import org.duibiao.store.ImportQueue;
import org.springframework.stereotype.Component;

/**
 * Import runs. A run and its files are noted in the database before the first is read, so that a run that is broken off, by a
 * crash or a lost database, is carried on with {@link #resume} and nothing is stored twice.
 */
@Component
public class ImportRun {

  private final ImportQueue queue;
  private final FileImport files;

  ImportRun(ImportQueue queue, FileImport files) {
    this.queue = queue;
    this.files = files;
  }

  /**
   * Imports files, and folders with all that is in them.
   *
   * @return a line, file and reason, for each that failed
   */
  public List<String> paths(List<Path> paths, String startedBy, Consumer<ImportEvent> listener) {
    long run = queue.begin(paths.stream().map(path -> path.toAbsolutePath().toString()).toList(), startedBy);
    collect(run, paths);
    return work(run, listener);
  }

  /** Imports what somebody has sent, by name. */
  public List<String> uploads(Map<String, byte[]> contents, String startedBy, Consumer<ImportEvent> listener) {
    long run = queue.begin(List.of(), startedBy);
    queue.collect(run, () -> contents.forEach((name, content) -> queue.add(run, name, content)));
    return work(run, listener);
  }

  /** Begins a run whose files come in one by one; {@link #readAll} reads those that are there. */
  long open(String startedBy) {
    long run = queue.begin(List.of(), startedBy);
    queue.collected(run);
    return run;
  }

  /** Puts a file into a run that is open, also where all before it have been read. @return false if the run was cancelled */
  boolean add(long run, String name, byte[] content) {
    if (!queue.open(run)) {
      return false;
    }
    queue.add(run, name, content);
    queue.reopen(run);
    return true;
  }

  /** Reads what is queued in the run. @return a line, file and reason, for each that failed */
  List<String> readAll(long run) {
    return work(run, _ -> {});
  }

  /**
   * Carries on what was broken off, here or on another node; a run that is being worked on is helped with.
   *
   * @throws RuntimeException if the database went away or is full, after all runs were tried; the files stay in the queue
   */
  public void resume(Consumer<ImportEvent> listener) {
    RuntimeException failure = null;
    for (ImportQueue.Run run : queue.unfinished()) {
      try {
        if (run.collecting()) {
          collect(run.id(), run.sources().stream().map(Path::of).toList());
        }
        work(run.id(), listener);
      } catch (RuntimeException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private List<String> work(long run, Consumer<ImportEvent> listener) {
    int total = queue.total(run);
    listener.accept(new ImportEvent.Collected(total));
    var position = new java.util.concurrent.atomic.AtomicInteger();
    boolean more = true;
    while (more) {
      more = queue.next(run, item -> {
        listener.accept(new ImportEvent.Started(item.name(), position.incrementAndGet(), total));
        return files.run(item, listener);
      });
    }
    queue.close(run);
    return queue.failures(run);
  }

  private void collect(long run, List<Path> paths) {
    queue.collect(run, () -> paths.forEach(path -> note(run, path)));
  }

  private void note(long run, Path path) {
    try (var walk = Files.walk(path)) {
      walk.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith(".")).sorted()
          .forEach(file -> note(run, path, file));
    } catch (IOException | java.io.UncheckedIOException e) {
      queue.refuse(run, path.toString(), "cannot be opened");
    }
  }

  private void note(long run, Path root, Path file) {
    String name = root.equals(file) ? file.getFileName().toString() : root.relativize(file).toString();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(Limits.STANDARD.bytes() + 1);
      if (bytes.length > Limits.STANDARD.bytes()) {
        queue.refuse(run, name, "larger than %d MB".formatted(Limits.STANDARD.bytes() >> 20));
      } else {
        queue.add(run, name, bytes);
      }
    } catch (IOException e) {
      queue.refuse(run, name, "cannot be opened");
    }
  }
}
