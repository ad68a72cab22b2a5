package org.wortlaut.syntax.phrase;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceItems;
import org.wortlaut.text.Token.Kind;

/**
 * Reads the core of a noun phrase: determiner, attributes, nouns and names, brackets and genitives,
 * without prepositional phrases and conjuncts.
 *
 * <p>"Merkels neuer Sprecher (42)", "einer der Sprecher des Ministeriums", "80 Prozent".
 */
final class CorePhraseReader {

  /** Genitives within genitives: "der Sprecher des Sohnes der Witwe des Gründers". */
  private static final int MOST_NESTED_GENITIVES = 4;

  private final SentenceItems items;
  private final NounWords words;
  private final NameWords names;
  private final FirstNoun firstNoun;
  private final NounSequence sequence;
  private final MeasuredNoun measured;
  private final GenitiveCriterion genitives;
  private final PhraseAgreement agreements;
  private final PartOfThem partOfThem;
  private final PronounPhrase pronouns;

  CorePhraseReader(SentenceItems items) {
    this.items = items;
    this.words = new NounWords(items);
    this.names = words.names();
    this.firstNoun = new FirstNoun(items, words);
    this.sequence = new NounSequence(items, words);
    this.measured = new MeasuredNoun(items, words);
    this.genitives = new GenitiveCriterion(items, words);
    this.agreements = new PhraseAgreement(items, words, firstNoun);
    this.partOfThem = new PartOfThem(items);
    this.pronouns = new PronounPhrase(items, words);
  }

  /** The phrase that begins at an item, or null. */
  NounPhrase read(int i) {
    return readCore(i, 0);
  }

  private NounPhrase readCore(int i, int depth) {
    if (items.kind(i) == Kind.QUOTED && words.lastPart(i) > i) {
      return nounsFrom(i, words.lastPart(i), depth);
    }
    if (items.kind(i) == Kind.QUOTED) {
      int agreement = Agreement.ANY & ~Agreement.PLURAL;
      return new NounPhrase(i, afterBrackets(i + 1), i, agreement, false, true, false);
    }
    if (!items.isWord(i) && items.kind(i) != Kind.NUMBER || isInitialFocus(i)) {
      return null;
    }
    NounPhrase ofThem = partOfThem.at(i, isPart(i));
    NounPhrase partitive = ofThem == null ? partitive(i, depth) : ofThem;
    if (partitive != null) {
      return partitive;
    }
    int noun = firstNoun.after(i);
    NounPhrase pronoun = pronouns.at(i, noun);
    if (pronoun != null) {
      return pronoun;
    }
    if (beginsWithParticle(i)) {
      return nounsFrom(i, i + 1, depth);
    }
    return noun < 0 ? null : nounsFrom(i, noun, depth);
  }

  /** The "Selbst" of "Selbst die Stadt lobt ihn". */
  private boolean isInitialFocus(int i) {
    return items.isWord(i) && words.isSentenceStart(i) && items.is(Role.FOCUS, i);
  }

  /** The "de" of "wie de Boer sagte": a name begins with it, and it is no German word. */
  private boolean beginsWithParticle(int i) {
    Word word = items.word(i);
    return items.isWord(i)
        && items.is(Role.NAME_PARTICLE, i)
        && !word.capitalized()
        && !word.is(WordClass.PREPOSITION)
        && !word.is(WordClass.ARTICLE)
        && !items.is(Role.MAYBE_SUBORDINATOR, i)
        && !items.isFinite(i)
        && i + 1 < items.size()
        && names.isName(i + 1)
        && (i == 0 || !items.isWord(i - 1) || !words.isNoun(i - 1));
  }

  /**
   * "einer der Sprecher", "viele der Opfer", "zwei der Männer", "drei von vier Befragten": a part
   * of many, or null.
   */
  private NounPhrase partitive(int i, int depth) {
    boolean share = isShare(i);
    if (i + 2 >= items.size() || !isPart(i) || !share && !isGenitiveArticle(i + 1)) {
      return null;
    }
    NounPhrase whole = readCore(share ? i + 2 : i + 1, depth + 1);
    boolean fewWords = whole != null && whole.pronoun() && whole.to() == i + 2;
    int cases = share ? Agreement.DATIVE : Agreement.GENITIVE;
    if (whole == null || fewWords || !whole.canBe(cases & Agreement.PLURAL)) {
      return null;
    }
    int part = items.word(i).determiner();
    return new NounPhrase(
        i,
        whole.to(),
        whole.head(),
        part == Agreement.NONE ? Agreement.PLURAL : part,
        false,
        whole.named(),
        false);
  }

  /** The "drei von vier" of "drei von vier Befragten". */
  private boolean isShare(int i) {
    return i + 3 < items.size()
        && isNumber(i)
        && items.isWord(i + 1)
        && items.is(Role.AGENT, i + 1)
        && isNumber(i + 2);
  }

  private boolean isNumber(int i) {
    return items.kind(i) == Kind.NUMBER
        || items.isWord(i) && items.word(i).is(WordClass.NUMERAL) && !items.isFinite(i);
  }

  private boolean isPart(int i) {
    return isNumber(i) || items.word(i).is(WordClass.INDEFINITE) && !items.isFinite(i);
  }

  private boolean isGenitiveArticle(int i) {
    return items.isWord(i)
        && items.word(i).is(WordClass.ARTICLE)
        && (items.word(i).determiner() & Agreement.GENITIVE & Agreement.PLURAL) != 0;
  }

  private NounPhrase nounsFrom(int from, int noun, int depth) {
    NounPhrase whole = measured.opensAfter(noun) ? withMeasured(from, noun, depth) : null;
    if (whole != null) {
      return whole;
    }
    int end = sequence.endFrom(noun);
    boolean possessor = noun == from && names.isGenitiveName(noun);
    int owned = possessor ? sequence.firstCommonNoun(noun + 1, end) : -1;
    if (possessor && owned < 0) {
      NounPhrase possessed = possessedAfter(end, depth);
      if (possessed != null) {
        return new NounPhrase(
            from, possessed.to(), possessed.head(), possessed.agreement(), false, true, false);
      }
    }
    int agreement = possessor ? ownedAgreement(owned) : agreements.upTo(from, noun);
    int head = owned < 0 ? noun : owned;
    boolean named = sequence.holdsName(noun, end);
    if (named && agreements.isOfUndeclinedTitle(from, noun)) {
      agreement |= (Agreement.ACCUSATIVE | Agreement.DATIVE) & Agreement.SINGULAR;
    }
    boolean owner = end - 1 > noun && items.isWord(end - 1) && names.isGenitiveName(end - 1);
    int last = owner ? afterJoinedGenitive(end, depth) : end;
    return new NounPhrase(from, afterGenitives(last, depth), head, agreement, false, named, false);
  }

  /** "zehn Jahre Haft": measure and what is measured, with the latter as its head, or null. */
  private NounPhrase withMeasured(int from, int measure, int depth) {
    NounPhrase phrase = readCore(measure + 1, depth + 1);
    if (phrase == null || !measured.measures(measure, phrase)) {
      return null;
    }
    int agreement = Agreement.sharedCases(agreements.upTo(from, measure), phrase.agreement());
    return new NounPhrase(from, phrase.to(), phrase.head(), agreement, false, false, false);
  }

  /**
   * "Merkels neuer Sprecher", "Merkels nach Wien gereiste Sprecherin": the phrase after a name in
   * the genitive, or null.
   */
  private NounPhrase possessedAfter(int end, int depth) {
    if (end >= items.size()) {
      return null;
    }
    int noun =
        words.isAttribute(end) ? firstNoun.after(end) : firstNoun.afterUndeterminedParticiple(end);
    return noun < 0 ? null : nounsFrom(end, noun, depth);
  }

  /** "Merkels Sprecher" has the case of "Sprecher"; a lone name such as "Siemens" has any. */
  private int ownedAgreement(int owned) {
    return owned < 0 ? Agreement.ANY : agreements.of(owned);
  }

  /** "Peter Adler (SPD)": brackets belong to what stands before them. */
  private int afterBrackets(int from) {
    int end = from;
    while (end < items.size() && items.kind(end) == Kind.BRACKETED) {
      end++;
    }
    return end;
  }

  /** "der Sprecher (42) des Ministeriums", "ein Mann namens Ohm": brackets, then genitives. */
  private int afterGenitives(int from, int depth) {
    int end = afterName(afterBrackets(from), depth);
    while (depth < MOST_NESTED_GENITIVES && end < items.size() && items.isWord(end)) {
      NounPhrase genitive = genitiveAt(end, depth);
      if (genitive == null) {
        break;
      }
      end = afterJoinedGenitive(genitive.to(), depth);
    }
    return end;
  }

  /** The "namens Ohm" of "ein Mann namens Ohm"; not "namens der Fraktion". */
  private int afterName(int from, int depth) {
    int next = from + 1;
    boolean named =
        next < items.size()
            && items.isWord(from)
            && items.is(Role.NAMED, from)
            && (items.kind(next) == Kind.QUOTED
                || items.isWord(next) && items.word(next).capitalized());
    NounPhrase name = named ? readCore(next, depth + 1) : null;
    return name == null ? from : name.to();
  }

  /** The "und Kerns" of "die Worte Webers und Kerns", the "und des Amtes": no other case fits. */
  private int afterJoinedGenitive(int from, int depth) {
    int next = from + 1;
    if (next >= items.size()
        || !items.isWord(from)
        || !items.isWord(next)
        || !items.is(Role.PHRASE_JOINER, from)) {
      return from;
    }
    NounPhrase joined = genitiveAt(next, depth);
    boolean genitive =
        joined != null
            && (names.isGenitiveName(next)
                ? joined.head() == next
                : (joined.agreement() & ~Agreement.GENITIVE) == Agreement.NONE);
    return genitive ? joined.to() : from;
  }

  /** "des Ministeriums", "Merkels", "türkischer Medien", or null. */
  private NounPhrase genitiveAt(int i, int depth) {
    NounPhrase attribute = genitives.mayBegin(i) ? readCore(i, depth + 1) : null;
    return attribute != null && genitives.fits(i, attribute) ? attribute : null;
  }
}
