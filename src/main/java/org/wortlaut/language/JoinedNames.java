package org.wortlaut.language;

import java.util.HashSet;
import java.util.Set;

/** Words that stand side by side in the names of known organisations: "IG Metall". */
final class JoinedNames {

  private final Set<String> firsts = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();
  private final WordMemo<Boolean> begins = new WordMemo<>(word -> firsts.contains(word.form()));

  void add(String name) {
    String[] words = name.split(" ");
    for (int i = 0; i + 1 < words.length; i++) {
      firsts.add(words[i]);
      pairs.add(words[i] + " " + words[i + 1]);
    }
  }

  boolean hold(Word first, Word second) {
    return begins.of(first) && pairs.contains(first.form() + " " + second.form());
  }
}
