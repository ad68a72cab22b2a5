package org.wortlaut.resolve.word;

import java.util.Comparator;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;

/**
 * A possible name over tokens from {@code begin} to {@code end}, exclusive.
 *
 * @param weight the heavier of two overlapping candidates wins
 */
public record Candidate(
    int begin, int end, ActorKind kind, Name.Form form, String name, String actor, int weight) {

  public Candidate(int begin, int end, ActorKind kind, Name.Form form, String name, int weight) {
    this(begin, end, kind, form, name, name, weight);
  }

  /** Heaviest first, then longest, then first in the text. */
  public static final Comparator<Candidate> ORDER =
      Comparator.comparingInt((Candidate c) -> -c.weight)
          .thenComparingInt(c -> c.begin - c.end)
          .thenComparingInt(Candidate::begin);
}
