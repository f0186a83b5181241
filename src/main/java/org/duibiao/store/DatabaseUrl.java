package org.duibiao.store;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** {@code DATABASE_URL} as hosts give it, {@code postgres://user:password@host:port/name?options}, as Spring's properties. */
public final class DatabaseUrl {

  private DatabaseUrl() {}

  /**
   * The properties of the data source.
   *
   * @throws IllegalArgumentException if {@code url} is not an address of a PostgreSQL database; its text is not repeated, as it
   *     may hold a password
   */
  public static Map<String, Object> properties(String url) {
    if (url.startsWith("jdbc:postgresql:")) {
      return Map.of("spring.datasource.url", url);
    }
    if (!url.matches("postgres(ql)?://[^/]+/.+")) {
      throw new IllegalArgumentException("DATABASE_URL is not of the form postgres://user:password@host:port/name");
    }
    URI uri = URI.create(url);
    var properties = new HashMap<String, Object>();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    int port = uri.getPort() < 0 ? 5432 : uri.getPort();
    properties.put("spring.datasource.url", "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getRawPath() + query);
    if (uri.getRawUserInfo() != null) {
      String[] parts = uri.getRawUserInfo().split(":", 2);
      properties.put("spring.datasource.username", URLDecoder.decode(parts[0].replace("+", "%2B"), StandardCharsets.UTF_8));
      if (parts.length == 2) {
        properties.put("spring.datasource.password", URLDecoder.decode(parts[1].replace("+", "%2B"), StandardCharsets.UTF_8));
      }
    }
    return properties;
  }
}
