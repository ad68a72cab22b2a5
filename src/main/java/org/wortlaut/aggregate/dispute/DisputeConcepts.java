package org.wortlaut.aggregate.dispute;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Groups of stems that mean the same matter in a quarrel about facts: "zahl", "überweis" and
 * "lösegeld".
 */
final class DisputeConcepts {

  private final Map<String, BitSet> groups = new HashMap<>();
  private int size;

  /** Adds one group. */
  void add(Stream<String> stems) {
    stems.forEach(stem -> groups.computeIfAbsent(stem, first -> new BitSet()).set(size));
    size++;
  }

  /** Whether a stem is in a group with one of others, and not among them itself. */
  boolean akin(String stem, Collection<String> others) {
    BitSet own = groups.get(stem);
    return own != null
        && !others.contains(stem)
        && others.stream()
            .map(groups::get)
            .anyMatch(group -> group != null && group.intersects(own));
  }

  /** How many words of two sets stand for one another by their groups alone. */
  long shared(Collection<String> some, Collection<String> others) {
    return Math.min(count(some, others), count(others, some));
  }

  private long count(Collection<String> some, Collection<String> others) {
    return some.stream().filter(stem -> akin(stem, others)).count();
  }
}
