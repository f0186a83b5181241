package org.duibiao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duibiao.store.AccountRefused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class SavedViewStoreTest extends StoreTest {

  @Autowired SavedViewStore views;
  @Autowired AccountStore accounts;

  @BeforeEach
  void people() {
    accounts.create("li", "x", AccountRole.ANALYST, false);
    accounts.create("wang", "x", AccountRole.ANALYST, false);
  }

  @Test
  void eachSeesRenamesAndDeletesOnlyTheirOwn() {
    var mine = views.save("li", " 与苏州对标 ", "?r=120000,320500&t=industry&y=2021");
    views.save("wang", "与苏州对标", "indicator?i=gdp");
    assertThat(views.list("LI")).containsExactly(mine);
    assertThat(mine.name()).isEqualTo("与苏州对标");
    assertThatThrownBy(() -> views.rename("wang", mine.id(), "x")).isInstanceOf(AccountRefused.class);
    views.delete("wang", mine.id());
    views.rename("li", mine.id(), "新名");
    assertThat(views.list("li")).singleElement().extracting(SavedView::name).isEqualTo("新名");
    views.delete("li", mine.id());
    assertThat(views.list("li")).isEmpty();
    assertThat(views.list("wang")).hasSize(1);
  }

  @Test
  void theSameNameIsReplacedByAnotherViewAndNotTakenByARename() {
    views.save("li", "a", "?y=2020");
    var second = views.save("li", "b", "?y=2021");
    assertThat(views.save("li", "a", "?y=2022").location()).isEqualTo("?y=2022");
    assertThat(views.list("li")).hasSize(2);
    assertThatThrownBy(() -> views.rename("li", second.id(), "a"))
        .isInstanceOfSatisfying(AccountRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.NAME_TAKEN));
    assertThatThrownBy(() -> views.save("nobody", "a", "")).isInstanceOf(AccountRefused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?r=120000", "region/120000", "documents/7?page=2&q=%E6%8B%9B%E5%95%86", "measures?q=招商 引资"})
  void aScreenIsALocationOnceItsBlanksAreWritten(String location) {
    assertThat(views.save("li", "a", location.replace(" ", "%20")).location()).isEqualTo(location.replace(" ", "%20"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/", "//example.org", "/x", "javascript:alert(1)", "data:text/html,x", "a/../b", "../x", "a\\b",
      "a b", "a\r\nb", "?<script>", "?\"onload", "x#y"})
  void whatLeadsElsewhereIsNoLocation(String location) {
    assertThatThrownBy(() -> views.save("li", "a", location)).isInstanceOf(IllegalArgumentException.class);
  }
}
