package org.duibiao.web.ui.compare;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinServletRequest;
import org.duibiao.web.ui.i18n.Words;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The lines that show the chart on another site. */
class EmbedCode extends NativeDetails {

  EmbedCode(CompareState state, int height) {
    super(Words.t("embed.title"));
    addClassName("twin");
    var address = ServletUriComponentsBuilder.fromContextPath(VaadinServletRequest.getCurrent().getHttpServletRequest()).path("/embed");
    state.parameters().forEach((name, values) -> address.queryParam(name, values.toArray()));
    if (!Words.chinese()) {
      address.queryParam("lang", "en");
    }
    var code = new TextArea(Words.t("embed.code"));
    code.setReadOnly(true);
    code.setWidthFull();
    code.setValue("<iframe src=\"" + address.encode().toUriString().replace("&", "&amp;") + "\" width=\"100%\" height=\"" + height
        + "\" style=\"border:0\" loading=\"lazy\"></iframe>");
    setContent(code);
  }
}
