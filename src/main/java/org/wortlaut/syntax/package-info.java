/**
 * The clauses of a German sentence, their verbs and their noun phrases, by rules.
 *
 * <p>A {@code Sentence} of items with all readings comes in. {@code FiniteVerbs} decides which
 * forms are finite, {@code Segmenter} cuts the items at punctuation and coordinators, and for each
 * piece the parser asks what it opens ({@code SubordinateOpening}, {@code RelativeOpening}, {@code
 * PieceReader}) and gives it its place among the clauses so far ({@code DependentClauses}, {@code
 * MainClauses}, kept in {@code ClauseTree}). {@link org.wortlaut.syntax.verb.PredicateReader} then
 * puts the verb of each clause together, and {@link org.wortlaut.syntax.phrase.NounPhraseReader}
 * reads the phrase at any item on demand. A {@link org.wortlaut.syntax.SentenceSyntax} goes out;
 * its positions are item indices. Who says what is not asked here: that is {@code extract}.
 */
package org.wortlaut.syntax;
