package org.wortlaut.resolve;

import org.wortlaut.text.Span;

/**
 * One place in an article where an actor is named, by name, adjective, role noun or pronoun.
 *
 * @param name the actor's fullest name within the article, nominative, without titles
 * @param sentence index of the sentence that holds it
 * @param statement index of the innermost statement whose content holds it, or -1
 */
public record Mention(String name, ActorKind kind, Span span, int sentence, int statement) {}
