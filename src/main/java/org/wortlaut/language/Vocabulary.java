package org.wortlaut.language;

import java.util.concurrent.atomic.AtomicInteger;

/** The words of one {@link Morphology}: gives each {@link WordMemo} its place in their notes. */
final class Vocabulary {

  private final AtomicInteger places = new AtomicInteger();

  int newPlace() {
    return places.getAndIncrement();
  }

  /** How many places are given away. */
  int places() {
    return places.get();
  }
}
