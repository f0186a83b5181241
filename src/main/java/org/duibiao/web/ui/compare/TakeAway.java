package org.duibiao.web.ui.compare;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.report.file.Csv;
import org.duibiao.report.file.FileNames;
import org.duibiao.report.file.Sheet;
import org.duibiao.report.file.Workbook;
import org.duibiao.web.ui.i18n.Words;

/** Links that save the comparison as it is shown. */
class TakeAway extends Div {

  /** Writes one kind of file. */
  @FunctionalInterface
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  TakeAway(ComparisonTable table) {
    addClassName("tools");
    add(link("csv", "text/csv;charset=utf-8", table, out -> Csv.write(Sheet.comparison(table), Csv.Reader.PERSON, out)),
        link("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", table,
            out -> Workbook.write(List.of(Sheet.comparison(table), Sheet.sources(table)), out)));
  }

  private static Anchor link(String ending, String type, ComparisonTable table, Writing writing) {
    var handler = DownloadHandler.fromInputStream(_ -> {
      var bytes = new ByteArrayOutputStream();
      writing.to(bytes);
      return new DownloadResponse(new ByteArrayInputStream(bytes.toByteArray()), FileNames.of(table, ending), type, bytes.size());
    });
    var link = new Anchor(handler, AttachmentType.DOWNLOAD, Words.t("compare." + ending));
    link.setId("take-" + ending);
    return link;
  }
}
