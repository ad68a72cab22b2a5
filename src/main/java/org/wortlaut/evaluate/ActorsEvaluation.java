package org.wortlaut.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.evaluate.gold.ActorsFile;
import org.wortlaut.evaluate.gold.GoldDocument;
import org.wortlaut.evaluate.gold.GoldFile;
import org.wortlaut.evaluate.gold.GoldFormatException;
import org.wortlaut.evaluate.score.ActorNames;
import org.wortlaut.evaluate.score.ClusterScorer;
import org.wortlaut.extract.Scheme;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Mention;
import org.wortlaut.text.Span;

/**
 * Scores which names of which articles are one actor.
 *
 * <p>An item is an article and a name of it; those without an actor in the gold are left out. The
 * articles are analysed, and the names of all of them joined into actors. An item belongs to the
 * actor that its article's mentions of that name (by {@link ActorNames}) got. A name that the
 * analysis of the article does not have is added to the article's mentions before, so that it goes
 * by the rules of joining like any other; its kind is then that of the gold.
 */
public final class ActorsEvaluation {

  private record Item(String document, String name) {}

  /** A name that the analysis does not have has no place. */
  private static final Span SOMEWHERE = new Span(0, 1);

  private final Extractor extractor;
  private final ActorJoiner joiner;

  public ActorsEvaluation(Extractor extractor, ActorJoiner joiner) {
    this.extractor = extractor;
    this.joiner = joiner;
  }

  /**
   * @param gold the articles
   * @throws GoldFormatException if the file names an article that the gold does not have
   */
  public EvaluationResult.Section score(GoldFile gold, ActorsFile file) {
    Map<String, List<ActorsFile.Entry>> named = named(gold, file);
    List<ActorJoiner.NamedArticle> articles =
        gold.documents().stream()
            .map(
                document ->
                    article(document, named.getOrDefault(document.id(), List.of()), gold.scheme()))
            .toList();
    Map<String, Map<String, String>> joined = joiner.join(articles);
    Map<Item, String> expected = new HashMap<>();
    Map<Item, String> predicted = new HashMap<>();
    named.forEach(
        (document, entries) -> {
          Map<String, String> actors = keyed(joined.get(document));
          for (ActorsFile.Entry entry : entries) {
            Item item = new Item(document, entry.name());
            expected.put(item, entry.actor().get());
            predicted.put(item, actors.get(ActorNames.key(entry.name())));
          }
        });
    return new EvaluationResult.Section(
        file.path(), "actors", articles.size(), ClusterScorer.score(expected, predicted));
  }

  /** The entries with an actor, by document. */
  private static Map<String, List<ActorsFile.Entry>> named(GoldFile gold, ActorsFile file) {
    Set<String> documents = new HashSet<>();
    gold.documents().forEach(document -> documents.add(document.id()));
    Map<String, List<ActorsFile.Entry>> named = new LinkedHashMap<>();
    for (ActorsFile.Entry entry : file.entries()) {
      if (!documents.contains(entry.document())) {
        throw new GoldFormatException(
            file.path(), "the article \"" + entry.document() + "\" is not in " + gold.path());
      }
      if (entry.actor().isPresent()) {
        named.computeIfAbsent(entry.document(), d -> new ArrayList<>()).add(entry);
      }
    }
    return named;
  }

  private static Map<String, String> keyed(Map<String, String> actors) {
    Map<String, String> keyed = new HashMap<>();
    actors.forEach((name, actor) -> keyed.put(ActorNames.key(name), actor));
    return keyed;
  }

  private ActorJoiner.NamedArticle article(
      GoldDocument document, List<ActorsFile.Entry> entries, Scheme scheme) {
    ArticleAnalysis analysis = extractor.analyze(document.text(), document.language(), scheme);
    List<Mention> mentions = new ArrayList<>(analysis.mentions());
    Set<String> mentioned = new HashSet<>();
    mentions.forEach(mention -> mentioned.add(ActorNames.key(mention.name())));
    for (ActorsFile.Entry entry : entries) {
      if (mentioned.add(ActorNames.key(entry.name()))) {
        ActorKind kind = entry.kind().orElse(ActorKind.UNKNOWN);
        mentions.add(new Mention(entry.name(), kind, SOMEWHERE, 0, -1));
      }
    }
    return new ActorJoiner.NamedArticle(document.id(), document.text(), mentions);
  }
}
