package org.wortlaut.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wortlaut.resolve.ActorKind;

/**
 * What the labels of an outside name recogniser mean: {@code PER} is a person, {@code ORG} an
 * organisation. A label that is not listed is none of our business, and its chunks are passed over.
 */
final class EntityKinds {

  private final Map<String, ActorKind> kinds = new HashMap<>();

  /**
   * @param pairs such as {@code "PER=person"}; labels are compared without regard to case
   * @throws IllegalArgumentException if a pair is not {@code LABEL=kind} with a known kind
   */
  EntityKinds(List<String> pairs) {
    for (String pair : pairs) {
      String[] sides = pair.split("=", -1);
      if (sides.length != 2) {
        throw new IllegalArgumentException(
            "an entity kind is written LABEL=kind, for example PER=person, but this is \""
                + pair
                + "\"");
      }
      kinds.put(key(sides[0]), kind(sides[1], pair));
    }
  }

  /** The kind behind a label, with or without the prefix of the IOB scheme ({@code B-PER}). */
  Optional<ActorKind> of(String label) {
    String key = key(label);
    boolean prefixed = key.startsWith("B-") || key.startsWith("I-");
    return Optional.ofNullable(kinds.get(prefixed ? key.substring(2) : key));
  }

  private static String key(String label) {
    return label.strip().toUpperCase(Locale.ROOT);
  }

  private static ActorKind kind(String label, String pair) {
    for (ActorKind kind : ActorKind.values()) {
      if (kind.label().equals(label.strip().toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "the entity kind \""
            + pair
            + "\" names no kind of actor; there are person, organization, country, group, document,"
            + " place");
  }
}
