package org.duibiao.web.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.duibiao.catalog.Catalog;
import org.duibiao.report.FileFormat;
import org.duibiao.report.file.Csv;
import org.duibiao.report.file.FileNames;
import org.duibiao.report.file.ListSheets;
import org.duibiao.report.file.Sheet;
import org.duibiao.report.file.Workbook;
import org.duibiao.web.ui.i18n.Words;

/** Links that save a list as CSV and as a workbook. The CSV holds the first sheet, the workbook all. */
public class SheetLinks extends Div {

  /**
   * @param name of the file, without ending
   * @param sheets made of lists in the language of the screen when a person asks for the file
   */
  public SheetLinks(String name, Catalog catalog, Function<ListSheets, List<Sheet>> sheets) {
    var language = Words.language();
    var lists = new ListSheets(language, id -> catalog.indicator(id).map(found -> found.in(language)).orElse(id.value()), catalog::region);
    addClassName("take");
    List.of(FileFormat.CSV, FileFormat.XLSX).forEach(format -> add(link(name, () -> sheets.apply(lists), format)));
  }

  private static Anchor link(String name, Supplier<List<Sheet>> sheets, FileFormat format) {
    var handler = DownloadHandler.fromInputStream(_ -> {
      byte[] bytes = bytes(sheets.get(), format);
      return new DownloadResponse(new ByteArrayInputStream(bytes), FileNames.of(name, format.ending()), format.mediaType(), bytes.length);
    });
    var link = new Anchor(handler, AttachmentType.DOWNLOAD, format.name());
    link.getElement().setAttribute("aria-label", Words.t("compare.save", format.name()));
    link.addClassName("take-" + format.ending());
    return link;
  }

  private static byte[] bytes(List<Sheet> sheets, FileFormat format) throws IOException {
    var bytes = new ByteArrayOutputStream();
    if (format == FileFormat.CSV) {
      Csv.write(sheets.getFirst(), Csv.Reader.PERSON, bytes);
    } else {
      Workbook.write(sheets, bytes);
    }
    return bytes.toByteArray();
  }
}
