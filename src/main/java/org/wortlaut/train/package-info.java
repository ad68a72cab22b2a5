/**
 * Trains what is trained, from annotated articles in our own fields, in plain Java without Spark.
 *
 * <p>{@link org.wortlaut.train.TrainingSet} reads the articles, {@link
 * org.wortlaut.train.TrainModels} writes a model folder from them, and {@link
 * org.wortlaut.train.CrossValidation} scores the whole extraction with models that have not seen
 * the article at hand. What a model is made of is known only where it is used: {@code
 * extract.ReportTraining} and {@code extract.classify.StatementTraining}.
 */
package org.wortlaut.train;
