package org.wortlaut.syntax;

import java.util.regex.Pattern;
import org.wortlaut.language.Age;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.UnknownAdjectives;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token.Kind;

/**
 * What a word can be in a noun phrase: determiner, attribute, noun, name. The answers look at the
 * word and its neighbours, never at a whole phrase.
 */
final class NounWords {

  /** "Es", "As": too short to bear a genitive "s". */
  private static final int SHORTEST_GENITIVE_NAME = 3;

  private static final Pattern UPPER_CASE = Pattern.compile("\\p{Lu}");
  private static final String GENITIVE_ENDINGS = "s’'";

  private final SentenceItems items;
  private final UnknownAttributes unknown;

  NounWords(SentenceItems items) {
    this.items = items;
    this.unknown = new UnknownAttributes(items, this);
  }

  /** "die", "diese", "ihre", "einige" before a noun; no reflexive "sich". */
  boolean isDeterminer(int i) {
    if (!items.isWord(i) || items.isFinite(i) || isAmount(i)) {
      return false;
    }
    Word word = items.word(i);
    boolean determines =
        word.is(WordClass.ARTICLE)
            || word.is(WordClass.DEMONSTRATIVE)
            || word.is(WordClass.POSSESSIVE)
            || word.is(WordClass.INDEFINITE)
            || word.is(WordClass.RELATIVE);
    return determines
        && word.determiner() != Agreement.NONE
        && !isObjectBeforeName(i)
        && !isNoun(i)
        && !word.is(WordClass.REFLEXIVE);
  }

  /** The "dies" of "kommentierte dies Karl Lorenz". */
  private boolean isObjectBeforeName(int i) {
    return items.is(Role.NEUTER_PRONOUN, i)
        && !items.word(i).is(WordClass.ARTICLE)
        && i + 1 < items.size()
        && items.isWord(i + 1)
        && items.word(i + 1).capitalized()
        && (items.word(i + 1).is(WordClass.FIRST_NAME) || items.isOffice(i + 1));
  }

  /** What may stand between determiner and noun: "drei", "neue", the "sehr" of "sehr neue". */
  boolean isAttribute(int i) {
    if (items.kind(i) == Kind.NUMBER) {
      return true;
    }
    if (!items.isWord(i) || items.isFinite(i)) {
      return false;
    }
    Word word = items.word(i);
    if (word.adjective() != Agreement.NONE || word.is(WordClass.NUMERAL)) {
      return !word.is(WordClass.PREPOSITION) || word.is(WordClass.NUMERAL);
    }
    return isAdverbOfAdjective(i)
        || isAmount(i)
        || isQuantity(i)
        || unknown.isAttribute(i)
        || isAge(i) && isCapitalizedAfter(i);
  }

  /** "mehr Geld", "weniger Zeit", which is no genitive here; not "nicht mehr Chef". */
  boolean isAmount(int i) {
    boolean negated = i > 0 && items.lower(i - 1).equals("nicht");
    return !negated && items.is(Role.AMOUNT, i) && isCapitalizedAfter(i);
  }

  /** The "rund" of "die rund 200 Anwohner", "die etwa zwei Millionen Bewohner". */
  private boolean isQuantity(int i) {
    boolean counts =
        i > 0
            && i + 1 < items.size()
            && (items.kind(i + 1) == Kind.NUMBER
                || items.isWord(i + 1) && items.word(i + 1).is(WordClass.NUMERAL));
    return counts && items.is(Role.QUANTITY, i) && isDeterminer(i - 1);
  }

  /** "ein besonders schwerer Fall": an adverb before an adjective. */
  boolean isAdverbOfAdjective(int i) {
    Word word = items.word(i);
    return items.isWord(i)
        && word.known()
        && !word.capitalized()
        && word.is(WordClass.ADVERB)
        && !items.is(Role.COORDINATOR, i)
        && i + 1 < items.size()
        && items.isWord(i + 1)
        && items.word(i + 1).adjective() != Agreement.NONE
        && !items.word(i + 1).capitalized()
        && !governs(i);
  }

  /** The "zu" of "forscht zu neuen Bewegungen"; not that of "die zu neuen Häuser". */
  private boolean governs(int i) {
    return items.word(i).is(WordClass.PREPOSITION)
        && !(i > 0 && isDeterminer(i - 1))
        && (items.word(i + 1).adjective() & Agreement.DATIVE) != 0;
  }

  /** "Bericht", "Merkel", "„Bild“", "taz", "die Grünen", "der 81-jährige". */
  boolean isNoun(int i) {
    if (items.kind(i) == Kind.QUOTED) {
      return true;
    }
    if (!items.isWord(i) || items.isFinite(i)) {
      return false;
    }
    return isCapitalizedNoun(i)
        || isNominalizedAdjective(i)
        || isLowerCaseName(i)
        || isAge(i) && !isCapitalizedAfter(i);
  }

  /** The "Zeitung" of „Kurier“-Zeitung, which a hyphen joins; else the same item. */
  int lastPart(int i) {
    boolean joined =
        items.kind(i) == Kind.QUOTED
            && i + 2 < items.size()
            && items.kind(i + 1) == Kind.OTHER
            && items.lower(i + 1).equals("-")
            && isCapitalizedNoun(i + 2);
    return joined ? i + 2 : i;
  }

  /** The "Anders" of "Anders als Weber", which is no name. */
  private boolean isContrast(int i) {
    return items.is(Role.CONTRAST, i) && i + 1 < items.size() && items.is(Role.COMPARISON, i + 1);
  }

  /** A noun or name of the dictionary, or an unknown word, which is mostly a name. */
  private boolean isCapitalizedNoun(int i) {
    Word word = items.word(i);
    if (isForeignAdjective(i)) {
      return true;
    }
    boolean initialPreposition = isSentenceStart(i) && word.is(WordClass.PREPOSITION);
    boolean initialNumber =
        isSentenceStart(i)
            && word.is(WordClass.NUMERAL)
            && (isCapitalizedAfter(i) || isPrepositionAfter(i));
    return word.capitalized()
        && (word.is(WordClass.NOUN) || !word.known() || word.classes().isEmpty())
        && !isClosedClass(word)
        && !isCapitalizedAdjective(i)
        && !isContrast(i)
        && !unknown.isOfTown(i)
        && !initialPreposition
        && !initialNumber;
  }

  /** The "Human" of "Human Harbour Watch": an adjective without ending before an unknown word. */
  private boolean isForeignAdjective(int i) {
    Word word = items.word(i);
    return word.capitalized()
        && word.is(WordClass.ADJECTIVE)
        && word.adjective() == Agreement.NONE
        && !word.is(WordClass.ADVERB)
        && isCapitalizedAfter(i)
        && !items.word(i + 1).known();
  }

  /** "Berliner Senat", "Vereinte Nationen", and at the start of the sentence "Neue Zahlen". */
  private boolean isCapitalizedAdjective(int i) {
    Word word = items.word(i);
    if (!isCapitalizedAfter(i)) {
      return false;
    }
    boolean inflected = word.adjective() != Agreement.NONE;
    boolean cityAdjective = word.lower().endsWith("er");
    boolean agrees = (word.adjective() & items.word(i + 1).noun()) != 0;
    return inflected && (cityAdjective || agrees) && !word.is(WordClass.NAME)
        || UnknownAdjectives.isOfPlace(word)
        || isSentenceStart(i) && (inflected || UnknownAdjectives.looksInflected(word));
  }

  /** "die Grünen", "der Angeklagte": an adjective as a noun. */
  private boolean isNominalizedAdjective(int i) {
    Word word = items.word(i);
    return word.capitalized()
        && word.adjective() != Agreement.NONE
        && !word.is(WordClass.NOUN)
        && !isCapitalizedAfter(i)
        && !isSentenceStart(i);
  }

  /** "der 81-jährige", "der 81jährige" as a noun, or before one. */
  private boolean isAge(int i) {
    return Age.is(items.lower(i));
  }

  /**
   * "taz", "dpa", "profil.at": names that are written in lower case; not "tags zuvor", "dar",
   * "bzw.".
   */
  private boolean isLowerCaseName(int i) {
    Word word = items.word(i);
    return !word.capitalized()
        && (!word.form().endsWith(".") || UPPER_CASE.matcher(word.form()).find())
        && !items.is(Role.TIME_NOUN, i)
        && !items.is(Role.PARTICLE, i)
        && (word.isOnly(WordClass.NOUN) && word.isShort()
            || !word.known()
                && (word.isShort()
                    || word.form().indexOf('.') > 0
                    || UPPER_CASE.matcher(word.form()).find()));
  }

  /**
   * A name of the dictionary, or an unknown word that is written like one: "Siemens", "Grauwinkl";
   * not "Gigantismus".
   */
  boolean isName(int i) {
    Word word = items.word(i);
    if (word.known()) {
      return word.is(WordClass.NAME) || isLowerCaseName(i);
    }
    boolean likeName = word.capitalized() || word.is(WordClass.NAME) || isLowerCaseName(i);
    return likeName && !items.hasNamelessEnding(i);
  }

  /** "Merkels Sprecher", "Hans’ Anwalt": a name whose ending can only be that of the genitive. */
  boolean isGenitiveName(int i) {
    Word word = items.word(i);
    return (isName(i) || isNounLikeSurname(i))
        && word.form().length() >= SHORTEST_GENITIVE_NAME
        && GENITIVE_ENDINGS.indexOf(word.form().charAt(word.form().length() - 1)) >= 0
        && (word.noun() & Agreement.GENITIVE) != 0
        && ((word.noun() & Agreement.NOMINATIVE) == 0 || !word.known());
  }

  /** "Kerns Anwalt", "Adlers Frau Maria": no noun has such a genitive before somebody. */
  boolean isNounLikeSurname(int i) {
    Word word = items.word(i);
    return word.capitalized()
        && (i == 0 || !isDeterminer(i - 1) && !isAttribute(i - 1))
        && word.is(WordClass.NOUN)
        && (word.noun() & ~Agreement.GENITIVE) == Agreement.NONE
        && i + 1 < items.size()
        && (items.isOffice(i + 1) || items.is(Role.SALUTATION, i + 1))
        && items.word(i + 1).capitalized();
  }

  /** "SPD", "eBay", "DGB-Chef": a capital letter in second place. */
  boolean isAcronymOrMixed(int i) {
    String form = items.item(i).form();
    return form.length() > 1 && Character.isUpperCase(form.charAt(1));
  }

  /** The "von" of "Heinrich von Pierer". */
  boolean isNameParticle(int i) {
    return items.is(Role.NAME_PARTICLE, i) && !items.word(i).capitalized();
  }

  /** The "mit" of "Zwei mit dem Vorgang vertraute Personen". */
  private boolean isPrepositionAfter(int i) {
    return i + 1 < items.size()
        && items.isWord(i + 1)
        && items.word(i + 1).is(WordClass.PREPOSITION);
  }

  /** Whether a word with a capital letter follows. */
  boolean isCapitalizedAfter(int i) {
    return i + 1 < items.size() && items.isWord(i + 1) && items.word(i + 1).capitalized();
  }

  /**
   * The first word has a capital letter whatever it is, also behind the place that a report comes
   * from: "Bonn – Nach der Wahl".
   */
  boolean isSentenceStart(int i) {
    return i == 0 || items.kind(i - 1) == Kind.DASH || items.kind(i - 1) == Kind.COLON;
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
