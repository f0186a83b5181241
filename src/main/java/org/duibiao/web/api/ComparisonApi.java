package org.duibiao.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.report.ComparisonFiles;
import org.duibiao.report.Exports;
import org.duibiao.report.FileFormat;
import org.duibiao.report.Selection;
import org.duibiao.report.file.Csv;
import org.duibiao.report.file.FileNames;
import org.duibiao.report.file.Sheet;
import org.duibiao.report.file.SheetFiles;
import org.duibiao.text.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Regions side by side, and files: the same that screens and command line give, CSV without a byte order mark. */
@RestController
@RequestMapping(Endpoint.ROOT)
class ComparisonApi {

  private static final int MOST_REGIONS = 8;

  private final Catalog catalog;
  private final Exports exports;
  private final ComparisonFiles files;

  ComparisonApi(Catalog catalog, Exports exports, ComparisonFiles files) {
    this.catalog = catalog;
    this.exports = exports;
    this.files = files;
  }

  @GetMapping("/comparison")
  ResponseEntity<byte[]> comparison(HttpServletRequest request) {
    var query = new Query(request, Endpoint.COMPARISON);
    return Answers.json(request, Views.of(table(query.selection(catalog))));
  }

  /** A file of a comparison or a list. */
  @GetMapping("/exports/{what}.{format}")
  void export(HttpServletRequest request, HttpServletResponse response, @PathVariable String what, @PathVariable String format)
      throws IOException {
    var query = new Query(request, Endpoint.EXPORT);
    var chosen = query.selection(catalog);
    FileFormat as = format(format);
    if (as.picture()) {
      throw Problem.notFound("such file; pictures are under " + Endpoint.ROOT + "/charts");
    }
    send(request, response, as, out -> write(what, chosen, as, query.language(), out));
  }

  /** A chart of one indicator. */
  @GetMapping("/charts/{indicator}.{format}")
  void chart(HttpServletRequest request, HttpServletResponse response, @PathVariable String indicator, @PathVariable String format)
      throws IOException {
    var query = new Query(request, Endpoint.CHART_IMAGE);
    FileFormat as = format(format);
    if (!as.picture()) {
      throw Problem.notFound("such picture; files are under " + Endpoint.ROOT + "/exports");
    }
    if (catalog.indicator(new IndicatorId(indicator)).isEmpty()) {
      throw Problem.notFound("such indicator");
    }
    String year = query.one(Parameter.YEAR);
    ComparisonTable table = table(Selection.of(catalog, query.all(Parameter.REGION), List.of(indicator), null,
        year == null ? null : Integer.valueOf(year), null));
    send(request, response, as, out -> {
      files.chart(table, query.one(Parameter.CHART), as, query.language(), out);
      return ComparisonFiles.name(table, as);
    });
  }

  /** Writes a file; gives its name. */
  private interface Content {
    String write(OutputStream out) throws IOException;
  }

  /**
   * Writes the file beside the answer first: a fault half-way is an honest error, never half a file, and the tag can be compared
   * before anything is sent.
   */
  private static void send(HttpServletRequest request, HttpServletResponse response, FileFormat as, Content content)
      throws IOException {
    Answers.acceptable(request, MediaType.parseMediaType(as.mediaType()));
    Path file = Files.createTempFile("duibiao", "." + as.ending());
    try {
      MessageDigest digest = Answers.digest();
      String name;
      try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
        name = content.write(out);
      }
      String tag = Answers.tag(digest.digest());
      response.setHeader(HttpHeaders.ETAG, tag);
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
      if (Answers.held(request, tag)) {
        response.setStatus(HttpStatus.NOT_MODIFIED.value());
        return;
      }
      response.setContentType(as.mediaType());
      response.setContentLengthLong(Files.size(file));
      response.setHeader(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(name));
      Files.copy(file, response.getOutputStream());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Writes the file; gives its name. */
  private String write(String what, Selection chosen, FileFormat as, Language language, OutputStream out) throws IOException {
    Sheet sheet = switch (what) {
      case "comparison" -> null;
      case "observations" -> exports.observations(Exports.observations(chosen), language);
      case "measures" -> exports.measures(Exports.measures(chosen), language);
      case "targets" -> exports.targets(chosen, language);
      case "documents" -> exports.documents(chosen, language);
      default -> throw Problem.notFound("such file");
    };
    if (sheet == null) {
      ComparisonTable table = table(chosen);
      files.write(table, exports.columns(table), as, language, Csv.Reader.PROGRAM, out);
      return ComparisonFiles.name(table, as);
    }
    if (as == FileFormat.PDF) {
      throw Problem.notFound("such file: only a comparison has a PDF");
    }
    SheetFiles.write(sheet, as, Csv.Reader.PROGRAM, out);
    return FileNames.of(sheet.name(), chosen, catalog, as.ending());
  }

  private static FileFormat format(String ending) {
    for (FileFormat format : FileFormat.values()) {
      if (format.ending().equals(ending.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw Problem.notFound("such format");
  }

  private ComparisonTable table(Selection chosen) {
    if (chosen.regions().isEmpty() || chosen.regions().size() > MOST_REGIONS) {
      throw Problem.badRequest("A comparison needs 1 to " + MOST_REGIONS + " regions.");
    }
    return exports.comparison(chosen);
  }
}
