package org.wortlaut.evaluate.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wortlaut.resolve.ActorKind;

/**
 * Which real-world actor stands behind a name of an article, as JSON Lines: {@code {"doc", "name",
 * "actor", "kind"}}; actor and kind are null for sources without a name.
 */
public record ActorsFile(Path path, List<Entry> entries) {

  /**
   * @param actor a label that is the same across articles
   * @param kind empty for sources without a name
   */
  public record Entry(
      String document, String name, Optional<String> actor, Optional<ActorKind> kind) {}

  public ActorsFile {
    entries = List.copyOf(entries);
  }

  /**
   * @throws GoldFormatException if a line is not of this form
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public static ActorsFile read(Path path) {
    return new ActorsFile(path, GoldLines.read(path, line -> entry(GoldFields.object(line))));
  }

  private static Entry entry(JsonNode line) {
    JsonNode actor = GoldFields.required(line, "actor");
    return new Entry(
        GoldFields.text(line, "doc"),
        GoldFields.text(line, "name"),
        actor.isNull() ? Optional.empty() : Optional.of(GoldFields.text(line, "actor")),
        line.hasNonNull("kind")
            ? Optional.of(ActorKind.of(GoldFields.text(line, "kind")))
            : Optional.empty());
  }
}
