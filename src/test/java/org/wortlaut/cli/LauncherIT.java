package org.wortlaut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** jobs/run as it is typed, where a spark-submit is on the PATH that must not be called. */
class LauncherIT {

  private static final String STATEMENT = "„Nein“, sagte Ministerin Ines Hartwig.";

  @TempDir private Path folder;

  @BeforeEach
  void putASubmitOnThePathThatTellsOnItself() throws IOException {
    Path submit = folder.resolve("spark-submit");
    Files.writeString(submit, "#!/bin/sh\necho \"spark-submit was called\" >&2\nexit 42\n");
    Files.setPosixFilePermissions(submit, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  @Timeout(120)
  void aTextIsReadFromAPipeWithoutSpark() throws Exception {
    Ended run = run(STATEMENT, "--text", "-");

    assertThat(run.error()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).contains("Ines Hartwig", "1 statement,").doesNotContain("\u001b");
  }

  @Test
  @Timeout(120)
  void statementsAsJsonHaveTheColumnsOfTheTable() throws Exception {
    Ended run = run(STATEMENT, "--text", "-", "--json");

    JsonNode statement = new ObjectMapper().readTree(run.output());
    assertThat(statement.get("content_text").asText()).isEqualTo("Nein");
    assertThat(statement.get("speaker_names").get(0).asText()).isEqualTo("Ines Hartwig");
    assertThat(statement.get("content").get(0).get("begin").asInt()).isEqualTo(1);
    assertThat(statement.has("article_id")).isFalse();
  }

  @Test
  @Timeout(120)
  void aMistakeOfTheUserIsOneLineAndAnExitCode() throws Exception {
    Ended run = run("", "--text", folder.resolve("fehlt.txt").toString());

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.error()).contains("fehlt.txt").hasLineCount(1);
  }

  @Test
  @Timeout(120)
  void allElseIsForTheInstalledSpark() throws Exception {
    Ended run = run("", "--dry-run");

    assertThat(run.exitCode()).isEqualTo(42);
    assertThat(run.error()).contains("spark-submit was called");
  }

  private Ended run(String input, String... arguments) throws IOException, InterruptedException {
    Path in = Files.writeString(folder.resolve("in"), input);
    File out = folder.resolve("out").toFile();
    File err = folder.resolve("err").toFile();
    List<String> command = Stream.concat(Stream.of("jobs/run"), Stream.of(arguments)).toList();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectOutput(out)
            .redirectError(err);
    builder.environment().merge("PATH", folder.toString(), (path, own) -> own + ":" + path);
    builder.environment().remove("SPARK_HOME");
    int exitCode = builder.start().waitFor();
    return new Ended(
        exitCode,
        Files.readString(out.toPath(), StandardCharsets.UTF_8),
        Files.readString(err.toPath(), StandardCharsets.UTF_8));
  }

  private record Ended(int exitCode, String output, String error) {}
}
