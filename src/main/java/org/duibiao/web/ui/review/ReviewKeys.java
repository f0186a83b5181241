package org.duibiao.web.ui.review;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** Single keys that work anywhere on the screen but where words are typed; there Enter corrects and Escape leaves the field. */
final class ReviewKeys {

  private ReviewKeys() {}

  /** @param pressed called with one of a, c, r, j, k, u */
  static void listen(Component screen, Consumer<String> pressed) {
    screen.getElement().addEventListener("review-key", event -> pressed.accept(event.getEventData().get("event.detail").asString()))
        .addEventData("event.detail");
    screen.addAttachListener(_ -> screen.getElement().executeJs("""
        if (!this.reviewKeys) {
          this.reviewKeys = e => {
            if (!this.isConnected) { document.removeEventListener('keydown', this.reviewKeys, true); this.reviewKeys = null; return; }
            const open = document.querySelector('vaadin-combo-box[opened], vaadin-select[opened], vaadin-dialog[opened], vaadin-confirm-dialog[opened]');
            if (open || e.ctrlKey || e.metaKey || e.altKey || e.isComposing) return;
            const at = e.composedPath()[0];
            const typing = at?.matches?.('input, textarea, select, [contenteditable]');
            const done = typing && e.key === 'Enter' && at.closest('.review-panel');
            if (typing && (done || e.key === 'Escape')) at.blur(); // what was typed is told before the key is
            const key = done ? 'c' : e.key.toLowerCase();
            if (typing && !done || key.length !== 1 || !'acrjku'.includes(key)) return;
            e.preventDefault();
            this.dispatchEvent(new CustomEvent('review-key', {detail: key}));
          };
          document.addEventListener('keydown', this.reviewKeys, true); // before a list that is open closes by the same key
        }"""));
  }
}
