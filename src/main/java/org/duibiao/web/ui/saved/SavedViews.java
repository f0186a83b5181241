package org.duibiao.web.ui.saved;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Supplier;
import org.duibiao.store.SavedView;
import org.duibiao.store.SavedViewStore;
import org.duibiao.web.ui.i18n.Words;

/** A person's views in the menu: open one, keep the screen that is shown, rename, delete. */
public class SavedViews extends Nav {

  private final SavedViewStore store;
  private final String person;
  private final Supplier<String> here;
  private final UnorderedList list = new UnorderedList();

  /**
   * @param person name of the account that is signed in
   * @param here path and query of the screen that is shown
   */
  public SavedViews(SavedViewStore store, String person, Supplier<String> here) {
    this.store = store;
    this.person = person;
    this.here = here;
    addClassName("saved-views");
    getElement().setAttribute("aria-label", Words.t("saved.title"));
    add(new H2(Words.t("saved.title")), list, button(Words.t("saved.keep"), "save-view", this::keep));
    refresh();
  }

  private void refresh() {
    list.removeAll();
    store.list(person).forEach(view -> {
      var open = new Anchor(view.location(), view.name());
      var edit = button("…", "", () -> edit(view));
      edit.setAriaLabel(Words.t("saved.edit", view.name()));
      list.add(new ListItem(open, edit));
    });
  }

  private void keep() {
    String location = here.get();
    new NameDialog(Words.t("saved.keep"), "", name -> {
      store.save(person, name, location);
      refresh();
    }).open();
  }

  private void edit(SavedView view) {
    var dialog = new NameDialog(Words.t("saved.rename"), view.name(), name -> {
      store.rename(person, view.id(), name);
      refresh();
    });
    dialog.getFooter().add(button(Words.t("saved.delete"), "delete-view", () -> {
      store.delete(person, view.id());
      refresh();
      dialog.close();
    }));
    dialog.open();
  }

  private static Button button(String words, String id, Runnable action) {
    var button = new Button(words, _ -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    if (!id.isEmpty()) {
      button.setId(id);
    }
    return button;
  }
}
