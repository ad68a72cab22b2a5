package org.wortlaut.syntax.verb;

import java.util.List;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.verb.FiniteEvidence.Strength;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Forms that look like finite verbs and are attributes of the noun behind them.
 *
 * <p>"Nach bereits absolvierten Runden sei …": of two verbs between two punctuation marks that
 * nothing joins, one that agrees with the noun behind it is its attribute. Must not match: "Sie
 * kamen und spielten Karten", "Die Polizei suchte Zeugen".
 */
final class AttributeVerbs {

  private final FunctionWords functionWords;

  AttributeVerbs(FunctionWords functionWords) {
    this.functionWords = functionWords;
  }

  /** Takes their strength from the attributes of the stretch from {@code begin} to {@code end}. */
  void leaveOut(List<Token> items, int begin, int end, Strength[] strengths) {
    for (int i = begin; i < end; i++) {
      if (strengths[i] == Strength.STRONG
          && agreesWithNext(items, end, i)
          && (hasOtherVerb(items, begin, end, strengths, i, 1)
              || hasOtherVerb(items, begin, end, strengths, i, -1))) {
        strengths[i] = Strength.NONE;
      }
    }
  }

  /** The "absolvierten" of "absolvierten Runden", "absolvierten 34 Runden". */
  private static boolean agreesWithNext(List<Token> items, int end, int i) {
    int noun = i + 1 < end && items.get(i + 1).kind() == Kind.NUMBER ? i + 2 : i + 1;
    return noun < end
        && items.get(noun).isWord()
        && items.get(noun).word().capitalized()
        && (items.get(i).word().adjective() & items.get(noun).word().noun()) != 0;
  }

  /** A verb that is no attribute, on one side and without a coordinator in between. */
  private boolean hasOtherVerb(
      List<Token> items, int begin, int end, Strength[] strengths, int from, int step) {
    for (int i = from + step; i >= begin && i < end; i += step) {
      if (functionWords.is(Role.COORDINATOR, items.get(i).word())) {
        return false;
      }
      if (strengths[i] == Strength.STRONG && !agreesWithNext(items, end, i)) {
        return true;
      }
    }
    return false;
  }
}
