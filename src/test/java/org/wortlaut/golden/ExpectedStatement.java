package org.wortlaut.golden;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A statement that the extraction must find, with those of its fields that the case gives.
 *
 * @param line of the golden file
 * @param fields as written in the file; the form and the content are always there
 */
record ExpectedStatement(int line, Map<GoldenField, String> fields) {

  ExpectedStatement {
    fields = Collections.unmodifiableMap(new EnumMap<>(fields));
  }

  boolean isDenial() {
    return !fields.getOrDefault(GoldenField.DENIAL, "none").equals("none");
  }

  /** The pieces of a span field, or none where it is empty or not given. */
  List<String> pieces(GoldenField field) {
    String value = fields.getOrDefault(field, GoldenSpelling.EMPTY);
    return value.equals(GoldenSpelling.EMPTY)
        ? List.of()
        : Arrays.asList(value.split(GoldenSpelling.PIECES));
  }

  String canonical() {
    return fields.entrySet().stream()
        .map(field -> field.getKey().key() + ": " + field.getKey().canonical(field.getValue()))
        .collect(Collectors.joining("\n  "));
  }

  /** The same fields of an extracted statement. */
  String actual(GoldenRow row) {
    return fields.keySet().stream()
        .map(field -> field.key() + ": " + field.actual(row))
        .collect(Collectors.joining("\n  "));
  }
}
