package org.wortlaut.syntax;

import java.util.List;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Reads noun phrases from the items of one sentence: determiner, attributes, nouns and names, genitives, attached prepositional
 * phrases, coordination. Phrases are remembered by their start, so that reading at every position stays linear.
 */
public final class NounPhraseReader {

  private static final int LONGEST_ATTRIBUTE = 9;
  private static final int DEEPEST = 4;

  /** Characters of a name in quotation marks: „Bild“, „Süddeutsche Zeitung“; what is longer is speech. */
  private static final int LONGEST_QUOTED_NAME = 40;
  private static final NounPhrase NONE = new NounPhrase(0, 0, 0, 0, false, false, false);

  private final List<Token> items;
  private final boolean[] finite;
  private final FunctionWords functionWords;
  private final NounPhrase[] cores;
  private final NounPhrase[] wholes;

  NounPhraseReader(List<Token> items, boolean[] finite, FunctionWords functionWords) {
    this.items = items;
    this.finite = finite;
    this.functionWords = functionWords;
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
      cores[i] = core == null ? NONE : core;
    }
    return cores[i] == NONE ? null : cores[i];
  }

  /** The noun phrase that begins at an item, with what is attached to it and coordinated with it, or null. */
  public NounPhrase at(int i) {
    if (i >= items.size()) {
      return null;
    }
    if (wholes[i] == null) {
      NounPhrase whole = readWhole(i);
      wholes[i] = whole == null ? NONE : whole;
    }
    return wholes[i] == NONE ? null : wholes[i];
  }

  private NounPhrase readWhole(int i) {
    NounPhrase core = coreAt(i);
    if (core == null) {
      return null;
    }
    NounPhrase whole = core.until(attachments(core, core.to(), 0));
    while (whole.to() < items.size() && joins(whole.to())) {
      boolean twoWords = items.get(whole.to()).lower().equals("als");
      NounPhrase next = coreAt(whole.to() + (twoWords ? 2 : 1));
      if (next == null || (next.agreement() & whole.agreement() & caseBits(whole.agreement())) == 0 && !sharesCase(next, whole)) {
        break;
      }
      if (next.to() < items.size() && finite[next.to()] && startsClause(next, whole)) {
        break;
      }
      int end = attachments(next, next.to(), 0);
      whole = new NounPhrase(whole.from(), end, whole.head(), sharedCases(whole.agreement(), next.agreement()) & (Agreement.PLURAL | Agreement.SINGULAR), false, whole.named() || next.named(), true);
    }
    return whole;
  }

  /** "… und die Frau ging": what follows the coordinator is the subject of a new clause if a finite verb stood before. */
  private boolean startsClause(NounPhrase next, NounPhrase whole) {
    for (int i = whole.from() - 1; i >= 0 && !FiniteVerbs.separates(items.get(i)); i--) {
      if (finite[i]) {
        return true;
      }
    }
    return false;
  }

  private static int caseBits(int agreement) {
    return agreement;
  }

  private static boolean sharesCase(NounPhrase a, NounPhrase b) {
    return sharedCases(a.agreement(), b.agreement()) != 0;
  }

  private static int sharedCases(int a, int b) {
    int shared = 0;
    for (int mask : new int[] {Agreement.NOMINATIVE, Agreement.GENITIVE, Agreement.DATIVE, Agreement.ACCUSATIVE}) {
      if ((a & mask) != 0 && (b & mask) != 0) {
        shared |= mask;
      }
    }
    return shared;
  }

  private boolean joins(int i) {
    Token item = items.get(i);
    return item.isWord() && (item.lower().equals("und") || item.lower().equals("oder") || item.lower().equals("sowie") || item.lower().equals("bzw.") || item.lower().equals("als") && i + 1 < items.size() && items.get(i + 1).lower().equals("auch"));
  }

  private NounPhrase readCore(int i, int depth) {
    Token first = items.get(i);
    if (first.kind() == Kind.QUOTED) {
      return new NounPhrase(i, nameTail(i + 1), i, Agreement.ANY & ~Agreement.PLURAL, false, true, false);
    }
    if (!first.isWord() && first.kind() != Kind.NUMBER) {
      return null;
    }
    if (isBarePronoun(i)) {
      return new NounPhrase(i, i + 1, i, first.word().determiner(), true, false, false);
    }
    int noun = nounAfter(i);
    return noun < 0 ? null : nounsFrom(i, noun, depth);
  }

  private boolean isBarePronoun(int i) {
    Word word = items.get(i).word();
    if (word.is(WordClass.PERSONAL_PRONOUN) && !word.is(WordClass.ARTICLE) && !word.is(WordClass.POSSESSIVE)) {
      return true;
    }
    boolean stands = word.is(WordClass.DEMONSTRATIVE) || word.is(WordClass.INDEFINITE) || word.is(WordClass.ARTICLE);
    boolean bareForm = stands && !word.is(WordClass.PREPOSITION) && word.determiner() != 0;
    return bareForm && nounAfter(i) < 0 && (i + 1 >= items.size() || !items.get(i + 1).isWord() || finite[i + 1] || !word.is(WordClass.ARTICLE) || word.is(WordClass.DEMONSTRATIVE));
  }

  /** The first noun of a phrase that begins at {@code i}: after its determiner and attributes. -1 if it is none. */
  private int nounAfter(int i) {
    int k = i;
    boolean determined = false;
    int agreement = Agreement.ANY;
    Word first = items.get(k).word();
    if (isDeterminer(k)) {
      agreement = first.determiner();
      determined = true;
      k++;
      if (k < items.size() && isDeterminer(k) && !items.get(k).word().is(WordClass.PREPOSITION)) {
        k++;
      }
    }
    int steps = 0;
    while (k < items.size() && steps <= LONGEST_ATTRIBUTE) {
      Token item = items.get(k);
      if (isNoun(k) && !isMeasure(k, agreement, determined)) {
        return k;
      }
      boolean attribute = isAttribute(k) || joinsAttributes(k, i) || isNoun(k);
      if (!attribute) {
        return determined ? nounAfterLongAttribute(k, agreement) : -1;
      }
      if (!item.isWord() && item.kind() != Kind.NUMBER) {
        return -1;
      }
      k++;
      steps++;
    }
    return -1;
  }

  /** "der 330 Seiten starke Bericht": a noun that does not agree with the determiner, before an adjective that does. */
  private boolean isMeasure(int k, int agreement, boolean determined) {
    if (!determined || k + 1 >= items.size() || items.get(k - 1).kind() != Kind.NUMBER || (items.get(k).word().noun() & agreement) != 0 && !agreesLater(k, agreement)) {
      return false;
    }
    return agreesLater(k, agreement);
  }

  private boolean agreesLater(int k, int agreement) {
    Word next = items.get(k + 1).word();
    return items.get(k + 1).isWord() && !next.capitalized() && (next.adjective() & agreement) != 0 && k + 2 < items.size() && isNoun(k + 2);
  }

  /** "einer freien und fairen Wahl": a coordinator between two attributes. */
  private boolean joinsAttributes(int k, int from) {
    return k > from && joins(k) && k + 1 < items.size() && isAttribute(k + 1) && !isNoun(k + 1) && items.get(k - 1).word().adjective() != 0 && items.get(k + 1).word().adjective() != 0;
  }

  /** "die am Freitag in Bonn veröffentlichte Studie": jumps from the determiner over the attribute to the noun. */
  private int nounAfterLongAttribute(int from, int agreement) {
    int limit = Math.min(items.size(), from + LONGEST_ATTRIBUTE + 3);
    for (int k = from; k + 1 < limit; k++) {
      Token item = items.get(k);
      if (finite[k] || FiniteVerbs.separates(item)) {
        return -1;
      }
      boolean participle = item.isWord() && !item.word().capitalized() && item.word().adjective() != 0 && (item.word().is(WordClass.PARTICIPLE_PAST) || item.word().is(WordClass.PARTICIPLE_PRESENT));
      if (participle && (item.word().adjective() & agreement) != 0) {
        int noun = k + 1;
        while (noun < items.size() && isAttribute(noun) && !isNoun(noun)) {
          noun++;
        }
        return noun < items.size() && isNoun(noun) && (items.get(noun).word().noun() & agreement) != 0 ? noun : -1;
      }
    }
    return -1;
  }

  private boolean isDeterminer(int i) {
    Token item = items.get(i);
    if (!item.isWord() || finite[i]) {
      return false;
    }
    Word word = item.word();
    boolean determines = word.is(WordClass.ARTICLE) || word.is(WordClass.DEMONSTRATIVE) || word.is(WordClass.POSSESSIVE) || word.is(WordClass.INDEFINITE) || word.is(WordClass.RELATIVE);
    return determines && word.determiner() != 0 && !isNoun(i) && !(word.is(WordClass.REFLEXIVE) && !word.is(WordClass.POSSESSIVE));
  }

  private boolean isAttribute(int i) {
    Token item = items.get(i);
    if (item.kind() == Kind.NUMBER) {
      return true;
    }
    if (!item.isWord() || finite[i]) {
      return false;
    }
    Word word = item.word();
    if (word.adjective() != 0 || word.is(WordClass.NUMERAL)) {
      return !word.is(WordClass.PREPOSITION) || word.is(WordClass.NUMERAL);
    }
    boolean indeclinable = word.known() && !word.capitalized() && word.is(WordClass.ADVERB) && i + 1 < items.size() && items.get(i + 1).isWord() && items.get(i + 1).word().adjective() != 0 && !items.get(i + 1).word().capitalized();
    if (isSentenceStart(i) && looksInflected(word) && nextIsNoun(i)) {
      return true;
    }
    boolean cityAdjective = word.capitalized() && item.lower().endsWith("er") && i + 1 < items.size() && isNoun(i + 1) && !word.is(WordClass.NOUN);
    return indeclinable || cityAdjective || !word.known() && !word.capitalized() && Character.isLetter(word.form().charAt(0)) && i + 1 < items.size() && isNoun(i + 1) && word.lower().matches(".*(e|en|er|es|em)");
  }

  private boolean isNoun(int i) {
    Token item = items.get(i);
    if (item.kind() == Kind.QUOTED) {
      return true;
    }
    if (!item.isWord() || finite[i]) {
      return false;
    }
    Word word = item.word();
    boolean cityAdjective = word.adjective() != 0 && word.lower().endsWith("er") && nextIsNoun(i) && !word.is(WordClass.NAME);
    boolean adjectiveOfName = word.adjective() != 0 && nextIsNoun(i) && (word.adjective() & items.get(i + 1).word().noun()) != 0 && !word.is(WordClass.NAME);
    boolean initialAdjective = cityAdjective || adjectiveOfName || isSentenceStart(i) && (word.adjective() != 0 || looksInflected(word)) && nextIsNoun(i);
    boolean initialPreposition = isSentenceStart(i) && word.is(WordClass.PREPOSITION);
    return word.capitalized() && (word.is(WordClass.NOUN) || !word.known() || word.classes().isEmpty()) && !closed(word) && !initialAdjective && !initialPreposition
        || word.capitalized() && word.adjective() != 0 && !word.is(WordClass.NOUN) && i > 0 && !nextIsNoun(i) && !isSentenceStart(i)
        || isLowerCaseName(i)
        || isAge(i) && !nextIsNoun(i);
  }

  /** "der 81-jährige" as a noun. */
  private boolean isAge(int i) {
    return items.get(i).lower().contains("-jährig");
  }

  /** An unknown word with the ending of an inflected adjective: "Schwulenfeindliche Gruppen". */
  private static boolean looksInflected(Word word) {
    return !word.known() && word.form().length() > 6 && (word.lower().endsWith("e") || word.lower().endsWith("en") || word.lower().endsWith("er") || word.lower().endsWith("es"));
  }

  private boolean nextIsNoun(int i) {
    return i + 1 < items.size() && items.get(i + 1).isWord() && items.get(i + 1).word().capitalized();
  }

  private boolean isSentenceStart(int i) {
    return i == 0;
  }

  /** "taz", "dpa", "profil.at": names that are written in lower case. */
  private boolean isLowerCaseName(int i) {
    Word word = items.get(i).word();
    return !word.capitalized() && !word.known() && (word.form().indexOf('.') > 0 || word.form().length() <= 4 || Character.isUpperCase(word.form().charAt(1)) || word.form().matches(".*\\p{Lu}.*"));
  }

  private static boolean closed(Word word) {
    return word.is(WordClass.ARTICLE) || word.is(WordClass.PERSONAL_PRONOUN) || word.is(WordClass.PREPOSITION) && !word.is(WordClass.NOUN) || word.is(WordClass.DEMONSTRATIVE) || word.is(WordClass.POSSESSIVE);
  }

  private NounPhrase nounsFrom(int from, int noun, int depth) {
    int agreement = agreementUpTo(from, noun);
    boolean named = items.get(noun).kind() == Kind.QUOTED || isName(noun);
    int head = noun;
    int end = noun + 1;
    boolean prenominalGenitive = noun == from && isGenitiveName(noun);
    while (end < items.size() && continues(end, end - 1, named)) {
      boolean name = items.get(end).kind() == Kind.QUOTED || isName(end);
      if (prenominalGenitive && !name) {
        head = end;
        agreement = items.get(end).word().noun() == 0 ? Agreement.ANY : items.get(end).word().noun();
        prenominalGenitive = false;
      }
      named |= name;
      end++;
    }
    if (noun == from && prenominalGenitive && end < items.size() && isAttribute(end)) {
      int next = nounAfter(end);
      if (next > 0) {
        NounPhrase possessed = nounsFrom(end, next, depth);
        return new NounPhrase(from, possessed.to(), possessed.head(), possessed.agreement(), false, true, false);
      }
    }
    if (prenominalGenitive) {
      agreement = Agreement.ANY;
    }
    end = nameTail(end);
    if (depth < DEEPEST) {
      end = genitives(end, depth);
    }
    if (agreement == 0) {
      agreement = items.get(noun).word().noun() == 0 ? Agreement.ANY : items.get(noun).word().noun();
    }
    return new NounPhrase(from, end, head, agreement, false, named, false);
  }

  private int agreementUpTo(int from, int noun) {
    int agreement = items.get(noun).word().noun();
    if (agreement == 0) {
      agreement = items.get(noun).word().adjective() != 0 ? items.get(noun).word().adjective() : Agreement.ANY;
    }
    boolean long_ = false;
    for (int k = from; k < noun; k++) {
      Word word = items.get(k).word();
      if (k == from && word.determiner() != 0) {
        agreement &= word.determiner();
      } else if (!long_ && word.adjective() != 0 && (word.adjective() & agreement) != 0) {
        agreement &= word.adjective();
      } else {
        long_ = true;
      }
    }
    return agreement;
  }

  private boolean isName(int i) {
    Word word = items.get(i).word();
    return word.is(WordClass.NAME) || !word.known() && (word.capitalized() || isLowerCaseName(i));
  }

  private boolean isGenitiveName(int i) {
    Word word = items.get(i).word();
    return isName(i) && word.form().length() > 2 && (word.form().endsWith("s") || word.form().endsWith("’") || word.form().endsWith("'")) && (word.noun() & Agreement.GENITIVE) != 0 && ((word.noun() & Agreement.NOMINATIVE) == 0 || !word.known());
  }

  /** Whether the item at {@code i} goes on with the nouns and names before it. */
  private boolean continues(int i, int previous, boolean named) {
    Token item = items.get(i);
    if (item.kind() == Kind.QUOTED) {
      return items.get(previous).isWord() && isNoun(previous) && item.end() - item.begin() <= LONGEST_QUOTED_NAME;
    }
    if (!item.isWord() || finite[i]) {
      return item.kind() == Kind.NUMBER && items.get(previous).isWord() && isNoun(previous) && i + 1 < items.size() && !isNoun(i + 1) && item.end() - item.begin() <= 3 && named;
    }
    if (isNameParticle(i)) {
      return isName(previous) && i + 1 < items.size() && isName(i + 1) && !items.get(i + 1).word().is(WordClass.PLACE_NAME) && items.get(previous).word().is(WordClass.FIRST_NAME);
    }
    if (!isNoun(i)) {
      return false;
    }
    boolean commonAfterCommon = !isName(i) && !isName(previous) && !isNameParticle(previous);
    boolean commonAfterName = !isName(i) && isName(previous);
    boolean surname = commonAfterName && isFirstName(previous) && !isGenitiveName(previous);
    if (surname) {
      return true;
    }
    if (commonAfterName) {
      return isGenitiveName(previous) || items.get(i).word().noun() != 0 && previous > 0 && items.get(i).word().is(WordClass.NOUN) && isAcronymOrMixed(i);
    }
    return !commonAfterCommon || isTitle(previous) || isAcronymOrMixed(i) || items.get(i).word().compound() && !items.get(previous).word().compound();
  }

  /** A known first name, or an unknown name right after a common noun: "Winzer Jost Adler". */
  private boolean isFirstName(int i) {
    Word word = items.get(i).word();
    boolean afterNoun = i > 0 && isNoun(i - 1) && !isName(i - 1) && !word.known() && !isAcronymOrMixed(i);
    return word.is(WordClass.FIRST_NAME) || afterNoun;
  }

  private boolean isAcronymOrMixed(int i) {
    String form = items.get(i).form();
    return form.length() > 1 && Character.isUpperCase(form.charAt(1));
  }

  private boolean isTitle(int i) {
    Word word = items.get(i).word();
    return word.lower().equals("herr") || word.lower().equals("frau") || word.lower().equals("herrn");
  }

  private boolean isNameParticle(int i) {
    return switch (items.get(i).lower()) {
      case "von", "van", "de", "zu", "bin", "al", "della", "di", "da", "el", "ibn", "der", "den", "la", "le", "y", "dos" -> !items.get(i).word().capitalized();
      default -> false;
    };
  }

  private int nameTail(int end) {
    int tail = end;
    while (tail < items.size() && items.get(tail).kind() == Kind.BRACKETED) {
      tail++;
    }
    return tail;
  }

  private int genitives(int from, int depth) {
    int end = from;
    while (end < items.size() && items.get(end).isWord()) {
      Word word = items.get(end).word();
      boolean genitiveDeterminer = isDeterminer(end) && (word.determiner() & Agreement.GENITIVE) != 0;
      NounPhrase attribute = genitiveDeterminer || isGenitiveName(end) || isGenitiveAttribute(end) ? readCore(end, depth + 1) : null;
      boolean genitive = attribute != null && (attribute.canBe(Agreement.GENITIVE) || genitiveDeterminer && isUnknownName(attribute));
      if (attribute == null || attribute.pronoun() || !genitive) {
        break;
      }
      end = attribute.to();
    }
    return end;
  }

  /** "Angaben des United States Geological Survey": names from elsewhere do not inflect. */
  private boolean isUnknownName(NounPhrase phrase) {
    Word head = items.get(phrase.head()).word();
    return !head.known() || head.compound();
  }

  /** "Mitglieder mehrerer Parteien", "Angaben türkischer Medien": an attribute that can be genitive, without an article. */
  private boolean isGenitiveAttribute(int i) {
    Word word = items.get(i).word();
    return !finite[i] && word.adjective() != 0 && !isNoun(i) && word.lower().endsWith("er") && (word.adjective() & Agreement.GENITIVE & Agreement.PLURAL) != 0;
  }

  /** Prepositional phrases that belong to a common noun: "Sprecher von Siemens", "Minister für Verkehr". */
  private int attachments(NounPhrase phrase, int from, int depth) {
    int end = from;
    if (phrase.pronoun() || depth > 2) {
      return end;
    }
    while (end + 1 < items.size() && isAttachingPreposition(end, phrase)) {
      NounPhrase object = coreAt(end + 1);
      if (object == null || object.pronoun()) {
        break;
      }
      end = object.to();
    }
    return end;
  }

  private boolean isAttachingPreposition(int i, NounPhrase phrase) {
    if (!items.get(i).isWord()) {
      return false;
    }
    return switch (items.get(i).lower()) {
      case "von", "vom" -> true;
      case "für", "aus", "beim", "bei", "der" -> !phrase.named() && !items.get(i).word().is(WordClass.ARTICLE);
      default -> false;
    };
  }
}
