/**
 * Which phrase of the sentence speaks: the subject in its positions, the agent of a passive, the
 * antecedent of a relative pronoun, a subject that is shared or left out.
 */
package org.wortlaut.extract.speaker;
