package org.wortlaut.extract.word;

import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * A "nicht" that does not negate the verb of speech: "sagte nicht nur, dass die Steuer steigt,
 * sondern auch, dass …", where what follows is said, and more than that, or "nannte den Plan nicht
 * durchdacht", where it belongs to what is said of the plan.
 */
public record ConstituentNegation(FunctionWords functionWords) {

  /** Whether an item is such a "nicht". */
  public boolean is(SentenceSyntax syntax, int i) {
    return syntax.item(i).isWord()
        && syntax.item(i).word().is(WordClass.NEGATION)
        && i + 1 < syntax.items().size()
        && syntax.item(i + 1).isWord()
        && (functionWords.is(Role.ONLY, syntax.item(i + 1).word()) || isOfJudgement(syntax, i));
  }

  /**
   * "nannte die Kritik nicht gerechtfertigt", "findet den Weg nicht ganz sicher"; not "nannte den
   * Käufer nicht namentlich".
   */
  private boolean isOfJudgement(SentenceSyntax syntax, int negation) {
    Clause clause = syntax.clauseAt(negation);
    Predicate predicate = clause == null ? null : syntax.predicate(clause);
    if (predicate == null
        || negation < clause.finite()
        || !functionWords.is(Role.JUDGING_VERB, predicate.lemma())) {
      return false;
    }
    int last = negation;
    while (last + 1 < clause.to()
        && syntax.item(last + 1).isWord()
        && !syntax.item(last + 1).word().capitalized()
        && !predicate.parts().contains(last + 1)) {
      last++;
    }
    Word judgement = syntax.item(last).word();
    return last > negation
        && (last + 1 == clause.to() || !syntax.item(last + 1).isWord())
        && judgement.bareAdjective()
        && !functionWords.is(Role.TELLING_MANNER, judgement);
  }
}
