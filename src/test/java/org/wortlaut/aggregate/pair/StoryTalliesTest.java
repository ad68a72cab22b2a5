package org.wortlaut.aggregate.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wortlaut.aggregate.pair.StoryArticle.ActorMention;
import org.wortlaut.aggregate.pair.StoryTallies.Tally;

class StoryTalliesTest {

  private static final int KADE = 0;
  private static final int LUND = 1;
  private static final int MOOR = 2;

  @Test
  void aStoryIsOneUnitAndItsPairsKnowInHowManyArticlesTheyMeet() {
    StoryArticle first = article(mention(KADE, 0), mention(LUND, 1));
    StoryArticle second = article(mention(KADE, 0), mention(LUND, 0), mention(MOOR, 5));

    assertThat(tallies(PairLevel.ARTICLE, first, second))
        .containsExactlyInAnyOrder(
            tally(PairLevel.ARTICLE, StoryTallies.ALL, StoryTallies.ALL, 1, 2, 0),
            tally(PairLevel.ARTICLE, KADE, KADE, 1, 2, 2),
            tally(PairLevel.ARTICLE, LUND, LUND, 1, 2, 2),
            tally(PairLevel.ARTICLE, MOOR, MOOR, 1, 1, 2),
            tally(PairLevel.ARTICLE, KADE, LUND, 1, 2, 0),
            tally(PairLevel.ARTICLE, KADE, MOOR, 1, 1, 0),
            tally(PairLevel.ARTICLE, LUND, MOOR, 1, 1, 0));
  }

  @Test
  void copiesOfASentenceAreOneUnitWhereverTheyStand() {
    StoryArticle first = article(mention(KADE, 0), mention(LUND, 0), mention(KADE, 3));
    StoryArticle copy = article(mention(KADE, 7), mention(LUND, 7));

    assertThat(tallies(PairLevel.SENTENCE, first, copy))
        .containsExactlyInAnyOrder(
            tally(PairLevel.SENTENCE, StoryTallies.ALL, StoryTallies.ALL, 2, 0, 0),
            tally(PairLevel.SENTENCE, KADE, KADE, 2, 2, 1),
            tally(PairLevel.SENTENCE, LUND, LUND, 1, 2, 1),
            tally(PairLevel.SENTENCE, KADE, LUND, 1, 2, 0));
  }

  @Test
  void mentionsOutsideOfStatementsMakeNoStatementUnit() {
    assertThat(tallies(PairLevel.STATEMENT, article(mention(KADE, 0), mention(LUND, 0)))).isEmpty();
  }

  @Test
  void ofTooManyActorsTheMostMentionedStayAndThenThoseWhoseIdsSortFirst() {
    StoryArticle crowded =
        article(mention(MOOR, 0), mention(MOOR, 1), mention(LUND, 0), mention(KADE, 0));

    assertThat(crowded.limitedTo(2).actors().stream()).containsExactly(KADE, MOOR);
    assertThat(crowded.limitedTo(3)).isSameAs(crowded);
  }

  private static List<Tally> tallies(PairLevel level, StoryArticle... articles) {
    List<Tally> tallies = new ArrayList<>();
    StoryTallies.of(List.of(articles), tallies::add);
    tallies.removeIf(tally -> tally.level() != level);
    return tallies;
  }

  private static Tally tally(
      PairLevel level, int a, int b, long units, long articles, long partners) {
    return new Tally(level, a, b, units, articles, partners);
  }

  private static StoryArticle article(ActorMention... mentions) {
    return new StoryArticle("2026-01", List.of(mentions));
  }

  private static ActorMention mention(int actor, long sentence) {
    return new ActorMention(actor, sentence, null);
  }
}
