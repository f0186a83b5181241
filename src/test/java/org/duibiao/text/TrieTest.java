package org.duibiao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrieTest {

  private static final Map<String, Integer> WORDS = Map.of("公里", 1, "平方公里", 2, "平方", 3, "亩", 4);

  @Test
  void theLongestWordWins() {
    Trie<Integer> trie = Trie.forward(WORDS);
    assertThat(trie.longest("新增绿地12平方公里", 6)).isEqualTo(2);
    assertThat(trie.longest("12平方米", 2)).isEqualTo(3);
    assertThat(trie.longest("12平", 2)).isNull();
    assertThat(trie.longest("12亩", 3)).isNull();
    assertThat(trie.all("平方公里", 0, 4)).containsExactly(new Trie.Found<>(4, 2), new Trie.Found<>(2, 3));
    assertThat(trie.all("平方公里", 0, 3)).containsExactly(new Trie.Found<>(2, 3));
    assertThat(trie.first("12平方公里", 0, 6)).isEqualTo(2);
    assertThat(trie.first("12平方公里", 0, 2)).isEqualTo(-1);
  }

  @Test
  void wordsAreLookedForBackwardToo() {
    Trie<Integer> trie = Trie.backward(WORDS);
    assertThat(trie.longest("12平方公里", 6)).isEqualTo(2);
    assertThat(trie.longest("12公里", 4)).isEqualTo(1);
    assertThat(trie.longest("12公里长", 5)).isNull();
  }

  @Test
  void onlyWholeWordsHaveAValue() {
    for (Trie<Integer> trie : java.util.List.of(Trie.forward(WORDS), Trie.backward(WORDS))) {
      assertThat(trie.get("平方公里")).isEqualTo(2);
      assertThat(trie.get("平方公")).isNull();
      assertThat(trie.get("方公里")).isNull();
      assertThat(trie.get("")).isNull();
    }
  }

  @Test
  void manyWordsKeepApart() {
    var random = new Random(7);
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      words.put(new StringBuilder().append((char) ('一' + random.nextInt(300))).append((char) ('一' + random.nextInt(300)))
          .append((char) ('一' + random.nextInt(3))).toString(), i);
    }
    Trie<Integer> trie = Trie.forward(words);
    words.forEach((word, i) -> assertThat(trie.get(word)).isEqualTo(i));
  }
}
