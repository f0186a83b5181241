package org.duibiao.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.jooq.DSLContext;

/** Base of all tests on the database: one real PostgreSQL for all of them, emptied of everything but the catalogue before each. */
@SpringBootTest(classes = StoreTest.Context.class, webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = "spring.main.web-application-type=none")
public abstract class StoreTest {

  private static final EmbeddedPostgres POSTGRES = start();

  @Autowired
  protected DSLContext db;

  @EnableAutoConfiguration(excludeName = {
      "com.vaadin.flow.spring.SpringBootAutoConfiguration", "com.vaadin.flow.spring.SpringSecurityAutoConfiguration"})
  @ComponentScan("org.duibiao.store")
  static class Context {}

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    properties.add("spring.datasource.url", () -> POSTGRES.getJdbcUrl("postgres", "postgres"));
    properties.add("spring.datasource.username", () -> "postgres");
  }

  @BeforeEach
  void empty() {
    db.execute("TRUNCATE import_run, import_item, import_attempt, file, document, file_document, review, account, saved_view"
        + " RESTART IDENTITY CASCADE");
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
