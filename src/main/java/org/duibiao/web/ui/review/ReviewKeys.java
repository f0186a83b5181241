package org.duibiao.web.ui.review;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** Single keys that work anywhere on the screen but where words are typed. */
final class ReviewKeys {

  private ReviewKeys() {}

  /** @param pressed called with one of a, c, r, j, k, u */
  static void listen(Component screen, Consumer<String> pressed) {
    screen.getElement().addEventListener("review-key", event -> pressed.accept(event.getEventData().get("event.detail").asString()))
        .addEventData("event.detail");
    screen.addAttachListener(_ -> screen.getElement().executeJs("""
        if (!this.reviewKeys) {
          this.reviewKeys = e => {
            if (!this.isConnected) { document.removeEventListener('keydown', this.reviewKeys); this.reviewKeys = null; return; }
            const typing = e.composedPath()[0]?.matches?.('input, textarea, select, [contenteditable]')
              || document.querySelector('vaadin-combo-box[opened], vaadin-select[opened], vaadin-dialog[opened]');
            const key = e.key.toLowerCase();
            if (typing || e.ctrlKey || e.metaKey || e.altKey || e.isComposing || !'acrjku'.includes(key) || key.length !== 1) return;
            e.preventDefault();
            this.dispatchEvent(new CustomEvent('review-key', {detail: key}));
          };
          document.addEventListener('keydown', this.reviewKeys);
        }"""));
  }
}
