/**
 * Writes what people look at: the network of actors for Gephi and networkx, and, in {@link
 * org.wortlaut.report.html}, a page for the browser.
 *
 * <p>{@link org.wortlaut.report.Network} takes out of the tables the pairs that hold up, a bounded
 * number of them; {@link org.wortlaut.report.ExportNetwork} writes them in each format that was
 * asked for, row by row.
 */
package org.wortlaut.report;
