package org.wortlaut.evaluate.gold;

import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.text.Span;

/**
 * What a gold file says about a statement beyond its spans. Every part may be absent, because files
 * annotate different parts.
 *
 * @param denied what is denied; empty where nothing is
 * @param speakerNames the resolved speakers; an empty list is an unknown source, an absent one is
 *     no annotation
 * @param mentions the actors named in the content; an empty list says that there are none
 */
public record GoldLabels(
    Optional<Act> act,
    Optional<Denial> denial,
    List<Span> denied,
    Optional<ClaimKind> claimKind,
    Optional<List<String>> speakerNames,
    Optional<List<String>> mentions) {

  public static final GoldLabels NONE =
      new GoldLabels(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public GoldLabels {
    denied = List.copyOf(denied);
    speakerNames = speakerNames.map(List::copyOf);
    mentions = mentions.map(List::copyOf);
  }

  public boolean denies() {
    return denial.isPresent() && denial.get() != Denial.NONE;
  }
}
