package org.duibiao.ingestion;

import org.duibiao.catalog.Catalog;
import org.duibiao.extraction.Extractor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which rules an import reads with. */
@Configuration(proxyBeanMethods = false)
class IngestionConfiguration {

  /** To be raised with every change of the rules: files read with another version are read anew when they come again. */
  static final String RULE_SET = "1";

  @Bean
  Reading reading(Catalog catalog) {
    return new Reading(new Extractor(catalog)::extract, RULE_SET);
  }
}
