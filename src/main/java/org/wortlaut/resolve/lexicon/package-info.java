/**
 * The word lists that names are found and speakers resolved with: names that are known, nouns for
 * roles, organisations and sources.
 */
package org.wortlaut.resolve.lexicon;
