package org.wortlaut.syntax.phrase;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.SentenceItems;
import org.wortlaut.text.Token.Kind;

/**
 * Nouns and names that stand side by side in one phrase: "Siemens-Chef Heinrich von Pierer", "die
 * Zeitung „Bild“".
 */
final class NounSequence {

  /**
   * Characters of a name in quotation marks: „Bild“, „Süddeutsche Zeitung“; what is longer is
   * speech.
   */
  private static final int LONGEST_QUOTED_NAME = 40;

  /** Characters of a number in a name: "Apollo 11", not the year of "Merkel 2005". */
  private static final int LONGEST_NUMBER_IN_NAME = 3;

  private final SentenceItems items;
  private final NounWords words;
  private final NameWords names;
  private final PersonNames persons;
  private final NounLikeNames lookalikes;

  NounSequence(SentenceItems items, NounWords words) {
    this.items = items;
    this.words = words;
    this.names = words.names();
    this.persons = new PersonNames(items, words);
    this.lookalikes = new NounLikeNames(items, words, names);
  }

  /** The item after the last noun or name of the sequence that begins with {@code noun}. */
  int endFrom(int noun) {
    boolean named = isNamed(noun);
    int end = noun + 1;
    while (end < items.size() && goesOn(end, named)) {
      named |= isNamed(end);
      end++;
    }
    return isCutShort(end) ? endFrom(end + 1) : end;
  }

  /** "Markt- und Meinungsforscher": the first of two joined nouns lacks the part they share. */
  private boolean isCutShort(int joiner) {
    return items.item(joiner - 1).form().endsWith("-")
        && joiner + 1 < items.size()
        && items.isWord(joiner)
        && items.is(Role.PHRASE_JOINER, joiner)
        && words.isNoun(joiner + 1);
  }

  /** Whether one of the items is a name. */
  boolean holdsName(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isNamed(i)) {
        return true;
      }
    }
    return false;
  }

  /** The first item that is no name, or -1. */
  int firstCommonNoun(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isNamed(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isNamed(int i) {
    return items.kind(i) == Kind.QUOTED || names.isName(i);
  }

  /** Whether an item goes on with the nouns and names right before it, of which some is a name. */
  private boolean goesOn(int i, boolean named) {
    if (items.kind(i) == Kind.QUOTED) {
      return items.isWord(i - 1)
          && words.isNoun(i - 1)
          && !items.isQuotedSpeech(i)
          && items.length(i) <= LONGEST_QUOTED_NAME;
    }
    if (!items.isWord(i) || items.isFinite(i)) {
      return named && isNumberOfName(i);
    }
    if (names.isNameParticle(i)) {
      return joinsNames(i);
    }
    if (!words.isNoun(i) || isTime(i)) {
      return false;
    }
    if (names.isName(i)) {
      return items.kind(i - 1) != Kind.QUOTED;
    }
    return items.joinsOrganisation(i - 1)
        || (names.isName(i - 1) ? commonNounFollowsName(i) : commonNounFollowsNoun(i));
  }

  /** "ein Sprecher der Polizei Montagfrüh": when something was said. */
  private boolean isTime(int i) {
    return items.is(Role.TIME_NOUN, i) && !items.is(Role.TIME_NOUN, i - 1);
  }

  /** "Apollo 11 startete", not "Merkel 11 Fragen": no noun follows the number of a name. */
  private boolean isNumberOfName(int i) {
    return items.kind(i) == Kind.NUMBER
        && items.isWord(i - 1)
        && words.isNoun(i - 1)
        && i + 1 < items.size()
        && !words.isNoun(i + 1)
        && items.length(i) <= LONGEST_NUMBER_IN_NAME;
  }

  /** "Heinrich von Pierer", "Xanto de Roos"; not "Heinrich von Berlin", "Xanto von Siemens". */
  private boolean joinsNames(int i) {
    return names.isName(i - 1)
        && i + 1 < items.size()
        && names.isName(i + 1)
        && !items.word(i + 1).is(WordClass.PLACE_NAME)
        && (items.word(i - 1).is(WordClass.FIRST_NAME) || isForeignParticle(i));
  }

  /** "de", "al", "bin": whatever they are in German, they cannot stand between two names. */
  private boolean isForeignParticle(int i) {
    Word word = items.word(i);
    return !word.is(WordClass.PREPOSITION) && !word.is(WordClass.ARTICLE);
  }

  /**
   * "Jost Adler", "Merkels Sprecher", "Siemens IT-Chef", "die Nordhanse Bank": a surname, what is
   * owned, an acronym, the kind of organisation.
   */
  private boolean commonNounFollowsName(int i) {
    Word word = items.word(i);
    boolean surname = word.noun() == Agreement.NONE || (word.noun() & Agreement.SINGULAR) != 0;
    return surname && persons.isFirstName(i - 1) && !lookalikes.isBodyAddressed(i - 1)
        || names.isGenitiveName(i - 1)
        || isOrganisationOfArticle(i)
        || isOfficeOfOrganisation(i)
        || i > 1
            && word.noun() != Agreement.NONE
            && word.is(WordClass.NOUN)
            && names.isAcronymOrMixed(i);
  }

  /**
   * The "Präsident" of "UEFA Präsident Michel Ohm", "Nordhanse Sprecherin Ute Behrend": an office
   * written apart from its organisation, with the name of who holds it behind; not "(wirft) Weber
   * Kanzlerin Krüger (Untätigkeit vor)".
   */
  private boolean isOfficeOfOrganisation(int i) {
    boolean organisation =
        names.isAcronymOrMixed(i - 1)
            || items.isOrganisation(i - 1)
            || items.is(Role.SPOKESPERSON, i) && !persons.isPerson(i - 1);
    return organisation
        && items.isOffice(i)
        && (items.word(i).noun() & Agreement.NOMINATIVE & Agreement.SINGULAR) != 0
        && i + 1 < items.size()
        && items.isWord(i + 1)
        && words.isNoun(i + 1)
        && (persons.isFirstName(i + 1) || persons.isPerson(i + 1));
  }

  /** The "Bank" of "die Nordhanse Bank": the article before the name is its own. */
  private boolean isOrganisationOfArticle(int i) {
    int article = i - 1;
    while (article >= 0 && items.isWord(article) && names.isName(article)) {
      article--;
    }
    int agreement =
        article >= 0 && words.isDeterminer(article)
            ? items.word(article).determiner() & items.word(i).noun()
            : Agreement.NONE;
    return items.isOrganisation(i) && (agreement & Agreement.SINGULAR) != 0;
  }

  /**
   * "Herr Adler", "Partei FDP", "Magazin Spiegel", "Rektor Professor Kern", "Winzer Steinhäuser",
   * "sagte Sprecher Kern", "Kerns Anwalt": after a salutation, an acronym, a title, a surname that
   * looks like a compound or like any noun, also in the genitive.
   */
  private boolean commonNounFollowsNoun(int i) {
    return names.isNameParticle(i - 1)
        || items.is(Role.NAMED_UNIT, i - 1) && (items.word(i).noun() & Agreement.SINGULAR) != 0
        || items.is(Role.SALUTATION, i - 1)
        || items.isNameOfMedium(i)
        || names.isAcronymOrMixed(i)
        || isOfficeOfOrganisation(i)
        || isTitle(i)
        || i > 1 && isTitle(i - 1)
        || lookalikes.isFirstNameLikeNoun(i)
        || lookalikes.isCompoundSurname(i)
        || names.isNounLikeSurname(i - 1)
        || lookalikes.isSurnameAfterOffice(i);
  }

  /**
   * "der Anwalt Doktor Lorenz", "Armeesprecher Oberst Adler": a title between a noun for a person
   * and the name.
   */
  private boolean isTitle(int i) {
    return items.is(Role.TITLE, i)
        && items.isOffice(i - 1)
        && i + 1 < items.size()
        && words.isNoun(i + 1)
        && !lookalikes.beginsObject(i);
  }
}
