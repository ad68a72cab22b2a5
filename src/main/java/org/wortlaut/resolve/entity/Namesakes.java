package org.wortlaut.resolve.entity;

import java.util.List;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;

/**
 * Tells who is called by a surname that several persons of a text have: "Frau Ruhland" is "Anna
 * Ruhland", "Herr Ruhland" is "Karl Ruhland".
 */
final class Namesakes {

  private final NameTokens tokens;
  private final FullestPersonNames persons;
  private final EntityDescription description;

  Namesakes(NameTokens tokens, FullestPersonNames persons, EntityDescription description) {
    this.tokens = tokens;
    this.persons = persons;
    this.description = description;
  }

  /** The full name, or null where nobody shares the name or nothing tells who is meant. */
  String of(Name name) {
    List<String> bearers =
        name.kind() == ActorKind.PERSON ? persons.bearers(name.actor()) : List.of();
    if (bearers.size() < 2 || name.isGenitive(tokens.document().text())) {
      return null;
    }
    Gender called = description.genderBefore(tokens.indexAt(name.span().begin()));
    List<String> meant =
        bearers.stream()
            .filter(bearer -> isOf(called, description.genderOfFirstName(bearer)))
            .toList();
    return meant.size() == 1 ? meant.get(0) : null;
  }

  private static boolean isOf(Gender called, Gender bearer) {
    return bearer == Gender.UNKNOWN || called == Gender.UNKNOWN || bearer == called;
  }
}
