package org.duibiao.ingestion;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.duibiao.store.DocumentShelf;
import org.duibiao.store.ImportQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Import runs that go on by themselves, whoever began them and wherever they look now. Files are added while others are being read.
 * The same queue as on the command line: what is not finished when the server stops or the database is away is carried on later.
 */
@Component
public class BackgroundImports {

  private static final Logger LOG = LoggerFactory.getLogger(BackgroundImports.class);
  private static final int AT_ONCE = 2;

  private final ImportRun imports;
  private final ImportQueue queue;
  private final DocumentShelf shelf;
  private final Semaphore places = new Semaphore(AT_ONCE);
  /** Runs that a thread of ours works on; true where files came in meanwhile. */
  private final Map<Long, Boolean> running = new ConcurrentHashMap<>();

  BackgroundImports(ImportRun imports, ImportQueue queue, DocumentShelf shelf) {
    this.imports = imports;
    this.queue = queue;
    this.shelf = shelf;
  }

  /** Begins a run without files yet. @return its id */
  public long begin(String startedBy) {
    return imports.open(startedBy);
  }

  /** Adds a file to a run and has it read. @return false if the run was cancelled */
  public boolean add(long run, String name, byte[] content) {
    boolean added = imports.add(run, name, content);
    if (added && running.merge(run, false, (_, _) -> true) == Boolean.FALSE) {
      Thread.ofVirtual().name("import-" + run).start(() -> read(run));
    }
    return added;
  }

  /** Notes a file that was refused before it was read. @param reason one line */
  public void refuse(long run, String name, String reason) {
    queue.refuse(run, name, reason);
  }

  /** Files that are not begun any more are left; one that is being read is finished. */
  public void cancel(long run) {
    queue.cancel(run);
  }

  /**
   * Reads the file of a document anew, with what people have said about it, before this returns.
   *
   * @return whether the document is still there and could be read
   */
  public boolean again(long document, String startedBy) {
    return shelf.again(document).map(file -> {
      long run = imports.open(startedBy);
      imports.add(run, file.name(), file.bytes());
      return imports.readAll(run).isEmpty();
    }).orElse(false);
  }

  private void read(long run) {
    try {
      places.acquire();
      try {
        do {
          running.put(run, false);
          imports.readAll(run);
        } while (!running.remove(run, false));
      } finally {
        places.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running.remove(run);
    } catch (RuntimeException e) {
      LOG.warn("Import {} was broken off; it is carried on later", run, e);
      running.remove(run);
    }
  }
}
