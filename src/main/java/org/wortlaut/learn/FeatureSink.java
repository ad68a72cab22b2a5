package org.wortlaut.learn;

/**
 * Takes the features of one item. A feature is a string such as {@code modal=müssen+past}; it is
 * given in parts, which a model looks up without putting them together.
 */
public interface FeatureSink {

  /**
   * Adds a feature, which counts once however often it is added.
   *
   * @param parts make up the feature one after the other: {@code "modal=", modal, "+past"}
   */
  void add(String... parts);
}
