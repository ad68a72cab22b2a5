package org.wortlaut.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README says what to type: that must be what there is. */
class ReadmeTest {

  private static final Pattern SHELL_BLOCK = Pattern.compile("```sh\n(.*?)\n```", Pattern.DOTALL);

  @Test
  void itBeginsWithTheJobAndTheTests() throws IOException {
    assertThat(shellBlocks()).startsWith("jobs/run", "mvn -B verify");
  }

  @Test
  void theTestCommandIsThatOfTheContinuousBuild() throws IOException {
    assertThat(Files.readAllLines(Path.of(".ci/run"))).contains(shellBlocks().get(1));
  }

  @Test
  void launchersCanBeRun() {
    for (String launcher :
        List.of(
            "jobs/run", "jobs/evaluate", "jobs/train", "jobs/bench", "jobs/report", ".ci/run")) {
      assertThat(Path.of(launcher)).isExecutable();
    }
  }

  private static List<String> shellBlocks() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    return SHELL_BLOCK
        .matcher(readme)
        .results()
        .map((MatchResult block) -> block.group(1))
        .toList();
  }
}
