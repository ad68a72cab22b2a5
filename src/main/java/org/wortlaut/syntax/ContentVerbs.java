package org.wortlaut.syntax;

import java.util.Set;
import java.util.function.Predicate;
import org.wortlaut.language.Word;

/**
 * Knows what verbs of speech take, by the infinitive of the full verb with its particle, and which
 * nouns do so too.
 */
public interface ContentVerbs {

  /** Whether a verb takes a content clause: "mitteilen, dass …". */
  boolean takesClause(String lemma);

  /**
   * Whether a verb takes a content clause with fixed words beside it: "zu bedenken geben, dass …".
   *
   * @param stands whether one of some words stands beside the verb
   */
  boolean takesClause(String lemma, Predicate<Set<String>> stands);

  /** Whether a verb, not one of thinking, takes an infinitive clause: "versprechen, zu kommen". */
  boolean takesInfinitive(String lemma);

  /** Whether somebody in the accusative is spoken to by a verb: "bitten". */
  boolean asks(String lemma);

  /** Whether somebody is spoken to by a verb with a preposition: "verlangen von". */
  boolean asksBy(String lemma, String preposition);

  /** Whether somebody in the dative is spoken to by a verb: "raten". */
  boolean tells(String lemma);

  /** Whether a noun takes a content clause: "der Ansicht sein, dass …". */
  boolean takesClause(Word noun);

  /** Whether a verb says "als" what it takes something for: "bezeichnen". */
  boolean takesAs(String lemma);

  /** Whether a verb says without a preposition what it calls something: "nennen". */
  boolean takesBare(String lemma);
}
