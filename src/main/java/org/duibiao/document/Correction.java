package org.duibiao.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about a document where its text says nothing or was misread.
 *
 * @param value in the form of {@link Part}; null where the person says that it is not known
 * @param by the person's name
 */
public record Correction(Part part, @Nullable String value, String by) {

  private static final int LONGEST = 300;
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  /** A part of {@link Metadata} that a person may set, and the form its value is kept in. */
  public enum Part {
    /** One line of at most 300 characters. */
    TITLE,
    /** One line of at most 300 characters. */
    ISSUER,
    /** One line of at most 300 characters. */
    NUMBER,
    /** A day as 2021-01-31. */
    WRITTEN,
    /** A day as 2021-01-31. */
    PUBLISHED,
    /** The id of a {@link DocumentKind}. */
    KIND,
    /** The id of a region of the catalogue. */
    REGION,
    /** An http or https address. */
    SOURCE;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The part with this {@link #id}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Part ofId(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT));
    }
  }

  /** @throws IllegalArgumentException if the value has not the form of its part, with a message that a person understands */
  public Correction {
    if (by.isBlank()) {
      throw new IllegalArgumentException("A correction needs the name of who makes it");
    }
    if (value != null && !valid(part, value)) {
      throw new IllegalArgumentException("“" + value + "” 不能作为 " + part.id() + " (not a value for it)");
    }
  }

  private static boolean valid(Part part, String value) {
    return switch (part) {
      case TITLE, ISSUER, NUMBER -> !value.isBlank() && value.length() <= LONGEST && value.chars().noneMatch(Character::isISOControl);
      case WRITTEN, PUBLISHED -> day(value) != null;
      case KIND -> java.util.Arrays.stream(DocumentKind.values()).anyMatch(kind -> kind.id().equals(value));
      case REGION -> region(value) != null;
      case SOURCE -> value.length() <= LONGEST && ADDRESS.matcher(value).matches();
    };
  }

  /** {@code metadata} with this part set, and who set it. */
  Metadata applyTo(Metadata m) {
    return switch (part) {
      case TITLE -> new Metadata(text(), m.issuer(), m.number(), m.written(), m.published(), m.kind(), m.region(), m.source());
      case ISSUER -> new Metadata(m.title(), text(), m.number(), m.written(), m.published(), m.kind(), m.region(), m.source());
      case NUMBER -> new Metadata(m.title(), m.issuer(), text(), m.written(), m.published(), m.kind(), m.region(), m.source());
      case WRITTEN -> new Metadata(m.title(), m.issuer(), m.number(), said(day(value)), m.published(), m.kind(), m.region(), m.source());
      case PUBLISHED -> new Metadata(m.title(), m.issuer(), m.number(), m.written(), said(day(value)), m.kind(), m.region(), m.source());
      case KIND -> new Metadata(m.title(), m.issuer(), m.number(), m.written(), m.published(),
          said(value == null ? null : DocumentKind.ofId(value)), m.region(), m.source());
      case REGION -> new Metadata(m.title(), m.issuer(), m.number(), m.written(), m.published(), m.kind(), said(region(value)), m.source());
      case SOURCE -> new Metadata(m.title(), m.issuer(), m.number(), m.written(), m.published(), m.kind(), m.region(), text());
    };
  }

  private @Nullable Stated<String> text() {
    return said(value == null ? null : value.strip());
  }

  private <T> @Nullable Stated<T> said(@Nullable T said) {
    return said == null ? null : Stated.by(by, said);
  }

  private static @Nullable LocalDate day(@Nullable String value) {
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable Region region(@Nullable String id) {
    return id == null ? null : Regions.byId(new RegionId(id));
  }
}
