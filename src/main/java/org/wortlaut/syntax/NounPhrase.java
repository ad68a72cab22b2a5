package org.wortlaut.syntax;

import org.wortlaut.language.Agreement;

/**
 * A noun phrase, as a range of items of a sentence.
 *
 * @param from first item
 * @param to item after the last
 * @param head the item of its head noun, name or pronoun
 * @param agreement case, number and gender readings left after all its words agree
 * @param pronoun whether it is a bare pronoun
 * @param named whether it holds a proper name
 * @param coordinated whether it is two or more joined phrases
 */
public record NounPhrase(
    int from,
    int to,
    int head,
    int agreement,
    boolean pronoun,
    boolean named,
    boolean coordinated) {

  /**
   * Whether one of its readings is among the given ones.
   *
   * @param cases such as {@link Agreement#NOMINATIVE}
   */
  public boolean canBe(int cases) {
    return (agreement & cases) != 0;
  }

  /** Whether it can only be plural: "die Leute", "A und B". */
  public boolean plural() {
    return coordinated || (agreement & Agreement.SINGULAR) == 0;
  }

  /** The same phrase as the first of several that are joined. */
  public NounPhrase joined() {
    return new NounPhrase(from, to, head, agreement, pronoun, named, true);
  }

  /** The same phrase as the beginning of a name, which may be the subject whatever its number. */
  public NounPhrase asName() {
    return new NounPhrase(from, to, head, Agreement.ANY, pronoun, true, coordinated);
  }

  /** The same phrase with another end, when something is attached to it. */
  public NounPhrase until(int end) {
    return end == to
        ? this
        : new NounPhrase(from, end, head, agreement, pronoun, named, coordinated);
  }
}
