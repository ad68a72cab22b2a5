package org.wortlaut.syntax.phrase;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceItems;
import org.wortlaut.text.Token.Kind;

/**
 * Whether a phrase right after a noun or name is a genitive that belongs to it.
 *
 * <p>Must match: "Sprecher [des Ministeriums]", "Angaben [Merkels]", "Angaben [türkischer Medien]".
 * Must not: "wirft Weber [der Kommission] vor".
 */
final class GenitiveCriterion {

  private final SentenceItems items;
  private final NounWords words;
  private final NameWords names;
  private final PersonNames persons;

  GenitiveCriterion(SentenceItems items, NounWords words) {
    this.items = items;
    this.words = words;
    this.names = words.names();
    this.persons = new PersonNames(items, words);
  }

  /** Whether a genitive may begin at an item. */
  boolean mayBegin(int i) {
    return isDetermined(i) || names.isGenitiveName(i) || isAttribute(i);
  }

  /** Whether the phrase that begins at an item is one. */
  boolean fits(int i, NounPhrase phrase) {
    boolean uninflected =
        isDetermined(i) && (isUninflectedName(i, phrase) || isMaleGenitive(i, phrase));
    return !phrase.pronoun()
        && (phrase.canBe(Agreement.GENITIVE) || uninflected)
        && !isOfficeAfterTime(i, phrase)
        && !isObjectAfterBody(i, phrase)
        && !isObjectOfVerb(i);
  }

  /** "(entbehrt nach Ansicht) der Partei | jeder Grundlage"; not "bedarf der Hilfe der Stadt". */
  private boolean isObjectOfVerb(int i) {
    Word determiner = items.word(i);
    boolean open = determiner.is(WordClass.INDEFINITE) || determiner.indefinite();
    return open && (holdsGenitiveVerb(i, -1) || holdsGenitiveVerb(i, 1));
  }

  /** Whether a verb with an object in the genitive stands on one side within the same marks. */
  private boolean holdsGenitiveVerb(int from, int step) {
    for (int i = from; i >= 0 && i < items.size() && !items.separates(i); i += step) {
      if (items.isWord(i) && items.isFinite(i) && items.isOfVerb(Role.GENITIVE_VERB, i)) {
        return true;
      }
    }
    return false;
  }

  /** "(ist nach Angaben) der Polizei | einer Verschwörung (zum Opfer gefallen)". */
  private boolean isObjectAfterBody(int i, NounPhrase phrase) {
    return i > 0
        && items.isLocal(i - 1)
        && items.word(i).is(WordClass.ARTICLE)
        && items.word(i).indefinite()
        && phrase.canBe(Agreement.DATIVE)
        && items.isThing(phrase.head());
  }

  /** "sagte am Abend der Sprecher": no evening of several speakers. */
  private boolean isOfficeAfterTime(int i, NounPhrase phrase) {
    return i > 0
        && items.is(Role.TIME_NOUN, i - 1)
        && items.isOffice(phrase.head())
        && phrase.canBe(Agreement.NOMINATIVE & Agreement.SINGULAR & Agreement.MASCULINE);
  }

  private boolean isDetermined(int i) {
    return words.isDeterminer(i)
        && (items.word(i).determiner() & Agreement.GENITIVE) != 0
        && !isDativeAfterName(i);
  }

  /** "Mitglieder mehrerer Parteien", "Angaben türkischer Medien": a genitive without an article. */
  private boolean isAttribute(int i) {
    Word word = items.word(i);
    return !items.isFinite(i)
        && word.adjective() != Agreement.NONE
        && !words.isNoun(i)
        && word.lower().endsWith("er")
        && (word.adjective() & Agreement.GENITIVE & Agreement.PLURAL) != 0;
  }

  /**
   * "wirft Weber (42) der Kommission vor": names of persons, acronyms and lone names after a verb
   * hardly have a genitive; what has an article is no person: "den Dreh dieser Szene". "(sagte)
   * Nino Ohm der Zeitung": no name is that of a medium.
   */
  private boolean isDativeAfterName(int determiner) {
    int before = determiner - 1;
    while (before > 0 && items.kind(before) == Kind.BRACKETED) {
      before--;
    }
    return items.isWord(before)
        && (persons.isPerson(before) && !(before > 0 && words.isDeterminer(before - 1))
            || names.isAcronymOrMixed(before)
            || before > 0 && items.isFinite(before - 1) && names.isName(before)
            || isName(before) && isMediumAfter(determiner))
        && items.lower(before).indexOf('-') < 0
        && (items.word(determiner).determiner() & Agreement.DATIVE) != 0;
  }

  private boolean isName(int i) {
    return names.isName(i) || i > 0 && items.isWord(i - 1) && persons.isFirstName(i - 1);
  }

  private boolean isMediumAfter(int determiner) {
    int noun = determiner + 1;
    while (noun + 1 < items.size() && words.isAttribute(noun) && !words.isNoun(noun)) {
      noun++;
    }
    return noun < items.size() && items.endsIn(Role.MEDIUM_NOUN, noun);
  }

  /** "Angaben seines Impresario": before a masculine noun the determiner can be nothing else. */
  private boolean isMaleGenitive(int determiner, NounPhrase attribute) {
    int male = items.word(determiner).determiner() & Agreement.MASCULINE;
    return male != Agreement.NONE
        && (male & ~Agreement.GENITIVE) == Agreement.NONE
        && attribute.canBe(Agreement.MASCULINE);
  }

  /**
   * "Angaben des Royal Harbour Office": names from elsewhere do not inflect; but "der Vizechef" is
   * no genitive.
   */
  private boolean isUninflectedName(int determiner, NounPhrase phrase) {
    Word head = items.word(phrase.head());
    int genitive = items.word(determiner).determiner() & Agreement.GENITIVE;
    boolean feminine = (genitive & Agreement.FEMININE) != 0;
    boolean fits = !feminine || phrase.canBe(Agreement.FEMININE | Agreement.PLURAL);
    return (!head.known() || head.compound() && fits) && !disagrees(determiner, phrase.head());
  }

  /** "nach einer Nachricht der alte „Adler“": an attribute that is no genitive. */
  private boolean disagrees(int determiner, int head) {
    int attribute = items.word(determiner + 1).adjective();
    return determiner + 1 < head
        && !items.word(determiner + 1).capitalized()
        && attribute != Agreement.NONE
        && (attribute & items.word(determiner).determiner() & Agreement.GENITIVE) == 0;
  }
}
