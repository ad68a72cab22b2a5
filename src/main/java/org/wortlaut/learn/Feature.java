package org.wortlaut.learn;

/**
 * A feature that is added again and again. It remembers its place in the first model that has
 * looked it up, so that its letters are read only once. Safe to share between threads.
 */
public final class Feature {

  private final String name;

  /** That of the first model; null before. */
  private volatile FeatureTable table;

  /** Its place there; set before {@link #table}. */
  private int place;

  /**
   * @param parts make up the feature one after the other
   */
  public Feature(String... parts) {
    this.name = String.join("", parts);
  }

  String name() {
    return name;
  }

  /** Its place in a table, or -1. */
  int placeIn(FeatureTable asked) {
    return table == asked ? place : lookUp(asked);
  }

  private synchronized int lookUp(FeatureTable asked) {
    int found = asked.find(name);
    if (table == null) {
      place = found;
      table = asked;
    }
    return found;
  }
}
