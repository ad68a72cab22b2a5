package org.wortlaut.evaluate.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.Form;
import org.wortlaut.text.Span;

/**
 * Reads the fields that gold files share. Every method refuses what it does not understand with an
 * IllegalArgumentException.
 */
final class GoldFields {

  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldFields() {}

  static JsonNode object(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (!node.isObject()) {
        throw new IllegalArgumentException(
            "a line must be one JSON object, but this is " + node.getNodeType());
      }
      return node;
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("not JSON: " + broken.getOriginalMessage(), broken);
    }
  }

  static JsonNode required(JsonNode object, String field) {
    JsonNode value = object.get(field);
    if (value == null) {
      throw new IllegalArgumentException("the field \"" + field + "\" is missing");
    }
    return value;
  }

  static String text(JsonNode object, String field) {
    JsonNode value = required(object, field);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("\"" + field + "\" must be a string, but is " + value);
    }
    return value.textValue();
  }

  /**
   * The spans of a role in text order, each within a text of the given length; empty where the
   * field is missing.
   */
  static List<Span> spans(JsonNode object, String field, int length) {
    JsonNode pairs = object.path(field);
    if (!pairs.isArray() && object.hasNonNull(field)) {
      throw new IllegalArgumentException(
          "\"" + field + "\" must be a list of [begin, end], but is " + pairs);
    }
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      if (pair.size() != 2 || !pair.get(0).isInt() || !pair.get(1).isInt()) {
        throw new IllegalArgumentException(
            "\"" + field + "\" must be a list of [begin, end], but holds " + pair);
      }
      Span span = new Span(pair.get(0).intValue(), pair.get(1).intValue());
      if (span.end() > length) {
        throw new IllegalArgumentException(
            "\"" + field + "\" has the span " + pair + " beyond the end of the text at " + length);
      }
      spans.add(span);
    }
    Collections.sort(spans);
    return List.copyOf(spans);
  }

  static Map<Role, List<Span>> roles(JsonNode statement, int length) {
    EnumMap<Role, List<Span>> roles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      roles.put(role, spans(statement, role.field(), length));
    }
    if (roles.get(Role.CONTENT).isEmpty()) {
      throw new IllegalArgumentException("statement " + statement.path("id") + " has no content");
    }
    return roles;
  }

  static GoldLabels labels(JsonNode statement, int length) {
    return new GoldLabels(
        label(statement, "act", Act::of),
        label(statement, "denial", Denial::of),
        spans(statement, "denied", length),
        label(statement, "claim_kind", ClaimKind::of),
        strings(statement, "speaker_name"),
        strings(statement, "mentions"));
  }

  static Form form(JsonNode statement, String field) {
    required(statement, field);
    return label(statement, field, Form::of)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"" + field + "\" of statement " + statement.path("id") + " is null"));
  }

  private static <T> Optional<T> label(JsonNode object, String field, Function<String, T> of) {
    if (!object.hasNonNull(field)) {
      return Optional.empty();
    }
    String label = text(object, field);
    try {
      return Optional.of(of.apply(label));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "\"" + field + "\" has the unknown value \"" + label + "\"", unknown);
    }
  }

  /** A string, a list of strings, or null for an empty list. */
  private static Optional<List<String>> strings(JsonNode object, String field) {
    JsonNode value = object.get(field);
    if (value == null) {
      return Optional.empty();
    }
    if (value.isNull()) {
      return Optional.of(List.of());
    }
    if (value.isTextual()) {
      return Optional.of(List.of(value.textValue()));
    }
    List<String> strings = new ArrayList<>();
    value.forEach(item -> strings.add(item.asText()));
    return Optional.of(strings);
  }
}
