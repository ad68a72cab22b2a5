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

  /** The same of a feature that is kept. */
  default void add(Feature feature) {
    add(feature.name());
  }

  /** All features of a group. */
  default void add(FeatureGroup group) {
    group.names().forEach(this::add);
  }

  /** A feature of one part; a model finds most of them without an array. */
  default void add(String feature) {
    add(new String[] {feature});
  }

  /** A feature of two parts. */
  default void add(String first, String second) {
    add(new String[] {first, second});
  }

  /** A feature of three parts. */
  default void add(String first, String second, String third) {
    add(new String[] {first, second, third});
  }

  /** A feature of four parts. */
  default void add(String first, String second, String third, String fourth) {
    add(new String[] {first, second, third, fourth});
  }
}
