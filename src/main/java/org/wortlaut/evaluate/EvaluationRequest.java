package org.wortlaut.evaluate;

import java.nio.file.Path;
import java.util.Optional;
import org.wortlaut.extract.Scheme;

/**
 * What to score.
 *
 * @param gold annotated articles, see {@code GoldFile}
 * @param layer labels over them, see {@code GoldFile.withLayer}
 * @param names a file of named entities, see {@code NamesFile}
 * @param disputes what the denials of the gold file contradict, see {@code DisputesFile}
 * @param scheme the convention to extract in; that of the gold file if empty
 */
public record EvaluationRequest(
    Optional<Path> gold,
    Optional<Path> layer,
    Optional<Path> names,
    Optional<Path> disputes,
    Optional<Scheme> scheme) {

  public EvaluationRequest {
    if (gold.isEmpty() && names.isEmpty()) {
      throw new IllegalArgumentException(
          "nothing to score: give a gold file (--gold) or a file of names (--names)");
    }
    if (layer.isPresent() && gold.isEmpty()) {
      throw new IllegalArgumentException(
          "the layer " + layer.get() + " needs the gold file that it lies over (--gold)");
    }
    if (disputes.isPresent() && gold.isEmpty()) {
      throw new IllegalArgumentException(
          "the disputes " + disputes.get() + " need the gold file with their statements (--gold)");
    }
  }

  /** Without disputes. */
  public EvaluationRequest(
      Optional<Path> gold, Optional<Path> layer, Optional<Path> names, Optional<Scheme> scheme) {
    this(gold, layer, names, Optional.empty(), scheme);
  }

  /** The same with what the denials contradict. */
  public EvaluationRequest withDisputes(Optional<Path> file) {
    return new EvaluationRequest(gold, layer, names, file, scheme);
  }

  public static EvaluationRequest ofGold(Path gold) {
    return new EvaluationRequest(
        Optional.of(gold), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
