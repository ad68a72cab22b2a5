package org.wortlaut.resolve.reference;

import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.word.NameTokens;

/**
 * Tells organisations that a text names only as the house of somebody who judges others: "die
 * Analysten von [Morgan & Ohm]", "Analystin Lea Voss von der Privatbank [Nordmann]". "Ein
 * Konzernsprecher" behind them speaks for the company that they judge.
 */
record ExpertEmployers(NameTokens tokens, EntityTable table, RoleNouns roles) {

  private static final String EXPERT = "expert";

  /** In tokens: "von der Hamburger Privatbank". */
  private static final int FARTHEST = 4;

  boolean employs(Name name) {
    int first = tokens.indexAt(name.span().begin());
    int i = first - 1;
    while (i > 0 && i > first - FARTHEST && isOfPhrase(i)) {
      i--;
    }
    return i > 0 && tokens.is(i, WordClass.PREPOSITION) && isExpert(i - 1);
  }

  private boolean isOfPhrase(int i) {
    return tokens.isWord(i)
        && !tokens.is(i, WordClass.PREPOSITION)
        && (tokens.capitalized(i) || tokens.is(i, WordClass.ARTICLE));
  }

  /** The last word of "die Analysten", "Analystin Lea Voss". */
  private boolean isExpert(int last) {
    if (!tokens.isWord(last)) {
      return false;
    }
    RoleNouns.Role role = tokens.capitalized(last) ? roles.of(tokens.at(last).word()) : null;
    return role != null && role.roleClass().equals(EXPERT)
        || table.within(tokens.span(last, last + 1)).stream()
            .filter(name -> name.kind() == ActorKind.PERSON)
            .flatMap(name -> table.of(name).roles().stream())
            .anyMatch(told -> told.roleClass().equals(EXPERT));
  }
}
