package org.duibiao.web.ui.targets;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.Reports;
import org.duibiao.comparison.TargetChange;
import org.duibiao.report.file.ChangeSheet;
import org.duibiao.store.DocumentRef;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.Address;
import org.duibiao.web.ui.parts.FactTable;
import org.duibiao.web.ui.parts.Figures;
import org.duibiao.web.ui.parts.Picks;
import org.duibiao.web.ui.parts.SectionHead;
import org.duibiao.web.ui.parts.SheetLinks;
import org.duibiao.web.ui.parts.Ways;
import org.jspecify.annotations.Nullable;

/** How the targets of one region changed between two of its documents. */
class TargetChanges extends Div {

  private final Catalog catalog;
  private final Consumer<List<Long>> evidence;

  TargetChanges(
      Catalog catalog, TargetsReading reading, Address address, BiConsumer<Address, String> go, Consumer<List<Long>> evidence) {
    this.catalog = catalog;
    this.evidence = evidence;
    addClassName("changes");
    setId("changes");
    var comparable = reading.regions.stream().filter(region -> Reports.latest(Reports.stating(region, reading.facts)).isPresent()).toList();
    if (comparable.isEmpty()) {
      add(new SectionHead(Words.t("targets.changes")), new Paragraph(Words.t("targets.oneReport")));
      return;
    }
    RegionId region = address.one("g", id -> comparable.contains(new RegionId(id))).map(RegionId::new).orElse(comparable.getFirst());
    var documents = Reports.stating(region, reading.facts);
    var reports = chosen(address, documents);
    var choices = new Div();
    choices.addClassName("choices");
    choices.add(Picks.few("changes-region", Words.t("table.region"), comparable, region, this::name, null,
        picked -> go.accept(address.with("g", picked == null ? "" : picked.value()).with("a", "").with("b", ""), "changes-region")));
    choices.add(Picks.few("changes-later", Words.t("targets.later"), documents, reports.later(), TargetChanges::title, null,
        picked -> go.accept(address.with("b", id(picked)).with("a", ""), "changes-later")));
    choices.add(Picks.few("changes-earlier", Words.t("targets.earlier"), documents, reports.earlier(), TargetChanges::title, null,
        picked -> go.accept(address.with("a", id(picked)).with("b", String.valueOf(reports.later().id())), "changes-earlier")));
    add(new SectionHead(Words.t("targets.changes"), sheets(region, reports, reading.facts)), choices);
    fill(region, reports, reading.facts);
  }

  private SheetLinks sheets(RegionId region, Reports reports, List<StoredObservation> facts) {
    var language = Words.language();
    return new SheetLinks(name(region) + "_目标变化", catalog, _ -> List.of(ChangeSheet.of(changes(region, reports, facts), language)));
  }

  private static List<TargetChange> changes(RegionId region, Reports reports, List<StoredObservation> facts) {
    return reports.changes(region, facts).stream().sorted(Comparator.comparing(TargetChange::what)).toList();
  }

  private void fill(RegionId region, Reports reports, List<StoredObservation> facts) {
    var changes = changes(region, reports, facts);
    Map<TargetChange.What, Long> counts = changes.stream().collect(Collectors.groupingBy(TargetChange::what, java.util.TreeMap::new, Collectors.counting()));
    add(new Paragraph(Words.t("targets.changeRule")), new Paragraph(Figures.joined(counts.entrySet().stream()
        .map(e -> Words.of(e.getKey()) + " " + e.getValue()).toList())));
    var table = new FactTable(Words.t("targets.changes"), List.of(Words.t("table.indicator"), title(reports.earlier()),
        title(reports.later()), Words.t("targets.change")));
    table.numbers(1, 2);
    changes.forEach(change -> table.line(FactTable.text(indicator(change)), side(change.before()), side(change.after()),
        FactTable.text(Words.of(change.what()), "change " + change.what().id())));
    add(table);
  }

  private Reports chosen(Address address, List<DocumentRef> documents) {
    var first = Reports.latest(documents).orElseThrow();
    DocumentRef later = byId(address.text("b"), documents).orElse(first.later());
    return new Reports(byId(address.text("a"), documents).filter(earlier -> earlier.id() != later.id())
        .or(() -> Reports.before(later, documents)).orElse(first.earlier()), later);
  }

  private com.vaadin.flow.component.Component side(@Nullable StoredObservation target) {
    return target == null
        ? FactTable.text("—", "missing")
        : new Div(Ways.evidence(Figures.stated(target), target.quote(), () -> evidence.accept(List.of(target.id()))),
            new Div(FactTable.text(Figures.period(target), "quiet")));
  }

  private String indicator(TargetChange change) {
    var fact = change.after() == null ? java.util.Objects.requireNonNull(change.before()) : change.after();
    return fact.indicator() == null ? fact.label() : catalog.indicator(fact.indicator()).map(Words::of).orElse(fact.label());
  }

  private String name(RegionId region) {
    return catalog.region(region).map(Words::of).orElse(region.value());
  }

  private static Optional<DocumentRef> byId(String id, List<DocumentRef> documents) {
    return documents.stream().filter(document -> String.valueOf(document.id()).equals(id)).findFirst();
  }

  private static String id(@Nullable DocumentRef document) {
    return document == null ? "" : String.valueOf(document.id());
  }

  private static String title(DocumentRef document) {
    return document.title() + (document.date() == null ? "" : "（" + document.date() + "）");
  }
}
