package org.duibiao.report;

import java.util.Locale;

/** What a file that people take away can be. */
public enum FileFormat {
  CSV("text/csv; charset=utf-8"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  JSON("application/json"),
  PDF("application/pdf"),
  SVG("image/svg+xml; charset=utf-8"),
  PNG("image/png");

  private final String mediaType;

  FileFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether it is a picture of one chart. */
  public boolean picture() {
    return this == SVG || this == PNG;
  }

  /** The ending of a file name, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
