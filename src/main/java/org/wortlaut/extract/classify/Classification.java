package org.wortlaut.extract.classify;

import java.util.List;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.Modality;
import org.wortlaut.text.Span;

/**
 * What a statement does and claims.
 *
 * @param denied what is denied, in positive terms; empty exactly where {@code denial} is none
 */
public record Classification(
    Act act, Denial denial, List<Span> denied, ClaimKind claimKind, Modality modality) {

  public Classification {
    denied = List.copyOf(denied);
    if (denied.isEmpty() != (denial == Denial.NONE)) {
      throw new IllegalArgumentException(
          "a denial needs something denied, and nothing else may have it: "
              + denial
              + " with "
              + denied);
    }
  }
}
