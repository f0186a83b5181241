package org.duibiao.web.ui.documents;

import com.vaadin.flow.component.html.Div;
import java.util.function.LongConsumer;

/**
 * The text of a document in the browser, where alone it is kept; the server only sends it. Numbers are links; a click on the words
 * of a measure opens it, unless a person is selecting words.
 */
class TextPane extends Div {

  TextPane(LongConsumer measure) {
    addClassName("reader-text");
    setId("reader-text");
    getElement().setAttribute("lang", "zh");
    getElement().addEventListener("click", event -> measure.accept(event.getEventData().get("element.chosenDeed").asLong(0)))
        .addEventData("element.chosenDeed")
        .setFilter("(element.chosenDeed = Number(event.target.closest('[data-deed]')?.dataset.deed ?? 0)) > 0"
            + " && !event.target.closest('a') && getSelection().isCollapsed");
  }

  void show(String html, boolean raw) {
    setClassName("raw", raw);
    getElement().executeJs("this.innerHTML = $0", html);
  }

  /** Marks what {@code selector} finds, and nothing else; brings the first of it into view. */
  void mark(String selector, boolean center) {
    getElement().executeJs("""
        this.querySelectorAll('[aria-current]').forEach(e => e.removeAttribute('aria-current'));
        const found = $0 === '' ? [] : [...this.querySelectorAll($0)];
        found.forEach(e => e.setAttribute('aria-current', 'true'));
        found[0]?.scrollIntoView({block: $1 ? 'center' : 'nearest'});""", selector, center);
  }
}
