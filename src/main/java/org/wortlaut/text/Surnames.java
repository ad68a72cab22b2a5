package org.wortlaut.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token.Kind;

/**
 * Surnames of one text that are common nouns, adjectives or verbs elsewhere: once it has said "Paul
 * Stein", "Ulf Lang", "Jan Hoppe", "Stein kritisierte die Regierung", "Lang lobte sie" and "Hoppe
 * schwieg" are about them.
 *
 * <p>Must not match: "der Stein", "großer Stein", "im Kern", "Lang ist es her", "Kurz vor Mittag".
 */
final class Surnames {

  private static final String GENITIVE = "s";
  private static final String COPULA = "sein";

  private final Morphology morphology;
  private final Set<String> forms = new HashSet<>();

  /**
   * Those that with a small letter are adjectives or verbs, which matters at the start of a
   * sentence.
   */
  private final Set<String> lowered = new HashSet<>();

  /**
   * @param tokens of the text, in its order
   */
  Surnames(String text, List<RawItem> tokens, Morphology morphology) {
    this.morphology = morphology;
    for (int t = 0; t + 1 < tokens.size(); t++) {
      RawItem first = tokens.get(t);
      RawItem second = tokens.get(t + 1);
      if (first.kind() == Kind.WORD
          && second.kind() == Kind.WORD
          && second.begin() == first.end() + 1
          && Character.isUpperCase(text.charAt(first.begin()))
          && Character.isUpperCase(text.charAt(second.begin()))
          && isFirstName(morphology.look(text, first.begin(), first.end(), false))) {
        add(second.in(text));
      }
    }
  }

  private void add(String form) {
    Word amidst = morphology.look(form, false);
    if (isCommonNoun(amidst)) {
      forms.add(form);
    } else if (isLowered(amidst, morphology.look(form, true))) {
      lowered.add(form);
    }
  }

  /** "Anna", but not "Annas", behind which stands what is hers. */
  private static boolean isFirstName(Word word) {
    return word.capitalized()
        && word.is(WordClass.FIRST_NAME)
        && (word.noun() & ~Agreement.GENITIVE) != Agreement.NONE;
  }

  private static boolean isLowered(Word amidst, Word first) {
    boolean verb = first.is(WordClass.FINITE) && !first.is(WordClass.NOUN);
    return verb || !amidst.known() && first.is(WordClass.ADJECTIVE);
  }

  private static boolean isCommonNoun(Word word) {
    return word.isWrittenNoun() && !word.is(WordClass.NAME);
  }

  /** The word as a surname of the text, or as it was looked up; {@code before} may be null. */
  Word read(Word word, Word before) {
    boolean surname =
        !forms.isEmpty()
            && (forms.contains(word.form()) || isGenitive(word.form()))
            && (before == null || !introducesNoun(before));
    return surname ? morphology.surname(word.form()) : word;
  }

  /**
   * The first word of a sentence as a surname of the text that is an adjective or verb elsewhere,
   * or as it was looked up.
   *
   * @param next the item of the text behind it
   */
  Word readFirst(Word word, String text, RawItem next) {
    if (!lowered.contains(word.form())) {
      return word;
    }
    Word verb = morphology.look(text, next.begin(), next.end(), false);
    boolean acts = verb.is(WordClass.FINITE) && !verb.hasVerb(COPULA);
    return acts ? morphology.surname(word.form()) : word;
  }

  private boolean isGenitive(String form) {
    return form.endsWith(GENITIVE) && forms.contains(form.substring(0, form.length() - 1));
  }

  /** "der", "großer", "im": a common noun may follow. */
  private static boolean introducesNoun(Word word) {
    boolean attribute = word.adjective() != Agreement.NONE && !word.is(WordClass.FINITE);
    return word.determiner() != Agreement.NONE || attribute || word.is(WordClass.PREPOSITION);
  }
}
