package org.duibiao.web.ui.compare;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.report.ComparisonFiles;
import org.duibiao.report.Exports;
import org.duibiao.report.FileFormat;
import org.duibiao.report.file.Csv;
import org.duibiao.text.Language;
import org.duibiao.web.ui.i18n.Words;

/** Links that save the comparison as it is shown; the same bytes as the command line writes. */
class TakeAway extends Div {

  private static final List<FileFormat> OFFERED = List.of(FileFormat.CSV, FileFormat.XLSX, FileFormat.PDF);

  TakeAway(ComparisonFiles files, Exports exports, ComparisonTable table) {
    addClassName("take");
    OFFERED.forEach(format -> add(link(files, exports, table, format)));
  }

  private static Anchor link(ComparisonFiles files, Exports exports, ComparisonTable table, FileFormat format) {
    Language language = Words.chinese() ? Language.CHINESE : Language.ENGLISH;
    var handler = DownloadHandler.fromInputStream(_ -> {
      var bytes = new ByteArrayOutputStream();
      files.write(table, exports.columns(table), format, language, Csv.Reader.PERSON, bytes);
      return new DownloadResponse(new ByteArrayInputStream(bytes.toByteArray()), ComparisonFiles.name(table, format),
          format.mediaType(), bytes.size());
    });
    var link = new Anchor(handler, AttachmentType.DOWNLOAD, format.name());
    link.getElement().setAttribute("aria-label", Words.t("compare.save", format.name()));
    link.setId("take-" + format.ending());
    return link;
  }
}
