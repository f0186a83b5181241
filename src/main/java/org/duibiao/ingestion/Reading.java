package org.duibiao.ingestion;

import java.util.function.Function;
import org.duibiao.document.Document;
import org.duibiao.extraction.Facts;

/** How facts are read from a document. @param ruleSet the version of the rules; another one reads every file anew */
public record Reading(Function<Document, Facts> extract, String ruleSet) {}
