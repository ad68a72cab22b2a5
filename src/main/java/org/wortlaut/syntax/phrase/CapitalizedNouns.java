package org.wortlaut.syntax.phrase;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.UnknownAdjectives;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.SentenceItems;

/**
 * Which words with a capital letter are nouns: not the first word of a sentence for its place, nor
 * an adjective before a noun.
 *
 * <p>Must match: "Bericht", "Merkel", "die Grünen", the "Human" of "Human Harbour Watch". Must not:
 * the "Berliner" of "Berliner Senat", the "Neue" of "Neue Zahlen", the "Anders" of "Anders als
 * Weber".
 */
final class CapitalizedNouns {

  private final SentenceItems items;
  private final NounWords words;
  private final UnknownAttributes unknown;

  CapitalizedNouns(SentenceItems items, NounWords words, UnknownAttributes unknown) {
    this.items = items;
    this.words = words;
    this.unknown = unknown;
  }

  /**
   * A noun or name of the dictionary, or an unknown word, which is mostly a name; not the "Aber" of
   * "Aber auch Weber ging", the "Selbst" of "Selbst Weber ging".
   */
  boolean isNoun(int i) {
    Word word = items.word(i);
    if (!word.capitalized()) {
      return false;
    }
    if (isForeignAdjective(i)) {
      return true;
    }
    boolean initialParticle =
        words.isSentenceStart(i)
            && (word.is(WordClass.PREPOSITION)
                || word.is(WordClass.COORDINATOR)
                || items.is(Role.FOCUS, i));
    boolean initialNumber =
        words.isSentenceStart(i)
            && word.is(WordClass.NUMERAL)
            && (words.isCapitalizedAfter(i) || isPrepositionAfter(i) || isAttributeAfter(i));
    return (word.is(WordClass.NOUN) || !word.known() || word.classes().isEmpty())
        && !isClosedClass(word)
        && !isCapitalizedAdjective(i)
        && !isContrast(i)
        && !unknown.isOfTown(i)
        && !initialParticle
        && !initialNumber;
  }

  /** "die Grünen", "der Angeklagte": an adjective as a noun. */
  boolean isNominalizedAdjective(int i) {
    Word word = items.word(i);
    return word.capitalized()
        && word.adjective() != Agreement.NONE
        && !word.is(WordClass.NOUN)
        && (!words.isCapitalizedAfter(i) || isSomebody(i) || !isCapitalizedAdjective(i))
        && !words.isSentenceStart(i);
  }

  /** The "Angeklagten" of "wirft dem Angeklagten Betrug vor"; not "die Vorsitzende Richterin". */
  private boolean isSomebody(int i) {
    return items.isOffice(i)
        && !items.isOffice(i + 1)
        && !items.word(i + 1).is(WordClass.NAME)
        && !words.isSentenceStart(i);
  }

  /** "Berliner Senat", "Vereinte Nationen", and at the start of the sentence "Neue Zahlen". */
  private boolean isCapitalizedAdjective(int i) {
    Word word = items.word(i);
    if (!words.isCapitalizedAfter(i) || isSomebody(i)) {
      return false;
    }
    boolean inflected = word.adjective() != Agreement.NONE;
    boolean cityAdjective = word.lower().endsWith("er");
    boolean agrees =
        (word.adjective() & items.word(i + 1).noun() & determinerBefore(i)) != Agreement.NONE;
    return inflected && (cityAdjective || agrees) && !word.is(WordClass.NAME)
        || UnknownAdjectives.isOfPlace(word)
        || words.isSentenceStart(i) && (inflected || UnknownAdjectives.looksInflected(word));
  }

  /** The "den" of "sichert den Betroffenen Hilfe zu", with which no "Hilfe" agrees; or any. */
  private int determinerBefore(int i) {
    boolean determined = i > 0 && items.isWord(i - 1) && items.word(i - 1).is(WordClass.ARTICLE);
    return determined ? items.word(i - 1).determiner() : Agreement.ANY;
  }

  /** The "Human" of "Human Harbour Watch": an adjective without ending before an unknown word. */
  private boolean isForeignAdjective(int i) {
    Word word = items.word(i);
    return word.is(WordClass.ADJECTIVE)
        && word.adjective() == Agreement.NONE
        && !word.is(WordClass.ADVERB)
        && words.isCapitalizedAfter(i)
        && !items.word(i + 1).known();
  }

  /** The "Anders" of "Anders als Weber" and "Anders sieht das Weber", which is no name. */
  private boolean isContrast(int i) {
    return items.is(Role.CONTRAST, i)
        && i + 1 < items.size()
        && (items.is(Role.COMPARISON, i + 1)
            || words.isSentenceStart(i)
                && items.isWord(i + 1)
                && !items.word(i + 1).capitalized()
                && items.word(i + 1).is(WordClass.FINITE));
  }

  /** "Vier neue Zeugen (kamen)", "Zwei weitere, ältere Berichte". */
  private boolean isAttributeAfter(int i) {
    int attribute = i + 1;
    return attribute + 1 < items.size()
        && items.isWord(attribute)
        && !items.isFinite(attribute)
        && !items.word(attribute).capitalized()
        && items.word(attribute).adjective() != Agreement.NONE
        && (words.isCapitalizedAfter(attribute)
            || items.isWord(attribute + 1)
                && items.word(attribute + 1).adjective() != Agreement.NONE);
  }

  /** The "mit" of "Zwei mit dem Vorgang vertraute Personen". */
  private boolean isPrepositionAfter(int i) {
    return i + 1 < items.size()
        && items.isWord(i + 1)
        && items.word(i + 1).is(WordClass.PREPOSITION);
  }

  /** "Der", "In", "Sie" with a capital letter are no nouns. */
  private static boolean isClosedClass(Word word) {
    return word.is(WordClass.ARTICLE)
        || word.is(WordClass.PERSONAL_PRONOUN)
        || word.is(WordClass.PREPOSITION) && !word.is(WordClass.NOUN)
        || word.is(WordClass.DEMONSTRATIVE)
        || word.is(WordClass.POSSESSIVE);
  }
}
