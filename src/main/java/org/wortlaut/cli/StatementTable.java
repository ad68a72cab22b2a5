package org.wortlaut.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.wortlaut.table.Statements;
import picocli.CommandLine.Help.Ansi.Style;

/** The statements of one text as a table for the eye: who, by which words, what, and which kind. */
final class StatementTable {

  private static final String GAP = "  ";
  private static final String RULE = "─";

  /** Holds "in 99", the number of the statement that a nested one stands in. */
  private static final int NUMBER_WIDTH = 5;

  /** Holds the longest usual cues, such as "zurückgewiesen". */
  private static final int CUE_WIDTH = 14;

  /** Holds "assert, negated" and "evaluation 0.93". */
  private static final int KIND_WIDTH = 16;

  /** More of a content is seldom needed to know it again. */
  private static final int CONTENT_LINES = 6;

  private static final int OTHER_LINES = 3;

  private static final List<Style> PLAIN = List.of();
  private static final List<Style> HEAD = List.of(Style.bold);
  private static final List<Style> WHO = List.of(Style.bold);
  private static final List<Style> CUE = List.of(Style.fg_cyan);
  private static final List<Style> DENIAL = List.of(Style.bold, Style.fg_red);
  private static final List<Style> ASIDE = List.of(Style.faint);

  private final Screen screen;
  private final List<Field> fields;

  /** One column of the table. */
  private record Field(String head, int width) {}

  private record Line(String text, List<Style> style) {}

  StatementTable(Screen screen) {
    this.screen = screen;
    this.fields = fields(screen.width());
  }

  /**
   * @param statements rows with those columns of the table statements that a text alone decides
   */
  String text(List<Row> statements) {
    if (statements.isEmpty()) {
      return "No statements were found: nobody is reported to say something."
          + System.lineSeparator();
    }
    StringBuilder text = new StringBuilder();
    append(text, fields.stream().map(field -> List.of(new Line(field.head(), HEAD))).toList());
    append(text, fields.stream().map(StatementTable::rule).toList());
    Map<String, Integer> numbers = new HashMap<>();
    for (Row statement : statements) {
      numbers.put(statement.getAs(Statements.STATEMENT_ID), numbers.size() + 1);
    }
    for (Row statement : statements) {
      append(text, cells(statement, numbers));
      text.append(System.lineSeparator());
    }
    return text.append(count(statements)).append(System.lineSeparator()).toString();
  }

  private static List<Field> fields(int width) {
    int gaps = 4 * GAP.length();
    int forWords = width - NUMBER_WIDTH - CUE_WIDTH - KIND_WIDTH - gaps;
    int speaker = forWords * 2 / 5;
    return List.of(
        new Field("#", NUMBER_WIDTH),
        new Field("Speaker", speaker),
        new Field("Cue", CUE_WIDTH),
        new Field("Content", forWords - speaker),
        new Field("Act, kind, conf.", KIND_WIDTH));
  }

  private List<List<Line>> cells(Row statement, Map<String, Integer> numbers) {
    String cue = orDash(statement.getAs(Statements.CUE_TEXT));
    return List.of(
        number(statement, numbers),
        speaker(statement, fields.get(1).width()),
        wrapped(cue, CUE_WIDTH, CUE),
        content(statement, fields.get(3).width()),
        kind(statement));
  }

  private static List<Line> rule(Field field) {
    return List.of(new Line(RULE.repeat(field.width()), PLAIN));
  }

  private static List<Line> number(Row statement, Map<String, Integer> numbers) {
    List<Line> lines = new ArrayList<>();
    int own = numbers.get(statement.<String>getAs(Statements.STATEMENT_ID));
    lines.add(new Line(String.valueOf(own), PLAIN));
    Integer parent = numbers.get(statement.<String>getAs(Statements.PARENT_ID));
    if (parent != null) {
      lines.add(new Line("in " + parent, ASIDE));
    }
    return lines;
  }

  /** As named here; below it who that is, where the words here do not say it themselves. */
  private static List<Line> speaker(Row statement, int width) {
    String here = orDash(statement.getAs(Statements.SPEAKER_TEXT));
    Object[] names = statement.getAs(Statements.SPEAKER_NAMES);
    String resolved = Stream.of(names).map(String::valueOf).collect(Collectors.joining(", "));
    List<Line> lines = wrapped(here, width, here.equals(resolved) ? WHO : PLAIN);
    if (resolved.isEmpty()) {
      lines.add(new Line("= unknown", ASIDE));
    } else if (!here.equals(resolved)) {
      lines.addAll(wrapped("= " + resolved, width, WHO));
    }
    String speaksFor = statement.getAs(Statements.SPEAKER_FOR);
    if (speaksFor != null) {
      lines.addAll(wrapped("for " + speaksFor, width, ASIDE));
    }
    return lines;
  }

  private static List<Line> content(Row statement, int width) {
    List<Line> lines = new ArrayList<>();
    String content = orDash(statement.getAs(Statements.CONTENT_TEXT));
    WrappedText.lines(content, width, CONTENT_LINES)
        .forEach(line -> lines.add(new Line(line, PLAIN)));
    String denied = statement.getAs(Statements.DENIED_TEXT);
    if (denied != null) {
      lines.addAll(wrapped("denied: " + denied, width, DENIAL));
    }
    return lines;
  }

  private static List<Line> kind(Row statement) {
    String act = statement.getAs(Statements.ACT);
    List<Line> lines =
        denies(statement)
            ? wrapped(act + ", " + statement.getAs(Statements.DENIAL), KIND_WIDTH, DENIAL)
            : wrapped(act, KIND_WIDTH, PLAIN);
    String claim = statement.getAs(Statements.CLAIM_KIND);
    double confidence = statement.getAs(Statements.CONFIDENCE);
    lines.add(new Line(String.format(Locale.ROOT, "%s %.2f", claim, confidence), ASIDE));
    return lines;
  }

  private static boolean denies(Row statement) {
    return !statement.getAs(Statements.DENIAL).equals("none");
  }

  private static List<Line> wrapped(String text, int width, List<Style> style) {
    List<Line> lines = new ArrayList<>();
    WrappedText.lines(text, width, OTHER_LINES).forEach(line -> lines.add(new Line(line, style)));
    return lines;
  }

  /** Puts cells beside each other, each as high as the highest. */
  private void append(StringBuilder text, List<List<Line>> cells) {
    int height = cells.stream().mapToInt(List::size).max().orElseThrow();
    for (int i = 0; i < height; i++) {
      StringBuilder row = new StringBuilder();
      for (int column = 0; column < cells.size(); column++) {
        List<Line> cell = cells.get(column);
        Line line = i < cell.size() ? cell.get(i) : new Line("", PLAIN);
        int missing = fields.get(column).width() - WrappedText.length(line.text());
        row.append(screen.styled(line.text(), line.style()))
            .append(" ".repeat(Math.max(0, missing)))
            .append(GAP);
      }
      text.append(row.toString().stripTrailing()).append(System.lineSeparator());
    }
  }

  private static String count(List<Row> statements) {
    long denials = statements.stream().filter(StatementTable::denies).count();
    return statements.size()
        + (statements.size() == 1 ? " statement, " : " statements, ")
        + (denials == 1 ? "1 denial" : denials + " denials");
  }

  private static String orDash(String text) {
    return text == null ? "–" : text;
  }
}
