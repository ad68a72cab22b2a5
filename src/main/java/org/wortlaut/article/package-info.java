/**
 * Reads one article from text to statements with resolved speakers, without Spark.
 *
 * <p>{@link org.wortlaut.article.ArticleAnalyzer} cuts the cleaned text into sentences ({@code
 * GermanText} has the resources for it), extracts the statements, finds the names, resolves who
 * speaks, and at last marks the negated assertions that rebut an accusation of the same article
 * ({@code Rebuttals}), which only the whole article shows: "Müller wirft Weber Betrug vor. … Weber
 * sagt, er habe niemanden betrogen." The result is one {@link
 * org.wortlaut.article.ArticleAnalysis}.
 *
 * <p>The values of a statement's {@code rule} are described in {@link org.wortlaut.extract}.
 */
package org.wortlaut.article;
