package org.wortlaut.language;

import java.util.HashMap;
import java.util.Map;

/** Prepositions written together with an article, "zur" for "zu der": {@code contractions.tsv}. */
public final class Contractions {

  private final Map<String, String> prepositions = new HashMap<>();

  /**
   * @throws IllegalStateException if a line does not have two columns
   */
  public Contractions(LexiconFile file) {
    for (LexiconFile.Entry entry : file.entries()) {
      if (entry.columns().size() != 2) {
        throw entry.error("needs a contraction and its preposition, but has " + entry.columns());
      }
      prepositions.put(entry.column(0), entry.column(1));
    }
  }

  /**
   * @param language two-letter code, the folder under {@code lexicon/}
   */
  public static Contractions load(String language) {
    return new Contractions(LexiconFile.read(language, "contractions.tsv"));
  }

  /**
   * The preposition that a word holds, "zu" for "zur", or the word itself.
   *
   * @param lower a word in lower case
   */
  public String preposition(String lower) {
    return prepositions.getOrDefault(lower, lower);
  }
}
