package org.wortlaut.extract.draft;

/**
 * The object that a cue's verb takes as its content, by the first items.
 *
 * @param from of the noun phrase or its preposition
 * @param predicate of what is said about it ("als absurd"), or -1
 */
public record FoundObject(int from, int predicate) {}
