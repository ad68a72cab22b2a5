package org.wortlaut.extract.rule;

import org.wortlaut.extract.content.ComplementCriterion;
import org.wortlaut.extract.content.DashStart;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * The content around an aside: the clause that the aside interrupts ("…, die, wie er sagt, krank
 * sei", "dass sie, so er, krank sei"), else the sentence.
 */
final class AsideSurroundings {

  private final FunctionWords functionWords;
  private final ComplementCriterion complement;

  AsideSurroundings(FunctionWords functionWords) {
    this.functionWords = functionWords;
    this.complement = new ComplementCriterion(functionWords);
  }

  /**
   * As {@link #addTo} for an aside with "wie", which is about a "dass" clause right before it if
   * the sentence goes on behind: "Dass er log, wie sie behauptet, ist falsch".
   */
  void addComparedTo(Attribution attribution, int from, int to) {
    SentenceSyntax syntax = attribution.syntax;
    Clause compared = complementBefore(syntax, from, to);
    if (compared == null) {
      addTo(attribution, from, to);
    } else {
      new ItemRange(compared.introducer() + 1, compared.to()).addTo(attribution.content, syntax);
    }
  }

  private Clause complementBefore(SentenceSyntax syntax, int from, int to) {
    int next = to < syntax.items().size() && syntax.item(to).kind() == Kind.COMMA ? to + 1 : to;
    Clause host = next < syntax.items().size() ? syntax.clauseAt(next) : null;
    if (host == null || host.finite() != next) {
      return null;
    }
    for (Clause clause : syntax.clauses()) {
      boolean beside = clause.to() <= from && clause.to() >= from - 1;
      boolean within = host.from() == next || host.from() < clause.from();
      if (beside && within && host != clause && complement.fits(syntax, clause)) {
        return clause;
      }
    }
    return null;
  }

  /**
   * Adds the pieces before and after an aside to its content.
   *
   * @param from first item of the aside
   * @param to item after its last
   */
  void addTo(Attribution attribution, int from, int to) {
    SentenceSyntax syntax = attribution.syntax;
    Clause interrupted = interrupted(syntax, from, to);
    if (interrupted == null) {
      new ItemRange(afterColon(syntax, from), from).addTo(attribution.content, syntax);
      new ItemRange(to, contentEnd(syntax, to)).addTo(attribution.content, syntax);
      return;
    }
    boolean complement =
        functionWords.is(Role.COMPLEMENTIZER, syntax.item(interrupted.introducer()).word());
    int begin = complement ? interrupted.introducer() + 1 : interrupted.from();
    new ItemRange(begin, from).addTo(attribution.content, syntax);
    new ItemRange(to, syntax.endOfSubtree(interrupted)).addTo(attribution.content, syntax);
  }

  /** The innermost dependent clause whose verb comes after the aside in its middle, or null. */
  private static Clause interrupted(SentenceSyntax syntax, int from, int to) {
    Clause innermost = null;
    for (Clause clause : syntax.clauses()) {
      if (clause.isVerbLast()
          && clause.introducer() >= 0
          && clause.from() < from
          && clause.finite() >= to) {
        innermost = clause;
      }
    }
    return innermost;
  }

  /**
   * "Die Lage: Die Bahn fahre, wie sie sagte, wieder": after the last colon or semicolon, or a
   * dash.
   */
  private static int afterColon(SentenceSyntax syntax, int end) {
    for (int i = end - 1; i >= 0; i--) {
      if (syntax.item(i).kind() == Kind.COLON || syntax.item(i).kind() == Kind.SEMICOLON) {
        return i + 1;
      }
    }
    return DashStart.before(syntax, end);
  }

  private static int contentEnd(SentenceSyntax syntax, int from) {
    for (int i = from; i < syntax.items().size(); i++) {
      if (syntax.item(i).kind() == Kind.SEMICOLON) {
        return i;
      }
    }
    return syntax.items().size();
  }
}
