package org.wortlaut.table;

import java.util.List;

/** The columns of all tables as a page of Markdown, made from what the table classes declare. */
final class DataDictionary {

  private static final String HEAD =
      """
      # Data dictionary

      The tables that `jobs/run` writes, one folder each under `--output`. The same comments stand in the
      schema of the files. Offsets (`begin`, `end`) are half-open UTF-16 offsets into `articles.text`; a
      role that stands in several pieces is a list of them. This page is made from the classes in
      `src/main/java/org/wortlaut/table`, and a test fails when it differs from them.

      Tables join by their ids: `article_id` and `story_id` are those of `articles`, `statement_id`,
      `parent_id`, `denial_id`, `claim_id` and `example_statement_id` those of `statements`, and `actor_id`,
      `speaker_ids`, `a_id`, `b_id`, `source_id`, `target_id`, `denier_id` and `claimant_id` those of
      `actors`. Examples show one value each and are of no one article.
      """;

  private DataDictionary() {}

  static String of(List<Table> tables) {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("\n| table | one row is |\n| --- | --- |\n");
    for (Table table : tables) {
      page.append("| [`%s`](#%s) | %s |\n".formatted(table.name(), table.name(), table.row()));
    }
    for (Table table : tables) {
      page.append("\n## ").append(table.name()).append("\n\n");
      page.append("One row is ").append(table.row()).append(".\n\n");
      page.append("| column | type | what it holds | example |\n| --- | --- | --- | --- |\n");
      for (Column column : table.columns()) {
        page.append(row(column));
      }
    }
    return page.toString();
  }

  private static String row(Column column) {
    String values =
        String.join(
            " | ",
            code(column.name()),
            code(column.type().simpleString()),
            inCell(column.comment()),
            code(inCell(column.example())));
    return "| " + values + " |\n";
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  /** A bar would end the cell, even within backquotes. */
  private static String inCell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }
}
