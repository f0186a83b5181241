package org.duibiao.web.ui.targets;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.Address;
import org.duibiao.web.ui.parts.Ways;
import org.duibiao.web.ui.targets.TargetsReading.Outcome;

/** How many targets came to what; a count shows only these targets when it is pressed. */
class OutcomeFilter extends Div {

  OutcomeFilter(TargetsReading reading, Address address, BiConsumer<Address, String> go) {
    addClassNames("tools", "outcomes");
    getElement().setAttribute("role", "group").setAttribute("aria-label", Words.t("table.status"));
    for (Outcome outcome : Outcome.values()) {
      String id = "only-" + outcome.id();
      var button = Ways.toggle(id, Words.t("targets." + outcome.id()) + " " + reading.count(outcome), reading.wanted.contains(outcome),
          on -> {
            List<String> wanted = new ArrayList<>(reading.wanted.stream().map(Outcome::id).toList());
            if (on) {
              wanted.add(outcome.id());
            } else {
              wanted.remove(outcome.id());
            }
            go.accept(address.with("s", wanted.stream().sorted().toList()), id);
          });
      button.addClassNames("status", outcome.id());
      add(button);
    }
  }
}
