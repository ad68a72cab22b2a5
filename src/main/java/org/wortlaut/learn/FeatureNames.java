package org.wortlaut.learn;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Writes the features of an item down, for training. */
public final class FeatureNames implements FeatureSink {

  private final Set<String> names = new LinkedHashSet<>();

  private FeatureNames() {}

  /**
   * The features in the order in which they were first added.
   *
   * @param item adds its features
   */
  public static List<String> of(Consumer<FeatureSink> item) {
    FeatureNames features = new FeatureNames();
    item.accept(features);
    return List.copyOf(features.names);
  }

  @Override
  public void add(String... parts) {
    names.add(String.join("", parts));
  }
}
