package org.duibiao;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import org.duibiao.report.ComparisonFiles;
import org.duibiao.report.image.SvgCharts;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The server: database, imports, screens and API. */
@SpringBootApplication
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet(Lumo.COMPACT_STYLESHEET)
@StyleSheet("styles.css")
public class Application implements AppShellConfigurator {

  /** One for all people: it keeps the fonts and the chart engine it has loaded. */
  @Bean
  ComparisonFiles comparisonFiles(SvgCharts charts) {
    return new ComparisonFiles(charts);
  }

  @Bean
  SvgCharts svgCharts() {
    return new SvgCharts();
  }

  @Override
  public void configurePage(AppShellSettings page) {
    page.addFavIcon("icon", "favicon.svg", "any");
  }
}
