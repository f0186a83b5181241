package org.duibiao.cli;

import org.duibiao.Application;
import org.springframework.boot.SpringApplication;

/** The command line. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }
}
