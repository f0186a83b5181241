package org.duibiao.store;

import java.io.IOException;
import java.nio.file.Path;
import org.duibiao.catalog.Catalog;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which database: one of our own unless {@code spring.datasource.url} names another. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Catalog catalog() {
    return Catalog.load();
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
  static class Embedded {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(
        @Value("${duibiao.data:data}") Path folder, @Value("${duibiao.data.attach:false}") boolean attach) throws IOException {
      return EmbeddedDatabase.open(folder, attach);
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
      return new JdbcConnectionDetails() {
        @Override
        public String getUsername() {
          return "postgres";
        }

        @Override
        public String getPassword() {
          return "";
        }

        @Override
        public String getJdbcUrl() {
          return database.url();
        }
      };
    }
  }
}
