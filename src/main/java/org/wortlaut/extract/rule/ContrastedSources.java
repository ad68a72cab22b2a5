package org.wortlaut.extract.rule;

import java.util.List;
import org.wortlaut.extract.content.ContentCuts;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Divides a clause between two sources that tell different things: "Laut Polizei [kamen 300
 * Menschen], laut Bündnis [500]", "Er nahm laut Ärzten [2], nach eigenen Angaben [3] Pillen".
 *
 * <p>Must not: "Laut Polizei und laut Bündnis [kamen 300 Menschen]", "Laut Polizei kam er, laut
 * rufend, zum Ufer".
 */
final class ContrastedSources {

  private ContrastedSources() {}

  /**
   * @param sources those of one sentence, in text order; loses those of a phrase that begins the
   *     clause together with another
   */
  static void divide(SentenceSyntax syntax, List<Attribution> sources) {
    for (int i = sources.size() - 1; i > 0; i--) {
      Attribution first = sources.get(i - 1);
      Attribution second = sources.get(i);
      if (second.clauseOfCue == null || first.clauseOfCue != second.clauseOfCue) {
        continue;
      }
      if (first.frame.get(0).contains(second.frame.get(0))) {
        sources.remove(i);
      } else {
        divide(syntax, first, second);
      }
    }
  }

  private static void divide(SentenceSyntax syntax, Attribution first, Attribution second) {
    Clause clause = first.clauseOfCue;
    int phrase = syntax.itemAt(second.frame.get(0).begin());
    int rest = syntax.itemAt(second.frame.get(0).end());
    int end = ItemRange.restOfSegment(clause, phrase).to();
    boolean contrast =
        clause.is(Type.MAIN)
            && clause.finite() < phrase - 1
            && rest < end
            && isDivider(syntax.item(phrase - 1));
    if (!contrast) {
      return;
    }
    boolean numbers = syntax.item(phrase - 2).isNumber() && syntax.item(rest).isNumber();
    int cut = numbers ? rest + 1 : end;
    ContentCuts.cut(syntax, new ItemRange(phrase - 1, cut), first.content);
    if (!numbers) {
      second.content.clear();
      new ItemRange(rest, end).addTo(second.content, syntax);
    }
  }

  private static boolean isDivider(Token item) {
    return item.kind() == Kind.COMMA || item.isWord() && item.word().is(WordClass.COORDINATOR);
  }
}
