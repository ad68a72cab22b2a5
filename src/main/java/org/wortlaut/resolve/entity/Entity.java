package org.wortlaut.resolve.entity;

import java.util.List;
import java.util.Set;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.word.Gender;

/**
 * One actor of an article.
 *
 * @param name fullest name in the article
 * @param roles what the article says the person is ("Kremlsprecher", "Innenminister")
 * @param countries countries that stand by those roles ("der russische Präsident", "Frankreichs
 *     Innenminister")
 * @param roleWords capitalised words in the phrases of those roles ("Fraktion", "Bundestag")
 */
public record Entity(
    int id,
    String name,
    ActorKind kind,
    Gender gender,
    List<RoleNouns.Role> roles,
    List<String> countries,
    Set<String> roleWords) {

  public Entity {
    roles = List.copyOf(roles);
    countries = List.copyOf(countries);
    roleWords = Set.copyOf(roleWords);
  }
}
