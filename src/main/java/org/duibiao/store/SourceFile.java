package org.duibiao.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file as it came in. @param name without folders @param sha256 of its bytes, hexadecimal */
public record SourceFile(String name, byte[] bytes, String sha256) {

  public SourceFile(String name, byte[] bytes) {
    this(name, bytes, sha256(bytes));
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
