/**
 * Finds the statements of an article: who says what, by which words.
 *
 * <p>The way from sentence to statement: {@code AttributionFinder} takes one sentence after the
 * other and lets the rules propose attributions ({@code SentenceRules}), each with content, cue,
 * speaker and addressee; where two rules claim the same place, the earlier one has it ({@code
 * SentenceFindings}). {@code ReportFeatures} describes each proposal, {@code ReportModel} says how
 * likely it is a statement, and what is too unlikely is dropped. {@code Discourse} remembers who
 * spoke, so that a sentence without a speaker can take over the last one. {@code FrameFinder} adds
 * the framing clause, {@code WortlautWriter} or {@code GnqaWriter} writes the spans by the
 * convention of a {@link org.wortlaut.extract.Scheme}, and the package {@code classify} adds act,
 * denial, kind of claim and modality. The result is a list of {@link
 * org.wortlaut.extract.Statement}s in text order.
 *
 * <p>Other parts of the program see the classes of this folder and the models that they train. One
 * folder for each question; a folder uses those named before it and none behind it:
 *
 * <ul>
 *   <li>{@code draft}: what has been found of a statement, before it is written
 *   <li>{@code word}: what single words tell: heads of compounds, sets of nouns, somebody or a
 *       thing
 *   <li>{@code cue}: which verbs, nouns and prepositions report, and their words in a clause
 *   <li>{@code addressee}: to whom it was said
 *   <li>{@code speaker}: which phrase of the sentence speaks
 *   <li>{@code object}: the content that is a noun phrase
 *   <li>{@code content}: the content that is a clause or a quotation, and where it ends
 *   <li>{@code source}: who is named by "laut", "nach Angaben", "zufolge", and how far it reaches
 *   <li>{@code report}: how likely a proposal is a statement
 *   <li>{@code rule}: the rules that propose, with their list
 *   <li>{@code write}: the spans by either convention
 *   <li>{@code classify}: act, denial, kind of claim and modality
 * </ul>
 */
package org.wortlaut.extract;
