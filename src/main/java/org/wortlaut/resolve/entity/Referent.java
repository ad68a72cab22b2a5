package org.wortlaut.resolve.entity;

import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.word.Gender;

/**
 * Whom a pronoun or definite phrase may stand for: an actor of the article, or an unnamed speaker.
 *
 * @param offset where it was last spoken of
 */
public record Referent(String name, ActorKind kind, Gender gender, int offset, String speaksFor) {

  /** An actor of the article as spoken of at an offset. */
  public static Referent of(Entity actor, int offset) {
    return new Referent(actor.name(), actor.kind(), actor.gender(), offset, null);
  }

  /** The same as spoken of at another offset. */
  public Referent at(int place) {
    return new Referent(name, kind, gender, place, speaksFor);
  }
}
