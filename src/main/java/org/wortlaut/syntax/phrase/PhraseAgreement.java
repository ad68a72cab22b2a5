package org.wortlaut.syntax.phrase;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.SentenceItems;
import org.wortlaut.text.Token.Kind;

/** In which cases, numbers and genders the words of a noun phrase agree. */
record PhraseAgreement(SentenceItems items, NounWords words, FirstNoun firstNoun) {

  /** That of a noun alone; any where none is known. */
  int of(int noun) {
    int agreement = items.word(noun).noun();
    return agreement == Agreement.NONE ? Agreement.ANY : agreement;
  }

  /**
   * What determiner, attributes and noun agree in; the noun alone where they agree in nothing. "die
   * am Freitag vorgelegte Studie": nothing is asked of the words within a longer attribute. The
   * "dessen" of "dessen Sprecher" agrees with whom it stands for.
   */
  int upTo(int from, int noun) {
    boolean firm = isFirm(noun);
    int agreement =
        firm
            ? Agreement.FEMININE & Agreement.SINGULAR
            : items.word(noun).noun() | items.word(noun).adjective();
    if (agreement == Agreement.NONE) {
      agreement = Agreement.ANY;
    }
    boolean inLongAttribute = false;
    for (int i = from; i < noun; i++) {
      Word word = items.word(i);
      if (words.isAmount(i) || items.is(Role.OWNER_PRONOUN, i)) {
        continue;
      }
      if (i == from && word.determiner() != Agreement.NONE) {
        agreement &= word.determiner();
      } else if (!inLongAttribute && (word.adjective() & agreement) != 0) {
        agreement &= word.adjective();
      } else {
        inLongAttribute = true;
      }
    }
    agreement = agreement == Agreement.NONE ? of(noun) : agreement;
    if (isNumeral(from) && from < noun && (agreement & Agreement.PLURAL) != 0) {
      agreement &= Agreement.PLURAL;
    }
    return isCounted(from, noun) || firstNoun.namesSeveral(from, noun)
        ? Agreement.withPlural(agreement)
        : agreement;
  }

  /**
   * The "Präsident" of "warf Präsident Karl Ohm Untätigkeit vor": a title before a name is not
   * declined without an article; but "Abgeordneten Karl Ohm".
   */
  boolean isOfUndeclinedTitle(int from, int noun) {
    Word title = items.word(noun);
    return from == noun
        && items.isOffice(noun)
        && title.adjective() == Agreement.NONE
        && (title.noun() & Agreement.NOMINATIVE & Agreement.SINGULAR) != 0;
  }

  /** The "Nordkabel" of "die Nordkabel AG": the legal form agrees, whatever the name looks like. */
  private boolean isFirm(int noun) {
    int next = noun + 1;
    return next < items.size() && items.isWord(next) && items.is(Role.LEGAL_FORM, next);
  }

  /** "Zwei Opfer (meldete die Polizei)": they are several, whatever the noun looks like. */
  private boolean isNumeral(int i) {
    return items.isWord(i)
        && items.word(i).is(WordClass.NUMERAL)
        && items.word(i).determiner() == Agreement.NONE;
  }

  /** "80 Prozent fordern": a counted noun is plural although it may not look so. */
  private boolean isCounted(int from, int noun) {
    return noun > from && items.kind(noun - 1) == Kind.NUMBER;
  }
}
