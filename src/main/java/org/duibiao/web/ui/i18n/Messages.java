package org.duibiao.web.ui.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.stereotype.Component;

/**
 * The words of the screens. A message may hold {@code {0}}, {@code {1}} …; what is put there appears as it is, so that the year 2025
 * never becomes 2,025 and a quote or brace in a document's title is nothing but a character.
 */
@Component
public class Messages implements I18NProvider {

  public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
  public static final Locale ENGLISH = Locale.ENGLISH;

  private final Map<Locale, Map<String, String>> words =
      Map.of(CHINESE, load("translations_zh_CN.properties"), ENGLISH, load("translations_en.properties"));

  @Override
  public List<Locale> getProvidedLocales() {
    return List.of(CHINESE, ENGLISH);
  }

  /**
   * The message in the language.
   *
   * @throws IllegalArgumentException if there is none: a missing word is a fault of ours and never shown to people
   */
  @Override
  public String getTranslation(String key, Locale locale, Object... values) {
    String message = words.getOrDefault(ENGLISH.getLanguage().equals(locale.getLanguage()) ? ENGLISH : CHINESE, Map.of()).get(key);
    if (message == null) {
      throw new IllegalArgumentException("No message " + key + " in " + locale);
    }
    return filled(message, values);
  }

  /** All messages of one language. */
  public Map<String, String> all(Locale locale) {
    return words.getOrDefault(locale, Map.of());
  }

  static String filled(String message, Object... values) {
    var text = new StringBuilder();
    int from = 0;
    for (int open = message.indexOf('{'); open >= 0; open = message.indexOf('{', from)) {
      int close = message.indexOf('}', open);
      int place = close < 0 ? -1 : Integer.parseInt(message, open + 1, close, 10);
      text.append(message, from, open).append(place < 0 || place >= values.length ? "" : values[place]);
      from = close < 0 ? message.length() : close + 1;
    }
    return text.append(message.substring(from)).toString();
  }

  private static Map<String, String> load(String file) {
    try (InputStream in = Messages.class.getResourceAsStream("/vaadin-i18n/" + file)) {
      var properties = new Properties();
      properties.load(new InputStreamReader(java.util.Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
      var map = new HashMap<String, String>();
      properties.stringPropertyNames().forEach(key -> map.put(key, properties.getProperty(key)));
      return Map.copyOf(map);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
