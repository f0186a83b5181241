package org.duibiao.web.ui.documents;

import java.util.List;
import org.duibiao.store.StoredDocument;
import org.duibiao.store.StoredMeasure;
import org.duibiao.store.StoredObservation;

/** A document with its facts in text order, as a reader holds it open. */
record Opened(StoredDocument text, List<StoredObservation> observations, List<StoredMeasure> measures, Reading reading) {}
