package org.duibiao.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** From bytes to characters: UTF-8 and UTF-16 with or without a mark, GB18030. What is none of them is refused, never guessed. */
final class Charsets {

  static final Charset GB18030 = Charset.forName("GB18030");
  private static final int SAMPLE = 1 << 16;

  private Charsets() {}

  static String decode(String file, byte[] bytes) throws UnreadableDocument {
    String text = text(bytes);
    if (text == null) {
      throw new UnreadableDocument(file, "无法识别文字编码 (undecodable: neither UTF-8, UTF-16 nor GB18030)");
    }
    Garbage.refuse(file, text);
    return text;
  }

  private static @Nullable String text(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    Charset wide = wide(bytes);
    if (wide != null) {
      return decode(bytes, 0, wide);
    }
    String utf8 = decode(bytes, 0, StandardCharsets.UTF_8);
    return utf8 != null ? utf8 : decode(bytes, 0, GB18030);
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark betrays itself: the zero bytes of its line ends, digits and blanks all stand on one side. */
  private static @Nullable Charset wide(byte[] bytes) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < Math.min(bytes.length & ~1, SAMPLE); i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    return bytes.length % 2 != 0 || (even == 0) == (odd == 0) ? null
        : odd > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  /** Null where the bytes are not of this charset; a character cut off at the very end is dropped. */
  private static @Nullable String decode(byte[] bytes, int from, Charset charset) {
    var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    for (int cut = 0; cut < 4 && bytes.length - cut > from; cut++) {
      try {
        CharBuffer chars = decoder.reset().decode(ByteBuffer.wrap(bytes, from, bytes.length - cut - from));
        return chars.toString();
      } catch (CharacterCodingException e) {
        if (!atEnd(decoder.reset(), bytes, from)) {
          return null;
        }
      }
    }
    return null;
  }

  private static boolean atEnd(java.nio.charset.CharsetDecoder decoder, byte[] bytes, int from) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(Math.max(16, bytes.length - from));
    decoder.decode(in, out, true);
    return in.remaining() < 4;
  }
}
