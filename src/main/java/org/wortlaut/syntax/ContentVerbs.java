package org.wortlaut.syntax;

/** Knows which verbs take a content clause: "sagen, dass …". */
@FunctionalInterface
public interface ContentVerbs {

  /**
   * @param lemma infinitive of the full verb with its particle ("mitteilen")
   */
  boolean takesClause(String lemma);
}
