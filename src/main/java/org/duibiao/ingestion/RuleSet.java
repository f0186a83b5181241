package org.duibiao.ingestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.duibiao.extraction.Extractor;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The version of the rules, told from the rules: a digest of all that decides what is read from a file, classes and vocabulary. It
 * changes with every change of these and with nothing else, so nobody has to remember to raise it.
 */
final class RuleSet {

  private static final List<String> PACKAGES = List.of("text", "catalog", "quantity", "document", "extraction");
  private static final String EXTRACTOR = Extractor.class.getName().replace('.', '/') + ".class";
  private static final int DIGITS = 16;

  private RuleSet() {}

  /** The version of the rules of this program: 16 hexadecimal digits. */
  static String version() {
    try {
      String extractor = Objects.requireNonNull(RuleSet.class.getClassLoader().getResource(EXTRACTOR)).toString();
      return version(extractor.substring(0, extractor.length() - EXTRACTOR.length()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version of the rules below {@code root}, the address of a folder or of a place in an archive. */
  static String version(String root) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    var resolver = new PathMatchingResourcePatternResolver();
    for (String part : PACKAGES) {
      String folder = "org/duibiao/" + part + "/";
      for (var resource : resolver.getResources(root + folder + "**/*.*")) {
        String address = resource.getURL().toString();
        parts.put(address.substring(address.lastIndexOf(folder)), resource.getContentAsByteArray());
      }
    }
    MessageDigest digest = sha256();
    parts.forEach((name, content) -> {
      digest.update((name + '\n' + content.length + '\n').getBytes(java.nio.charset.StandardCharsets.UTF_8));
      digest.update(content);
    });
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
