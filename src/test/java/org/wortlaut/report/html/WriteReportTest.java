package org.wortlaut.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.LocalSpark;
import org.wortlaut.report.html.WriteReport.Written;

class WriteReportTest {

  private static final ReportBounds WIDE = new ReportBounds(100, 100, 100, 100, 1);
  private static final Pattern DATA =
      Pattern.compile(
          "<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);
  private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void allFieldsOfAStatementArriveWithOffsetsIntoItsPassage() throws IOException {
    write(three(), WIDE);

    JsonNode quoted = data().get("quoted");
    String passage = quoted.get("passages").get(quoted.get("passage").get(0).asInt()).asText();
    JsonNode content = quoted.get("content").get(0);
    assertThat(passage).isEqualTo("Der Steg halte, sagte Ada Voss.");
    assertThat(passage.substring(content.get(0).asInt(), content.get(1).asInt()))
        .isEqualTo("Der Steg halte");
    assertThat(quoted.get("dates").get(0).asText()).isEqualTo("2026-03-07");
  }

  @Test
  void offsetsHoldBehindCharactersOfTwoUnits() throws IOException {
    write(
        new MadeTables()
            .article(
                "e", "2026-03-07", "Smileys", null, "Ein 😀 Tag. 😀 Er lachte, sagte Ada Voss.")
            .statement("s", "Ada Voss", "Ada Voss", "sagte", "Er lachte", "")
            .tables(),
        WIDE);

    JsonNode quoted = data().get("quoted");
    JsonNode content = quoted.get("content").get(0);
    assertThat(
            quoted
                .get("passages")
                .get(0)
                .asText()
                .substring(content.get(0).asInt(), content.get(1).asInt()))
        .isEqualTo("Er lachte");
  }

  @Test
  void theNewestStatementsAreTakenAndThoseInDisputesBesides() throws IOException {
    Written written = write(three(), new ReportBounds(1, 1, 100, 100, 1));

    assertThat(written.statements()).isEqualTo(3);
    assertThat(written.statementsLeftOut()).isEqualTo(1);
    assertThat(data().get("quoted").get("disputes").get(0).get("score").asDouble()).isEqualTo(0.8);
    assertThat(data().get("figures").get("statements").asInt()).isEqualTo(4);
  }

  @Test
  void lessSureDisputesAreLeftOutAndCounted() throws IOException {
    Written written = write(three(), new ReportBounds(1, 1, 100, 100, 1));

    assertThat(written.disputes()).isEqualTo(1);
    assertThat(written.disputesLeftOut()).isEqualTo(1);
  }

  @Test
  void pairsBelowChanceOrOfTooFewStoriesAreLeftOutAndAllAreCounted() throws IOException {
    write(
        new MadeTables()
            .pair("article", "Ada", "Bo", 5, 0.5, 0.01)
            .pair("article", "Ada", "Cem", 5, -0.5, 0.01)
            .pair("article", "Bo", "Cem", 1, 0.9, 0.01)
            .tables(),
        new ReportBounds(100, 100, 100, 100, 2));

    JsonNode graph = data().get("pairs").get(0);
    assertThat(graph.get("tested").asInt()).isEqualTo(3);
    assertThat(graph.get("passing").asInt()).isEqualTo(1);
    assertThat(graph.get("g2")).hasSize(1);
    assertThat(graph.get("x")).hasSize(2);
  }

  @Test
  void ofTheMonthsOnlyTheLatestAreTakenAndTheOthersAreCounted() throws IOException {
    MadeTables made = new MadeTables().pair("article", "Ada", "Bo", 5, 0.5, 0.01);
    for (int year = 2023; year <= 2025; year++) {
      made.pair("article", String.valueOf(year), "Ada", "Bo", 5, 0.5, 0.01);
      for (int month = 1; month <= 12; month++) {
        made.pair("article", "%d-%02d".formatted(year, month), "Ada", "Bo", 5, 0.5, 0.01);
      }
    }
    write(made.tables(), WIDE);

    assertThat(data().get("monthsLeftOut").asInt()).isEqualTo(12);
    assertThat(data().get("pairs").findValuesAsText("window"))
        .startsWith("all", "2025", "2024", "2023", "2025-12")
        .endsWith("2024-01")
        .hasSize(28);
  }

  @Test
  void scriptsAreThoseThatThePolicyNames() throws IOException, GeneralSecurityException {
    write(three(), WIDE);
    String page = page();
    List<String> scripts =
        SCRIPT.matcher(page).results().map((MatchResult found) -> found.group(1)).toList();

    assertThat(scripts).hasSize(2);
    for (String script : scripts) {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      assertThat(page)
          .containsOnlyOnce("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    }
    assertThat(page).contains("default-src 'none'").doesNotContain("unsafe-", "{{");
  }

  @Test
  void nothingInTheDataCanEndItsScript() throws IOException {
    String hostile = "</script><!-- \" ' & \u2028\u2029 \uD83D";
    write(
        new MadeTables()
            .article("h", "2026-03-07", hostile, "javascript:alert(1)", "Sie komme, sagte Ada. ")
            .statement("s", hostile, "Ada", "sagte", "Sie komme", "")
            .reject(hostile)
            .tables(),
        WIDE);

    String json = json();
    assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    JsonNode quoted = data().get("quoted");
    assertThat(quoted.get("titles").get(0).asText())
        .startsWith("</script><!-- \" ' & \u2028\u2029");
    assertThat(quoted.get("urls").get(0).asText()).isEmpty();
  }

  @Test
  void emptyTablesGiveAReport() throws IOException {
    write(new MadeTables().tables(), WIDE);

    assertThat(data().get("figures").get("articles").asInt()).isZero();
    assertThat(data().get("pairs")).isEmpty();
  }

  @Test
  void theSameTablesGiveTheSameFile() throws IOException {
    write(three(), WIDE);
    String first = page();

    write(three(), WIDE);

    assertThat(page()).isEqualTo(first);
    assertThat(folder).isDirectoryContaining(file -> file.endsWith("report.html"));
    assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".crc"));
  }

  @Test
  void aBoundOfNothingIsRefused() {
    assertThatThrownBy(() -> new ReportBounds(0, 1, 1, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("statements is 0");
  }

  /** Three articles, four statements and two disputes; the disputed ones are not the newest. */
  private static ReportTables three() {
    return new MadeTables()
        .article("x", "2026-03-01", "Steg", null, "Der Steg breche, sagte Bo Lind. Ja.")
        .statement("claim", "Bo Lind", "Bo Lind", "sagte", "Der Steg breche", "")
        .article("y", "2026-03-03", "Steg", null, "Der Steg breche nicht, sagte Ada Voss. Nie.")
        .statement(
            "denial", "Ada Voss", "Ada Voss", "sagte", "Der Steg breche nicht", "Der Steg breche")
        .statement("other", "Ada Voss", "Ada Voss", "sagte", "Nie", "")
        .article("z", "2026-03-07", "Steg", null, "Wind kam auf. Der Steg halte, sagte Ada Voss.")
        .statement("newest", "Ada Voss", "Ada Voss", "sagte", "Der Steg halte", "")
        .dispute("denial", "claim", 0.8)
        .dispute("other", "claim", 0.3)
        .tables();
  }

  private Written write(ReportTables tables, ReportBounds bounds) {
    return new WriteReport(tables, bounds, "test")
        .to(
            folder.resolve("report.html").toString(),
            LocalSpark.session().sparkContext().hadoopConfiguration());
  }

  private String page() throws IOException {
    return Files.readString(folder.resolve("report.html"));
  }

  private String json() throws IOException {
    return DATA.matcher(page())
        .results()
        .map((MatchResult found) -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode data() throws IOException {
    return new ObjectMapper().readTree(json());
  }
}
