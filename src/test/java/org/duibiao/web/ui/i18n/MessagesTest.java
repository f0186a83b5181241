package org.duibiao.web.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MessagesTest {

  private final Messages messages = new Messages();

  /** Charts 11. */
  @Test
  void numbersInMessagesHaveNoSeparators() {
    assertThat(messages.getTranslation("matrix.rank", Messages.CHINESE, 2025)).isEqualTo("第 2025 位");
  }

  @Test
  void whatADocumentSaysIsNotAPattern() {
    assertThat(Messages.filled("{0} '{1}'", "{1}", "it's")).isEqualTo("{1} 'it's'");
  }

  @Test
  void englishIsComplete() {
    assertThat(messages.all(Messages.ENGLISH).keySet()).isEqualTo(messages.all(Messages.CHINESE).keySet());
    assertThat(messages.all(Messages.ENGLISH).values()).doesNotContain("");
  }

  @Test
  void everyRuleIsSaidInWords() {
    for (var rule : org.duibiao.extraction.SubjectRule.values()) {
      assertThat(messages.all(Messages.CHINESE)).containsKey("rule." + rule.name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  @Test
  void aMissingWordIsAFault() {
    assertThatThrownBy(() -> messages.getTranslation("no.such", Messages.CHINESE)).isInstanceOf(IllegalArgumentException.class);
  }
}
