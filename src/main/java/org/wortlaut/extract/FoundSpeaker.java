package org.wortlaut.extract;

import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * The phrase that speaks, in the sentence of its cue.
 *
 * @param relativePronoun whether it is a relative pronoun, whose antecedent then names the speaker
 */
record FoundSpeaker(ItemRange range, boolean relativePronoun) {

  FoundSpeaker(int from, int to) {
    this(new ItemRange(from, to), false);
  }

  /** The noun phrase that it begins with, or null. */
  NounPhrase phrase(SentenceSyntax syntax) {
    return syntax.nounPhraseAt(range.from());
  }

  boolean holds(int item) {
    return range.holds(item);
  }
}
