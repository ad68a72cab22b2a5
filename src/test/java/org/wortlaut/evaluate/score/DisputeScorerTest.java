package org.wortlaut.evaluate.score;

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
import org.wortlaut.aggregate.dispute.ArticleDisputes.Link;
import org.wortlaut.evaluate.Sketch;
import org.wortlaut.evaluate.gold.DisputesFile;
import org.wortlaut.evaluate.gold.DisputesFile.Entry;
import org.wortlaut.evaluate.gold.GoldFile;
import org.wortlaut.evaluate.gold.GoldFormatException;
import org.wortlaut.evaluate.gold.Role;
import org.wortlaut.evaluate.match.DisputeMatching;
import org.wortlaut.evaluate.match.ScoredDocument;
import org.wortlaut.extract.Form;
import org.wortlaut.extract.Scheme;
import org.wortlaut.text.Span;

class DisputeScorerTest {

  private static final String TEXT =
      "Das Lager sei leer, sagte Ahrens. Es sei voll, sagte Behn. Nichts fehle, sagte Claus.";

  @TempDir private Path folder;

  /** Statements 0 to 2 in gold and prediction, their contents cut a little differently. */
  private final ScoredDocument document =
      new Sketch(TEXT)
          .gold(Form.INDIRECT, Map.of(Role.CONTENT, "Das Lager sei leer"))
          .gold(Form.INDIRECT, Map.of(Role.CONTENT, "Es sei voll"))
          .gold(Form.INDIRECT, Map.of(Role.CONTENT, "Nichts fehle"))
          .predicted(Form.INDIRECT, Map.of(Role.CONTENT, "Lager sei leer"))
          .predicted(Form.INDIRECT, Map.of(Role.CONTENT, "Es sei voll"))
          .predicted(Form.INDIRECT, Map.of(Role.CONTENT, "Nichts fehle"))
          .document();

  @Test
  void countsLinksAndDenials() {
    List<Score> scores =
        score(
            List.of(link(1, 0), link(1, 2), link(2, 1)),
            entry("1", Set.of("0")),
            entry("2", Set.of("0", "1")));

    assertThat(scores.get(0).values()).containsEntry("p", 2 / 3.0).containsEntry("r", 2 / 3.0);
    assertThat(scores.get(0).n()).isEqualTo(3);
    assertThat(scores.get(1).values()).containsEntry("p", 1.0).containsEntry("r", 1.0);
    assertThat(scores.get(1).n()).isEqualTo(2);
  }

  @Test
  void aLinkOfADenialThatHasNoClaimIsWrong() {
    List<Score> scores = score(List.of(link(2, 0)), entry("1", Set.of("0")), entry("2", Set.of()));

    assertThat(scores.get(0).values()).containsEntry("p", 0.0).containsEntry("r", 0.0);
  }

  @Test
  void aLinkToAClaimThatIsNoStatementDoesNotCount() {
    Entry entry = new Entry("sketch", "1", Set.of(), List.of(new Span(0, 18)));
    List<Score> scores = score(List.of(link(1, 0), link(2, 1)), entry, entry("2", Set.of("1")));

    assertThat(scores.get(0).values()).containsEntry("p", 1.0).containsEntry("r", 1.0);
  }

  @Test
  void aFileThatNamesAnUnknownStatementIsRefused() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("disputes.jsonl"),
            "{\"doc\":\"sketch\",\"denial_id\":\"extra-1\",\"claim_ids\":[0],\"claim\":[]}");
    GoldFile gold = new GoldFile(file, Scheme.WORTLAUT, List.of(document.gold()));

    assertThatThrownBy(() -> DisputesFile.read(file, gold))
        .isInstanceOf(GoldFormatException.class)
        .hasMessageContaining("disputes.jsonl:1")
        .hasMessageContaining("[extra-1]")
        .hasMessageContaining("layer");
  }

  private List<Score> score(List<Link> links, Entry... entries) {
    DisputesFile file =
        new DisputesFile(Path.of("disputes.jsonl"), List.of(document.gold()), List.of(entries));
    DisputeScorer scorer = new DisputeScorer(file);
    scorer.add(new DisputeMatching(document, file), links);
    return scorer.scores();
  }

  private static Entry entry(String denial, Set<String> claims) {
    return new Entry("sketch", denial, claims, List.of());
  }

  private static Link link(int denial, int claim) {
    return new Link(denial, claim, 0.9);
  }
}
