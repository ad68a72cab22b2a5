package org.wortlaut.extract.speaker;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Finds the noun phrase before a relative clause that its pronoun agrees with in number and gender.
 *
 * <p>Must match: "der Minister, der sagte", "gingen Anrufe von Bürgern ein, die sagten" (only verbs
 * and particles stand in between), "die Stadt und | der Bund, der zahlte". Must not: "die Rede des
 * Ministers, die …" for "Ministers".
 */
public final class AntecedentFinder {

  private static final int CASES = 4;

  /** Bits of {@code Agreement} for one case: three genders in two numbers. */
  private static final int BITS_OF_A_CASE = 6;

  private static final int ONE_CASE = (1 << BITS_OF_A_CASE) - 1;

  private AntecedentFinder() {}

  /** What a relative pronoun that is the subject of its clause stands for, or null. */
  public static NounPhrase find(SentenceSyntax syntax, Clause relative) {
    return find(syntax, relative, subjectReadings(syntax, relative));
  }

  /** What the pronoun of a clause stands for that opens with a preposition ("in dem"), or null. */
  static NounPhrase behindPreposition(SentenceSyntax syntax, Clause relative) {
    int dative = syntax.item(relative.introducer()).word().determiner() & Agreement.DATIVE;
    return find(syntax, relative, inAnyCase(dative));
  }

  private static NounPhrase find(SentenceSyntax syntax, Clause relative, int readings) {
    int end = beforeVerbs(syntax, relative.from() - 1);
    for (int i = 0; i < end; i++) {
      NounPhrase phrase = syntax.nounPhraseAt(i);
      boolean agrees =
          phrase != null
              && !phrase.pronoun()
              && (inAnyCase(phrase.agreement()) & readings) != 0
              && !((readings & Agreement.PLURAL) == 0 && endsWithArticle(syntax, phrase));
      if (agrees && phrase.to() == end) {
        return phrase;
      }
    }
    return null;
  }

  /** "der Bund und die Stadt", not "Kanzler und Parteichef Weber", who may be one. */
  private static boolean endsWithArticle(SentenceSyntax syntax, NounPhrase phrase) {
    for (int i = phrase.to() - 1; phrase.coordinated() && i > phrase.from(); i--) {
      if (syntax.item(i - 1).word().is(WordClass.COORDINATOR)) {
        return syntax.item(i).word().determiner() != Agreement.NONE;
      }
    }
    return false;
  }

  /**
   * The end of what stands before verbs, particles and "nicht": "Gerüchte | gegeben hatte, wonach",
   * "wurden Stimmen | laut, die".
   */
  public static int beforeVerbs(SentenceSyntax syntax, int end) {
    int before = end;
    while (before > 0 && isVerbal(syntax, before - 1)) {
      before--;
    }
    return before;
  }

  /** "die Berichte der Behörde, die … verfügt": the pronoun has the number of its verb. */
  private static int subjectReadings(SentenceSyntax syntax, Clause relative) {
    int readings = syntax.item(relative.introducer()).word().determiner() & Agreement.NOMINATIVE;
    Predicate predicate = syntax.predicate(relative);
    return predicate == null
        ? readings
        : readings & (predicate.plural() ? Agreement.PLURAL : Agreement.SINGULAR);
  }

  private static boolean isVerbal(SentenceSyntax syntax, int i) {
    Word word = syntax.item(i).word();
    boolean lowerCaseVerb =
        !word.capitalized() && (!word.verbs().isEmpty() || word.is(WordClass.PARTICLE));
    return syntax.finite()[i]
        || lowerCaseVerb
        || word.is(WordClass.NEGATION)
        || !word.capitalized() && word.bareAdjective() && word.is(WordClass.PREPOSITION);
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
