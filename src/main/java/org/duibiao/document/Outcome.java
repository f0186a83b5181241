package org.duibiao.document;

import java.util.List;

/** What became of one file of an archive, or of a file read alone. */
public sealed interface Outcome {

  /** Its documents, one or more. */
  record Read(String file, List<Document> documents) implements Outcome {
    public Read {
      documents = List.copyOf(documents);
    }
  }

  /** Why it could not be read; the other files of the archive are not touched by that. */
  record Failed(UnreadableDocument why) implements Outcome {}
}
