/**
 * Our Spark NLP annotators: thin shells around the plain code.
 *
 * <p>One article is read in one pass, so there is one annotator for statements and mentions alike.
 * Its output column is of Spark NLP's type {@code chunk}: what it finds are pieces of text, and
 * other stages can take them as such. All fields are in the metadata, as strings ({@link
 * org.wortlaut.annotate.AnalyzedArticle} reads them back).
 */
package org.wortlaut.annotate;
