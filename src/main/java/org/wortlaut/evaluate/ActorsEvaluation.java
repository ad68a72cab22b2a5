package org.wortlaut.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wortlaut.article.ArticleAnalysis;
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
 * by the rules of joining like any other: its kind is that of a speaker with this name, else what
 * the analysis takes the name for by itself, else unknown.
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
    Map<String, Set<String>> namesOf = new LinkedHashMap<>();
    Map<Item, String> expected = named(gold, file);
    expected
        .keySet()
        .forEach(
            item ->
                namesOf
                    .computeIfAbsent(item.document(), d -> new LinkedHashSet<>())
                    .add(item.name()));
    List<ActorJoiner.NamedArticle> articles = new ArrayList<>();
    for (GoldDocument document : gold.documents()) {
      articles.add(article(document, namesOf.getOrDefault(document.id(), Set.of()), gold.scheme()));
    }
    Map<String, Map<String, String>> joined = joiner.join(articles);
    Map<Item, String> predicted = new HashMap<>();
    for (Item item : expected.keySet()) {
      predicted.put(item, keyed(joined.get(item.document())).get(ActorNames.key(item.name())));
    }
    return new EvaluationResult.Section(
        file.path(), "actors", articles.size(), ClusterScorer.score(expected, predicted));
  }

  private static Map<Item, String> named(GoldFile gold, ActorsFile file) {
    Set<String> documents = new HashSet<>();
    gold.documents().forEach(document -> documents.add(document.id()));
    Map<Item, String> named = new LinkedHashMap<>();
    for (ActorsFile.Entry entry : file.entries()) {
      if (!documents.contains(entry.document())) {
        throw new GoldFormatException(
            file.path(), "the article \"" + entry.document() + "\" is not in " + gold.path());
      }
      entry
          .actor()
          .ifPresent(actor -> named.put(new Item(entry.document(), entry.name()), actor));
    }
    return named;
  }

  private static Map<String, String> keyed(Map<String, String> actors) {
    Map<String, String> keyed = new HashMap<>();
    actors.forEach((name, actor) -> keyed.put(ActorNames.key(name), actor));
    return keyed;
  }

  private ActorJoiner.NamedArticle article(
      GoldDocument document, Set<String> names, Scheme scheme) {
    ArticleAnalysis analysis = extractor.analyze(document.text(), document.language(), scheme);
    List<Mention> mentions = new ArrayList<>(analysis.mentions());
    Set<String> mentioned = new LinkedHashSet<>();
    mentions.forEach(mention -> mentioned.add(ActorNames.key(mention.name())));
    for (String name : names) {
      if (mentioned.add(ActorNames.key(name))) {
        ActorKind kind = kind(name, analysis, document.language(), scheme);
        mentions.add(new Mention(name, kind, SOMEWHERE, 0, -1));
      }
    }
    return new ActorJoiner.NamedArticle(document.id(), document.text(), mentions);
  }

  private ActorKind kind(
      String name, ArticleAnalysis analysis, String language, Scheme scheme) {
    String key = ActorNames.key(name);
    return analysis.speakers().stream()
        .filter(speaker -> ActorNames.keys(speaker.names()).contains(key))
        .map(speaker -> speaker.kind())
        .findFirst()
        .orElseGet(
            () ->
                extractor.analyze(name, language, scheme).mentions().stream()
                    .filter(mention -> mention.span().length() == name.length())
                    .map(Mention::kind)
                    .findFirst()
                    .orElse(ActorKind.UNKNOWN));
  }
}
