package org.wortlaut.golden;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wortlaut.article.ArticleAnalysis;

/**
 * A short text and all the statements that the extraction must find in it, in text order of their
 * contents.
 *
 * @param file name of the golden file
 * @param line of its first line of text
 * @param point the linguistic point, or empty
 * @param expected empty where nothing must be found
 */
record GoldenCase(
    String file, int line, String point, String text, List<ExpectedStatement> expected) {

  /** What is shown of a statement that the case does not expect. */
  private static final ExpectedStatement UNEXPECTED =
      new ExpectedStatement(
          0,
          new EnumMap<>(
              Map.of(
                  GoldenField.FORM,
                  "",
                  GoldenField.CONTENT,
                  "",
                  GoldenField.CUE,
                  "",
                  GoldenField.SPEAKER,
                  "")));

  GoldenCase {
    expected = List.copyOf(expected);
  }

  String place() {
    return file + ":" + line;
  }

  String title() {
    String label = point.isEmpty() ? text : point;
    return line + ": " + (label.length() > 90 ? label.substring(0, 90) + "…" : label);
  }

  /** Guards against finding too much: no statement, or in a file about denials no denial. */
  boolean isNegative() {
    return file.startsWith("denial-")
        ? expected.stream().noneMatch(ExpectedStatement::isDenial)
        : expected.isEmpty();
  }

  String expectedRows() {
    return numbered(expected.stream().map(ExpectedStatement::canonical).toList());
  }

  /** What was extracted, in the fields that the case gives for the statement at the same place. */
  String actualRows(ArticleAnalysis analysis) {
    List<String> rows = new ArrayList<>();
    for (int index = 0; index < analysis.statements().size(); index++) {
      ExpectedStatement shown = index < expected.size() ? expected.get(index) : UNEXPECTED;
      rows.add(shown.actual(new GoldenRow(text, analysis, index)));
    }
    return numbered(rows);
  }

  private static String numbered(List<String> rows) {
    StringBuilder all = new StringBuilder();
    for (int index = 0; index < rows.size(); index++) {
      all.append(index + 1).append(' ').append(rows.get(index)).append('\n');
    }
    return rows.isEmpty() ? "no statement\n" : all.toString();
  }
}
