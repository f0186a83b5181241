package org.duibiao.document;

/** Tells text from what only decodes as text: binary data, and text that went through the wrong charset before it reached us. */
final class Garbage {

  private static final String UNICODE_REPLACEMENT = "\uFFFD";
  private static final String TWICE_DECODED = "锟斤拷";

  private Garbage() {}

  /** Refuses with the reason; the shares are of all characters that are not blank. */
  static void refuse(String file, String text) throws UnreadableDocument {
    int seen = 0;
    int control = 0;
    int latin = 0;
    int replaced = 0;
    int unassigned = 0;
    int han = 0;
    int rare = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' && (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f')) {
        continue;
      }
      seen++;
      if (c < ' ' || c == 0x7F) {
        control++;
      } else if (c >= 0x80 && c <= 0xFF && c != 0xA0 && c != '·') {
        latin++;
      } else if (c == UNICODE_REPLACEMENT.charAt(0)) {
        replaced++;
      } else if (c >= 0x4E00 && c < 0xA000) {
        han++;
        rare += CommonHan.contains(c) ? 0 : 1;
      } else if (c >= 0xE000 && c < 0xF900 || !Character.isDefined(c)) {
        unassigned++;
      }
    }
    if (seen == 0) {
      throw new UnreadableDocument(file, "文件没有文字 (empty)");
    }
    if (control * 50L > seen) {
      throw new UnreadableDocument(file, "不是文字文件 (binary data)");
    }
    if (latin * 4L > seen && han * 10L < seen) {
      throw new UnreadableDocument(file, "乱码，文字曾按错误编码转换 (undecodable: mojibake)");
    }
    if (replaced * 50L > seen || unassigned * 20L > seen || text.contains(TWICE_DECODED)) {
      throw new UnreadableDocument(file, "乱码，原文字符已丢失 (undecodable: characters lost)");
    }
    if (han > 20 && rare * 3L > han) {
      throw new UnreadableDocument(file, "乱码，不是通顺的中文 (undecodable: mojibake)");
    }
  }
}
