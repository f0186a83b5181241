package org.duibiao.cli;

import java.util.HashMap;
import java.util.Map;
import org.duibiao.store.DatabaseUrl;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** The database and the imports without the server, for commands. */
@EnableAutoConfiguration(excludeName = {
    "com.vaadin.flow.spring.SpringBootAutoConfiguration", "com.vaadin.flow.spring.SpringSecurityAutoConfiguration"})
@ComponentScan({"org.duibiao.store", "org.duibiao.ingestion", "org.duibiao.report"})
class CommandContext {

  static ConfigurableApplicationContext start() {
    var properties = new HashMap<String, Object>(Map.of(
        "duibiao.data.attach", "true", "spring.main.banner-mode", "off", "logging.level.root", "error",
        "spring.main.log-startup-info", "false"));
    String url = System.getenv("DATABASE_URL");
    if (url != null && !url.isBlank()) {
      properties.putAll(DatabaseUrl.properties(url));
    }
    return new SpringApplicationBuilder(CommandContext.class).web(WebApplicationType.NONE).properties(properties).run();
  }
}
