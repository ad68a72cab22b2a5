package org.wortlaut.io;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.actors.list.ListedActor;

/** One line of a list of actors: its values by column, checked. */
final class ActorListLine {

  private static final String ID = "id";
  private static final String NAME = "name";
  private static final String KIND = "kind";
  private static final String ALIASES = "aliases";
  private static final String COUNTRY = "country";
  private static final String ROLE = "role";
  private static final String VALID_FROM = "valid_from";
  private static final String VALID_TO = "valid_to";
  private static final String EXTERNAL_ID = "external_id";
  private static final List<String> COLUMNS =
      List.of(ID, NAME, KIND, ALIASES, COUNTRY, ROLE, VALID_FROM, VALID_TO, EXTERNAL_ID);

  private final int line;
  private final Map<String, Object> values;

  private ActorListLine(int line, Map<String, Object> values) {
    this.line = line;
    this.values = values;
  }

  /**
   * @param values by column, in any case; texts, dates or lists of texts
   * @throws IllegalArgumentException if there is a column that is not known
   */
  static ActorListLine of(int line, Map<String, Object> values) {
    Map<String, Object> lower = new TreeMap<>();
    values.forEach(
        (column, value) -> {
          String name = column == null ? "" : column.strip().toLowerCase(Locale.ROOT);
          if (!COLUMNS.contains(name)) {
            throw new IllegalArgumentException(
                "unknown column \"" + column + "\"; there are " + String.join(", ", COLUMNS));
          }
          lower.put(name, value);
        });
    return new ActorListLine(line, lower);
  }

  /**
   * @throws IllegalArgumentException if a value is missing or cannot be meant
   */
  ListedActor actor() {
    LocalDate from = date(VALID_FROM);
    LocalDate to = date(VALID_TO);
    if (from != null && to != null && from.isAfter(to)) {
      throw new IllegalArgumentException("valid_from " + from + " is after valid_to " + to);
    }
    return new ListedActor(
        line,
        required(ID),
        required(NAME),
        kind(),
        aliases(),
        country(),
        text(ROLE),
        from,
        to,
        text(EXTERNAL_ID));
  }

  private String text(String column) {
    Object value = values.get(column);
    return value == null || value.toString().isBlank() ? null : value.toString().strip();
  }

  private String required(String column) {
    String value = text(column);
    if (value == null) {
      throw new IllegalArgumentException("there is no " + column);
    }
    return value;
  }

  private ActorKind kind() {
    String kind = required(KIND);
    try {
      return ActorKind.of(kind);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "the kind is \""
              + kind
              + "\"; it is one of "
              + String.join(", ", Stream.of(ActorKind.values()).map(ActorKind::label).toList()),
          unknown);
    }
  }

  private List<String> aliases() {
    Object value = values.get(ALIASES);
    Stream<String> aliases =
        value instanceof List<?> list
            ? list.stream().filter(Objects::nonNull).map(Object::toString)
            : Stream.of(Objects.toString(value, "").split("\\|"));
    return aliases.map(String::strip).filter(alias -> !alias.isEmpty()).distinct().toList();
  }

  private String country() {
    String country = text(COUNTRY);
    if (country != null && !country.matches("\\p{Alpha}{2}")) {
      throw new IllegalArgumentException(
          "the country is \"" + country + "\"; write its two-letter code, as in DE");
    }
    return country == null ? null : country.toUpperCase(Locale.ROOT);
  }

  private LocalDate date(String column) {
    String date = text(column);
    try {
      return date == null ? null : LocalDate.parse(date);
    } catch (DateTimeParseException wrong) {
      throw new IllegalArgumentException(
          column + " is \"" + date + "\"; a date is written 2024-03-18", wrong);
    }
  }
}
