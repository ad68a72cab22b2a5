/**
 * The tokens of a document as rules of names ask about them, words without their endings, gender,
 * and a possible name.
 */
package org.wortlaut.resolve.word;
