package org.wortlaut.syntax;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.text.Token.Kind;

/**
 * The noun phrases of a clause that no preposition governs, in order: subject, objects, adverbial
 * cases. Those of other clauses set into it are not among them.
 */
public final class ClausePhrases {

  private ClausePhrases() {}

  /**
   * @param from the first item to look at
   */
  public static List<NounPhrase> of(SentenceSyntax syntax, Clause clause, int from) {
    List<NounPhrase> found = new ArrayList<>();
    int i = from;
    while (i < clause.to()) {
      if (!clause.holds(i)
          || i == clause.finite()
          || syntax.predicate(clause).parts().contains(i)) {
        i++;
      } else {
        boolean governed = syntax.isPreposition(i) && !isOfQuantity(syntax, i);
        NounPhrase phrase = syntax.nounPhraseAt(governed ? i + 1 : i);
        if (phrase != null && !governed) {
          found.add(phrase);
        }
        i = phrase == null ? i + 1 : phrase.to();
      }
    }
    return found;
  }

  /**
   * The "als" of "mehr als 50 Wohnungen", the "zu" of "bis zu 50 Wohnungen", which leave it open.
   */
  private static boolean isOfQuantity(SentenceSyntax syntax, int i) {
    boolean upTo =
        syntax.item(i).lower().equals("zu") && i > 0 && syntax.item(i - 1).lower().equals("bis");
    return (upTo || syntax.item(i).lower().equals("als"))
        && i + 1 < syntax.items().size()
        && syntax.item(i + 1).kind() == Kind.NUMBER;
  }
}
