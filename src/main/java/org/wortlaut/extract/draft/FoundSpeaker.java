package org.wortlaut.extract.draft;

import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * The phrase that speaks, in the sentence of its cue.
 *
 * @param relativePronoun whether it is a relative pronoun, whose antecedent then names the speaker
 */
public record FoundSpeaker(ItemRange range, boolean relativePronoun) {

  public FoundSpeaker(int from, int to) {
    this(new ItemRange(from, to), false);
  }

  /** The noun phrase that it begins with, or null. */
  public NounPhrase phrase(SentenceSyntax syntax) {
    return syntax.nounPhraseAt(range.from());
  }

  public boolean holds(int item) {
    return range.holds(item);
  }
}
