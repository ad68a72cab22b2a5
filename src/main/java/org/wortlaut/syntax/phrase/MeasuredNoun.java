package org.wortlaut.syntax.phrase;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceItems;
import org.wortlaut.text.Token.Kind;

/**
 * Finds what a measure measures: the "Haft" of "zehn Jahre Haft", the "mehr Lohn" of "acht Prozent
 * mehr Lohn", the "Euro Hilfe" of "drei Milliarden Euro Hilfe".
 *
 * <p>Must not: "seit zwei Jahren Mitglied" (another case), "20 Prozent der Stimmen" (a genitive).
 */
final class MeasuredNoun {

  private final SentenceItems items;
  private final NounWords words;

  MeasuredNoun(SentenceItems items, NounWords words) {
    this.items = items;
    this.words = words;
  }

  /** Whether what follows a noun may be measured by it. */
  boolean opensAfter(int noun) {
    int next = noun + 1;
    return next < items.size()
        && items.isWord(next)
        && !items.word(next).is(WordClass.PREPOSITION)
        && items.isMeasure(noun)
        && isCounted(noun)
        && !words.isDeterminer(next);
  }

  private boolean isCounted(int noun) {
    int before = noun - 1;
    return before >= 0
        && (items.kind(before) == Kind.NUMBER
            || items.word(before).is(WordClass.NUMERAL)
            || items.isMeasure(before));
  }

  /** Whether a phrase after a measure is what it measures: a common noun in the same case. */
  boolean measures(int measure, NounPhrase phrase) {
    Word head = items.word(phrase.head());
    return !phrase.pronoun()
        && items.isWord(phrase.head())
        && (head.is(WordClass.NOUN) || head.compound())
        && Agreement.sharedCases(items.word(measure).noun(), phrase.agreement()) != 0;
  }
}
