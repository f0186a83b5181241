package org.duibiao.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.duibiao.text.Span;

/**
 * Reads files into documents: the entry to this package. Text, web pages, PDF, docx, xlsx and zip files of these are told by their
 * content. Safe for use by many threads; writes nothing and fetches nothing.
 */
public final class Documents {

  private static final Set<String> NOT_DOCUMENTS = Set.of("png", "jpg", "jpeg", "gif", "bmp", "ico", "svg", "css", "js", "woff", "ttf",
      "mp3", "mp4", "ds_store", "db", "ini");

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
   * @throws UnreadableDocument if the file, or any file of an archive, is empty, too large, binary, damaged or of no known kind
   */
  public List<Document> read(String fileName, byte[] bytes) throws UnreadableDocument {
    List<Document> documents = new ArrayList<>();
    for (Outcome outcome : readEach(fileName, bytes)) {
      switch (outcome) {
        case Outcome.Read read -> documents.addAll(read.documents());
        case Outcome.Failed failed -> throw failed.why();
      }
    }
    return List.copyOf(documents);
  }

  /** As {@link #read}, but one outcome for each file of an archive, so that an unreadable one costs only itself. Never throws. */
  public List<Outcome> readEach(String fileName, byte[] bytes) {
    return readEach(fileName, bytes, _ -> true);
  }

  /** As {@link #readEach(String, byte[])}; of an archive only the files whose name, as {@link RawText#file} has it, is {@code wanted}. */
  public List<Outcome> readEach(String fileName, byte[] bytes, Predicate<String> wanted) {
    try {
      if (bytes.length == 0) {
        throw new UnreadableDocument(fileName, "文件为空 (empty)");
      }
      if (bytes.length > limits.bytes()) {
        throw new UnreadableDocument(fileName, "文件超过 " + limits.bytes() + " 字节的上限 (too large)");
      }
      return Format.of(bytes) == Format.ARCHIVE
          ? Deadline.run(fileName, limits.time(), () -> archive(fileName, bytes, 1, wanted))
          : List.of(Deadline.run(fileName, limits.time(), () -> new Outcome.Read(fileName, single(fileName, bytes))));
    } catch (UnreadableDocument why) {
      return List.of(new Outcome.Failed(why));
    }
  }

  private List<Outcome> archive(String fileName, byte[] bytes, int depth, Predicate<String> wanted) throws UnreadableDocument {
    if (depth > limits.depth()) {
      throw new UnreadableDocument(fileName, "压缩包嵌套过深 (nested archive)");
    }
    List<Outcome> outcomes = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Archives.Entry entry : Archives.entries(fileName, bytes, limits)) {
      String name = distinct(baseName(entry.name()), names);
      if (name.startsWith(".") || entry.name().startsWith("__MACOSX") || NOT_DOCUMENTS.contains(ending(name))) {
        continue;
      }
      try {
        if (Format.of(entry.bytes()) == Format.ARCHIVE) {
          outcomes.addAll(archive(name, entry.bytes(), depth + 1, wanted));
        } else if (wanted.test(name)) {
          outcomes.add(new Outcome.Read(name, single(name, entry.bytes())));
        }
      } catch (UnreadableDocument why) {
        outcomes.add(new Outcome.Failed(new UnreadableDocument(fileName + "!" + name, why.reason())));
      }
    }
    if (outcomes.isEmpty()) {
      throw new UnreadableDocument(fileName, "压缩包内没有文档 (no documents inside)");
    }
    return outcomes;
  }

  private List<Document> single(String fileName, byte[] bytes) throws UnreadableDocument {
    Draft raw = switch (Format.of(bytes)) {
      case PDF -> PdfDecoder.decode(fileName, bytes, limits);
      case DOCX -> WordDecoder.decode(fileName, bytes, limits);
      case XLSX -> WorkbookDecoder.decode(fileName, bytes, limits);
      case OLD_OFFICE -> throw new UnreadableDocument(fileName, "旧版 Office 文件，请另存为 docx 或 xlsx (old Office format)");
      case BINARY, ARCHIVE -> throw new UnreadableDocument(fileName, "不是支持的文件类型 (unsupported kind of file)");
      case TEXT -> text(fileName, bytes);
    };
    return structured(fileName, raw, limits);
  }

  private Draft text(String fileName, byte[] bytes) throws UnreadableDocument {
    String text = Charsets.decode(fileName, bytes);
    if (text.length() > limits.characters()) {
      throw new UnreadableDocument(fileName, "正文超过 " + limits.characters() + " 字 (too much text)");
    }
    return Format.page(text) ? HtmlDecoder.decode(text) : Draft.of(text);
  }

  /** Cleans, splits and structures what a decoder made of a file. */
  static List<Document> structured(String fileName, Draft raw, Limits limits) throws UnreadableDocument {
    Draft draft = Cleaning.clean(raw);
    if (draft.text().isBlank()) {
      throw new UnreadableDocument(fileName, "清洗后没有正文 (no text left)");
    }
    List<Draft> parts = Splitter.split(draft);
    if (parts.size() > limits.documents()) {
      throw new UnreadableDocument(fileName, "文件内文档超过 " + limits.documents() + " 篇 (too many documents)");
    }
    List<Document> documents = new ArrayList<>();
    for (Draft part : parts) {
      documents.add(document(fileName, documents.size(), part));
    }
    return List.copyOf(documents);
  }

  private static Document document(String fileName, int ordinal, Draft draft) {
    String name = stem(fileName) + (ordinal == 0 ? "" : "#" + (ordinal + 1));
    Metadata metadata = new MetadataReader(draft.text()).read();
    Span title = metadata.title() == null ? new Span(0, 0) : metadata.title().evidence();
    List<Table> tables = Tables.of(draft);
    Structure structure = Structure.of(draft.text(), metadata.kindOrOther(), title, tables);
    return new Document(name, metadata, draft.clean(baseName(fileName)), structure.sections(), structure.sentences(), tables, draft.removed());
  }

  private static String baseName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String stem(String fileName) {
    String name = baseName(fileName);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Files of one name in two folders of an archive stay apart. */
  private static String distinct(String name, Set<String> taken) {
    String distinct = name;
    for (int i = 2; !taken.add(distinct); i++) {
      int dot = name.lastIndexOf('.');
      distinct = dot > 0 ? name.substring(0, dot) + "-" + i + name.substring(dot) : name + "-" + i;
    }
    return distinct;
  }
}
