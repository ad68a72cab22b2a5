/** Noun phrases read at any item of a sentence: attributes, head, genitives and names. */
package org.wortlaut.syntax.phrase;
