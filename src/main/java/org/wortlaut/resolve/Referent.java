package org.wortlaut.resolve;

/**
 * Whom a pronoun or definite phrase may stand for: an actor of the article, or an unnamed speaker.
 *
 * @param offset where it was last spoken of
 */
record Referent(String name, ActorKind kind, Gender gender, int offset, String speaksFor) {}
