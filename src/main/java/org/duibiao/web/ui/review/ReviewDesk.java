package org.duibiao.web.ui.review;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.catalog.Catalog;
import org.duibiao.store.MeasureStore;
import org.duibiao.store.MeasureValues;
import org.duibiao.store.ObservationFilter;
import org.duibiao.store.ObservationOrder;
import org.duibiao.store.ObservationStore;
import org.duibiao.store.ObservationValues;
import org.duibiao.store.Review;
import org.duibiao.store.ReviewState;
import org.duibiao.store.ReviewStore;
import org.duibiao.store.StoredObservation;
import org.duibiao.store.Window;
import org.duibiao.web.security.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The queue of facts to be reviewed, and what is said about them in the name of the person who asks. */
@Component
class ReviewDesk {

  private final Catalog catalog;
  private final ObservationStore observations;
  private final MeasureStore measures;
  private final ReviewStore reviews;
  private final AuthenticationContext people;

  ReviewDesk(Catalog catalog, ObservationStore observations, MeasureStore measures, ReviewStore reviews, AuthenticationContext people) {
    this.catalog = catalog;
    this.observations = observations;
    this.measures = measures;
    this.reviews = reviews;
    this.people = people;
  }

  Catalog catalog() {
    return catalog;
  }

  /** The least sure facts first. */
  List<Fact> queue(QueueState state, int most) {
    return state.measures()
        ? measures.leastSure(state.deeds(), Window.first(most)).stream().<Fact>map(Fact.Deed::new).toList()
        : observations.find(state.observations(), ObservationOrder.LOWEST_CONFIDENCE, Window.first(most)).stream()
            .<Fact>map(Fact.Number::new).toList();
  }

  long count(QueueState state) {
    return state.measures() ? measures.count(state.deeds()) : observations.count(state.observations());
  }

  Optional<Fact> fact(boolean measure, long id) {
    return measure ? measures.byId(id).map(Fact.Deed::new) : observations.byId(id).map(Fact.Number::new);
  }

  List<Review> history(Fact fact) {
    return switch (fact) {
      case Fact.Number number -> reviews.ofObservation(number.id());
      case Fact.Deed deed -> reviews.ofMeasure(deed.id());
    };
  }

  /** What other sentences say about the same thing: region, indicator, aspect, kind and year. */
  List<StoredObservation> elsewhere(StoredObservation fact) {
    var region = fact.region();
    var indicator = fact.indicator();
    var period = fact.period();
    if (region == null || indicator == null || period == null) {
      return List.of();
    }
    return observations.find(ObservationFilter.ALL.regions(Set.of(region)).indicators(Set.of(indicator))
            .years(Set.of(period.lastYear())).kinds(Set.of(fact.kind())).aspects(Set.of(fact.aspect()))).stream()
        .filter(other -> other.id() != fact.id() && other.review() != ReviewState.REJECTED && period.equals(other.period())).toList();
  }

  void say(Fact fact, Review.Action action, String note) {
    switch (fact) {
      case Fact.Number(StoredObservation found) ->
          reviews.observation(found.id(), action, ObservationValues.of(found), editor(), note);
      case Fact.Deed(var found) -> reviews.measure(found.id(), action, MeasureValues.of(found), editor(), note);
    }
  }

  void correct(Fact.Number fact, ObservationValues values, String note) {
    reviews.observation(fact.id(), Review.Action.CORRECT, values, editor(), note);
  }

  void correct(Fact.Deed fact, MeasureValues values, String note) {
    reviews.measure(fact.id(), Review.Action.CORRECT, values, editor(), note);
  }

  boolean undo(boolean measure, long id) {
    return measure ? reviews.undoMeasure(id, editor()) : reviews.undoObservation(id, editor());
  }

  private String editor() {
    if (!people.hasRole(Role.EDITOR)) {
      throw new AccessDeniedException("Only editors review");
    }
    return people.getPrincipalName().orElseThrow();
  }
}
