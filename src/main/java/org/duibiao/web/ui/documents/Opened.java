package org.duibiao.web.ui.documents;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.duibiao.extraction.Derivation;
import org.duibiao.store.StoredDocument;
import org.duibiao.store.StoredMeasure;
import org.duibiao.store.StoredObservation;

/**
 * A document with its facts in text order, as a reader holds it open.
 *
 * @param derivations how the rules read its numbers; asked for when the first number is looked at
 */
record Opened(StoredDocument text, List<StoredObservation> observations, List<StoredMeasure> measures, Reading reading,
    Supplier<CompletableFuture<List<Derivation.Of>>> derivations) {}
