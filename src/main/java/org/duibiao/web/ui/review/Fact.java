package org.duibiao.web.ui.review;

import org.duibiao.catalog.Catalog;
import org.duibiao.store.DocumentRef;
import org.duibiao.store.ReviewState;
import org.duibiao.store.StoredMeasure;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.facts.FactWords;

/** Something to be reviewed. */
sealed interface Fact {

  long id();

  /** In one line. */
  String title(Catalog catalog);

  double confidence();

  ReviewState review();

  DocumentRef document();

  /** The address of its place in the reader. */
  String place();

  /** A number. */
  record Number(StoredObservation observation) implements Fact {
    @Override
    public long id() {
      return observation.id();
    }

    @Override
    public String title(Catalog catalog) {
      return FactWords.title(observation, catalog);
    }

    @Override
    public double confidence() {
      return observation.confidence();
    }

    @Override
    public ReviewState review() {
      return observation.review();
    }

    @Override
    public DocumentRef document() {
      return observation.document();
    }

    @Override
    public String place() {
      return "documents/" + observation.document().id() + "?o=" + observation.id();
    }
  }

  /** A measure. */
  record Deed(StoredMeasure measure) implements Fact {
    @Override
    public long id() {
      return measure.id();
    }

    @Override
    public String title(Catalog catalog) {
      return FactWords.title(measure, catalog);
    }

    @Override
    public double confidence() {
      return measure.confidence();
    }

    @Override
    public ReviewState review() {
      return measure.review();
    }

    @Override
    public DocumentRef document() {
      return measure.document();
    }

    @Override
    public String place() {
      return "documents/" + measure.document().id() + "?m=" + measure.id();
    }
  }
}
