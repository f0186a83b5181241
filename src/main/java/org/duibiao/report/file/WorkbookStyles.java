package org.duibiao.report.file;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** How the cells of a workbook look. */
final class WorkbookStyles {

  final CellStyle head;
  final CellStyle text;
  private final CellStyle whole;
  private final Map<Figure.Scale, CellStyle> scales = new EnumMap<>(Figure.Scale.class);

  WorkbookStyles(SXSSFWorkbook workbook) {
    head = workbook.createCellStyle();
    var bold = workbook.createFont();
    bold.setBold(true);
    head.setFont(bold);
    head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    text = workbook.createCellStyle();
    text.setVerticalAlignment(VerticalAlignment.TOP);
    whole = number(workbook, "0");
    for (Figure.Scale scale : Figure.Scale.values()) {
      scales.put(scale, number(workbook, scale.format()));
    }
  }

  private static CellStyle number(SXSSFWorkbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  CellStyle of(BigDecimal number, Figure.Scale scale) {
    boolean plainWhole = scale == Figure.Scale.PLAIN && number.stripTrailingZeros().scale() <= 0;
    return plainWhole ? whole : java.util.Objects.requireNonNull(scales.get(scale));
  }
}
