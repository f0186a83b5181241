package org.duibiao.web.ui.region;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import org.duibiao.catalog.Theme;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.Segments;
import org.duibiao.web.ui.parts.Ways;

/** The themes of which a region says something. */
class ThemeTabs extends Segments {

  ThemeTabs(List<Theme> themes, Theme chosen, Consumer<Theme> picked) {
    super(Words.t("compare.theme"), themes.stream().map(theme ->
        Ways.toggle("tab-" + theme.id(), Words.of(theme), theme.equals(chosen), _ -> picked.accept(theme))).toArray(Component[]::new));
    addClassName("themes");
  }
}
