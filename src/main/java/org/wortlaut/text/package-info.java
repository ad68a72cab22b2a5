/**
 * Text as it stands on the page: cleaning, quotation marks, tokens, sentences, boilerplate.
 *
 * <p>A raw text goes through {@link org.wortlaut.text.TextCleaner}, which fixes what all offsets
 * refer to, and then through {@link org.wortlaut.text.DocumentReader}: quotes are paired first,
 * then tokens are cut and joined to sentences in which each quote and bracket is one item. The
 * result is an immutable {@link org.wortlaut.text.Document} of spans, never of copied strings. What
 * a word can be comes from {@code language}; clauses and anything that depends on them are found in
 * {@code syntax}.
 */
package org.wortlaut.text;
