package org.wortlaut.aggregate.dispute;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.wortlaut.learn.LinearModel;
import org.wortlaut.learn.ModelFolder;

/** How much each {@link Sign} speaks for a claim: the file {@code disputes.tsv} of a model. */
final class DisputeModel {

  static final String FILE = "disputes.tsv";

  /** What the weights of the file stand for. */
  static final List<String> LABELS = List.of("claim");

  private static final Map<Source, DisputeModel> OF_SOURCE = new ConcurrentHashMap<>();

  private record Source(String language, Optional<Path> folder) {}

  private final double[] weights = new double[Sign.values().length];

  /**
   * @throws IllegalStateException if the model has other labels
   */
  DisputeModel(LinearModel model) {
    if (!model.labels().equals(LABELS)) {
      throw new IllegalStateException(
          FILE
              + ": the first line must name the label "
              + LABELS
              + ", not "
              + model.labels()
              + "; jobs/train --disputes writes such a file");
    }
    for (Sign sign : Sign.values()) {
      weights[sign.ordinal()] = model.weight(sign.label(), 0);
    }
  }

  /**
   * That of a language; the same object at every call, even if the folder has changed.
   *
   * @param models a folder that {@code jobs/train} has written; where it has none for disputes, or
   *     is empty, the one that is shipped
   * @throws IllegalStateException if the file has a faulty line
   */
  static DisputeModel forLanguage(String language, Optional<Path> models) {
    return OF_SOURCE.computeIfAbsent(new Source(language, models), DisputeModel::read);
  }

  private static DisputeModel read(Source source) {
    ModelFolder folder =
        source
            .folder()
            .map(ModelFolder::at)
            .filter(own -> own.has(FILE))
            .orElseGet(() -> ModelFolder.bundled(source.language()));
    return new DisputeModel(folder.read(FILE));
  }

  /** How likely a claim with these signs is against none, as a logarithm. */
  double weigh(Map<Sign, Double> signs) {
    double sum = 0;
    for (Map.Entry<Sign, Double> sign : signs.entrySet()) {
      sum += weights[sign.getKey().ordinal()] * sign.getValue();
    }
    return sum;
  }
}
