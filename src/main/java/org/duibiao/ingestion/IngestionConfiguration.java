package org.duibiao.ingestion;

import org.duibiao.catalog.Catalog;
import org.duibiao.extraction.Extractor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which rules an import reads with. */
@Configuration(proxyBeanMethods = false)
class IngestionConfiguration {

  @Bean
  Extractor extractor(Catalog catalog) {
    return new Extractor(catalog);
  }

  @Bean
  Reading reading(Extractor extractor) {
    return new Reading(extractor::extract, RuleSet.version());
  }
}
