/**
 * What a statement is: its act, whether it denies and what, its kind of claim and its modality.
 *
 * <p>{@code StatementReader} reads content, cue and surroundings; the classifiers ask the reading
 * by rules, in the order that each of them lists, and a trained model weighs its features where no
 * rule is sure. {@link org.wortlaut.extract.classify.StatementClassifier} is what extraction asks.
 *
 * <p>A folder uses those named before it and none behind it, besides the values of this one:
 *
 * <ul>
 *   <li>{@code reading}: a statement clause by clause
 *   <li>{@code denial}: denial, confirmation, and what is denied
 *   <li>{@code sign}: signs of acts and kinds
 *   <li>{@code feature}: features, and the models that weigh them
 * </ul>
 */
package org.wortlaut.extract.classify;
