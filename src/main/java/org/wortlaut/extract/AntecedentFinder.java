package org.wortlaut.extract;

import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Finds the noun phrase before a relative clause that its pronoun agrees with in number and gender.
 *
 * <p>Must match: "der Minister, der sagte", "gingen Anrufe von Bürgern ein, die sagten" (only verbs
 * and particles stand in between). Must not: "die Rede des Ministers, die …" for "Ministers".
 */
final class AntecedentFinder {

  private static final int CASES = 4;

  /** Bits of {@code Agreement} for one case: three genders in two numbers. */
  private static final int BITS_OF_A_CASE = 6;

  private static final int ONE_CASE = (1 << BITS_OF_A_CASE) - 1;

  private AntecedentFinder() {}

  /** The antecedent, or null. */
  static NounPhrase find(SentenceSyntax syntax, Clause relative) {
    Word pronoun = syntax.item(relative.introducer()).word();
    int end = relative.from() - 1;
    while (end > 0 && isVerbal(syntax, end - 1)) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      NounPhrase phrase = syntax.nounPhraseAt(i);
      boolean agrees =
          phrase != null
              && !phrase.pronoun()
              && (inAnyCase(phrase.agreement()) & pronoun.determiner()) != 0;
      if (agrees && phrase.to() == end) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean isVerbal(SentenceSyntax syntax, int i) {
    Word word = syntax.item(i).word();
    boolean lowerCaseVerb =
        !word.capitalized() && (!word.verbs().isEmpty() || word.is(WordClass.PARTICLE));
    return syntax.finite()[i] || lowerCaseVerb;
  }

  /**
   * "mit dem Minister, der": the pronoun has the number and gender of its antecedent but the case
   * of its own clause.
   */
  private static int inAnyCase(int agreement) {
    int numberAndGender = 0;
    for (int wordCase = 0; wordCase < CASES; wordCase++) {
      numberAndGender |= (agreement >> (wordCase * BITS_OF_A_CASE)) & ONE_CASE;
    }
    int all = 0;
    for (int wordCase = 0; wordCase < CASES; wordCase++) {
      all |= numberAndGender << (wordCase * BITS_OF_A_CASE);
    }
    return all;
  }
}
