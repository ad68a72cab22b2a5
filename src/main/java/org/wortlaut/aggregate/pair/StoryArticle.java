package org.wortlaut.aggregate.pair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One article of a story, as far as its pairs go.
 *
 * @param month null if undated
 * @param mentions in any order
 */
record StoryArticle(String month, List<ActorMention> mentions) {

  StoryArticle {
    mentions = List.copyOf(mentions);
  }

  /**
   * @param actor its place among the actors of the story in the order of their ids
   * @param sentence null if unknown
   * @param statement the statement that the mention stands in, null if in none
   */
  record ActorMention(int actor, Long sentence, String statement) {}

  /**
   * The article with its most mentioned actors alone, those mentioned equally often in the order of
   * their ids.
   */
  StoryArticle limitedTo(int maxActors) {
    Map<Integer, Integer> counts = new HashMap<>();
    mentions.forEach(mention -> counts.merge(mention.actor(), 1, Integer::sum));
    if (counts.size() <= maxActors) {
      return this;
    }
    List<Integer> actors = new ArrayList<>(counts.keySet());
    actors.sort(
        Comparator.comparing((Integer actor) -> -counts.get(actor))
            .thenComparing(Comparator.naturalOrder()));
    BitSet kept = new BitSet();
    actors.subList(0, maxActors).forEach(kept::set);
    return new StoryArticle(
        month, mentions.stream().filter(mention -> kept.get(mention.actor())).toList());
  }

  BitSet actors() {
    BitSet actors = new BitSet();
    mentions.forEach(mention -> actors.set(mention.actor()));
    return actors;
  }

  /** The sets of actors that share a place; mentions in no place are passed over. */
  Collection<BitSet> actorsBy(Function<ActorMention, ?> place) {
    Map<Object, BitSet> actors = new HashMap<>();
    for (ActorMention mention : mentions) {
      Object where = place.apply(mention);
      if (where != null) {
        actors.computeIfAbsent(where, w -> new BitSet()).set(mention.actor());
      }
    }
    return actors.values();
  }
}
