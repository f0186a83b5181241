package org.duibiao.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.duibiao.catalog.Indicator;
import org.duibiao.text.Finder;
import org.duibiao.text.Trie;
import org.jspecify.annotations.Nullable;

/** The catalogue's indicators by all their wordings; the longest wording inside a subject wins. */
final class IndicatorNames {

  private static final Finder LEAD = Finder.of("(?:预计|初步核算|全年|上半年|前三季度|[全我](?:省|市|区|县))+");

  /** Makes a share of a series: 服务业增加值|占GDP比重. */
  private static final Finder SHARE = Finder.of("占[\\u4e00-\\u9fffA-Za-z]{2,12}?(?:比重|比例|份额)");

  private final Trie<Indicator> endings;
  private final Trie<String> openings;

  IndicatorNames(List<Indicator> indicators) {
    Map<String, Indicator> byName = new HashMap<>();
    for (Indicator indicator : indicators) {
      byName.putIfAbsent(indicator.name(), indicator);
      indicator.aliases().forEach(alias -> byName.putIfAbsent(alias, indicator));
    }
    byName.keySet().removeIf(name -> name.length() < 2);
    endings = Trie.backward(byName);
    openings = Trie.forward(byName.keySet().stream().filter(name -> name.length() >= 4)
        .collect(Collectors.toMap(Function.identity(), Function.identity())));
  }

  /** The indicator whose name {@code subject} ends with; null where a wording marks it as another series. */
  @Nullable Indicator of(String subject) {
    Indicator indicator = endings.longest(subject, subject.length());
    return indicator == null || indicator.notTheSameAs().stream().anyMatch(wording -> excludes(subject, wording)) ? null : indicator;
  }

  /** The longest wording of an indicator that {@code clause} starts with, 全市 and the like left aside. */
  Optional<String> startOf(String clause) {
    String bare = LEAD.withoutOpening(clause);
    return Optional.ofNullable(openings.longest(bare, 0)).map(name -> {
      Matcher share = SHARE.opening(bare.substring(name.length()));
      return share == null ? name : name + share.group();
    });
  }

  private static boolean excludes(String subject, String wording) {
    int at = 0;
    for (String part : wording.split("…")) {
      if (!part.isEmpty()) {
        at = subject.indexOf(part, at);
        if (at < 0) {
          return false;
        }
        at += part.length();
      }
    }
    return true;
  }
}
