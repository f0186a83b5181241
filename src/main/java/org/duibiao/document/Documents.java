package org.duibiao.document;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.text.Span;

/**
 * Reads files into documents: the entry to this package. Safe for use by many threads; starts nothing and writes nothing.
 */
public final class Documents {

  private final Limits limits;

  public Documents() {
    this(Limits.STANDARD);
  }

  public Documents(Limits limits) {
    this.limits = limits;
  }

  /**
   * The documents in one file, in the file's order; one or more.
   *
   * @param fileName with its ending; used for the documents' names and in messages
   * @throws UnreadableDocument if the file is empty, too large, binary, damaged or of no known kind
   */
  public List<Document> read(String fileName, byte[] bytes) throws UnreadableDocument {
    if (bytes.length == 0) {
      throw new UnreadableDocument(fileName, "文件为空 (empty)");
    }
    if (bytes.length > limits.bytes()) {
      throw new UnreadableDocument(fileName, "文件超过 " + limits.bytes() + " 字节的上限 (too large)");
    }
    return structured(fileName, Draft.of(Charsets.decode(fileName, bytes)));
  }

  private List<Document> structured(String fileName, Draft raw) throws UnreadableDocument {
    Draft draft = Cleaning.clean(raw);
    if (draft.text().isBlank()) {
      throw new UnreadableDocument(fileName, "清洗后没有正文 (no text left)");
    }
    List<Document> documents = new ArrayList<>();
    for (Draft part : Splitter.split(draft)) {
      String name = stem(fileName) + (documents.isEmpty() ? "" : "#" + (documents.size() + 1));
      documents.add(document(name, part));
    }
    return List.copyOf(documents);
  }

  private static Document document(String name, Draft draft) {
    Metadata metadata = new MetadataReader(draft.text()).read();
    Span title = metadata.title() == null ? new Span(0, 0) : metadata.title().evidence();
    Structure structure = Structure.of(draft.text(), metadata.kindOrOther(), title);
    return new Document(name, metadata, draft.clean(), structure.sections(), structure.sentences(), draft.removed());
  }

  /** The file's name without folders and without its ending. */
  static String stem(String fileName) {
    String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
