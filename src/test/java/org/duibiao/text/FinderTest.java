package org.duibiao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinderTest {

  /** Pieces out of which the texts are put together. */
  private static final String[] PIECES = {"2020", "年", "五", "来", "近", "过去的", "“十三五”", "时期", "月", "底", "截至", "，", "—", "3", "😀"};

  @ParameterizedTest
  @ValueSource(strings = {"[0-9]{4}年?—([0-9]{4})年", "(?<![近连续第])([两二三四五六七八])年(?:来|间)|过去的?([两二三四五])年", "“?十([一二三四五])五”?(时期)?",
      "截[至止到]([0-9]{1,2})月|(?<![0-9年])([0-9]{1,2})月(?:底|末)?前?", "^(?:近|过去)?.年", "[^，]{2,3}年(?!来)"})
  void findsWhatThePatternFinds(String pattern) {
    var random = new Random(3);
    var finder = Finder.of(pattern);
    for (int i = 0; i < 3_000; i++) {
      var text = new StringBuilder();
      for (int k = random.nextInt(8); k >= 0; k--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      List<String> expected = new ArrayList<>();
      for (Matcher m = Pattern.compile(pattern).matcher(text); m.find();) {
        expected.add(m.start() + m.group());
      }
      List<String> found = new ArrayList<>();
      for (Matcher m = finder.in(text.toString()); m != null; m = finder.in(text.toString(), m.end())) {
        found.add(m.start() + m.group());
      }
      assertThat(found).as(text.toString()).isEqualTo(expected);
      Matcher opening = Pattern.compile(pattern).matcher(text);
      assertThat(finder.withoutOpening(text.toString())).as(text.toString())
          .isEqualTo(opening.lookingAt() ? text.substring(opening.end()) : text.toString());
    }
  }
}
