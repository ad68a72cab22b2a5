package org.wortlaut.syntax.phrase;

import org.wortlaut.language.Age;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.SentenceItems;
import org.wortlaut.text.Token.Kind;

/**
 * What a word can be in a noun phrase: determiner, attribute, amount, noun. The answers look at the
 * word and its neighbours, never at a whole phrase; {@link NameWords} tells which are names.
 */
final class NounWords {

  private static final int SINGULAR_OBJECT =
      Agreement.SINGULAR & (Agreement.NOMINATIVE | Agreement.ACCUSATIVE);

  /** What has a bare "ihr" for its possessive; "ihrer" has a genitive too. */
  private static final int POSSESSED = SINGULAR_OBJECT & (Agreement.MASCULINE | Agreement.NEUTER);

  private final SentenceItems items;
  private final UnknownAttributes unknown;
  private final CapitalizedNouns capitalized;
  private final NameWords names;

  NounWords(SentenceItems items) {
    this.items = items;
    this.unknown = new UnknownAttributes(items, this);
    this.capitalized = new CapitalizedNouns(items, this, unknown);
    this.names = new NameWords(items, this);
  }

  /** Which of the words are names. */
  NameWords names() {
    return names;
  }

  /** "die", "diese", "ihre", "einige" before a noun; no reflexive "sich". */
  boolean isDeterminer(int i) {
    if (!items.isWord(i) || items.isFinite(i)) {
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
        && !word.is(WordClass.REFLEXIVE)
        && !isAmount(i)
        && !isObjectBeforeName(i)
        && !isNoun(i);
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

  /**
   * Whether "das" or "dies" stands for itself, since the noun behind it has another gender: "nannte
   * das einen Skandal", "nannte das Unsinn"; not "das eine Kind".
   */
  boolean differInGender(int pronoun, int noun) {
    Word word = items.word(noun);
    return items.is(Role.NEUTER_PRONOUN, pronoun)
        && items.isWord(noun)
        && word.known()
        && !word.is(WordClass.NAME)
        && (word.noun() & SINGULAR_OBJECT) != Agreement.NONE
        && (word.noun() & items.word(pronoun).determiner()) == Agreement.NONE;
  }

  /**
   * Whether "ihr" stands for a woman, since it is no possessive of the noun behind it: "warf ihr
   * Willkür vor"; not "ihr Verein".
   */
  boolean isHer(int pronoun, int noun) {
    Word her = items.word(pronoun);
    if (noun < 0 || !items.isWord(noun)) {
      return false;
    }
    int readings = items.word(noun).noun();
    return her.is(WordClass.PERSONAL_PRONOUN)
        && (her.determiner() & POSSESSED) != Agreement.NONE
        && (her.determiner() & Agreement.GENITIVE) == Agreement.NONE
        && items.word(noun).known()
        && !items.word(noun).is(WordClass.NAME)
        && readings != Agreement.NONE
        && (readings & POSSESSED) == Agreement.NONE;
  }

  /** The cases of a pronoun without a noun; the "ihr" that could be a possessive is a dative. */
  int ofBarePronoun(int pronoun) {
    Word word = items.word(pronoun);
    return word.is(WordClass.POSSESSIVE) ? word.determiner() & Agreement.DATIVE : word.determiner();
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

  /**
   * "mehr Geld", "weniger Zeit", which is no genitive here; not "nicht mehr Chef", "einmal mehr
   * Hilfe".
   */
  boolean isAmount(int i) {
    return items.is(Role.AMOUNT, i)
        && isCapitalizedAfter(i)
        && !(i > 0 && items.is(Role.BEFORE_NO_AMOUNT, i - 1));
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
    return capitalized.isNoun(i)
        || capitalized.isNominalizedAdjective(i)
        || names.isLowerCaseName(i)
        || isAge(i) && !isCapitalizedAfter(i);
  }

  /** The "Zeitung" of „Kurier“-Zeitung, which a hyphen joins; else the same item. */
  int lastPart(int i) {
    boolean joined =
        items.kind(i) == Kind.QUOTED
            && i + 2 < items.size()
            && items.kind(i + 1) == Kind.OTHER
            && items.lower(i + 1).equals("-")
            && capitalized.isNoun(i + 2);
    return joined ? i + 2 : i;
  }

  /** "der 81-jährige", "der 81jährige" as a noun, or before one. */
  private boolean isAge(int i) {
    return Age.is(items.lower(i));
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
}
