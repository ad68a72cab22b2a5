package org.wortlaut.language;

import java.util.HashSet;
import java.util.Set;

/** Words that stand side by side in the names of known organisations: "IG Metall". */
final class JoinedNames {

  private final Set<String> firsts = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();
  private final WordMemo<Boolean> begins = new WordMemo<>(word -> firsts.contains(word.form()));

  /**
   * @param language two-letter code, the folder under {@code lexicon/}
   */
  static JoinedNames load(String language) {
    JoinedNames names = new JoinedNames();
    for (LexiconFile.Entry entry : LexiconFile.read(language, "organisations.tsv").entries()) {
      names.add(entry.column(0));
      for (String alias : entry.column(1).split("\\|")) {
        names.add(alias.replaceFirst("=.*", ""));
      }
    }
    for (LexiconFile.Entry entry :
        LexiconFile.read(language, "known-organisations.tsv").entries()) {
      names.add(entry.column(0));
    }
    return names;
  }

  private void add(String name) {
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
