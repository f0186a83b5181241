package org.duibiao.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Takes the time of writing out of a PDF: the same report twice is the same file, dated as the newest document it rests on. */
final class Timeless {

  private Timeless() {}

  static void make(PDDocument pdf, LocalDate day) throws IOException {
    pdf.setDocumentId(0L);
    var date = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    date.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    pdf.getDocumentInformation().setCreationDate(date);
    pdf.getDocumentInformation().setModificationDate(date);
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    if (metadata != null) {
      String xmp = new String(metadata.exportXMPMetadata().readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*", "$1" + day + "T00:00:00Z");
      pdf.getDocumentCatalog().setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
    }
  }
}
