package org.wortlaut.syntax.verb;

import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.Word;
import org.wortlaut.syntax.VerbMood;

/**
 * What a finite verb is by its form alone.
 *
 * @param lemma its infinitive, without a separated particle
 * @param helping whether it takes a participle or infinitive: "haben", "werden", "können"
 * @param modal whether it is a modal
 * @param plural whether it can only be plural in the third person: "sagten", not "sagte"
 */
public record FiniteForm(
    String lemma, boolean helping, boolean modal, boolean plural, VerbMood mood) {

  static FiniteForm of(Word word, FunctionWords functionWords) {
    String lemma = lemma(word, functionWords);
    return new FiniteForm(
        lemma,
        isHelping(lemma, functionWords),
        functionWords.is(Role.MODAL, lemma),
        isPlural(word),
        VerbMood.of(word));
  }

  private static String lemma(Word word, FunctionWords functionWords) {
    String best = null;
    for (VerbForm verb : word.verbs()) {
      if (isThirdPerson(verb)
          && (best == null || isCommoner(verb.lemma(), best, word, functionWords))) {
        best = verb.lemma();
      }
    }
    return best == null ? lemmaOfOtherPerson(word) : best;
  }

  /** "ich bin": a form that no third person has. */
  private static String lemmaOfOtherPerson(Word word) {
    for (VerbForm verb : word.verbs()) {
      if (verb.finite()) {
        return verb.lemma();
      }
    }
    return word.lower();
  }

  /**
   * Where a form belongs to two verbs, the auxiliary or modal, else that in the indicative, else
   * the shorter lemma, is the commoner one.
   */
  private static boolean isCommoner(
      String candidate, String best, Word word, FunctionWords functionWords) {
    boolean helping = isHelping(candidate, functionWords);
    if (helping != isHelping(best, functionWords)) {
      return helping;
    }
    if (isIndicative(candidate, word) != isIndicative(best, word)) {
      return isIndicative(candidate, word);
    }
    return candidate.compareTo(best) < 0 && candidate.length() <= best.length();
  }

  private static boolean isHelping(String lemma, FunctionWords functionWords) {
    return functionWords.is(Role.AUXILIARY, lemma) || functionWords.is(Role.MODAL, lemma);
  }

  /** "drängen" is the present of drängen and the Konjunktiv of dringen. */
  private static boolean isIndicative(String lemma, Word word) {
    for (VerbForm verb : word.verbs()) {
      boolean indicative = verb.mood() == Mood.PRESENT || verb.mood() == Mood.PAST;
      if (verb.lemma().equals(lemma) && verb.person() == 3 && indicative) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlural(Word word) {
    boolean plural = false;
    for (VerbForm verb : word.verbs()) {
      if (isThirdPerson(verb)) {
        if (!verb.plural()) {
          return false;
        }
        plural = true;
      }
    }
    return plural;
  }

  private static boolean isThirdPerson(VerbForm verb) {
    return verb.finite() && verb.person() == 3;
  }
}
