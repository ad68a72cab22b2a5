package org.wortlaut.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.LocalSpark;
import org.wortlaut.config.Settings;
import org.wortlaut.config.SettingsLoader;
import org.wortlaut.io.ReadTable;
import org.wortlaut.io.WriteSample;
import org.wortlaut.table.Actors;
import org.wortlaut.table.Articles;
import org.wortlaut.table.Disputes;
import org.wortlaut.table.Mentions;
import org.wortlaut.table.Rejects;
import org.wortlaut.table.Relations;
import org.wortlaut.table.Statements;
import org.wortlaut.table.Table;
import org.wortlaut.table.Tables;

/** The whole chain on the sample corpus. */
class ChainTest {

  private static final SparkSession SPARK = LocalSpark.session();

  @TempDir private static Path folder;

  private static Settings settings;
  private static RunResult result;

  @BeforeAll
  static void runOnce() {
    Settings empty = settings(Map.of("wortlaut.output.path", folder.resolve("out").toString()));
    settings = empty.withSample(WriteSample.into(SPARK, empty.output()));
    result = new Chain(SPARK, settings).run();
  }

  @Test
  void everyRowOfTheInputIsAnArticleOrARejectWithItsReason() {
    long rows = SPARK.read().parquet(settings.input().paths().get(0)).count();

    assertThat(table(Articles.TABLE).count() + table(Rejects.TABLE).count()).isEqualTo(rows);
    assertThat(result.rejects()).containsOnlyKeys("no text", "id twice");
    assertThat(table(Rejects.TABLE).filter("reason is null or article_id is null").count())
        .isZero();
  }

  @Test
  void countsAreThoseOfTheTables() {
    result
        .rows()
        .forEach(
            (name, rows) -> {
              Table table =
                  Tables.ALL.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
              assertThat(table(table).count()).as(name).isEqualTo(rows);
            });
    assertThat(result.seconds())
        .containsKeys("load", "read", "check", "extract", "disputes", "relations", "write");
  }

  @Test
  void spansLieInTheTextAndTheWordsAreThoseThatStandThere() {
    Map<String, String> texts = new HashMap<>();
    for (Row row : table(Articles.TABLE).collectAsList()) {
      texts.put(row.getAs("article_id"), row.getAs("text"));
    }
    List<Row> statements = table(Statements.TABLE).collectAsList();
    for (Row row : statements) {
      String text = texts.get(row.<String>getAs("article_id"));
      for (String role : List.of("cue", "speaker", "content", "addressee", "denied")) {
        assertThat(words(row, role, text))
            .as(role)
            .isEqualTo(
                Optional.ofNullable(row.<String>getAs(role + "_text"))
                    .orElse("")
                    .replace(" … ", " "));
      }
      assertThat(words(row, "content", text)).isNotEmpty();
    }
    for (Row row : table(Mentions.TABLE).collectAsList()) {
      String text = texts.get(row.<String>getAs("article_id"));
      assertThat(text.substring(row.getAs("begin"), row.getAs("end")))
          .isEqualTo(row.<String>getAs("text"));
    }
  }

  @Test
  void idsAreUniqueAndReferencesAreMet() {
    Dataset<Row> statements = table(Statements.TABLE);
    assertThat(statements.select("statement_id").distinct().count()).isEqualTo(statements.count());
    Dataset<Row> ids = statements.select(functions.col("statement_id").as("id"));
    assertThat(
            statements
                .filter("parent_id is not null")
                .join(ids, functions.col("parent_id").equalTo(functions.col("id")), "left_anti")
                .count())
        .isZero();
    assertThat(
            table(Mentions.TABLE)
                .filter("statement_id is not null")
                .join(ids, functions.col("statement_id").equalTo(functions.col("id")), "left_anti")
                .count())
        .isZero();
  }

  @Test
  void disputesAndRelationsReferToStatementsAndActors() {
    Dataset<Row> statements = table(Statements.TABLE);
    Dataset<Row> disputes = table(Disputes.TABLE);
    Dataset<Row> relations = table(Relations.TABLE);
    Dataset<Row> ids = statements.select(functions.col("statement_id").as("id"));
    Dataset<Row> actors = table(Actors.TABLE).select(functions.col("actor_id").as("id"));

    assertThat(disputes.where("same_article").count()).isGreaterThan(20);
    assertThat(disputes.where("NOT same_article").count()).isPositive();
    assertThat(disputes.where("score < 0.6 OR score > 1").count()).isZero();
    assertThat(strangers(disputes, "denial_id", ids)).isZero();
    assertThat(strangers(disputes, "claim_id", ids)).isZero();
    assertThat(strangers(relations, "example_statement_id", ids)).isZero();
    assertThat(strangers(relations, "source_id", actors)).isZero();
    assertThat(strangers(relations, "target_id", actors)).isZero();
    assertThat(relations.where("relation = 'contradicts'").count()).isPositive();
  }

  private static long strangers(Dataset<Row> rows, String reference, Dataset<Row> ids) {
    return rows.join(ids, functions.col(reference).equalTo(functions.col("id")), "left_anti")
        .count();
  }

  @Test
  void orderAndPartitionsOfTheInputDoNotChangeTheRows() {
    String shuffled = folder.resolve("shuffled").toString();
    SPARK
        .read()
        .parquet(settings.input().paths().get(0))
        .orderBy(functions.reverse(functions.col("text")))
        .repartition(7)
        .write()
        .parquet(shuffled);
    Settings other =
        settings(Map.of("wortlaut.output.path", folder.resolve("other").toString()))
            .withSample(shuffled);

    new Chain(SPARK, other).run();

    for (String name : result.rows().keySet()) {
      Table table =
          Tables.ALL.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
      assertThat(rows(other, table)).as(name).isEqualTo(rows(settings, table));
    }
  }

  @Test
  void aFailedRunLeavesNothingBehind() {
    Map<String, Object> options = new HashMap<>();
    options.put("wortlaut.output.path", folder.resolve("failed").toString());
    options.put("wortlaut.annotation.spark-nlp-stages", List.of(folder.resolve("none").toString()));
    Settings broken = settings(options).withSample(settings.input().paths().get(0));

    assertThatThrownBy(() -> new Chain(SPARK, broken).run())
        .hasMessageContaining("spark-nlp-stages")
        .hasMessageContaining("/none");
    assertThat(folder.resolve("failed")).doesNotExist();
  }

  private static String words(Row row, String role, String text) {
    List<String> words = new ArrayList<>();
    for (Row span : row.<Row>getList(row.fieldIndex(role))) {
      words.add(text.substring(span.getAs("begin"), span.getAs("end")));
    }
    return String.join(" ", words);
  }

  private Dataset<Row> table(Table table) {
    return ReadTable.from(SPARK, settings.output(), table);
  }

  private List<String> rows(Settings settings, Table table) {
    return ReadTable.from(SPARK, settings.output(), table).toJSON().collectAsList().stream()
        .sorted()
        .toList();
  }

  private static Settings settings(Map<String, Object> options) {
    return new SettingsLoader().load(options, Map.of(), Optional.empty());
  }
}
