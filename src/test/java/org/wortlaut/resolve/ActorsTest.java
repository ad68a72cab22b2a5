package org.wortlaut.resolve;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.wortlaut.aggregate.LocalSpark;

class ActorsTest {

  private static final StructType MENTIONS =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("story_id", DataTypes.StringType)
          .add("published_date", DataTypes.DateType)
          .add("name", DataTypes.StringType)
          .add("kind", DataTypes.StringType)
          .add("country", DataTypes.StringType);

  private final SparkSession spark = LocalSpark.session();

  @Test
  void oneNameInTwoSpellingsIsOneActorAndOneNameOfTwoKindsIsTwo() {
    Map<String, String> ids =
        joined(
            mention("x1", "s1", "Kim Jong-un", "person"),
            mention("x2", "s2", "KIM JONG UN", "person"),
            mention("x3", "s3", "Bergheim", "place"),
            mention("x4", "s4", "Bergheim", "organization"));
    assertThat(ids.get("x1 Kim Jong-un")).isEqualTo(ids.get("x2 KIM JONG UN"));
    assertThat(ids.get("x3 Bergheim")).isNotEqualTo(ids.get("x4 Bergheim"));
  }

  @Test
  void aSurnameIsTheOnePersonWhomItsStoryNamesInFull() {
    Map<String, String> ids =
        joined(
            mention("x1", "s1", "Kade", "person"),
            mention("x2", "s1", "Ines Kade", "person"),
            mention("x3", "s2", "Jan Kade", "person"),
            mention("x4", "s3", "Jan Kade", "person"),
            mention("x5", "s4", "Jan Kade", "person"));
    assertThat(ids.get("x1 Kade"))
        .isEqualTo(ids.get("x2 Ines Kade"))
        .isNotEqualTo(ids.get("x3 Jan Kade"));
  }

  @Test
  void aSurnameStaysWhereItsStoryNamesTwoOfThatSurname() {
    Map<String, String> ids =
        joined(
            mention("x1", "s1", "Kade", "person"),
            mention("x2", "s1", "Ines Kade", "person"),
            mention("x3", "s1", "Jan Kade", "person"),
            mention("x4", "s2", "Jan Kade", "person"));
    assertThat(ids.get("x1 Kade")).isNotIn(ids.get("x2 Ines Kade"), ids.get("x3 Jan Kade"));
  }

  @Test
  void aSurnameStaysWhereItsArticleSetsItApartFromAFullName() {
    Map<String, String> ids =
        joined(mention("x1", "s1", "Kade", "person"), mention("x1", "s1", "Ines Kade", "person"));
    assertThat(ids.get("x1 Kade")).isNotEqualTo(ids.get("x1 Ines Kade"));
  }

  @Test
  void aSurnameIsThePersonWhoDominatesItInTheCorpus() {
    List<Row> mentions = new ArrayList<>(List.of(mention("x0", "s0", "Kade", "person")));
    for (int i = 1; i <= 9; i++) {
      mentions.add(mention("x" + i, "s" + i, "Ines von Kade", "person"));
    }
    mentions.add(mention("y", "t", "Jan Kade", "person"));
    Map<String, String> ids = joined(mentions.toArray(Row[]::new));
    assertThat(ids.get("x0 Kade")).isEqualTo(ids.get("x1 Ines von Kade"));

    mentions.add(mention("z", "u", "Jan Kade", "person"));
    ids = joined(mentions.toArray(Row[]::new));
    assertThat(ids.get("x0 Kade")).isNotIn(ids.get("x1 Ines von Kade"), ids.get("z Jan Kade"));
  }

  @Test
  void oneStoryIsNotEnoughToDominateAndCopiesOfItDoNotHelp() {
    Map<String, String> ids =
        joined(
            mention("x0", "s0", "Kade", "person"),
            mention("x1", "s1", "Ines Kade", "person"),
            mention("x2", "s1", "Ines Kade", "person"));
    assertThat(ids.get("x0 Kade")).isNotEqualTo(ids.get("x1 Ines Kade"));
  }

  @Test
  void onlyPersonsHaveSurnamesAndPartsOfHyphenatedOnesAreNone() {
    Map<String, String> ids =
        joined(
            mention("x1", "s1", "Nordlund", "organization"),
            mention("x2", "s1", "Ole Nordlund", "person"),
            mention("x3", "s1", "Kade", "person"),
            mention("x4", "s1", "Ines Müller-Kade", "person"));
    assertThat(ids.get("x1 Nordlund")).isNotEqualTo(ids.get("x2 Ole Nordlund"));
    assertThat(ids.get("x3 Kade")).isNotEqualTo(ids.get("x4 Ines Müller-Kade"));
  }

  @Test
  void aParticleMayBeDroppedButNotAdded() {
    Map<String, String> ids =
        joined(
            mention("x1", "s1", "Heide", "person"),
            mention("x2", "s1", "Uta von der Heide", "person"),
            mention("x3", "s2", "von Kade", "person"),
            mention("x4", "s2", "Jan Kade", "person"));
    assertThat(ids.get("x1 Heide")).isEqualTo(ids.get("x2 Uta von der Heide"));
    assertThat(ids.get("x3 von Kade")).isNotEqualTo(ids.get("x4 Jan Kade"));
  }

  @Test
  void theOrderOfRowsAndOtherActorsDoNotChangeAnId() {
    Map<String, String> few = joined(mention("x1", "s1", "Ines Kade", "person"));
    Map<String, String> more =
        joined(
            mention("x2", "s2", "Jan Kade", "person"), mention("x1", "s1", "Ines Kade", "person"));
    assertThat(more).containsAllEntriesOf(few);
  }

  @Test
  void speakersGetTheIdsOfTheirArticlesMentionsAndTheUnnamedNone() {
    Dataset<Row> joined =
        Actors.join(
            mentions(
                mention("x1", "s1", "Kade", "person"),
                mention("x2", "s1", "Ines Kade", "person"),
                mention("x1", "s1", "Nordlund AG", "organization")),
            ActorsSettings.DEFAULTS);
    List<Row> rows =
        Actors.speakerIds(
                statements("x1|Kade,Polizeisprecher,NORDLUND AG|none", "x1||none", "x9|Kade|none"),
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
    Dataset<Row> joined =
        Actors.join(
            mentions(
                mention("x1", "s1", "Kade", "person", "2026-01-03", null),
                mention("x1", "s1", "Kade", "person", "2026-01-03", null),
                mention("x1", "s1", "Kade", "person", "2026-01-03", null),
                mention("x2", "s1", "Ines Kade", "person", "2026-01-04", "DE"),
                mention("x3", "s2", "Ines Kade", "person", null, "DE"),
                mention("x4", "s3", "INES KADE", "person", "2025-12-31", "AT"),
                mention("x4", "s3", "Nordlund AG", "organization", "2025-12-31", null)),
            ActorsSettings.DEFAULTS);
    Dataset<Row> statements =
        Actors.speakerIds(
            statements("x1|Kade|explicit", "x2|Ines Kade|none", "x4|INES KADE,Nordlund AG|negated"),
            joined);
    Dataset<Row> table = Actors.table(joined, statements);
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
            "[Ines Kade,person,DE,(INES KADE, Kade),null,4,3,3,2,2025-12-31,2026-01-04]",
            "[Nordlund AG,organization,null,(),null,1,1,1,1,2025-12-31,2025-12-31]");
  }

  @Test
  void aMissingColumnIsNamed() {
    assertThatThrownBy(() -> Actors.join(mentions().drop("kind"), ActorsSettings.DEFAULTS))
        .hasMessageContaining("mentions: no column kind string");
  }

  private Map<String, String> joined(Row... rows) {
    return Actors.join(mentions(rows).repartition(3), ActorsSettings.DEFAULTS)
        .collectAsList()
        .stream()
        .collect(
            Collectors.toMap(
                row -> row.<String>getAs("article_id") + " " + row.<String>getAs("name"),
                row -> row.<String>getAs("actor_id")));
  }

  private static String id(Dataset<Row> joined, String name) {
    return joined.where(col("name").equalTo(name)).first().getAs("actor_id");
  }

  private Dataset<Row> mentions(Row... rows) {
    return spark.createDataFrame(List.of(rows), MENTIONS);
  }

  private static Row mention(String article, String story, String name, String kind) {
    return mention(article, story, name, kind, null, null);
  }

  private static Row mention(
      String article, String story, String name, String kind, String date, String country) {
    return RowFactory.create(
        article, story, date == null ? null : Date.valueOf(date), name, kind, country);
  }

  /** Each "article|names, comma between|denial". */
  private Dataset<Row> statements(String... lines) {
    List<Row> rows =
        Arrays.stream(lines).map(line -> RowFactory.create((Object[]) line.split("\\|"))).toList();
    StructType lineColumns =
        new StructType()
            .add("article_id", DataTypes.StringType)
            .add("names", DataTypes.StringType)
            .add("denial", DataTypes.StringType);
    return spark
        .createDataFrame(rows, lineColumns)
        .selectExpr(
            "article_id", "filter(split(names, ','), n -> n <> '') as speaker_names", "denial");
  }
}
