package org.wortlaut.pipeline.bench;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.wortlaut.table.Actors;
import org.wortlaut.table.Articles;
import org.wortlaut.table.Mentions;
import org.wortlaut.table.NamedRow;

/**
 * Articles of a made corpus and the actors that they mention, for the benchmark of pairs. The n-th
 * is always the same.
 *
 * <p>An article mentions {@value #ACTORS_OF_AN_ARTICLE} different actors, drawn by {@link ZipfLaw},
 * every other one twice, in ten sentences, of which four are in a statement. Of ten articles one is
 * a copy of the one before it, printed a day later; the first days of all articles are spread over
 * two years.
 *
 * @param actors how many there are, {@value #ACTORS_OF_AN_ARTICLE} at least
 */
record GeneratedArticle(long actors) implements Serializable {

  static final int ACTORS_OF_AN_ARTICLE = 20;

  static final StructType ARTICLES =
      new StructType()
          .add(Articles.ARTICLE_ID, DataTypes.StringType)
          .add(Articles.STORY_ID, DataTypes.StringType)
          .add(Articles.MONTH, DataTypes.StringType);

  static final StructType MENTIONS =
      new StructType()
          .add(Mentions.ARTICLE_ID, DataTypes.StringType)
          .add(Mentions.ACTOR_ID, DataTypes.StringType)
          .add(Mentions.SENTENCE, DataTypes.IntegerType)
          .add(Mentions.STATEMENT_ID, DataTypes.StringType);

  static final StructType ACTORS =
      new StructType()
          .add(Actors.ACTOR_ID, DataTypes.StringType)
          .add(Actors.NAME, DataTypes.StringType);

  private static final int SENTENCES = 10;
  private static final int SENTENCES_IN_STATEMENTS = 4;
  private static final int COPIES = 10;
  private static final int DAYS = 730;
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
  private static final int DIGITS_OF_A_MONTH = "yyyy-MM".length();

  /** The n-th article, of {@link #ARTICLES}. */
  Row row(long n) {
    long story = story(n);
    return new NamedRow(ARTICLES)
        .set(Articles.ARTICLE_ID, articleId(n))
        .set(Articles.STORY_ID, articleId(story))
        .set(
            Articles.MONTH,
            FIRST_DAY.plusDays(story % DAYS + n - story).toString().substring(0, DIGITS_OF_A_MONTH))
        .toRow();
  }

  /** What the n-th article mentions, of {@link #MENTIONS}. */
  Iterator<Row> mentions(long n) {
    // a copy mentions the same actors as its original
    Random random = new Random(story(n));
    ZipfLaw law = new ZipfLaw(actors);
    Set<Long> ranks = new LinkedHashSet<>();
    while (ranks.size() < ACTORS_OF_AN_ARTICLE) {
      ranks.add(law.draw(random));
    }
    List<Row> mentions = new ArrayList<>();
    for (long rank : ranks) {
      mentions.add(mention(n, rank, random.nextInt(SENTENCES)));
      if (random.nextBoolean()) {
        mentions.add(mention(n, rank, random.nextInt(SENTENCES)));
      }
    }
    return mentions.iterator();
  }

  private static Row mention(long n, long rank, int sentence) {
    return new NamedRow(MENTIONS)
        .set(Mentions.ARTICLE_ID, articleId(n))
        .set(Mentions.ACTOR_ID, actorId(rank))
        .set(Mentions.SENTENCE, sentence)
        .set(
            Mentions.STATEMENT_ID,
            sentence < SENTENCES_IN_STATEMENTS ? articleId(n) + "-" + sentence : null)
        .toRow();
  }

  /** The actor of a rank, of {@link #ACTORS}. */
  static Row actor(long rank) {
    return new NamedRow(ACTORS)
        .set(Actors.ACTOR_ID, actorId(rank))
        .set(Actors.NAME, "Actor " + rank)
        .toRow();
  }

  private static long story(long n) {
    return n % COPIES == 1 ? n - 1 : n;
  }

  /** As long as a real one. */
  private static String articleId(long n) {
    return "%016x%016x".formatted(new Random(n).nextLong(), n);
  }

  /** As long as a real one, and in no order of ranks. */
  private static String actorId(long rank) {
    return "%08x%08x".formatted(new Random(rank).nextInt(), rank);
  }
}
