package org.wortlaut.resolve.speaker;

import java.util.List;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.word.Gender;

/**
 * The surname that the first of two has from the second.
 *
 * <p>Must match: "[Sonja] und Emil Ruhland". Must not: "der [Minister] und die Winzerin Anna
 * Ruhland".
 */
record SharedSurname(RoleNouns roles) {

  /** The same speakers, the first of two with the surname that they share. */
  List<Referent> added(List<Referent> speakers) {
    boolean two = speakers.size() == 2;
    if (!two || !areNames(speakers.get(0), speakers.get(1))) {
      return speakers;
    }
    Referent first = speakers.get(0);
    String second = speakers.get(1).name();
    String name = first.name() + second.substring(second.indexOf(' '));
    return List.of(
        new Referent(name, first.kind(), first.gender(), first.offset(), null), speakers.get(1));
  }

  private boolean areNames(Referent first, Referent second) {
    return first.kind() == ActorKind.PERSON
        && second.kind() == ActorKind.PERSON
        && first.gender() != Gender.PLURAL
        && first.name().indexOf(' ') < 0
        && second.name().indexOf(' ') > 0
        && first.speaksFor() == null
        && !second.name().endsWith(first.name())
        && Character.isUpperCase(first.name().charAt(0))
        && Character.isUpperCase(second.name().charAt(0))
        && !roles.isRole(first.name());
  }
}
