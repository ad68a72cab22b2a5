package org.wortlaut.aggregate.pair;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.wortlaut.aggregate.pair.StoryArticle.ActorMention;

/**
 * What one story adds to the counts of a window, level by level.
 *
 * <p>The story is one unit of level {@code article}. A unit of level {@code sentence} is a set of
 * actors that some sentence of the story mentions and no other, and likewise for {@code statement}:
 * by that a sentence that stands in twenty copies of a story is one unit, wherever each copy has
 * moved it to, and so are three sentences of one text that name the same actors.
 */
final class StoryTallies {

  /** Stands for the actors where all units are counted, whoever is in them. */
  static final int ALL = -1;

  private final List<StoryArticle> articles;
  private final Consumer<Tally> sink;

  /**
   * What one story adds to one count.
   *
   * @param a an actor's place among the actors of the story; {@link #ALL} in the count of all units
   * @param b likewise, above a, or a itself in the count of the units that mention a
   * @param units so many units mention both
   * @param articles so many articles mention both in a unit
   * @param partners for an actor, the other actors of its units, summed up; else 0
   */
  record Tally(PairLevel level, int a, int b, long units, long articles, long partners) {

    /** Whether it is about two actors. */
    boolean isPair() {
      return a != b;
    }
  }

  private StoryTallies(List<StoryArticle> articles, Consumer<Tally> sink) {
    this.articles = articles;
    this.sink = sink;
  }

  /**
   * @param articles of the story that lie in the window
   * @param sink takes the counts, each once
   */
  static void of(List<StoryArticle> articles, Consumer<Tally> sink) {
    StoryTallies tallies = new StoryTallies(articles, sink);
    tallies.story();
    tallies.places(PairLevel.SENTENCE, ActorMention::sentence);
    tallies.places(PairLevel.STATEMENT, ActorMention::statement);
  }

  private void story() {
    Map<Integer, BitSet> articlesOf = new HashMap<>();
    BitSet all = new BitSet();
    for (int i = 0; i < articles.size(); i++) {
      BitSet actors = articles.get(i).actors();
      all.or(actors);
      for (int actor = actors.nextSetBit(0); actor >= 0; actor = actors.nextSetBit(actor + 1)) {
        articlesOf.computeIfAbsent(actor, a -> new BitSet()).set(i);
      }
    }
    sink.accept(new Tally(PairLevel.ARTICLE, ALL, ALL, 1, articles.size(), 0));
    int[] actors = all.stream().toArray();
    for (int i = 0; i < actors.length; i++) {
      BitSet ofA = articlesOf.get(actors[i]);
      sink.accept(
          new Tally(
              PairLevel.ARTICLE, actors[i], actors[i], 1, ofA.cardinality(), actors.length - 1L));
      for (int j = i + 1; j < actors.length; j++) {
        sink.accept(
            new Tally(
                PairLevel.ARTICLE,
                actors[i],
                actors[j],
                1,
                shared(ofA, articlesOf.get(actors[j])),
                0));
      }
    }
  }

  private long shared(BitSet some, BitSet others) {
    if (articles.size() == 1) {
      return 1;
    }
    BitSet both = (BitSet) some.clone();
    both.and(others);
    return both.cardinality();
  }

  private void places(PairLevel level, Function<ActorMention, ?> place) {
    Map<BitSet, BitSet> articlesOf = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      for (BitSet actors : articles.get(i).actorsBy(place)) {
        articlesOf.computeIfAbsent(actors, a -> new BitSet()).set(i);
      }
    }
    if (articlesOf.isEmpty()) {
      return;
    }
    Map<Long, Meetings> meetings = new HashMap<>();
    articlesOf.forEach((unit, in) -> meet(unit.stream().toArray(), in, meetings));
    sink.accept(new Tally(level, ALL, ALL, articlesOf.size(), 0, 0));
    meetings.forEach(
        (pair, met) ->
            sink.accept(met.tally(level, (int) (pair >>> Integer.SIZE), pair.intValue())));
  }

  private static void meet(int[] actors, BitSet in, Map<Long, Meetings> meetings) {
    for (int i = 0; i < actors.length; i++) {
      for (int j = i; j < actors.length; j++) {
        long pair = (long) actors[i] << Integer.SIZE | actors[j];
        meetings.computeIfAbsent(pair, p -> new Meetings()).add(in, i == j ? actors.length - 1 : 0);
      }
    }
  }

  /** The units of one story that mention two actors. */
  private static final class Meetings {

    private final BitSet articles = new BitSet();
    private long units;
    private long partners;

    void add(BitSet in, long others) {
      articles.or(in);
      units++;
      partners += others;
    }

    Tally tally(PairLevel level, int a, int b) {
      return new Tally(level, a, b, units, articles.cardinality(), partners);
    }
  }
}
