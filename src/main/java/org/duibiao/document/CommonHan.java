package org.duibiao.document;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * The characters that make up nearly all Chinese text: GB 2312 level 1 and the traditional forms of Big5 level 1. Text that went
 * through a wrong charset consists mostly of others.
 */
final class CommonHan {

  private static final BitSet CHARACTERS = new BitSet(0x10000);

  static {
    add("GB2312", 0xB0, 0xD7, 0xA1, 0xFE);
    add("Big5", 0xA4, 0xC6, 0x40, 0xFE);
  }

  private CommonHan() {}

  static boolean contains(char c) {
    return CHARACTERS.get(c);
  }

  private static void add(String charset, int fromLead, int toLead, int fromTrail, int toTrail) {
    var decoder = Charset.forName(charset).newDecoder();
    for (int lead = fromLead; lead <= toLead; lead++) {
      for (int trail = fromTrail; trail <= toTrail; trail++) {
        try {
          CHARACTERS.set(decoder.decode(java.nio.ByteBuffer.wrap(new byte[] {(byte) lead, (byte) trail})).charAt(0));
        } catch (CharacterCodingException e) {
          continue; // a gap in the table
        }
      }
    }
  }
}
