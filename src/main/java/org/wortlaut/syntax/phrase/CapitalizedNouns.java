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

  /** A noun or name of the dictionary, or an unknown word, which is mostly a name. */
  boolean isNoun(int i) {
    Word word = items.word(i);
    if (isForeignAdjective(i)) {
      return true;
    }
    boolean initialPreposition = words.isSentenceStart(i) && word.is(WordClass.PREPOSITION);
    boolean initialNumber =
        words.isSentenceStart(i)
            && word.is(WordClass.NUMERAL)
            && (words.isCapitalizedAfter(i) || isPrepositionAfter(i));
    return word.capitalized()
        && (word.is(WordClass.NOUN) || !word.known() || word.classes().isEmpty())
        && !isClosedClass(word)
        && !isCapitalizedAdjective(i)
        && !isContrast(i)
        && !unknown.isOfTown(i)
        && !initialPreposition
        && !initialNumber;
  }

  /** "die Grünen", "der Angeklagte": an adjective as a noun. */
  boolean isNominalizedAdjective(int i) {
    Word word = items.word(i);
    return word.capitalized()
        && word.adjective() != Agreement.NONE
        && !word.is(WordClass.NOUN)
        && (!words.isCapitalizedAfter(i) || isPartedFromNext(i))
        && !words.isSentenceStart(i);
  }

  /**
   * The "Beschäftigten" of "sicherte den Beschäftigten Hilfe zu": with its article it is in another
   * case or number than the noun behind it.
   */
  private boolean isPartedFromNext(int i) {
    if (i == 0 || !items.isWord(i - 1)) {
      return false;
    }
    int next = items.word(i + 1).noun();
    int phrase = items.word(i - 1).determiner() & items.word(i).adjective();
    return items.word(i - 1).is(WordClass.ARTICLE)
        && items.word(i + 1).is(WordClass.NOUN)
        && !items.word(i + 1).is(WordClass.NAME)
        && (phrase & Agreement.DATIVE) != Agreement.NONE
        && next != Agreement.NONE
        && (phrase & next) == Agreement.NONE;
  }

  /** "Berliner Senat", "Vereinte Nationen", and at the start of the sentence "Neue Zahlen". */
  private boolean isCapitalizedAdjective(int i) {
    Word word = items.word(i);
    if (!words.isCapitalizedAfter(i) || isPartedFromNext(i)) {
      return false;
    }
    boolean inflected = word.adjective() != Agreement.NONE;
    boolean cityAdjective = word.lower().endsWith("er");
    boolean agrees = (word.adjective() & items.word(i + 1).noun()) != 0;
    return inflected && (cityAdjective || agrees) && !word.is(WordClass.NAME)
        || UnknownAdjectives.isOfPlace(word)
        || words.isSentenceStart(i) && (inflected || UnknownAdjectives.looksInflected(word));
  }

  /** The "Human" of "Human Harbour Watch": an adjective without ending before an unknown word. */
  private boolean isForeignAdjective(int i) {
    Word word = items.word(i);
    return word.capitalized()
        && word.is(WordClass.ADJECTIVE)
        && word.adjective() == Agreement.NONE
        && !word.is(WordClass.ADVERB)
        && words.isCapitalizedAfter(i)
        && !items.word(i + 1).known();
  }

  /** The "Anders" of "Anders als Weber", which is no name. */
  private boolean isContrast(int i) {
    return items.is(Role.CONTRAST, i) && i + 1 < items.size() && items.is(Role.COMPARISON, i + 1);
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
