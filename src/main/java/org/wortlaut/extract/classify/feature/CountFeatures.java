package org.wortlaut.extract.classify.feature;

import java.util.List;
import java.util.stream.Stream;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.learn.Count;
import org.wortlaut.learn.FeatureGroup;
import org.wortlaut.learn.FeatureSink;

/** How often a content has something, alone and together with what its cue mostly claims. */
final class CountFeatures {

  private static final List<String> CUES =
      Stream.concat(
              Labels.CUE_KINDS.stream().map(kind -> "cue-kind=" + kind),
              Stream.of("cue-unknown", "cueless"))
          .toList();

  private static final int UNKNOWN = Labels.CUE_KINDS.size();
  private static final int CUELESS = UNKNOWN + 1;

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
    return reading.cueless() ? CUELESS : reading.cue().map(Labels::cueKind).orElse(UNKNOWN);
  }
}
