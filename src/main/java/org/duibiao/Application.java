package org.duibiao;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The server: database, imports, screens and API. */
@SpringBootApplication
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet(Lumo.COMPACT_STYLESHEET)
@StyleSheet("styles.css")
public class Application implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings page) {
    page.addFavIcon("icon", "favicon.svg", "any");
  }
}
