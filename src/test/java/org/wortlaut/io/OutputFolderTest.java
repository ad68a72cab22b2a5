package org.wortlaut.io;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.config.WrongConfiguration;

class OutputFolderTest {

  @TempDir private Path folder;

  @Test
  void aFolderOfSomebodyElseIsRefused() throws IOException {
    Files.writeString(folder.resolve("thesis.txt"), "mine");

    assertThatThrownBy(() -> check(folder))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessageContaining("thesis.txt")
        .hasMessageContaining("--output");
  }

  @Test
  void aFileInsteadOfAFolderIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("out"), "mine");

    assertThatThrownBy(() -> check(file))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessageContaining("is a file; name a folder");
  }

  @Test
  void aFolderThatIsEmptyOrNewOrHasTablesOfOursIsTaken() throws IOException {
    assertThatCode(() -> check(folder)).doesNotThrowAnyException();
    assertThatCode(() -> check(folder.resolve("new"))).doesNotThrowAnyException();

    Files.createDirectories(folder.resolve("_runs"));
    Files.createDirectories(folder.resolve("articles"));
    assertThatCode(() -> check(folder)).doesNotThrowAnyException();
  }

  private static void check(Path path) {
    OutputFolder.check(path.toString(), new Configuration(false));
  }
}
