package org.wortlaut.syntax;

import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.text.Token;

/**
 * A clause at the beginning of a sentence that the main clause takes up by a pronoun or pronominal
 * adverb.
 *
 * <p>Must match: "[Dass Geld fehle], dafür gebe es keinen Beleg", "[Ob er komme], dazu schwieg
 * sie", "[Dass er komme], das sei falsch". Must not: "Weil Geld fehlt, dagegen aber auch Zeit, …",
 * "Dass Geld fehle, sagte sie."
 */
public record ResumedClause(FunctionWords functionWords) {

  /** The clause that a main clause takes up, or null. */
  public Clause before(SentenceSyntax syntax, Clause main) {
    Clause first = syntax.clauses().get(0);
    boolean resumed =
        takesUp(syntax.item(main.from()))
            && isContent(syntax, first)
            && syntax.verbSecondBehind(first) == main;
    return resumed ? first : null;
  }

  private boolean takesUp(Token opener) {
    return opener.lower().equals("das")
        || opener.lower().startsWith("da") && functionWords.is(Role.CORRELATE, opener.word());
  }

  private boolean isContent(SentenceSyntax syntax, Clause first) {
    return first.is(Type.SUBORDINATE)
        && first.from() == 0
        && (functionWords.is(Role.COMPLEMENTIZER, syntax.item(first.introducer()).word())
            || functionWords.is(Role.QUESTION, syntax.item(first.introducer()).word())
            || syntax.item(first.introducer()).lower().equals("wie"));
  }
}
