package org.duibiao.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a file is, by its content; its ending is never believed. */
enum Format {
  TEXT,
  PDF,
  DOCX,
  XLSX,
  ARCHIVE,
  OLD_OFFICE,
  BINARY;

  private static final Pattern PAGE = Pattern.compile("(?is)\\A[\\s\\uFEFF]{0,200}<(?:!doctype\\s{1,5}html|html|head|body|!--|meta|p|div|table)[\\s>].*");
  private static final int HEAD = 4096;
  private static final byte[][] OTHER_MAGIC = {
    {0x1F, (byte) 0x8B}, {'R', 'a', 'r', '!'}, {'7', 'z', (byte) 0xBC, (byte) 0xAF}, {(byte) 0x89, 'P', 'N', 'G'},
    {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, {'G', 'I', 'F', '8'}, {0x7F, 'E', 'L', 'F'}, {'M', 'Z', (byte) 0x90}
  };

  static Format of(byte[] bytes) {
    if (starts(bytes, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
      return PDF;
    }
    if (starts(bytes, new byte[] {'P', 'K', 3, 4}) || starts(bytes, new byte[] {'P', 'K', 5, 6})) {
      return Archives.kind(bytes);
    }
    if (starts(bytes, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})) {
      return OLD_OFFICE;
    }
    for (byte[] magic : OTHER_MAGIC) {
      if (starts(bytes, magic)) {
        return BINARY;
      }
    }
    return TEXT;
  }

  /** Whether a decoded text is a web page. */
  static boolean page(String text) {
    return PAGE.matcher(text.substring(0, Math.min(HEAD, text.length()))).matches();
  }

  static boolean starts(byte[] bytes, byte[] magic) {
    return bytes.length >= magic.length && java.util.Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
  }
}
