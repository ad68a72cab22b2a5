package org.wortlaut.extract.classify.denial;

import java.util.List;
import org.wortlaut.extract.Denial;
import org.wortlaut.text.Span;

/**
 * What {@link DenialDetector} found.
 *
 * @param rule name of the rule that decided
 */
public record DenialFinding(Denial denial, List<Span> denied, String rule) {

  public DenialFinding {
    denied = List.copyOf(denied);
  }

  static DenialFinding none(String rule) {
    return new DenialFinding(Denial.NONE, List.of(), rule);
  }
}
