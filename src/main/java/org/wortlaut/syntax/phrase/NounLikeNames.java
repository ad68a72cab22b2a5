package org.wortlaut.syntax.phrase;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.SentenceItems;

/**
 * Whether a common noun behind another noun is a name that looks like one, or begins an object:
 * "Minister Kern", "Winzer Steinhäuser", "warf dem Minister | Eile vor".
 */
record NounLikeNames(SentenceItems items, NounWords words, NameWords names) {

  /**
   * The "Delvia" of "warf der Kette Delvia Täuschung vor": who is one by its article is no person.
   */
  boolean isBodyAddressed(int name) {
    int determiner = determinerBefore(name - 1);
    return determiner >= 0
        && !items.isOffice(name - 1)
        && items.word(name - 1).is(WordClass.NOUN)
        && !items.word(name).known()
        && isInDative(determiner, name - 1);
  }

  /**
   * The "Kat" of "die Archäologin Kat Szeboly", the "Heide" of "Ministerin Heide Krüger": between
   * an office and a surname or a name of no German word.
   */
  boolean isFirstNameLikeNoun(int i) {
    return items.isOffice(i - 1)
        && i + 1 < items.size()
        && items.isWord(i + 1)
        && names.isName(i + 1)
        && (!items.word(i + 1).known() || items.word(i + 1).is(WordClass.SURNAME))
        && (items.word(i).noun() & Agreement.SINGULAR) != 0
        && !beginsObject(i);
  }

  boolean isCompoundSurname(int i) {
    return items.word(i).compound()
        && !items.word(i - 1).compound()
        && !items.hasNamelessEnding(i)
        && (items.lower(i).indexOf('-') > 0
            || (items.word(i).noun() & Agreement.SINGULAR) != 0 && !beginsObject(i));
  }

  /**
   * "warf dem Minister Machtmissbrauch vor", "nannte die Stadt Kostengründe": after an object in
   * the dative, or after article and noun that are no office, a phrase of its own begins.
   */
  boolean beginsObject(int i) {
    int determiner = determinerBefore(i - 1);
    return determiner >= 0 && (!items.isOffice(i - 1) || isInDative(determiner, i - 1));
  }

  /** The determiner of a noun with attributes, or -1. */
  private int determinerBefore(int noun) {
    int determiner = noun - 1;
    while (determiner >= 0 && words.isAttribute(determiner)) {
      determiner--;
    }
    return determiner >= 0 && words.isDeterminer(determiner) ? determiner : -1;
  }

  /** Whether an object in the dative, which no preposition governs, can begin at a determiner. */
  private boolean isInDative(int determiner, int noun) {
    int agreement = items.word(determiner).determiner() & items.word(noun).noun();
    boolean governed = determiner > 0 && items.word(determiner - 1).is(WordClass.PREPOSITION);
    return !governed
        && (agreement & Agreement.DATIVE) != 0
        && (agreement & Agreement.NOMINATIVE) == 0;
  }

  /** Goes left over what may stand between verb and subject: "sagte | gestern", "hat | sich". */
  private int beforeAdverbials(int from) {
    int i = from;
    while (i > 1) {
      boolean time = items.is(Role.TIME_NOUN, i) && items.word(i - 1).is(WordClass.PREPOSITION);
      if (!time && !isAdverbOrReflexive(i)) {
        return i;
      }
      i -= time ? 2 : 1;
    }
    return i;
  }

  private boolean isAdverbOrReflexive(int i) {
    Word word = items.word(i);
    return items.isWord(i)
        && !word.capitalized()
        && !items.isFinite(i)
        && (word.is(WordClass.REFLEXIVE) || word.is(WordClass.ADVERB))
        && !word.is(WordClass.PREPOSITION)
        && !word.is(WordClass.ARTICLE);
  }

  /**
   * "sagte Sprecher Kern", "hat sich Minister Kern geäußert", "laut Sprecherin Blume": an office
   * without an article, that of one person, and nothing but the name can follow it.
   */
  boolean isSurnameAfterOffice(int i) {
    int office = i - 1;
    boolean singular = (items.word(office).noun() & Agreement.PLURAL) == 0;
    int before = beforeAdverbials(office - 1);
    boolean governed =
        before >= 0
            && (items.isFinite(before)
                || before == office - 1 && items.word(before).is(WordClass.PREPOSITION));
    boolean alone =
        office == 0
            || !words.isDeterminer(office - 1)
                && !words.isAttribute(office - 1)
                && !words.isNoun(office - 1);
    return (governed || singular && alone)
        && items.isOffice(office)
        && (items.word(i).noun() & Agreement.NOMINATIVE & Agreement.SINGULAR) != 0
        && !(i + 1 < items.size() && words.isNoun(i + 1));
  }
}
