package org.duibiao.ingestion;

import org.duibiao.catalog.Catalog;
import org.duibiao.extraction.Extractor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which rules an import reads with. */
@Configuration(proxyBeanMethods = false)
class IngestionConfiguration {

  @Bean
  Reading reading(Catalog catalog) {
    return new Reading(new Extractor(catalog)::extract, RuleSet.version());
  }
}
