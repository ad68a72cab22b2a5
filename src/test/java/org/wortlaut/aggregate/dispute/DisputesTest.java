package org.wortlaut.aggregate.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.wortlaut.aggregate.LocalSpark;
import org.wortlaut.aggregate.MadeStatements;
import org.wortlaut.aggregate.MadeStatements.Made;

/** Denials of claims that stand in other articles. */
class DisputesTest {

  private static final String CLAIM = "Die Werft habe Messprotokolle der Schweißnähte gefälscht";
  private static final String DENIAL = "kein Messprotokoll der Schweißnähte sei gefälscht worden";

  @Test
  void aClaimOfAnotherArticleIsFoundByActorAndWords() {
    assertThat(links(corpus("2024-03-04", "2024-03-18"), DisputeSettings.DEFAULTS))
        .containsExactly("denial -> claim false Tamm Brodersen");
  }

  @Test
  void aClaimOfTheMonthBeforeIsFoundButNoneOfLongAgo() {
    assertThat(links(corpus("2024-02-20", "2024-03-18"), DisputeSettings.DEFAULTS)).hasSize(1);
    assertThat(links(corpus("2023-11-20", "2024-03-18"), DisputeSettings.DEFAULTS)).isEmpty();
  }

  @Test
  void aClaimThatComesAfterTheDenialIsNotDenied() {
    assertThat(links(corpus("2024-03-19", "2024-03-18"), DisputeSettings.DEFAULTS)).isEmpty();
  }

  @Test
  void articlesWithoutACommonActorAreNotCompared() {
    MadeStatements apart =
        new MadeStatements()
            .about("x", "Werft")
            .about("y", "Bahn")
            .add(claim("claim", "x", "2024-03-04", CLAIM))
            .add(denial("y", "2024-03-18"));

    assertThat(links(apart, DisputeSettings.DEFAULTS)).isEmpty();
  }

  @Test
  void copiesOfAClaimAreOne() {
    MadeStatements made = corpus("2024-03-04", "2024-03-18").about("z", "Werft");
    made.add(claim("copy", "z", "2024-03-05", CLAIM), "x", null, null, List.of());

    assertThat(links(made, DisputeSettings.DEFAULTS))
        .containsExactly("denial -> claim false Tamm Brodersen");
  }

  @Test
  void whatIsPassedOverIsReported() {
    MadeStatements made = corpus("2024-03-04", "2024-03-18");
    for (int i = 0; i < 4; i++) {
      made.about("more" + i, "Werft").add(claim("more" + i, "more" + i, "2024-03-06", CLAIM + i));
    }
    DisputeSettings few = new DisputeSettings(.01, 1, 3, 6, 2);

    Disputes.Links links = Disputes.link(made.statements(), made.mentions(), none(), few);

    assertThat(links.rejects().collectAsList())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.<String>getAs("stage")).isEqualTo("disputes");
              assertThat(row.<String>getAs("detail"))
                  .startsWith("looked at the 2 latest claims of a month; 9 more in 3 cases");
            });
  }

  @Test
  void linksWithinArticlesAreKeptAndOrderDoesNotMatter() {
    MadeStatements made = corpus("2024-03-04", "2024-03-18");
    Dataset<Row> within =
        LocalSpark.session()
            .sql("SELECT 'denial' AS denial_id, 'claim' AS claim_id, 0.8D AS score");

    List<String> links = strings(made, made.statements(), within);

    assertThat(links)
        .containsExactlyInAnyOrder(
            "denial -> claim false Tamm Brodersen", "denial -> claim true Tamm Brodersen");
    assertThat(strings(made, made.statements().orderBy(functions.rand(3)).repartition(3), within))
        .containsExactlyInAnyOrderElementsOf(links);
  }

  @Test
  void aMissingColumnIsNamed() {
    MadeStatements made = corpus("2024-03-04", "2024-03-18");

    assertThatThrownBy(
            () ->
                Disputes.link(
                    made.statements().drop("month"),
                    made.mentions(),
                    none(),
                    DisputeSettings.DEFAULTS))
        .hasMessageContaining("statements: no column month string");
  }

  private static MadeStatements corpus(String claimed, String denied) {
    return new MadeStatements()
        .about("x", "Werft")
        .about("y", "Werft")
        .add(claim("claim", "x", claimed, CLAIM))
        .add(claim("other", "x", claimed, "In Karsund lägen drei Schiffe im Dock"))
        .add(denial("y", denied));
  }

  private static Made claim(String id, String article, String day, String content) {
    return new Made(id, article, day, "Brodersen", "accuse", "none", content, List.of());
  }

  private static Made denial(String article, String day) {
    return new Made("denial", article, day, "Tamm", "assert", "negated", DENIAL, List.of());
  }

  private static List<String> links(MadeStatements made, DisputeSettings settings) {
    return strings(Disputes.link(made.statements(), made.mentions(), none(), settings).disputes());
  }

  private static List<String> strings(
      MadeStatements made, Dataset<Row> statements, Dataset<Row> within) {
    return strings(
        Disputes.link(statements, made.mentions(), within, DisputeSettings.DEFAULTS).disputes());
  }

  private static List<String> strings(Dataset<Row> disputes) {
    return disputes
        .selectExpr(
            "concat(denial_id, ' -> ', claim_id, ' ', same_article, ' ', denier_id, ' ',"
                + " claimant_id)")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private static Dataset<Row> none() {
    return LocalSpark.session()
        .createDataFrame(
            List.of(),
            new StructType()
                .add("denial_id", "string")
                .add("claim_id", "string")
                .add("score", "double"));
  }
}
