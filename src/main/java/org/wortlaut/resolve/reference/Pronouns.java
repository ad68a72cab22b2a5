package org.wortlaut.resolve.reference;

import java.util.Map;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.word.Gender;

/** Words that stand for a speaker, by the gender of whom they may stand for. */
public final class Pronouns {

  /** "seiner", "ihrem": endings are at most as long. */
  private static final int LONGEST_ENDING = 2;

  private final ResolverLexicon lexicon;

  public Pronouns(ResolverLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The gender of whom a pronoun ("er") or possessive ("seinen") stands for; null for others. */
  public Gender of(String lower) {
    Gender owner = owner(lower);
    return owner != null ? owner : lexicon.pronouns().get(lower);
  }

  /** The gender of the owner that a possessive means and no pronoun; null for other words. */
  private Gender owner(String lower) {
    return lexicon.pronouns().containsKey(lower) ? null : ownerOf(lower);
  }

  /**
   * The gender of the owner in "seiner Ansicht", "ihr Sprecher"; null where the determiner is no
   * possessive.
   */
  Gender ownerOf(String lower) {
    for (Map.Entry<String, Gender> possessive : lexicon.possessives().entrySet()) {
      int ending = lower.length() - possessive.getKey().length();
      if (lower.startsWith(possessive.getKey()) && ending >= 0 && ending <= LONGEST_ENDING) {
        return possessive.getValue();
      }
    }
    return null;
  }
}
