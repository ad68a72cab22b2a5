package org.wortlaut.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.resolve.entity.NamedActors;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;

/**
 * Nouns by which a text has described somebody whom it has named, so that they mean her again: "…
 * sagte Ronja Held. … so die Seglerin. … Das wolle die Seglerin ändern."
 */
final class EarlierDescriptions {

  private record Description(int noun, RoleNouns.Role role, Referent person) {}

  private final NameTokens tokens;
  private final RoleNouns roles;
  private final NamedActors actors;
  private final NewNouns newNouns;
  private final List<Description> descriptions = new ArrayList<>();

  EarlierDescriptions(NameTokens tokens, RoleNouns roles, NamedActors actors, NewNouns newNouns) {
    this.tokens = tokens;
    this.roles = roles;
    this.actors = actors;
    this.newNouns = newNouns;
  }

  /** Notes that a noun describes a person; null is nobody. */
  void note(int noun, Referent person) {
    if (person != null) {
      descriptions.add(new Description(noun, roles.of(tokens.form(noun)), person));
    }
  }

  /**
   * The person last described by a noun, or by another one for the same ("die Forscherin" after
   * "die Biologin"), unless the text has brought up somebody else of it since; or null.
   */
  Referent of(int noun, Gender gender) {
    RoleNouns.Role role = roles.of(tokens.form(noun));
    for (int i = descriptions.size() - 1; i >= 0; i--) {
      Description earlier = descriptions.get(i);
      if (isSame(earlier, noun, role)) {
        return earlier.noun() < noun && newNouns.isNewSince(earlier.noun(), noun, role)
            ? named(earlier.person(), noun, gender)
            : null;
      }
    }
    return null;
  }

  private boolean isSame(Description earlier, int noun, RoleNouns.Role role) {
    return newNouns.same(earlier.noun(), noun)
        || role != null && earlier.role() != null && NewNouns.areForOne(earlier.role(), role);
  }

  private Referent named(Referent person, int noun, Gender gender) {
    return actors.last(
        tokens.at(noun).begin(), gender, other -> other.name().equals(person.name()));
  }
}
