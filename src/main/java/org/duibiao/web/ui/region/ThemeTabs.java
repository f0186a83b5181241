package org.duibiao.web.ui.region;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.List;
import java.util.function.Consumer;
import org.duibiao.catalog.Theme;
import org.duibiao.web.ui.i18n.Words;

/** The themes of which a region says something. */
class ThemeTabs extends Tabs {

  ThemeTabs(List<Theme> themes, Theme chosen, Consumer<Theme> picked) {
    getElement().setAttribute("aria-label", Words.t("compare.theme"));
    themes.forEach(theme -> {
      var tab = new Tab(Words.of(theme));
      tab.setId("tab-" + theme.id());
      add(tab);
      if (theme.equals(chosen)) {
        setSelectedTab(tab);
      }
    });
    addSelectedChangeListener(event -> {
      if (event.isFromClient()) {
        picked.accept(themes.get(getSelectedIndex()));
      }
    });
  }
}
