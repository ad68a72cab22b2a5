package org.wortlaut.resolve.word;

import org.wortlaut.language.Morphology;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.language.WordMemo;

/** What name rules ask about a word without regard to its place. */
public final class NameWords {

  /** Shorter compounds are too often names by chance. */
  private static final int SHORTEST_COMPOUND = 7;

  private static final String FROM_TOWN = "er";
  private static final String WOMAN = "in";

  private final Morphology morphology;
  private final WordMemo<Boolean> common = new WordMemo<>(this::isCommon);
  private final WordMemo<Boolean> inDictionary = new WordMemo<>(this::isInDictionary);
  private final WordMemo<Word> lowered = new WordMemo<>(this::lower);

  /**
   * @param morphology that of all words asked about
   */
  public NameWords(Morphology morphology) {
    this.morphology = morphology;
  }

  /** "Bericht", "dpa-Meldung", "al-Harun". */
  public static boolean capitalized(Word word) {
    if (word.capitalized()) {
      return true;
    }
    String form = word.form();
    int hyphen = form.lastIndexOf('-');
    return hyphen > 0
        && hyphen + 1 < form.length()
        && Character.isUpperCase(form.charAt(hyphen + 1));
  }

  /**
   * Two to six letters, at least two of them capitals and none after a small one but the last
   * ("GdP", "BaFin").
   */
  public static boolean isAcronym(String form) {
    int capitals = 0;
    for (int i = 0; i < form.length(); i++) {
      if (!Character.isLetter(form.charAt(i))) {
        return false;
      }
      capitals += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
    }
    return form.length() >= 2
        && form.length() <= 6
        && Character.isUpperCase(form.charAt(0))
        && (capitals == form.length() || capitals >= 2 && form.length() <= 5);
  }

  /**
   * Whether the dictionary knows the word, or as a compound of words it knows ("Polizeisprecher",
   * but not "Kempthorne").
   */
  public boolean common(Word word) {
    return common.of(word);
  }

  /** Whether the dictionary has the word as it stands, not only as a compound. */
  public boolean inDictionary(Word word) {
    return inDictionary.of(word);
  }

  /** Whether the end of a compound is a noun of the dictionary. */
  boolean isWordPart(String end) {
    return morphology.has(Character.toUpperCase(end.charAt(0)) + end.substring(1));
  }

  /** Whether a part of a compound is a word of the dictionary, which has it not as a name. */
  boolean isCommonWord(String part) {
    return morphology.has(part) && !morphology.look(part, false).is(WordClass.NAME);
  }

  /** Whether a part of a compound is a word of the dictionary or put together of such. */
  boolean isCommonPart(String part) {
    return morphology.has(part) || morphology.isCompound(part);
  }

  /** An article, pronoun, preposition or the like, which at the start of a sentence is no name. */
  public static boolean otherThanName(Word word) {
    return word.determiner() != 0
        || word.is(WordClass.PREPOSITION)
        || word.is(WordClass.ADVERB)
        || word.is(WordClass.SUBORDINATOR);
  }

  /**
   * The word in lower case: where a sentence does not begin, the dictionary reads "Der", "Was" and
   * "Mit" as names.
   */
  Word lowered(Word word) {
    return lowered.of(word);
  }

  /** "Grazer", "Grazerin": somebody from a town, whose name the dictionary has as an adjective. */
  boolean ofTown(Word word) {
    return isWomanFromTown(word.form())
        ? isFromTown(morphology.look(manFromTown(word.form()), false))
        : isFromTown(word);
  }

  /** Whether a noun has the ending of "Grazerin". */
  public static boolean isWomanFromTown(String noun) {
    return noun.endsWith(FROM_TOWN + WOMAN);
  }

  /** "Grazer" for "Grazerin"; other nouns as they are. */
  public static String manFromTown(String noun) {
    return isWomanFromTown(noun) ? noun.substring(0, noun.length() - WOMAN.length()) : noun;
  }

  private static boolean isFromTown(Word word) {
    return word.form().endsWith(FROM_TOWN)
        && word.is(WordClass.NOUN)
        && word.is(WordClass.ADJECTIVE);
  }

  private Word lower(Word word) {
    return morphology.look(word.lower(), false);
  }

  private boolean isInDictionary(Word word) {
    return word.known() && morphology.has(word.form());
  }

  private boolean isCommon(Word word) {
    String form = word.form();
    int hyphen = form.lastIndexOf('-');
    if (hyphen > 0
        && hyphen + 1 < form.length()
        && Character.isLowerCase(form.charAt(hyphen + 1))) {
      // the dictionary knows the last part of "Jong-uns", but German compounds go on with a capital
      return morphology.has(form);
    }
    if (!word.known()) {
      return form.length() >= SHORTEST_COMPOUND
          && form.indexOf('-') < 0
          && Character.isUpperCase(form.charAt(0))
          && morphology.isCompound(form);
    }
    boolean plain =
        form.indexOf('-') >= 0 || word.classes().size() != 1 || !word.is(WordClass.NOUN);
    return plain || morphology.has(form) || morphology.isCompound(form);
  }
}
