package org.wortlaut.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wortlaut.text.Span;

class DisputesTableTest {

  private static final String HEADER =
      "# by hand\ndenial_article\tdenied_words\tclaim_article\tclaim_words\n";

  private static final Map<String, String> TEXTS =
      Map.of("damm", "Der Damm sei morsch, sagte Behn. Er sei nicht morsch, sagte Claus.");

  @TempDir private Path folder;

  @Test
  void theWordsAreFoundInTheArticle() throws IOException {
    DisputesFile file = read("damm\tEr sei nicht morsch\tdamm\tDer Damm sei morsch\n");

    assertThat(file.documents())
        .singleElement()
        .satisfies(
            article -> {
              assertThat(article.text()).isEqualTo(TEXTS.get("damm"));
              assertThat(article.statements())
                  .extracting(statement -> statement.spans(Role.CONTENT))
                  .containsExactlyInAnyOrder(List.of(new Span(0, 19)), List.of(new Span(33, 52)));
            });
    assertThat(file.entries())
        .containsExactly(new DisputesFile.Entry("damm", "denial 33", Set.of("claim 0"), List.of()));
  }

  @Test
  void aDenialMayHaveNoClaimOrOneInAnotherArticle() throws IOException {
    DisputesFile file =
        read("damm\tEr sei nicht morsch\t-\t-\ndamm\tsagte Behn\tdeich\tDer Deich\n");

    assertThat(file.entries())
        .extracting(DisputesFile.Entry::hasClaim)
        .containsExactly(false, false);
  }

  @Test
  void whatIsNotThereIsRefusedWithItsLine() {
    assertRefused("deich\tx\t-\t-\n", "disputes.tsv:3: there is no article \"deich\"");
    assertRefused(
        "damm\tEr sei nass\t-\t-\n",
        "disputes.tsv:3: the article \"damm\" does not have the words \"Er sei nass\"");
    assertRefused("damm\tmorsch\n", "must have the columns denial_article, ", "but has 2");
  }

  private void assertRefused(String rows, String... messages) {
    assertThatThrownBy(() -> read(rows))
        .isInstanceOf(GoldFormatException.class)
        .hasMessageContainingAll(messages);
  }

  private DisputesFile read(String rows) throws IOException {
    Path file = Files.writeString(folder.resolve("disputes.tsv"), HEADER + rows);
    return DisputesTable.read(file, TEXTS, "de");
  }
}
