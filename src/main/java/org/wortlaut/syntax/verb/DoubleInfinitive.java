package org.wortlaut.syntax.verb;

import java.util.List;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/**
 * The two infinitives that stand for a participle after "haben": "hat das nicht wissen können",
 * "hat mitteilen lassen".
 *
 * @param full place of the full verb's infinitive among those of the clause
 * @param modal dictionary form of the other
 */
record DoubleInfinitive(int full, String modal) {

  private static final String AUXILIARY = "haben";

  /** The two at the end of a clause, or null. */
  static DoubleInfinitive of(
      String finiteLemma, List<Token> items, int[] places, FunctionWords functionWords) {
    if (!finiteLemma.equals(AUXILIARY)) {
      return null;
    }
    for (int p = places.length - 1; p > 0; p--) {
      Word last = items.get(places[p]).word();
      Word before = items.get(places[p - 1]).word();
      boolean beside = places[p] == places[p - 1] + 1;
      if (beside && isInfinitive(last) && isInfinitive(before)) {
        String modal = PredicateReader.lemma(last, Mood.INFINITIVE);
        return functionWords.is(Role.MODAL, modal) ? new DoubleInfinitive(p - 1, modal) : null;
      }
    }
    return null;
  }

  private static boolean isInfinitive(Word word) {
    return word.is(WordClass.INFINITIVE) && !word.capitalized();
  }
}
