package org.duibiao.web.ui.i18n;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.duibiao.text.Language;
import org.duibiao.text.Named;

/** Short ways to the words of the current screen's language. */
public final class Words {

  private Words() {}

  public static String t(String key, Object... values) {
    return com.vaadin.flow.i18n.I18NProvider.translate(key, values);
  }

  /** Whether the current screen is in Chinese. */
  public static boolean chinese() {
    UI ui = UI.getCurrent();
    return ui == null || !Locale.ENGLISH.getLanguage().equals(ui.getLocale().getLanguage());
  }

  public static Language language() {
    return chinese() ? Language.CHINESE : Language.ENGLISH;
  }

  public static String of(Named named) {
    return named.in(language());
  }

  /** The one of two names that fits the current screen. */
  public static String of(String chinese, String english) {
    return chinese() || english.isEmpty() ? chinese : english;
  }
}
