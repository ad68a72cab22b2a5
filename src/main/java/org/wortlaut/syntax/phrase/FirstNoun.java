package org.wortlaut.syntax.phrase;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.SentenceItems;
import org.wortlaut.text.Token.Kind;

/**
 * Finds the first noun of a phrase: after its determiner and its attributes, however long they are.
 */
final class FirstNoun {

  /** Items between determiner and noun that are each an attribute. */
  private static final int MOST_ATTRIBUTES = 10;

  /**
   * Items of an attribute that is a phrase of its own: "die am Freitag in Bonn vorgelegte Studie".
   */
  private static final int LONGEST_PARTICIPLE_PHRASE = 14;

  private static final int DIGITS_OF_YEAR = 4;

  private final SentenceItems items;
  private final NounWords words;

  FirstNoun(SentenceItems items, NounWords words) {
    this.items = items;
    this.words = words;
  }

  /** The first noun of the phrase that begins at an item, or -1 if none does. */
  int after(int from) {
    if (isOfVerb(from) || isYear(from)) {
      return -1;
    }
    int attribute = afterDeterminers(from);
    boolean determined = attribute > from;
    int agreement = determined ? items.word(from).determiner() : Agreement.ANY;
    int limit = Math.min(items.size(), attribute + MOST_ATTRIBUTES);
    for (int i = attribute; i < limit; i++) {
      boolean noun = words.isNoun(i);
      if (noun && !(determined && isMeasure(i, agreement))) {
        return words.lastPart(i);
      }
      if (!noun && !words.isAttribute(i) && !joinsAttributes(i, from)) {
        boolean counted = i == from + 1 && isCount(from);
        return determined || counted
            ? afterParticiplePhrase(i, counted ? Agreement.PLURAL : agreement)
            : afterListedPhrase(i);
      }
      if (!items.isWord(i) && items.kind(i) != Kind.NUMBER && items.kind(i) != Kind.LIST_COMMA) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The "zudem" of "(forderte) zudem schärfere Regeln": an adverb that goes with the verb; not the
   * "besonders" of "besonders schwere Fälle", the "zuvor" of "mit zuvor fremden Mitteln", "zuvor
   * erhobene Vorwürfe".
   */
  private boolean isOfVerb(int i) {
    if (i == 0
        || !words.isAdverbOfAdjective(i)
        || !items.isWord(i - 1)
        || items.word(i - 1).is(WordClass.PREPOSITION)
        || items.is(Role.PHRASE_JOINER, i - 1)
        || items.is(Role.DEGREE, i)) {
      return false;
    }
    Word adjective = items.word(afterAdverbs(i));
    return !adjective.is(WordClass.PARTICIPLE_PAST) && !adjective.is(WordClass.PARTICIPLE_PRESENT);
  }

  /** The "2010" of "nannte im Jahr 2010 Gründe", "nannte im April 2010 Gründe". */
  private boolean isYear(int i) {
    return i > 0
        && items.kind(i) == Kind.NUMBER
        && items.length(i) == DIGITS_OF_YEAR
        && items.isWord(i - 1)
        && items.is(Role.TIME_NOUN, i - 1);
  }

  /** The "zwei" of "zwei mit dem Vorgang vertraute Personen", the "20" of "20 … Personen". */
  private boolean isCount(int i) {
    return items.kind(i) == Kind.NUMBER
        || items.isWord(i) && items.word(i).is(WordClass.NUMERAL) && !words.isDeterminer(i);
  }

  /**
   * "neue, von der Stadt bezahlte Brücken": a participle phrase behind another attribute; or -1.
   */
  private int afterListedPhrase(int from) {
    boolean listed = from > 1 && items.kind(from - 1) == Kind.LIST_COMMA && items.isWord(from - 2);
    return listed ? afterParticiplePhrase(from, items.word(from - 2).adjective()) : -1;
  }

  /**
   * The noun behind a participle phrase that no article opens, as after a genitive: "(Badas) nach
   * Wien gereiste Frau"; or -1. There the participle has the endings of an article, so that
   * "(Klaus) nach der gestern beendeten Reise" is none.
   */
  int afterUndeterminedParticiple(int from) {
    if (!items.isWord(from) || !items.word(from).is(WordClass.PREPOSITION)) {
      return -1;
    }
    int noun = afterParticiplePhrase(from, Agreement.NOMINATIVE);
    int participle = noun - 1;
    boolean strong =
        participle > from
            && !items.lower(participle).endsWith("n")
            && !words.isDeterminer(participle - 1);
    return strong ? noun : -1;
  }

  /** After "die" or "all diese"; the same item where there is no determiner. */
  private int afterDeterminers(int from) {
    if (!words.isDeterminer(from)) {
      return from;
    }
    int second = from + 1;
    boolean two =
        second < items.size()
            && words.isDeterminer(second)
            && !startsAnother(from, second)
            && !items.is(Role.NEGATOR, second)
            && !items.word(second).is(WordClass.PREPOSITION);
    return two ? second + 1 : second;
  }

  /**
   * "Stimmen, die dem Minister …": an article in another case begins a phrase of its own, as does
   * the "der Chef" of "warf ihr der Chef vor" and the "seine" of "der seine Gegner lobte", where
   * "der" is a pronoun.
   */
  private boolean startsAnother(int first, int second) {
    Word word = items.word(second);
    return word.is(WordClass.ARTICLE)
            && (items.word(first).is(WordClass.POSSESSIVE)
                || (items.word(first).determiner() & word.determiner()) == Agreement.NONE)
        || word.is(WordClass.POSSESSIVE) && items.is(Role.RELATIVE, first);
  }

  /** "der 330 Seiten starke Bericht": a noun of measure goes with the adjective that follows. */
  private boolean isMeasure(int noun, int agreement) {
    if (items.kind(noun - 1) != Kind.NUMBER || noun + 2 >= items.size()) {
      return false;
    }
    Word adjective = items.word(noun + 1);
    return items.isWord(noun + 1)
        && !adjective.capitalized()
        && (adjective.adjective() & agreement) != 0
        && words.isNoun(noun + 2);
  }

  /**
   * "einer freien und fairen, gleichen Wahl", "die alte und die neue Regel": what stands between
   * two attributes.
   */
  private boolean joinsAttributes(int i, int from) {
    if (items.kind(i) == Kind.LIST_COMMA) {
      return i > from;
    }
    if (repeatsDeterminer(i, from)) {
      return true;
    }
    return i > from
        && i + 1 < items.size()
        && items.isWord(i)
        && items.is(Role.PHRASE_JOINER, i)
        && items.word(i - 1).adjective() != Agreement.NONE
        && (repeatsDeterminer(i + 1, from) || isInflectedAttribute(afterAdverbs(i + 1)));
  }

  /** The "wirksame" of "eine teure und kaum wirksame Reform"; the same item without an adverb. */
  private int afterAdverbs(int from) {
    int i = from;
    while (i + 1 < items.size() && words.isAdverbOfAdjective(i)) {
      i++;
    }
    return i;
  }

  private boolean isInflectedAttribute(int i) {
    return words.isAttribute(i) && !words.isNoun(i) && items.word(i).adjective() != Agreement.NONE;
  }

  /** Whether a phrase means several things of a kind: "der alte und der neue Chef". */
  boolean namesSeveral(int from, int noun) {
    for (int i = from + 2; i < noun; i++) {
      if (repeatsDeterminer(i, from)) {
        return true;
      }
    }
    return false;
  }

  /** The second "die" of "die alte und die neue Regel". */
  private boolean repeatsDeterminer(int i, int from) {
    return i > from + 2
        && i + 1 < items.size()
        && items.isWord(i)
        && items.is(Role.PHRASE_JOINER, i - 1)
        && items.lower(i).equals(items.lower(from))
        && words.isDeterminer(i)
        && isInflectedAttribute(i + 1);
  }

  /** "die am Freitag in Bonn veröffentlichte Studie": the participle agrees with the determiner. */
  private int afterParticiplePhrase(int from, int agreement) {
    int limit = Math.min(items.size(), from + LONGEST_PARTICIPLE_PHRASE);
    int first = afterPlainAdverbs(from);
    for (int i = from; i + 1 < limit; i++) {
      if (items.isFinite(i) || items.separates(i)) {
        return -1;
      }
      if (isInflected(i, first) && (items.word(i).adjective() & agreement) != 0) {
        return agreeingNounAfter(i, agreement);
      }
    }
    return -1;
  }

  /**
   * A participle; after a preposition any adjective: "der (ebenfalls) für den Hafen zuständige
   * Polizist"; not the "neuer" of "der als neuer Chef bezeichnete Mann".
   *
   * @param first the item of the phrase behind its adverbs
   */
  private boolean isInflected(int i, int first) {
    Word word = items.word(i);
    boolean governs =
        word.is(WordClass.PARTICIPLE_PAST)
            || word.is(WordClass.PARTICIPLE_PRESENT)
            || i > first + 1 && items.word(first).is(WordClass.PREPOSITION);
    return items.isWord(i)
        && !word.capitalized()
        && word.adjective() != Agreement.NONE
        && governs
        && !words.isDeterminer(i)
        && !(i > 0 && items.is(Role.COMPARISON, i - 1));
  }

  private int afterPlainAdverbs(int from) {
    int i = from;
    while (i + 1 < items.size() && items.isWord(i) && items.word(i).is(WordClass.ADVERB)) {
      i++;
    }
    return i;
  }

  /** "die am Freitag veröffentlichte neue Studie": further attributes may follow the participle. */
  private int agreeingNounAfter(int participle, int agreement) {
    int noun = participle + 1;
    while (noun < items.size() && words.isAttribute(noun) && !words.isNoun(noun)) {
      noun++;
    }
    if (noun >= items.size() || !words.isNoun(noun)) {
      return -1;
    }
    boolean uninflected = items.word(noun).noun() == Agreement.NONE;
    boolean agrees =
        items.kind(noun) == Kind.QUOTED
            || uninflected
            || (items.word(noun).noun() & agreement) != 0;
    return agrees ? noun : -1;
  }
}
