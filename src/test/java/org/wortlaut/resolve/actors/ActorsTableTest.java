package org.wortlaut.resolve.actors;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.wortlaut.resolve.actors.MadeMention.mention;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.wortlaut.LocalSpark;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.actors.list.ActorList;
import org.wortlaut.resolve.actors.list.ListedActor;

class ActorsTableTest {

  private final SparkSession spark = LocalSpark.session();

  @Test
  void speakersGetTheIdsOfTheirArticlesMentionsAndTheUnnamedNone() {
    MadeMentions made = new MadeMentions(spark);
    Dataset<Row> joined =
        made.join(
            mention("x1", "s1", "Kade", "person"),
            mention("x2", "s1", "Ines Kade", "person"),
            mention("x1", "s1", "Nordlund AG", "organization"));
    List<Row> rows =
        made.actors()
            .speakerIds(
                statements(
                    "x1|s1|Kade,Polizeisprecher,NORDLUND AG|none",
                    "x1|s1||none",
                    "x9|s9|Kade|none"),
                joined)
            .select("article_id", "speaker_names", "speaker_ids")
            .collectAsList();
    String kade = id(joined, "Ines Kade");
    assertThat(rows)
        .extracting(row -> row.getList(2))
        .containsExactlyInAnyOrder(
            Arrays.asList(kade, null, id(joined, "Nordlund AG")),
            List.of(),
            Arrays.asList((Object) null));
  }

  @Test
  void theTableHasOneRowPerActorWithItsCountsDatesAndNames() {
    MadeMentions made = new MadeMentions(spark);
    Dataset<Row> joined =
        made.join(
            mention("x1", "s1", "Kade", "person").date("2026-01-03"),
            mention("x1", "s1", "Kade", "person").date("2026-01-03").at(9),
            mention("x1", "s1", "Kade", "person").date("2026-01-03").at(19),
            mention("x2", "s1", "Ines Kade", "person").date("2026-01-04").country("Deutschland"),
            mention("x3", "s2", "Ines Kade", "person").country("Deutschland"),
            mention("x4", "s3", "INES KADE", "person").date("2025-12-31").country("Österreich"),
            mention("x4", "s3", "Nordlund AG", "organization").date("2025-12-31"),
            mention("x4", "s3", "Polizei", "organization").date("2025-12-31").at(30),
            mention("x4", "s3", "Bergheim", "place").date("2025-12-31"),
            mention("x4", "s3", "schottische Regierung", "organization").date("2025-12-31"),
            mention("x4", "s3", "UNO", "organization").date("2025-12-31"),
            mention("x4", "s3", "türkische Armee", "organization").date("2025-12-31"));
    Dataset<Row> statements =
        made.actors()
            .speakerIds(
                statements(
                    "x1|s1|Kade|explicit",
                    "x2|s1|Ines Kade|none",
                    "x4|s3|INES KADE,Nordlund AG|negated"),
                joined);
    Dataset<Row> table = made.actors().table(joined, statements);
    assertThat(table.columns())
        .containsExactly(
            "actor_id",
            "name",
            "kind",
            "country",
            "aliases",
            "external_id",
            "articles",
            "stories",
            "statements",
            "denials",
            "first_seen",
            "last_seen");
    assertThat(table.drop("actor_id").orderBy("name").collectAsList())
        .extracting(row -> row.toString().replace("ArraySeq", "").replace("WrappedArray", ""))
        .containsExactly(
            "[Bergheim,place,null,(),null,1,1,0,0,2025-12-31,2025-12-31]",
            "[Ines Kade,person,DE,(INES KADE, Kade),null,4,3,3,2,2025-12-31,2026-01-04]",
            "[Nordlund AG,organization,null,(),null,1,1,1,1,2025-12-31,2025-12-31]",
            "[Polizei (Bergheim),organization,null,(),null,1,1,0,0,2025-12-31,2025-12-31]",
            "[Vereinte Nationen,organization,null,(UNO),null,1,1,0,0,2025-12-31,2025-12-31]",
            "[schottische Regierung,organization,null,(),null,1,1,0,0,2025-12-31,2025-12-31]",
            "[türkische Armee,organization,TR,(),null,1,1,0,0,2025-12-31,2025-12-31]");
  }

  @Test
  void whoHoldsAnOfficeByTheListSpeaksWhereTheArticleNamesNobody() {
    MadeMentions made =
        new MadeMentions(
            spark,
            ActorList.of(
                "de",
                List.of(
                    holder(1, "p1", "Ada Brandt", "Präsident", "2020-01-01", "2024-01-20"),
                    holder(2, "p2", "Ole Lund", "Präsident", "2024-01-21", null))));
    Dataset<Row> joined = made.join(mention("x1", "s1", "Norwegen", "country"));
    Dataset<Row> statements =
        made.actors()
            .speakerIds(
                statements(
                    "x1|s1|norwegischer Präsident|none|2024-01-20",
                    "x2|s2|Präsidentin von Norwegen|none|2024-01-21",
                    "x3|s3|Präsident|none|2024-01-21",
                    "x4|s4|norwegischer Präsident|none"),
                joined);
    assertThat(statements.orderBy("article_id").collectAsList())
        .extracting(row -> row.getList(row.fieldIndex("speaker_ids")).get(0))
        .containsExactly("p1", "p2", null, null);
    assertThat(made.actors().table(joined, statements).where("kind = 'person'").collectAsList())
        .extracting(row -> row.getAs("name") + " " + row.getAs("external_id"))
        .containsExactlyInAnyOrder("Ada Brandt Qp1", "Ole Lund Qp2");
  }

  private static ListedActor holder(
      int line, String id, String name, String role, String from, String to) {
    return new ListedActor(
        line,
        id,
        name,
        ActorKind.PERSON,
        List.of(),
        "NO",
        role,
        LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        "Q" + id);
  }

  private static String id(Dataset<Row> joined, String name) {
    return joined.where(col("name").equalTo(name)).first().getAs("actor_id");
  }

  /** Each "article|story|names, comma between|denial", and the date where it matters. */
  private Dataset<Row> statements(String... lines) {
    List<Row> rows =
        Arrays.stream(lines)
            .map(line -> line.split("\\|"))
            .map(
                v ->
                    RowFactory.create(
                        v[0], v[1], v[2], v[3], v.length > 4 ? Date.valueOf(v[4]) : null))
            .toList();
    StructType lineColumns =
        new StructType()
            .add("article_id", DataTypes.StringType)
            .add("story_id", DataTypes.StringType)
            .add("names", DataTypes.StringType)
            .add("denial", DataTypes.StringType)
            .add("published_date", DataTypes.DateType);
    return spark
        .createDataFrame(rows, lineColumns)
        .selectExpr(
            "article_id",
            "story_id",
            "published_date",
            "filter(split(names, ','), n -> n <> '') as speaker_names",
            "denial");
  }
}
