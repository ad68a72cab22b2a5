package org.wortlaut.resolve.reference;

import java.util.stream.IntStream;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.phrase.NominativePhrase;
import org.wortlaut.resolve.word.NameTokens;

/**
 * Nouns for somebody that are new in the text, so that they may describe whom it has named: "die
 * Seglerin" where no other "Seglerin" stands before.
 */
record NewNouns(NameTokens tokens, RoleNouns roles, NominativePhrase nominative) {

  /**
   * Whether nobody before a noun is told to be what it says.
   *
   * @param role that of the noun, or null where it has none
   */
  boolean isNew(int noun, RoleNouns.Role role) {
    return IntStream.range(0, noun)
        .filter(tokens::capitalized)
        .filter(i -> role == null ? tokens.sameWord(i, noun) : sameRole(i, role, noun))
        .allMatch(this::isOfSeveral);
  }

  /**
   * "Botaniker der Universität", "viele Ärzte": of whom a noun for one tells nothing. Not so "ein
   * Botaniker", "Botaniker Emil Ohm".
   */
  private boolean isOfSeveral(int noun) {
    int begin = noun;
    while (tokens.joined(begin)
        && tokens.is(begin - 1, WordClass.ADJECTIVE)
        && !tokens.capitalized(begin - 1)) {
      begin--;
    }
    boolean determined =
        tokens.joined(begin)
            && (tokens.is(begin - 1, WordClass.ARTICLE)
                || tokens.is(begin - 1, WordClass.POSSESSIVE));
    boolean named = tokens.joined(noun + 1) && tokens.properName(noun + 1);
    return (determined || !named) && nominative.plural(begin, noun, determined ? begin - 1 : -1);
  }

  /**
   * The same noun, or another one for the same: "Arzt" and "Mediziner"; not "Schauspielerin" and
   * "Sänger".
   */
  private boolean sameRole(int i, RoleNouns.Role role, int noun) {
    RoleNouns.Role other = roles.of(tokens.at(i).word());
    return other != null
        && other.gender(tokens.at(i)).fits(role.gender(tokens.at(noun)))
        && (other.noun().equals(role.noun())
            || role.describes() && other.roleClass().equals(role.roleClass()) && !role.plain());
  }
}
