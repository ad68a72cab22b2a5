package org.wortlaut.extract.draft;

import java.util.List;
import org.wortlaut.extract.draft.Attribution.Construction;

/**
 * The content that a rule found for a verb.
 *
 * @param rule name of the rule, see the folder {@code rule}
 * @param ranges the pieces in text order, at least one
 */
public record FoundContent(String rule, Construction construction, List<ItemRange> ranges) {

  public FoundContent {
    ranges = List.copyOf(ranges);
  }

  public static FoundContent clause(String rule, ItemRange range) {
    return new FoundContent(rule, Construction.CLAUSE, List.of(range));
  }

  public boolean holds(int item) {
    for (ItemRange range : ranges) {
      if (range.holds(item)) {
        return true;
      }
    }
    return false;
  }
}
