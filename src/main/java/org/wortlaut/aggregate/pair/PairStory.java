package org.wortlaut.aggregate.pair;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.wortlaut.aggregate.pair.StoryArticle.ActorMention;

/**
 * A story as its pairs are counted.
 *
 * @param actors their hashes, in the order of their ids
 * @param articles that mention them by their places in that order
 */
record PairStory(List<Long> actors, List<StoryArticle> articles) {

  /**
   * @param story with {@code articles array<struct<month, mentions array<struct<actor_id, actor,
   *     sentence, statement_id>>>>}
   * @param maxActors of an article
   */
  static PairStory of(Row story, int maxActors) {
    List<Row> articles = story.getList(story.fieldIndex("articles"));
    Map<String, Long> actors = new TreeMap<>();
    articles.forEach(
        article ->
            mentions(article)
                .forEach(mention -> actors.put(mention.getAs("actor_id"), mention.getAs("actor"))));
    String[] ids = actors.keySet().toArray(String[]::new);
    return new PairStory(
        List.copyOf(actors.values()),
        articles.stream().map(article -> article(article, ids).limitedTo(maxActors)).toList());
  }

  private static StoryArticle article(Row article, String[] ids) {
    return new StoryArticle(
        article.getAs("month"),
        mentions(article).stream().map(mention -> mention(mention, ids)).toList());
  }

  private static ActorMention mention(Row mention, String[] ids) {
    return new ActorMention(
        Arrays.binarySearch(ids, mention.<String>getAs("actor_id")),
        mention.getAs("sentence"),
        mention.getAs("statement_id"));
  }

  private static List<Row> mentions(Row article) {
    int field = article.fieldIndex("mentions");
    return article.isNullAt(field) ? List.of() : article.getList(field);
  }
}
