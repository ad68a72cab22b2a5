package org.wortlaut.syntax.verb;

import java.util.List;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/**
 * Participles that something is compared to, which are no part of the predicate.
 *
 * <p>Must match: "wird, wie geplant, kommen", "wird später kommen als ursprünglich geplant", "ist
 * höher als gedacht". Must not: "hat sich mehr als verdoppelt", "wird als falsch bezeichnet".
 */
record ComparedParticiple(FunctionWords functionWords, List<Token> items) {

  boolean is(int participle) {
    int before = participle - 1;
    if (before >= 0 && is(Role.LIKENESS, before)) {
      return true;
    }
    while (before > 0 && isAdverb(items.get(before)) && !is(Role.COMPARISON, before)) {
      before--;
    }
    return before > 0 && is(Role.COMPARISON, before) && isUnequal(items.get(before - 1).word());
  }

  private boolean is(Role role, int item) {
    return items.get(item).isWord() && functionWords.is(role, items.get(item).word());
  }

  private static boolean isAdverb(Token item) {
    return item.isWord() && (item.word().is(WordClass.ADVERB) || item.word().bareAdjective());
  }

  /** "höher", or the "kommen" of "später kommen als geplant". */
  private boolean isUnequal(Word word) {
    return word.comparative() && !functionWords.is(Role.AMOUNT, word)
        || word.mayBeInfinite() && !word.capitalized();
  }
}
