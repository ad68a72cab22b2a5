package org.wortlaut.aggregate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.wortlaut.aggregate.LocalSpark;
import org.wortlaut.aggregate.story.MadeStories.Copy;

class StoriesTest {

  private static final StructType ARTICLES =
      new StructType().add("article_id", DataTypes.StringType).add("text", DataTypes.StringType);

  private final SparkSession spark = LocalSpark.session();

  @Test
  void editedCopiesAreFoundAndSharedQuotesDoNotJoinStories() {
    MadeStories made = new MadeStories(7);
    List<Copy> copies = new ArrayList<>(made.withCopies(120));
    copies.addAll(made.sharingQuotes(60, 120));
    Map<String, String> stories = storyIds(assign(copies, StorySettings.DEFAULTS));

    PairScores scores = PairScores.of(copies, stories);
    assertThat(scores.precision()).as("%s", scores).isEqualTo(1);
    assertThat(scores.recall()).as("%s", scores).isGreaterThan(.99);
  }

  @Test
  void aChainOfSmallEditsBreaksIntoStoriesThatEachHoldSimilarTexts() {
    List<Copy> versions = new MadeStories(11).chain(60, 0);
    Map<String, String> stories = storyIds(assign(versions, StorySettings.DEFAULTS));
    Map<String, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < versions.size(); i++) {
      members.computeIfAbsent(stories.get(versions.get(i).id()), id -> new ArrayList<>()).add(i);
    }
    assertThat(members.size()).isGreaterThan(5);
    assertThat(members.values())
        .allSatisfy(
            story -> assertThat(Collections.max(story) - Collections.min(story)).isLessThan(12));
  }

  @Test
  void theIdOfAStoryIsItsSmallestArticleIdAndItsSizeCountsAllCopies() {
    String text =
        "Die Reederei Nordlund hat am Montag bestritten, dass ihr Frachter Öl verloren habe.";
    List<Row> rows =
        List.of(
            RowFactory.create("c", text),
            RowFactory.create("b", text.replace(",", " –").toUpperCase()),
            RowFactory.create("d", "Etwas anderes steht hier, und zwar in ausreichender Länge."),
            RowFactory.create("e", ""),
            RowFactory.create("f", null),
            RowFactory.create("g", "Kurz."),
            RowFactory.create("h", "Kurz!"));
    assertThat(
            Stories.assign(spark.createDataFrame(rows, ARTICLES), StorySettings.DEFAULTS)
                .articles()
                .orderBy("article_id")
                .collectAsList())
        .extracting(row -> row.getString(0) + " " + row.getString(1) + " " + row.getLong(2))
        .containsExactly("b b 2", "c b 2", "d d 1", "e e 1", "f f 1", "g g 2", "h g 2");
  }

  @Test
  void theOrderOfRowsAndTheirPartitionsChangeNothing() {
    List<Copy> copies = new ArrayList<>(new MadeStories(3).withCopies(15));
    copies.addAll(new MadeStories(4).chain(30, 99));
    Map<String, String> stories = storyIds(assign(copies, StorySettings.DEFAULTS));
    Collections.shuffle(copies, new Random(5));
    assertThat(
            storyIds(
                Stories.assign(articles(copies).repartition(7), StorySettings.DEFAULTS).articles()))
        .isEqualTo(stories);
  }

  @Test
  void aPressReviewDoesNotJoinTheStoriesThatItHolds() {
    List<Copy> originals =
        new MadeStories(8).withCopies(4).stream().filter(c -> c.edit().equals("original")).toList();
    List<Copy> all = new ArrayList<>(originals);
    all.add(
        new Copy(
            "review",
            9,
            "review",
            originals.stream().map(Copy::text).collect(Collectors.joining("\n\n"))));
    assertThat(new HashSet<>(storyIds(assign(all, StorySettings.DEFAULTS)).values())).hasSize(5);
  }

  /** Five notices with one sentence in common, of which each is compared with the first alone. */
  @Test
  void textsThatWereNotComparedWithAllAreReportedIfTheyFoundNoCopy() {
    StorySettings oneAnchor = new StorySettings(4, .5, .8, .35, 40, 1, 1);
    MadeStories made = new MadeStories(21);
    List<Copy> notices = made.sharingOneQuote(5);
    List<Row> rejects = Stories.assign(articles(notices), oneAnchor).rejects().collectAsList();

    assertThat(rejects).isNotEmpty();
    assertThat(rejects)
        .extracting(row -> row.<String>getAs("detail"))
        .containsOnly("compared with the first 1 alone, none is a copy");
    assertThat(Stories.assign(articles(notices), StorySettings.DEFAULTS).rejects().count())
        .isZero();
  }

  @Test
  void aMissingTextColumnIsNamed() {
    assertThatThrownBy(
            () -> Stories.assign(spark.sql("select 'a' as article_id"), StorySettings.DEFAULTS))
        .hasMessageContaining("no column text string");
  }

  private Dataset<Row> assign(List<Copy> copies, StorySettings settings) {
    return Stories.assign(articles(copies), settings).articles();
  }

  private Dataset<Row> articles(List<Copy> copies) {
    return spark.createDataFrame(
        copies.stream().map(c -> RowFactory.create(c.id(), c.text())).toList(), ARTICLES);
  }

  private static Map<String, String> storyIds(Dataset<Row> assigned) {
    return assigned.collectAsList().stream()
        .collect(Collectors.toMap(row -> row.getString(0), row -> row.getString(1)));
  }

  /** Of all pairs of articles: those rightly joined, wrongly joined, and missed. */
  private record PairScores(int right, int wrong, Map<String, Integer> missed) {

    static PairScores of(List<Copy> copies, Map<String, String> stories) {
      int right = 0;
      int wrong = 0;
      Map<String, Integer> missed = new TreeMap<>();
      for (int i = 0; i < copies.size(); i++) {
        for (int j = i + 1; j < copies.size(); j++) {
          boolean same = copies.get(i).story() == copies.get(j).story();
          boolean joined = stories.get(copies.get(i).id()).equals(stories.get(copies.get(j).id()));
          if (same && joined) {
            right++;
          } else if (joined) {
            wrong++;
          } else if (same) {
            missed.merge(copies.get(i).edit() + " / " + copies.get(j).edit(), 1, Integer::sum);
          }
        }
      }
      return new PairScores(right, wrong, missed);
    }

    double precision() {
      return (double) right / (right + wrong);
    }

    double recall() {
      return (double) right / (right + missed.values().stream().mapToInt(Integer::intValue).sum());
    }
  }
}
