package org.wortlaut.syntax;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token.Kind;

/**
 * Reads noun phrases from the items of one sentence: determiner, attributes, nouns and names,
 * genitives, attached prepositional phrases, coordination. Phrases are remembered by their start,
 * so that reading at every position stays linear.
 */
public final class NounPhraseReader {

  /** Genitives within genitives: "der Sprecher des Sohnes der Witwe des Gründers". */
  private static final int MOST_NESTED_GENITIVES = 4;

  /** Stands in the memory for a place where no phrase begins. */
  private static final NounPhrase NO_PHRASE = new NounPhrase(0, 0, 0, 0, false, false, false);

  private final SentenceItems items;
  private final NounWords words;
  private final FirstNoun firstNoun;
  private final NounSequence sequence;
  private final NounPhrase[] cores;
  private final NounPhrase[] wholes;

  NounPhraseReader(SentenceItems items) {
    this.items = items;
    this.words = new NounWords(items);
    this.firstNoun = new FirstNoun(items, words);
    this.sequence = new NounSequence(items, words);
    this.cores = new NounPhrase[items.size() + 1];
    this.wholes = new NounPhrase[items.size() + 1];
  }

  /** The noun phrase that begins at an item, without attached prepositional phrases, or null. */
  public NounPhrase coreAt(int i) {
    if (i >= items.size()) {
      return null;
    }
    if (cores[i] == null) {
      NounPhrase core = readCore(i, 0);
      cores[i] = core == null ? NO_PHRASE : core;
    }
    return cores[i] == NO_PHRASE ? null : cores[i];
  }

  /**
   * The noun phrase that begins at an item, with what is attached to it and coordinated with it, or
   * null.
   */
  public NounPhrase at(int i) {
    if (i >= items.size()) {
      return null;
    }
    if (wholes[i] == null) {
      NounPhrase whole = readWhole(i);
      wholes[i] = whole == null ? NO_PHRASE : whole;
    }
    return wholes[i] == NO_PHRASE ? null : wholes[i];
  }

  private NounPhrase readWhole(int i) {
    NounPhrase core = coreAt(i);
    if (core == null) {
      return null;
    }
    NounPhrase whole = core.until(attachments(core));
    NounPhrase next = conjunct(whole);
    while (next != null) {
      whole =
          new NounPhrase(
              whole.from(),
              attachments(next),
              whole.head(),
              Agreement.sharedCases(whole.agreement(), next.agreement()),
              false,
              whole.named() || next.named(),
              true);
      next = conjunct(whole);
    }
    return whole;
  }

  /** "die Stadt und der Bund": the phrase that is joined to one before it in the same case. */
  private NounPhrase conjunct(NounPhrase whole) {
    int start = afterJoiner(whole.to());
    NounPhrase next = start < 0 ? null : coreAt(start);
    if (next == null || Agreement.sharedCases(next.agreement(), whole.agreement()) == 0) {
      return null;
    }
    boolean verbFollows = next.to() < items.size() && items.isFinite(next.to());
    return verbFollows && isFiniteBefore(whole.from()) ? null : next;
  }

  /** The item after "und" or "als auch" at a place, or -1. */
  private int afterJoiner(int i) {
    if (i >= items.size() || !items.isWord(i)) {
      return -1;
    }
    if (items.is(Role.PHRASE_JOINER, i)) {
      return i + 1;
    }
    boolean alsAuch =
        items.lower(i).equals("als") && i + 1 < items.size() && items.lower(i + 1).equals("auch");
    return alsAuch ? i + 2 : -1;
  }

  /**
   * "Er sah den Mann und die Frau ging": after a finite verb the next one needs its own subject.
   */
  private boolean isFiniteBefore(int from) {
    for (int i = from - 1; i >= 0 && !items.separates(i); i--) {
      if (items.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  private NounPhrase readCore(int i, int depth) {
    if (items.kind(i) == Kind.QUOTED) {
      int agreement = Agreement.ANY & ~Agreement.PLURAL;
      return new NounPhrase(i, afterBrackets(i + 1), i, agreement, false, true, false);
    }
    if (!items.isWord(i) && items.kind(i) != Kind.NUMBER) {
      return null;
    }
    if (isBarePronoun(i)) {
      return new NounPhrase(i, i + 1, i, items.word(i).determiner(), true, false, false);
    }
    int noun = firstNoun.after(i);
    return noun < 0 ? null : nounsFrom(i, noun, depth);
  }

  /** "sie", "dieser", "einige" without a noun; "die" only where a verb or mark follows. */
  private boolean isBarePronoun(int i) {
    Word word = items.word(i);
    if (word.is(WordClass.PERSONAL_PRONOUN)
        && !word.is(WordClass.ARTICLE)
        && !word.is(WordClass.POSSESSIVE)) {
      return true;
    }
    boolean stands =
        word.is(WordClass.DEMONSTRATIVE)
            || word.is(WordClass.INDEFINITE)
            || word.is(WordClass.ARTICLE);
    if (!stands || word.is(WordClass.PREPOSITION) || word.determiner() == Agreement.NONE) {
      return false;
    }
    boolean alone = i + 1 >= items.size() || !items.isWord(i + 1) || items.isFinite(i + 1);
    return firstNoun.after(i) < 0
        && (alone || !word.is(WordClass.ARTICLE) || word.is(WordClass.DEMONSTRATIVE));
  }

  private NounPhrase nounsFrom(int from, int noun, int depth) {
    int end = sequence.endFrom(noun);
    boolean possessor = noun == from && words.isGenitiveName(noun);
    int owned = possessor ? sequence.firstCommonNoun(noun + 1, end) : -1;
    if (possessor && owned < 0) {
      NounPhrase possessed = possessedAfter(end, depth);
      if (possessed != null) {
        return new NounPhrase(
            from, possessed.to(), possessed.head(), possessed.agreement(), false, true, false);
      }
    }
    int agreement = possessor ? ownedAgreement(owned) : agreementUpTo(from, noun);
    int head = owned < 0 ? noun : owned;
    boolean named = sequence.holdsName(noun, end);
    return new NounPhrase(from, afterGenitives(end, depth), head, agreement, false, named, false);
  }

  /** "Merkels neuer Sprecher": the phrase after a name in the genitive, or null. */
  private NounPhrase possessedAfter(int end, int depth) {
    if (end >= items.size() || !words.isAttribute(end)) {
      return null;
    }
    int noun = firstNoun.after(end);
    return noun < 0 ? null : nounsFrom(end, noun, depth);
  }

  /** "Merkels Sprecher" has the case of "Sprecher"; a lone name such as "Siemens" has any. */
  private int ownedAgreement(int owned) {
    return owned < 0 ? Agreement.ANY : nounAgreement(owned);
  }

  private int nounAgreement(int noun) {
    int agreement = items.word(noun).noun();
    return agreement == Agreement.NONE ? Agreement.ANY : agreement;
  }

  /**
   * What determiner, attributes and noun agree in; the noun alone where they agree in nothing. "die
   * am Freitag vorgelegte Studie": nothing is asked of the words within a longer attribute.
   */
  private int agreementUpTo(int from, int noun) {
    int agreement = items.word(noun).noun();
    if (agreement == Agreement.NONE) {
      int adjective = items.word(noun).adjective();
      agreement = adjective != Agreement.NONE ? adjective : Agreement.ANY;
    }
    boolean inLongAttribute = false;
    for (int i = from; i < noun; i++) {
      Word word = items.word(i);
      if (i == from && word.determiner() != Agreement.NONE) {
        agreement &= word.determiner();
      } else if (!inLongAttribute && (word.adjective() & agreement) != 0) {
        agreement &= word.adjective();
      } else {
        inLongAttribute = true;
      }
    }
    return agreement == Agreement.NONE ? nounAgreement(noun) : agreement;
  }

  /** "Peter Adler (SPD)": brackets belong to what stands before them. */
  private int afterBrackets(int from) {
    int end = from;
    while (end < items.size() && items.kind(end) == Kind.BRACKETED) {
      end++;
    }
    return end;
  }

  /** "der Sprecher (42) des Ministeriums": brackets, then genitives. */
  private int afterGenitives(int from, int depth) {
    int end = afterBrackets(from);
    while (depth < MOST_NESTED_GENITIVES && end < items.size() && items.isWord(end)) {
      NounPhrase genitive = genitiveAt(end, depth);
      if (genitive == null) {
        break;
      }
      end = genitive.to();
    }
    return end;
  }

  /** "des Ministeriums", "Merkels", "türkischer Medien", or null. */
  private NounPhrase genitiveAt(int i, int depth) {
    boolean determined =
        words.isDeterminer(i) && (items.word(i).determiner() & Agreement.GENITIVE) != 0;
    if (!determined && !words.isGenitiveName(i) && !words.isGenitiveAttribute(i)) {
      return null;
    }
    NounPhrase attribute = readCore(i, depth + 1);
    if (attribute == null || attribute.pronoun()) {
      return null;
    }
    boolean genitive =
        attribute.canBe(Agreement.GENITIVE) || determined && isUninflectedName(attribute);
    return genitive ? attribute : null;
  }

  /** "Angaben des United States Geological Survey": names from elsewhere do not inflect. */
  private boolean isUninflectedName(NounPhrase phrase) {
    Word head = items.word(phrase.head());
    return !head.known() || head.compound();
  }

  /**
   * The end of a phrase with the prepositional phrases that belong to its noun: "Sprecher von
   * Siemens", "Minister für Verkehr".
   */
  private int attachments(NounPhrase phrase) {
    int end = phrase.to();
    while (!phrase.pronoun() && end + 1 < items.size() && isAttaching(end, phrase)) {
      NounPhrase object = coreAt(end + 1);
      if (object == null || object.pronoun() || items.isQuotedSpeech(object.head())) {
        break;
      }
      end = object.to();
    }
    return end;
  }

  /**
   * "von" attaches to any noun, "für" to a common noun only: "Merkel für die Union" is no phrase.
   */
  private boolean isAttaching(int i, NounPhrase phrase) {
    return items.isWord(i)
        && (items.is(Role.ATTACHING, i) || !phrase.named() && items.is(Role.ATTACHING_TO_NOUN, i));
  }
}
