package org.wortlaut.aggregate.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.wortlaut.aggregate.LocalSpark;
import org.wortlaut.aggregate.MadeStatements;
import org.wortlaut.aggregate.MadeStatements.Made;
import org.wortlaut.aggregate.pair.PairSettings.Window;

class RelationsTest {

  private static final String DAY = "2024-03-18";

  @Test
  void whoeverIsNamedIsSpokenAboutAndMeantByTheAct() {
    MadeStatements made =
        new MadeStatements()
            .add(made("1", "x", "Ahrens", "accuse", "Behn", "Ahrens"))
            .add(made("2", "y", "Ahrens", "deny", "Behn"))
            .add(made("3", "z", "Behn", "assert"));

    assertThat(all(made, none()))
        .containsExactlyInAnyOrder(
            "Ahrens speaks_about Behn 2 2", "Ahrens accuses Behn 1 1", "Ahrens denies Behn 1 1");
  }

  @Test
  void whoeverIsNamedBehindAVerbOfPraiseIsPraised() {
    MadeStatements made =
        new MadeStatements()
            .add(made("1", "x", "Ahrens", "assert", "Behn").by("würdigen"))
            .add(made("2", "x", "Ahrens", "assert", "Claus").by("sagen"));

    assertThat(all(made, none()))
        .contains("Ahrens praises Behn 1 1", "Ahrens asserts Behn 1 1")
        .doesNotContain("Ahrens praises Claus 1 1");
  }

  @Test
  void copiesCountAsStatementsButOnceAsStory() {
    MadeStatements made = new MadeStatements();
    for (String copy : List.of("x", "y", "z")) {
      made.add(made(copy, copy, "Ahrens", "warn", "Behn"), "story", null, null, List.of());
    }

    assertThat(all(made, none())).contains("Ahrens warns Behn 3 1");
  }

  @Test
  void theSpeakerOfAnInnerStatementIsQuotedAndTheAddresseeSpokenTo() {
    MadeStatements made =
        new MadeStatements()
            .add(made("1", "x", "Ahrens", "assert"), "x", null, null, List.of("Claus"))
            .add(made("2", "x", "Behn", "assert"), "x", "1", null, List.of());

    assertThat(all(made, none()))
        .containsExactlyInAnyOrder("Ahrens quotes Behn 1 1", "Ahrens speaks_to Claus 1 1");
  }

  @Test
  void anUnnamedSpokespersonStandsForWhomHeSpeaksFor() {
    MadeStatements made =
        new MadeStatements()
            .about("x", "Werft")
            .add(made("1", "x", null, "assert", "Behn"), "x", null, "Werft", List.of())
            .add(made("2", "x", "Ahrens", "assert"), "x", null, "Werft", List.of());

    assertThat(all(made, none()))
        .containsExactlyInAnyOrder(
            "Werft speaks_about Behn 1 1", "Werft asserts Behn 1 1", "Ahrens speaks_for Werft 1 1");
  }

  @Test
  void whoDeniesAClaimContradictsWhoMadeIt() {
    MadeStatements made = new MadeStatements().add(made("1", "x", "Ahrens", "deny"));
    Dataset<Row> disputes =
        LocalSpark.session()
            .sql("SELECT '1' AS denial_id, 'Ahrens' AS denier_id, 'Behn' AS claimant_id");

    assertThat(all(made, disputes)).containsExactly("Ahrens contradicts Behn 1 1");
  }

  @Test
  void eachWindowHasItsOwnRowAndTheUndatedAreInAllAlone() {
    MadeStatements made =
        new MadeStatements()
            .add(made("1", "x", "Ahrens", "warn", "Behn"))
            .add(new Made("2", "y", null, "Ahrens", "warn", "none", "", List.of("Behn")));

    assertThat(rows(made, none()).where("relation = 'warns'").collectAsList())
        .extracting(row -> row.getAs("window") + " " + row.getAs("n"))
        .containsExactlyInAnyOrder("all 2", "2024 1", "2024-03 1");
    assertThat(rows(made, none()).where("relation = 'warns' AND window = '2024'").head())
        .satisfies(row -> assertThat(row.<String>getAs("example_statement_id")).isEqualTo("1"));
  }

  private static Made made(String id, String article, String speaker, String act, String... named) {
    return new Made(id, article, DAY, speaker, act, "none", "", List.of(named));
  }

  private static List<String> all(MadeStatements made, Dataset<Row> disputes) {
    return rows(made, disputes).where("window = 'all'").collectAsList().stream()
        .map(
            row ->
                String.join(
                    " ",
                    row.getAs("source"),
                    row.getAs("relation"),
                    row.getAs("target"),
                    row.getAs("n").toString(),
                    row.getAs("stories").toString()))
        .toList();
  }

  private static Dataset<Row> rows(MadeStatements made, Dataset<Row> disputes) {
    Dataset<Row> actors =
        LocalSpark.session()
            .sql("SELECT explode(array('Ahrens', 'Behn', 'Claus', 'Werft')) AS actor_id")
            .selectExpr("actor_id", "actor_id AS name");
    return Relations.between(
        made.statements(), made.mentions(), actors, disputes, EnumSet.allOf(Window.class), "de");
  }

  private static Dataset<Row> none() {
    return LocalSpark.session()
        .createDataFrame(
            List.of(),
            new StructType()
                .add("denial_id", "string")
                .add("denier_id", "string")
                .add("claimant_id", "string"));
  }
}
