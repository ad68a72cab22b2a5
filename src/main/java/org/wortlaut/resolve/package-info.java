/**
 * Names, and who is meant by them, by nouns and by pronouns.
 *
 * <p>Within an article: {@code NameFinder} finds names, {@code EntityTable} joins those of one
 * actor, {@link org.wortlaut.resolve.Resolver} says for each statement who speaks ({@code
 * SpeakerResolver}) and which actors the text mentions ({@code MentionFinder}). Across articles:
 * {@code org.wortlaut.resolve.actors}, which needs Spark; everything else is plain Java over text
 * and offsets.
 *
 * <p>One folder for each question; a folder uses those named before it and none behind it:
 *
 * <ul>
 *   <li>{@code word}: the tokens as rules ask about them
 *   <li>{@code lexicon}: known names and nouns
 *   <li>{@code phrase}: a speaker's phrase and its nominative
 *   <li>{@code tagger}: the trained recogniser of names
 *   <li>{@code name}: the names of a text
 *   <li>{@code entity}: the actors of a text
 *   <li>{@code reference}: whom a noun or pronoun stands for
 *   <li>{@code speaker}: who speaks
 *   <li>{@code actors}: one actor for all its names in all articles
 * </ul>
 */
package org.wortlaut.resolve;
