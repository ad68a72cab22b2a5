/**
 * Whom a noun or pronoun stands for: "die Ministerin", "der Konzern", "das Land", "sie", "ihr
 * Sprecher".
 */
package org.wortlaut.resolve.reference;
