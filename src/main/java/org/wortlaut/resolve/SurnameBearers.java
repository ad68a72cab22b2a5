package org.wortlaut.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The persons of one surname, and who of them is meant where an article calls a person by surname
 * alone ("Kade sagte"), in this order:
 *
 * <ol>
 *   <li>an article that also names someone of that surname in full meant to keep them apart ("Ines
 *       Kade und ihr Bruder … Kade"), or resolution within it would have joined them: it stays;
 *   <li>if the articles of its story name exactly one person of that surname in full, it is that
 *       one; if several, it stays;
 *   <li>else, if one person has nearly all stories of the corpus that name one of that surname in
 *       full, it is that one;
 *   <li>else it stays an actor by its surname.
 * </ol>
 */
final class SurnameBearers {

  private final ActorsSettings settings;
  private final Set<String> articles = new HashSet<>();
  private final Map<String, Set<String>> actorsByStory = new HashMap<>();
  private final Map<String, Set<String>> storiesByActor = new HashMap<>();

  /** Null until asked for; thousands of articles may ask. */
  private Optional<String> dominant;

  SurnameBearers(ActorsSettings settings) {
    this.settings = settings;
  }

  /** Takes note that an article names someone of this surname in full. */
  void add(String articleId, String storyId, String actorId) {
    articles.add(articleId);
    actorsByStory.computeIfAbsent(storyId, s -> new HashSet<>()).add(actorId);
    storiesByActor.computeIfAbsent(actorId, a -> new HashSet<>()).add(storyId);
  }

  /**
   * Who is meant by the surname in an article; asked when all are added.
   *
   * @return the actor's id
   */
  Optional<String> meant(String articleId, String storyId) {
    if (articles.contains(articleId)) {
      return Optional.empty();
    }
    Set<String> inStory = actorsByStory.getOrDefault(storyId, Set.of());
    return switch (inStory.size()) {
      case 0 -> dominant();
      case 1 -> Optional.of(inStory.iterator().next());
      default -> Optional.empty();
    };
  }

  private Optional<String> dominant() {
    if (dominant == null) {
      dominant = findDominant();
    }
    return dominant;
  }

  /** The actor that nearly all stories mean by it, if there is one. */
  private Optional<String> findDominant() {
    long all = storiesByActor.values().stream().mapToLong(Set::size).sum();
    return storiesByActor.entrySet().stream()
        .filter(actor -> actor.getValue().size() >= settings.minStories())
        .filter(actor -> actor.getValue().size() >= all * settings.minDominance())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
