package org.duibiao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.duibiao.Application;
import org.duibiao.store.DatabaseUrl;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Starts the web screens and the API, on port 8080 unless told otherwise. */
@Command(name = "serve", description = "Starts the web screens and the API (the default).")
final class ServeCommand implements Callable<Integer> {

  /** What {@link #serve} answers when the server runs on in its own threads. */
  static final int KEEPS_RUNNING = -1;

  @Unmatched private List<String> springArguments = new ArrayList<>();

  static int serve(String... args) {
    var application = new SpringApplication(Application.class);
    String url = System.getenv("DATABASE_URL");
    if (url != null && !url.isBlank()) {
      application.setDefaultProperties(DatabaseUrl.properties(url));
    }
    application.run(args);
    return KEEPS_RUNNING;
  }

  @Override
  public Integer call() {
    return serve(springArguments.toArray(String[]::new));
  }
}
