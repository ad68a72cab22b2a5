package org.wortlaut.resolve;

import org.wortlaut.text.Span;

/**
 * One place in an article where an actor is named, by name, adjective, role noun or pronoun.
 *
 * @param name the actor's fullest name within the article, nominative, without titles
 * @param sentence index of the sentence that holds it
 * @param statement index of the innermost statement whose content holds it, or -1
 * @param country name of the one country that stands by the actor's role ("Russland" for "der
 *     russische Minister X"), or null
 */
public record Mention(
    String name, ActorKind kind, Span span, int sentence, int statement, String country) {

  /** A mention of an actor beside whose role stands no country. */
  public Mention(String name, ActorKind kind, Span span, int sentence, int statement) {
    this(name, kind, span, sentence, statement, null);
  }

  /** The same of another kind. */
  Mention as(ActorKind other) {
    return new Mention(name, other, span, sentence, statement, country);
  }
}
