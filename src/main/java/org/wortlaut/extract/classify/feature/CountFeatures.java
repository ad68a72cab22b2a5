package org.wortlaut.extract.classify.feature;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.classify.reading.CueLexicon;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.learn.Count;
import org.wortlaut.learn.FeatureGroup;
import org.wortlaut.learn.FeatureSink;

/** How often a content has something, alone and together with what its cue mostly claims. */
final class CountFeatures {

  private static final List<String> CUES =
      Stream.concat(
              Labels.KINDS.stream().map(kind -> "cue-kind=" + kind),
              Stream.of("cue-kind=open", "cue-unknown", "cueless"))
          .toList();

  private static final int OPEN = Labels.KINDS.size();
  private static final int UNKNOWN = OPEN + 1;
  private static final int CUELESS = OPEN + 2;

  private final int most;
  private final FeatureGroup[][] withCue;

  /**
   * @param most a greater number counts as that
   */
  CountFeatures(String name, int most) {
    this.most = most;
    this.withCue = FeatureGroup.alsoAlone(name + "=", Count.all(most), CUES);
  }

  void add(int count, StatementReading reading, FeatureSink found) {
    found.add(withCue[Math.min(most, count)][cue(reading)]);
  }

  private static int cue(StatementReading reading) {
    Optional<CueLexicon.Entry> cue = reading.cue();
    if (reading.cueless() || cue.isEmpty()) {
      return reading.cueless() ? CUELESS : UNKNOWN;
    }
    Optional<ClaimKind> kind = cue.get().kind();
    return kind.isPresent() ? kind.get().ordinal() : OPEN;
  }
}
