package org.wortlaut.extract.content;

import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * Where what is reported begins behind a dash after a clause that nobody reports: "Die Stadt
 * wiegelt ab – [der Baum sei], so ein Gutachter, [gesund]"; or behind a heading: "Regen – [Der
 * Pegel steigt], so die Stadt".
 *
 * <p>Must not: "Die Kosten – sie sind hoch – seien, so die Stadt, gedeckt" (two dashes), "Das Haus
 * ist alt – und sei, so der Wirt, feucht" (goes on with the clause before), "Das war das Ziel – das
 * habe ich erreicht, sagte sie" (may be all she said).
 */
public final class DashStart {

  private DashStart() {}

  /**
   * The item behind the dash; 0 for none.
   *
   * @param end where what stands before an aside ends
   */
  public static int before(SentenceSyntax syntax, int end) {
    int dash = -1;
    for (int i = 0; i < end; i++) {
      if (syntax.item(i).kind() == Kind.DASH) {
        if (dash >= 0) {
          return 0;
        }
        dash = i;
      }
    }
    Clause told = dash < 1 ? null : syntax.clauseAt(dash - 1);
    Clause reported = told == null || dash + 1 >= end ? null : syntax.clauseAt(dash + 1);
    boolean begins =
        reported != null
            && reported.from() == dash + 1
            && reported.to() > end
            && isMain(syntax, reported)
            && !reported.verbFirst()
            && !reported.coordinated()
            && syntax.predicate(reported).mood().subjunctive()
            && isMain(syntax, told)
            && !syntax.predicate(told).mood().subjunctive();
    return begins || isBehindHeading(syntax, dash, reported) ? dash + 1 : 0;
  }

  /** "Streik abgewendet – Die Löhne steigen, wie beide Seiten mitteilten": a capital letter. */
  private static boolean isBehindHeading(SentenceSyntax syntax, int dash, Clause reported) {
    Word first = reported == null ? null : syntax.item(dash + 1).word();
    return first != null
        && reported.from() == dash + 1
        && isMain(syntax, reported)
        && first.capitalized()
        && (first.is(WordClass.ARTICLE) || first.is(WordClass.PREPOSITION))
        && !first.is(WordClass.NAME);
  }

  private static boolean isMain(SentenceSyntax syntax, Clause clause) {
    return clause.is(Type.MAIN) && syntax.predicate(clause) != null;
  }
}
