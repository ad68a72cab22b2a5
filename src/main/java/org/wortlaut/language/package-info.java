/**
 * What is known about words without context: the dictionary, lexicon files, case and number.
 *
 * <p>{@link org.wortlaut.language.GermanMorphology} gives every form all its readings as a {@link
 * org.wortlaut.language.Word}; which of them holds in a sentence is decided in {@code syntax}. Word
 * lists are resource files under {@code lexicon/}, each with its source and licence, read by {@link
 * org.wortlaut.language.LexiconFile}; the closed-class words that rules ask for by role are in
 * {@link org.wortlaut.language.FunctionWords}. Nothing here knows texts, tokens or offsets.
 */
package org.wortlaut.language;
