package org.wortlaut.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataDictionaryTest {

  private static final Path PAGE = Path.of("src/docs/data-dictionary.md");
  private static final Path FRESH = Path.of("target/data-dictionary.md");

  @Test
  void thePageSaysWhatTheTablesDeclare() throws IOException {
    String declared = DataDictionary.of(Tables.ALL);
    Files.createDirectories(FRESH.getParent());
    Files.writeString(FRESH, declared);

    assertThat(PAGE)
        .as("a table has changed; to write its page again: cp %s %s", FRESH, PAGE)
        .hasContent(declared);
  }

  @Test
  void barsDoNotEndACell() {
    Table table =
        new Table("t", "a thing", List.of(new Column("c", Types.STRING, "one|two", "\\d|x")));

    assertThat(DataDictionary.of(List.of(table)))
        .endsWith("| `c` | `string` | one\\|two | `\\d\\|x` |\n");
  }
}
