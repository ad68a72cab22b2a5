package org.wortlaut.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.evaluate.gold.ActorsFile;
import org.wortlaut.evaluate.gold.GoldDocument;
import org.wortlaut.evaluate.gold.GoldFile;
import org.wortlaut.evaluate.gold.GoldFormatException;
import org.wortlaut.evaluate.score.Score;
import org.wortlaut.extract.Scheme;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Mention;
import org.wortlaut.text.Span;

class ActorsEvaluationTest {

  private static final Path FILE = Path.of("actors.jsonl");

  private final List<ActorJoiner.NamedArticle> joined = new ArrayList<>();

  /** Finds "Ines Kade" at the beginning of each text, and nobody else. */
  private final Extractor extractor =
      (text, language, scheme) ->
          new ArticleAnalysis(
              List.of(),
              List.of(),
              List.of(new Mention("Ines Kade", ActorKind.PERSON, new Span(0, 9), 0, -1)),
              1,
              3);

  /** All names are one actor. */
  private final ActorJoiner joiner =
      articles -> {
        joined.addAll(articles);
        Map<String, Map<String, String>> actors = new HashMap<>();
        for (ActorJoiner.NamedArticle article : articles) {
          Map<String, String> ofName = new HashMap<>();
          article.mentions().forEach(mention -> ofName.put(mention.name(), "one"));
          actors.put(article.id(), ofName);
        }
        return actors;
      };

  @Test
  void namesWithoutAnActorAreLeftOutAndThoseThatWereNotFoundAreJoinedToo() {
    EvaluationResult.Section section =
        score(
            entry("a", "INES KADE", "Ines Kade", ActorKind.PERSON),
            entry("a", "Nordlund", "Nordlund", ActorKind.ORGANIZATION),
            entry("b", "Ines Kade", "Ines Kade", ActorKind.PERSON),
            entry("b", "Augenzeugen", null, null));

    assertThat(section.scores())
        .extracting(Score::metric)
        .containsExactly("clusters", "clusters_pairwise");
    assertThat(section.scores().get(0).n()).isEqualTo(3);
    assertThat(section.scores().get(0).values().get("r")).isEqualTo(1);
    assertThat(section.scores().get(0).values().get("p")).isLessThan(1);
    assertThat(joined.get(0).mentions())
        .extracting(mention -> mention.name() + " " + mention.kind())
        .containsExactly("Ines Kade PERSON", "Nordlund ORGANIZATION");
    assertThat(joined.get(1).mentions()).extracting(Mention::name).containsExactly("Ines Kade");
  }

  @Test
  void anArticleThatTheGoldLacksIsNamed() {
    assertThatThrownBy(() -> score(entry("c", "Ines Kade", "Ines Kade", ActorKind.PERSON)))
        .isInstanceOf(GoldFormatException.class)
        .hasMessageContaining("the article \"c\" is not in gold.jsonl");
  }

  private EvaluationResult.Section score(ActorsFile.Entry... entries) {
    return new ActorsEvaluation(extractor, joiner)
        .score(
            new GoldFile(
                Path.of("gold.jsonl"), Scheme.WORTLAUT, List.of(document("a"), document("b"))),
            new ActorsFile(FILE, List.of(entries)));
  }

  private static GoldDocument document(String id) {
    return new GoldDocument(id, "de", "Ines Kade schweigt.", List.of());
  }

  private static ActorsFile.Entry entry(
      String document, String name, String actor, ActorKind kind) {
    return new ActorsFile.Entry(
        document, name, Optional.ofNullable(actor), Optional.ofNullable(kind));
  }
}
