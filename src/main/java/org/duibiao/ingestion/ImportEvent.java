package org.duibiao.ingestion;

/** What happens in an import run, for whoever shows its progress. Positions count from 1. */
public sealed interface ImportEvent {

  /** All files have been noted. */
  record Collected(int files) implements ImportEvent {}

  /** A file is being read. */
  record Started(String file, int position, int files) implements ImportEvent {}

  /** A document has been stored. */
  record Stored(String file, String document, int observations, int measures) implements ImportEvent {}

  /** A file that is held already, read with the same rules. */
  record Unchanged(String file) implements ImportEvent {}

  /** A file that could not be read; nothing of it was kept. @param reason one line */
  record Failed(String file, String reason) implements ImportEvent {}
}
