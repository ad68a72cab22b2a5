package org.wortlaut.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.cli.EvaluateCommand;
import picocli.CommandLine;

class EvaluateCommandTest {

  private static final String GOLD =
      """
      {"id":"a","language":"de","text":"Es regne, sagte Ahrens.","statements":[{"id":0,"form":"indirect",
      "cue":[[10,15]],"speaker":[[16,22]],"content":[[0,8]],"act":"assert","denial":"none"}]}
      """
          .replace("\n", "");

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path gold;

  @BeforeEach
  void writeGold() throws IOException {
    gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
  }

  @Test
  void theLastLineOfJsonIsOneObjectOfAllMetrics() throws IOException {
    assertThat(execute("--gold", gold.toString(), "--json")).isZero();
    List<String> lines = out.toString().lines().toList();
    JsonNode scores = new ObjectMapper().readTree(lines.get(lines.size() - 1));
    assertThat(scores.fieldNames())
        .toIterable()
        .contains("statements", "speaker", "form", "denial", "act");
    assertThat(scores.get("statements").get("n").asInt()).isEqualTo(1);
    assertThat(scores.get("statements").fieldNames()).toIterable().contains("p", "r", "f1", "n");
  }

  @Test
  void theTableNamesFileSchemeAndNumbers() {
    assertThat(execute("--gold", gold.toString())).isZero();
    assertThat(out.toString())
        .contains("gold.jsonl (wortlaut, 1 documents)")
        .containsPattern("statements +n +1 ");
  }

  @Test
  void disputesAreScoredWithTheirGold() throws IOException {
    Path disputes =
        Files.writeString(
            folder.resolve("disputes.jsonl"),
            "{\"doc\":\"a\",\"denial_id\":0,\"claim_ids\":[],\"claim\":[]}");

    assertThat(execute("--gold", gold.toString(), "--disputes", disputes.toString(), "--json"))
        .isZero();
    assertThat(out.toString()).contains("disputes.jsonl (wortlaut, 1 documents)");
    assertThat(out.toString()).contains("\"disputes\":{").contains("\"dispute_denials\":{");
    assertThat(execute("--names", gold.toString(), "--disputes", disputes.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("add --gold FILE");
  }

  @Test
  void explainsEachArticleAndBreaksScoresDown() {
    assertThat(execute("--gold", gold.toString(), "--explain", "--by", "form", "--by", "cue"))
        .isZero();
    assertThat(out.toString())
        .contains("== a: ")
        .contains("statements@.5 by form")
        .containsPattern("sagte +\\d");
  }

  @Test
  void wrongUsageEndsWithTwoAndSaysWhatToDo() {
    assertThat(execute()).isEqualTo(2);
    assertThat(err.toString()).contains("give --gold FILE, --names FILE.tsv, or both");
    assertThat(execute("--layer", gold.toString())).isEqualTo(2);
    assertThat(execute("--gold", gold.toString(), "--scheme", "other")).isEqualTo(2);
    assertThat(err.toString()).contains("\"other\" is none of [wortlaut, gnqa]");
    assertThat(execute("--gold", folder.resolve("absent.jsonl").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("absent.jsonl");
  }

  @Test
  void goldThatCannotBeUsedEndsWithThree() throws IOException {
    Files.writeString(gold, "{\"id\":\"a\"}");
    assertThat(execute("--gold", gold.toString())).isEqualTo(3);
    assertThat(err.toString()).contains("gold.jsonl:1: the field \"text\" is missing");
  }

  private int execute(String... arguments) {
    return new CommandLine(new EvaluateCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
