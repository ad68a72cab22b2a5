/**
 * Which forms of a sentence are finite verbs, and what the verb forms of a clause say together:
 * lemma, mood, modal, passive.
 */
package org.wortlaut.syntax.verb;
