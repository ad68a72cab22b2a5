/**
 * The trained recogniser of names: what it looks at, and which of its finds the text as a whole
 * contradicts.
 */
package org.wortlaut.resolve.tagger;
