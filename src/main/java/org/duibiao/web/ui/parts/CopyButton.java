package org.duibiao.web.ui.parts;

import com.vaadin.flow.component.html.NativeButton;
import org.duibiao.web.ui.i18n.Words;

/** Puts a text into the clipboard and says so; also where the page did not come over https, as in many an office. */
class CopyButton extends NativeButton {

  private static final String COPY = """
      this.addEventListener('click', async () => {
        try {
          await navigator.clipboard.writeText($0);
        } catch {
          const box = document.createElement('textarea');
          box.value = $0;
          this.after(box);
          box.select();
          document.execCommand('copy');
          box.remove();
          this.focus();
        }
        this.textContent = $1;
      })""";

  CopyButton(String text) {
    super(Words.t("evidence.copy"));
    addClassName("chip");
    getElement().executeJs(COPY, text, Words.t("evidence.copied"));
  }
}
