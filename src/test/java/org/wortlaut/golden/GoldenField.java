package org.wortlaut.golden;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.Form;
import org.wortlaut.extract.Modality;
import org.wortlaut.resolve.ActorKind;

/**
 * A field of an expected statement: how it is written in a golden file, and how its counterpart is
 * read from an extracted row. Both come out in the same canonical spelling, so that they can be
 * compared as strings.
 */
enum GoldenField {
  FORM(row -> row.statement().form().label(), value -> Form.of(value).label()),
  CONTENT(
      GoldenSpelling.PIECES, row -> row.pieces(row.statement().content()), GoldenSpelling::content),
  CUE(GoldenSpelling.PIECES, row -> row.pieces(row.statement().cue()), GoldenSpelling::cue),
  SPEAKER(
      GoldenSpelling.PIECES, row -> row.pieces(row.statement().speaker()), GoldenSpelling::plain),
  ADDRESSEE(
      GoldenSpelling.PIECES, row -> row.pieces(row.statement().addressee()), GoldenSpelling::plain),
  FRAME(GoldenSpelling.PIECES, row -> row.pieces(row.statement().frame()), GoldenSpelling::plain),
  DENIED(GoldenSpelling.PIECES, row -> row.pieces(row.statement().denied()), GoldenSpelling::plain),
  NAMES(GoldenSpelling.NAMES, row -> row.speaker().names(), GoldenSpelling::plain),
  FOR(
      GoldenSpelling.NAMES,
      row -> Stream.ofNullable(row.speaker().speaksFor()).toList(),
      GoldenSpelling::plain),
  SPEAKER_KIND(row -> row.speaker().kind().label(), value -> ActorKind.of(value).label()),
  ACT(row -> row.statement().act().label(), value -> Act.of(value).label()),
  DENIAL(row -> row.statement().denial().label(), value -> Denial.of(value).label()),
  KIND(row -> row.statement().claimKind().label(), value -> ClaimKind.of(value).label()),
  MODALITY(row -> row.statement().modality().label(), value -> Modality.of(value).label()),
  MENTIONS(GoldenSpelling.NAMES, GoldenRow::mentions, GoldenSpelling::sortedNames),
  NESTED(row -> row.statement().nested() ? "yes" : "no", GoldenField::yesOrNo),
  /** Number of the host's line among the expected statements of the case, from 1. */
  PARENT(
      row -> String.valueOf(row.statement().parent() + 1),
      value -> String.valueOf(Integer.parseInt(value)));

  private final String separator;
  private final Function<GoldenRow, List<String>> actual;
  private final UnaryOperator<String> canonical;

  GoldenField(Function<GoldenRow, String> actual, UnaryOperator<String> canonical) {
    this("", row -> List.of(actual.apply(row)), canonical);
  }

  GoldenField(
      String separator, Function<GoldenRow, List<String>> actual, UnaryOperator<String> canonical) {
    this.separator = separator;
    this.actual = actual;
    this.canonical = canonical;
  }

  static Optional<GoldenField> named(String key) {
    return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
  }

  static String keys() {
    return Arrays.stream(values()).map(GoldenField::key).collect(Collectors.joining(", "));
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the value is made of pieces of the text. */
  boolean isSpan() {
    return separator.equals(GoldenSpelling.PIECES);
  }

  String actual(GoldenRow row) {
    return canonical(String.join(separator, actual.apply(row)));
  }

  /**
   * @throws IllegalArgumentException if the field cannot have this value
   */
  String canonical(String value) {
    return canonical.apply(value);
  }

  private static String yesOrNo(String value) {
    if (!List.of("yes", "no").contains(value)) {
      throw new IllegalArgumentException("neither yes nor no");
    }
    return value;
  }
}
