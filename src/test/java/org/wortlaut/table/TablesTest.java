package org.wortlaut.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.wortlaut.LocalSpark;

/** The contract with those who read the tables: names of tables and columns, and their types. */
class TablesTest {

  private static final Map<String, String> CONTRACT =
      Map.of(
          "articles",
          "article_id string, source string, url string, title string, published_date date,"
              + " month string, language string, text string, story_id string, story_size int,"
              + " statements int, chars int",
          "statements",
          "statement_id string, article_id string, story_id string, published_date date,"
              + " month string, language string, form string, nested boolean, parent_id string,"
              + " cue SPANS, cue_text string, cue_lemma string, speaker SPANS, speaker_text string,"
              + " speaker_names array<string>, speaker_ids array<string>, speaker_kind string,"
              + " speaker_for string, content SPANS, content_text string, addressee SPANS,"
              + " addressee_text string, frame SPANS, act string, denial string, denied SPANS,"
              + " denied_text string, claim_kind string, modality string, confidence double,"
              + " rule string",
          "mentions",
          "article_id string, story_id string, actor_id string, name string, kind string,"
              + " begin int, end int, text string, sentence int, statement_id string,"
              + " identified_by string",
          "actors",
          "actor_id string, name string, kind string, country string, aliases array<string>,"
              + " external_id string, articles bigint, stories bigint, statements bigint,"
              + " denials bigint, first_seen date, last_seen date",
          "actor_pairs",
          "level string, window string, a_id string, a string, b_id string, b string, n bigint,"
              + " n_a bigint, n_b bigint, n_ab bigint, stories_ab bigint, raw_ab bigint,"
              + " expected double, pmi double, npmi double, log_dice double, log_ratio double,"
              + " g2 double, p_value double, tested bigint, q_value double, jaccard double,"
              + " disparity_alpha double",
          "relations",
          "source_id string, source string, target_id string, target string, relation string,"
              + " window string, n bigint, stories bigint, first_seen date, last_seen date,"
              + " example_statement_id string",
          "disputes",
          "denial_id string, claim_id string, score double, same_article boolean,"
              + " denier_id string, claimant_id string",
          "rejects",
          "article_id string, stage string, reason string, detail string, excerpt string");

  private final SparkSession spark = LocalSpark.session();

  @Test
  void tablesHaveTheColumnsOfTheContract() {
    assertThat(Tables.ALL)
        .extracting(Table::name)
        .containsExactlyInAnyOrderElementsOf(CONTRACT.keySet());
    for (Table table : Tables.ALL) {
      String ddl = CONTRACT.get(table.name()).replace("SPANS", "array<struct<begin:int,end:int>>");
      assertThat(plain(table.schema())).as(table.name()).isEqualTo(plain(StructType.fromDDL(ddl)));
    }
  }

  @Test
  void everyColumnHasACommentAndAnExample() {
    for (Table table : Tables.ALL) {
      assertThat(table.columns())
          .as(table.name())
          .allSatisfy(
              column -> {
                assertThat(column.comment()).as(column.name()).hasSizeGreaterThan(8);
                assertThat(column.example()).as(column.name()).isNotBlank();
              });
    }
  }

  @Test
  void everyExampleIsOfItsColumnsType() {
    for (Table table : Tables.ALL) {
      for (Column column : table.columns()) {
        String form =
            switch (column.type().typeName()) {
              case "integer", "long" -> "-?\\d+";
              case "double" -> "-?\\d+\\.\\d+(E-?\\d+)?";
              case "boolean" -> "true|false";
              case "date" -> "\\d{4}-\\d\\d-\\d\\d";
              case "array" -> "\\[.*\\]";
              default -> ".+";
            };
        assertThat(column.example()).as(table.name() + "." + column.name()).matches(form);
      }
    }
  }

  @Test
  void rowsAreTakenByNameWhateverTheirOrderAndCommented() {
    Dataset<Row> rows =
        spark.sql(
            "select 'e' excerpt, 1 further, 'd' detail, 'r' reason, 's' stage, 'a' article_id");

    Dataset<Row> selected = Rejects.TABLE.select(rows);

    assertThat(selected.head().mkString(" ")).isEqualTo("a s r d e");
    assertThat(selected.schema().apply("reason").getComment().get()).contains("Why");
  }

  @Test
  void missingColumnsAreNamed() {
    Dataset<Row> rows = spark.sql("select 'a' article_id, 's' stage");

    assertThatThrownBy(() -> Rejects.TABLE.select(rows))
        .hasMessageContaining("rejects")
        .hasMessageContaining("[reason, detail, excerpt]");
  }

  private static List<String> plain(StructType schema) {
    return Arrays.stream(schema.fields())
        .map(field -> field.name() + " " + field.dataType().simpleString())
        .toList();
  }
}
