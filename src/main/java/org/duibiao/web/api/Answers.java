package org.duibiao.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.duibiao.store.Window;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers with an ETag: the same content has the same tag, and who has it already is told so in 304. */
final class Answers {

  static final JsonMapper JSON = JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
      .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private Answers() {}

  /**
   * Part of a list.
   *
   * @param total how many items there are in all
   */
  record Page<T>(List<T> items, long total, int limit, int offset) {}

  static ResponseEntity<byte[]> json(HttpServletRequest request, Object body) {
    return bytes(request, JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON, new HttpHeaders());
  }

  /** A page of a list, with links to the others as RFC 8288 has them. */
  static <T> ResponseEntity<byte[]> page(HttpServletRequest request, Query query, List<T> items, long total) {
    Window window = query.window();
    var links = new ArrayList<String>();
    if (window.offset() > 0) {
      links.add(link(request, query, 0, "first"));
      links.add(link(request, query, Math.max(0, window.offset() - window.limit()), "prev"));
    }
    if ((long) window.offset() + window.limit() < total) {
      links.add(link(request, query, window.offset() + window.limit(), "next"));
      links.add(link(request, query, (int) ((total - 1) / window.limit() * window.limit()), "last"));
    }
    var headers = new HttpHeaders();
    if (!links.isEmpty()) {
      headers.set(HttpHeaders.LINK, String.join(", ", links));
    }
    var page = new Page<>(items, total, window.limit(), window.offset());
    return bytes(request, JSON.writeValueAsString(page).getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON, headers);
  }

  /** A list that is in memory, cut to the page asked for. */
  static <T> ResponseEntity<byte[]> cut(HttpServletRequest request, Query query, List<T> all) {
    Window window = query.window();
    return page(request, query, all.stream().skip(window.offset()).limit(window.limit()).toList(), all.size());
  }

  private static String link(HttpServletRequest request, Query query, int offset, String relation) {
    return "<" + query.address(request.getRequestURI(), offset, query.window().limit()) + ">; rel=\"" + relation + "\"";
  }

  static ResponseEntity<byte[]> bytes(HttpServletRequest request, byte[] body, MediaType type, HttpHeaders headers) {
    acceptable(request, type);
    String tag = tag(digest().digest(body));
    if (held(request, tag)) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).headers(headers).eTag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }
    return ResponseEntity.ok().headers(headers).contentType(type).eTag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").body(body);
  }

  /**
   * Whether the client takes what we can give.
   *
   * @throws Problem 406 if not
   */
  static void acceptable(HttpServletRequest request, MediaType type) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    if (accept == null || accept.isBlank()) {
      return;
    }
    try {
      if (MediaType.parseMediaTypes(accept).stream().anyMatch(taken -> taken.getQualityValue() > 0 && taken.includes(type))) {
        return;
      }
    } catch (InvalidMediaTypeException e) {
      throw Problem.badRequest("The Accept header cannot be read.");
    }
    throw new Problem(HttpStatus.NOT_ACCEPTABLE, "This is only available as " + type.getType() + "/" + type.getSubtype() + ".");
  }

  static boolean held(HttpServletRequest request, String tag) {
    String given = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    if (given == null) {
      return false;
    }
    for (String one : given.split(",", 50)) {
      String plain = one.strip().replaceFirst("^W/", "").replaceFirst("-gzip\"$", "\"");
      if (plain.equals("*") || plain.equals(tag)) {
        return true;
      }
    }
    return false;
  }

  static String tag(byte[] digest) {
    return "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
