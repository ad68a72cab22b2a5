/**
 * Trained models that are lists of weights, and how they are trained: for single items ({@link
 * org.wortlaut.learn.LinearModel}) and for sequences ({@link org.wortlaut.learn.SequenceModel}).
 *
 * <p>What an item has is told to a {@link org.wortlaut.learn.FeatureSink} as strings; what is told
 * often is kept as a {@link org.wortlaut.learn.Feature}. Models are immutable and shared by all
 * threads of a JVM. Nothing here knows what the features tell of a text.
 */
package org.wortlaut.learn;
