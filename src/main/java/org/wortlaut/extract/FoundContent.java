package org.wortlaut.extract;

import java.util.List;
import org.wortlaut.extract.Attribution.Construction;

/**
 * The content that a rule found for a verb.
 *
 * @param rule name of the rule, see the package's description
 * @param ranges the pieces in text order, at least one
 */
record FoundContent(String rule, Construction construction, List<ItemRange> ranges) {

  FoundContent {
    ranges = List.copyOf(ranges);
  }

  static FoundContent clause(String rule, ItemRange range) {
    return new FoundContent(rule, Construction.CLAUSE, List.of(range));
  }

  boolean holds(int item) {
    for (ItemRange range : ranges) {
      if (range.holds(item)) {
        return true;
      }
    }
    return false;
  }
}
