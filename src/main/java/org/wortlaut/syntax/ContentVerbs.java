package org.wortlaut.syntax;

import org.wortlaut.language.Word;

/**
 * Knows what verbs of speech take, by the infinitive of the full verb with its particle, and which
 * nouns do so too.
 */
public interface ContentVerbs {

  /** Whether a verb takes a content clause: "mitteilen, dass …". */
  boolean takesClause(String lemma);

  /** Whether a noun takes a content clause: "der Ansicht sein, dass …". */
  boolean takesClause(Word noun);

  /** Whether a verb says "als" what it takes something for: "bezeichnen". */
  boolean takesAs(String lemma);

  /** Whether a verb says without a preposition what it calls something: "nennen". */
  boolean takesBare(String lemma);
}
