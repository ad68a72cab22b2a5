package org.wortlaut.extract;

/**
 * The phrase that speaks, in the sentence of its cue.
 *
 * @param relativePronoun whether it is a relative pronoun, whose antecedent then names the speaker
 */
record FoundSpeaker(ItemRange range, boolean relativePronoun) {

  FoundSpeaker(int from, int to) {
    this(new ItemRange(from, to), false);
  }

  boolean holds(int item) {
    return range.holds(item);
  }
}
