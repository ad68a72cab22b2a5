package org.wortlaut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.train.MadeGold;

class TrainCommandTest {

  private final CommandRun command = new CommandRun();

  @TempDir private Path folder;

  @Test
  void itSaysHowGoodTheModelsAreAndHowToUseThem() throws IOException {
    Path gold = MadeGold.write(folder.resolve("gold.jsonl"), 10);
    String models = folder.resolve("models").toString();

    assertThat(command.run("train", "--gold", gold.toString(), "--output", models)).isZero();

    assertThat(command.err()).isEmpty();
    assertThat(command.out())
        .contains("10 articles, 30 statements", "trained without it (5 folds)")
        .containsPattern("statements +n +30 +p ")
        .containsPattern("act +n +\\d+ +accuracy ")
        .contains("jobs/run --model-folder " + models);
    assertThat(folder.resolve("models/report.tsv"))
        .content()
        .contains("# Source: trained on gold.jsonl. Licence: that of the training texts.");
  }

  @Test
  void theModelsCanBeScored() throws IOException {
    Path gold = MadeGold.write(folder.resolve("gold.jsonl"), 10);
    String models = folder.resolve("models").toString();
    assertThat(command.run("train", "--gold", gold.toString(), "--output", models)).isZero();

    assertThat(
            command.run("evaluate", "--gold", gold.toString(), "--model-folder", models, "--json"))
        .isZero();

    assertThat(command.out()).containsPattern("\"act\":\\{\"accuracy\":1\\.0");
  }

  @Test
  void aFaultyModelIsToldBeforeAnythingIsScored() throws IOException {
    Path gold = MadeGold.write(folder.resolve("gold.jsonl"), 10);
    Path models = folder.resolve("models");
    assertThat(command.run("train", "--gold", gold.toString(), "--output", models.toString()))
        .isZero();
    Files.writeString(
        models.resolve("disputes.tsv"),
        "# Source: none. Licence: none.\nfeature (weights in hundredths)\tother\n");

    assertThat(
            command.run("evaluate", "--gold", gold.toString(), "--model-folder", models.toString()))
        .isEqualTo(2);
    assertThat(command.err())
        .contains("cannot use the models in " + models, "disputes.tsv", "[other]");
  }

  @Test
  void theRecogniserOfNamesIsTrainedToo() throws IOException {
    Path gold = MadeGold.write(folder.resolve("gold.jsonl"), 10);
    Path names =
        Files.write(
            folder.resolve("names.jsonl"),
            IntStream.range(0, 10)
                .mapToObj(
                    i ->
                        "{\"id\": \"s"
                            + i
                            + "\", \"text\": \"Am Steg liegt die Barkasse Quirl.\","
                            + " \"names\": [[27, 32, \"ORG\"]]}")
                .toList());
    String models = folder.resolve("models").toString();

    assertThat(
            command.run(
                "train",
                "--gold",
                gold.toString(),
                "--names",
                names.toString(),
                "--output",
                models))
        .isZero();

    assertThat(command.out())
        .contains("The recogniser of names on 10 texts")
        .containsPattern("names_ORG +n +10 +p 100.0 +r 100.0");
    assertThat(folder.resolve("models/names.tsv")).content().contains("B-ORG");
  }

  @Test
  void namesOfUnknownArticlesAreRefused() throws IOException {
    Path gold = MadeGold.write(folder.resolve("gold.jsonl"), 10);
    Path names =
        Files.writeString(folder.resolve("names.jsonl"), "{\"id\": \"none\", \"names\": []}\n");

    assertThat(
            command.run(
                "train",
                "--gold",
                gold.toString(),
                "--names",
                names.toString(),
                "--output",
                folder.resolve("models").toString()))
        .isEqualTo(3);
    assertThat(command.err()).contains("names.jsonl:1: the article \"none\" has no \"text\"");
  }

  @Test
  void wrongUsageNamesWhatIsMissing() throws IOException {
    Path gold = MadeGold.write(folder.resolve("gold.jsonl"), 10);

    assertThat(command.run("train", "--gold", gold.toString())).isEqualTo(2);
    assertThat(command.err()).contains("--output=DIR");
    assertThat(
            command.run("train", "--gold", folder + "/none.jsonl", "--output", folder.toString()))
        .isEqualTo(2);
    assertThat(command.err()).contains("none.jsonl");
    assertThat(command.run("train", "--gold", gold.toString(), "--output", gold.toString()))
        .isEqualTo(2);
    assertThat(command.err()).contains("is no folder");
    assertThat(
            command.run(
                "train",
                "--gold",
                gold.toString(),
                "--output",
                folder.toString(),
                "--language",
                "xx"))
        .isEqualTo(2);
    assertThat(command.err()).contains("--language", "'xx'");
  }

  @Test
  void goldThatCannotBeUsedEndsWithThree() throws IOException {
    String few = MadeGold.write(folder.resolve("few.jsonl"), 2).toString();
    String broken = Files.writeString(folder.resolve("broken.jsonl"), "{}").toString();

    assertThat(command.run("train", "--gold", few, "--output", folder.toString())).isEqualTo(3);
    assertThat(command.err()).contains("2 different articles");
    assertThat(command.run("train", "--gold", broken, "--output", folder.toString())).isEqualTo(3);
    assertThat(command.err()).contains("broken.jsonl:1");
    assertThat(folder.resolve("report.tsv")).doesNotExist();
  }
}
