package org.duibiao.web.ui.review;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import org.duibiao.store.Review;
import org.duibiao.store.ReviewState;
import org.duibiao.web.security.Role;
import org.duibiao.web.ui.parts.Blank;
import org.duibiao.web.ui.facts.Link;
import org.duibiao.web.ui.i18n.Words;
import org.jspecify.annotations.Nullable;

/** 核对: the least sure facts first, each with its sentence; said in one key, taken back in one key. */
@Route("review")
@RolesAllowed(Role.EDITOR)
public class ReviewView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

  private static final int STEP = 25;

  private final ReviewDesk desk;
  private QueueState state = QueueState.EMPTY;
  private List<Fact> queue = List.of();
  private @Nullable Fact current;
  private @Nullable ReviewPanel panel;
  private @Nullable Notification told;
  private int shown = STEP;
  /** What was said on this screen, the last first, to be taken back: of each fact the last word. */
  private final Deque<Said> said = new ArrayDeque<>();

  private record Said(boolean measure, long id) {

    static Said of(Fact fact) {
      return new Said(fact instanceof Fact.Deed, fact.id());
    }
  }

  public ReviewView(ReviewDesk desk) {
    this.desk = desk;
    addClassNames("screen", "review");
    ReviewKeys.listen(this, key -> {
      switch (key) {
        case "a" -> say(Review.Action.ACCEPT);
        case "c" -> correct();
        case "r" -> say(Review.Action.REJECT);
        case "j" -> step(1);
        case "k" -> step(-1);
        default -> undo();
      }
    });
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var next = QueueState.of(event.getLocation().getQueryParameters().getParameters(), desk.catalog());
    shown = next.withCurrent(null).equals(state.withCurrent(null)) ? shown : STEP;
    state = next;
    show();
  }

  /** Whatever leads away from changed fields, a key, a link or the menu, asks first. */
  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    var shown = panel;
    if (shown == null || !shown.unsaved()) {
      return;
    }
    var leaving = event.postpone();
    var ask = new ConfirmDialog(Words.t("review.unsaved"), Words.t("review.unsaved.what"), Words.t("review.unsaved.keep"), _ -> leaving.cancel(),
        Words.t("review.unsaved.drop"), _ -> {
          panel = null;
          leaving.proceed();
        });
    ask.open();
  }

  @Override
  public String getPageTitle() {
    return Words.t("screen.review") + " · 对标";
  }

  private void show() {
    removeAll();
    queue = desk.queue(state, shown);
    Long asked = state.current();
    current = asked == null ? queue.stream().findFirst().orElse(null) : desk.fact(state.measures(), asked).orElse(null);
    var title = new H1(Words.t("screen.review"));
    var count = new Paragraph(Words.t(state.reviewed() ? "review.countReviewed" : "review.count", desk.count(state)));
    count.addClassName("quiet");
    count.getElement().setAttribute("role", "status");
    add(title, new QueueChoices(desk.catalog(), state, next -> Link.go(next.address())), count);
    var fact = current;
    if (fact == null) {
      panel = null;
      add(nothing(asked));
      return;
    }
    panel = new ReviewPanel(fact, desk, new ReviewPanel.Keys(() -> say(Review.Action.ACCEPT), this::correct,
        () -> say(Review.Action.REJECT), () -> step(1), () -> step(-1), takenBack(fact) == null ? null : this::undo));
    var body = new Div(panel, new QueueList(queue, fact, state, desk.catalog()));
    body.addClassName("review-body");
    add(body);
  }

  private Blank nothing(@Nullable Long asked) {
    if (asked != null) {
      return new Blank(Words.t("review.gone"), new Link(state.withCurrent(null).address(), Words.t("review.queue")));
    }
    return state.narrowed()
        ? new Blank(Words.t("review.noneLikeThat"), new Link(state.wide().address(), Words.t("review.all")))
        : state.reviewed()
            ? new Blank(Words.t("review.noneReviewed"), new Link("review", Words.t("review.queue")))
            : new Blank(Words.t("review.nothingLeft"), new Link("coverage", Words.t("screen.coverage")),
                new Link("documents/upload", Words.t("documents.upload")));
  }

  private void say(Review.Action action) {
    var fact = current;
    var shown = panel;
    if (fact == null || shown == null) {
      return;
    }
    if (action == Review.Action.ACCEPT && shown.changed()) {
      tell(Words.t("review.changed"));
      return;
    }
    said(fact, () -> desk.say(fact, action, shown.note()), action);
  }

  private void correct() {
    var fact = current;
    var shown = panel;
    if (fact == null || shown == null) {
      return;
    }
    if (!shown.changed()) {
      shown.focusFields();
      tell(Words.t("review.unchanged"));
      return;
    }
    if (shown.valid()) {
      said(fact, () -> shown.correct(desk), Review.Action.CORRECT);
    } else {
      tell(Words.t("review.invalid"));
    }
  }

  /** Goes on to the next of the queue, so that a person never loses their place. */
  private void said(Fact fact, Runnable say, Review.Action action) {
    try {
      int at = place(fact);
      reach(at + 1);
      say.run();
      panel = null;
      var one = Said.of(fact);
      said.remove(one);
      said.push(one);
      tell(Words.t("review.said." + action.name().toLowerCase(java.util.Locale.ROOT), fact.title(desk.catalog())));
      Fact next = at + 1 < queue.size() ? queue.get(at + 1) : at > 0 ? queue.get(at - 1) : null;
      go(next == null ? null : next.id());
    } catch (NoSuchElementException e) {
      tell(Words.t("review.gone"));
      go(null);
    }
  }

  private void undo() {
    var one = takenBack(current);
    if (one == null) {
      tell(Words.t("review.nothingToUndo"));
      return;
    }
    said.remove(one);
    tell(Words.t(desk.undo(one.measure(), one.id()) ? "review.undone" : "review.nothingToUndo"));
    state = state.withMeasures(one.measure());
    go(one.id());
  }

  /** What was said last on this screen; where nothing was, what anybody said of the fact that is shown. */
  private @Nullable Said takenBack(@Nullable Fact fact) {
    return !said.isEmpty() ? said.peek() : fact != null && fact.review() != ReviewState.UNREVIEWED ? Said.of(fact) : null;
  }

  private void step(int by) {
    var fact = current;
    int next = fact == null ? 0 : place(fact) + by;
    reach(next);
    if (next >= 0 && next < queue.size()) {
      go(queue.get(next).id());
    } else {
      tell(Words.t("review.end"));
    }
  }

  /** More of the queue is fetched where {@code place} is beyond what is shown of it. */
  private void reach(int place) {
    if (place == queue.size() && queue.size() == shown) {
      shown += STEP;
      queue = desk.queue(state, shown);
    }
  }

  private int place(Fact fact) {
    return queue.stream().map(Fact::id).toList().indexOf(fact.id());
  }

  private void go(@Nullable Long id) {
    var next = state.withCurrent(id);
    if (next.equals(state)) {
      show();
    } else {
      Link.go(next.address());
    }
  }

  /** One message at a time: keys are faster than messages go. */
  private void tell(String words) {
    if (told != null) {
      told.close();
    }
    told = Notification.show(words, 2500, Notification.Position.BOTTOM_START);
  }
}
