/**
 * Scores and errors for readers: tables, JSON, breakdowns, confusions, what was missed in each
 * article.
 */
package org.wortlaut.evaluate.print;
