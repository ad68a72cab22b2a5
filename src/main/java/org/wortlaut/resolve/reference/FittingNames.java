package org.wortlaut.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.text.Bisection;

/**
 * The names of a text that fit a question. Each is looked at once, however often the text asks: a
 * long one would take the square of its length.
 */
final class FittingNames {

  private final EntityTable table;
  private final Predicate<Name> question;
  private final List<Name> found = new ArrayList<>();

  /** How many names of the text were looked at. */
  private int seen;

  FittingNames(EntityTable table, Predicate<Name> question) {
    this.table = table;
    this.question = question;
  }

  /** Those before an offset, in text order. */
  List<Name> before(int offset) {
    for (int end = table.firstFrom(offset); seen < end; seen++) {
      Name name = table.names().get(seen);
      if (question.test(name)) {
        found.add(name);
      }
    }
    return found.subList(
        0, Bisection.first(found.size(), i -> found.get(i).span().begin() >= offset));
  }

  boolean hold(Name name) {
    return question.test(name);
  }
}
