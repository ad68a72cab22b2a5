/**
 * The tables of the output, each declared once: names, types, comments and examples of the columns.
 */
package org.wortlaut.table;
