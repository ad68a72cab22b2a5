package org.wortlaut.resolve.entity;

import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.word.Gender;

/**
 * Whom a pronoun or definite phrase may stand for: an actor of the article, or an unnamed speaker.
 *
 * @param offset where it was last spoken of
 */
public record Referent(String name, ActorKind kind, Gender gender, int offset, String speaksFor) {}
