package org.duibiao.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.duibiao.report.Sample;
import org.duibiao.report.image.SvgCharts;
import org.duibiao.text.Language;
import org.junit.jupiter.api.Test;

class PdfReportTest {

  private static final PdfReport REPORT = new PdfReport(new SvgCharts());

  private static byte[] pdf() throws IOException {
    var out = new ByteArrayOutputStream();
    var sample = new Sample();
    REPORT.write(sample.table(), sample.columns(), Language.CHINESE, out);
    return out.toByteArray();
  }

  @Test
  void theTextCanBeSearchedAndTheFileIsTheSameTwice() throws IOException {
    byte[] first = pdf();
    Files.write(Path.of("target/report.pdf"), first);
    assertThat(first).hasSizeLessThan(500_000);
    try (var document = Loader.loadPDF(first)) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains("区域对比报告", "甲市 2021 年地区生产总值增长 10.1%", "已完成", "仅此地区", "未持有文档", "7.9，目标 >8，未完成",
          "甲市2021年地区生产总值1833.9亿元。");
    }
    assertThat(pdf()).isEqualTo(first);
  }

}
