package org.wortlaut.extract.source;

import org.wortlaut.extract.content.ContentEnd;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.SourcePrepositions;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * Where a clause ends that a source attributes, with the clauses behind it that are of the same
 * source.
 *
 * <p>Must: "Laut Polizei [starben zwei Menschen, drei wurden verletzt]", "Laut Polizei [fuhr er
 * davon und wurde gefasst]". Must not: "Laut Polizei [starben zwei Menschen], die Klinik sprach von
 * dreien", "Laut Polizei [starben zwei Menschen], laut Klinik drei".
 */
final class AttributedEnd {

  private static final String WILL = "wollen";

  private final CueLexicon cues;
  private final ContentEnd contentEnd;

  AttributedEnd(CueLexicon cues) {
    this.cues = cues;
    this.contentEnd = new ContentEnd(cues);
  }

  /** The item after what is attributed, beginning with a main clause. */
  int of(SentenceSyntax syntax, Clause first) {
    int end = contentEnd.ofReported(syntax, first);
    for (Clause clause : syntax.clauses()) {
      if (clause.from() < end || !clause.is(Type.MAIN)) {
        continue;
      }
      if (!sharesSubject(syntax, clause) && !goesOn(syntax, first, clause)) {
        break;
      }
      end = Math.max(end, contentEnd.ofReported(syntax, clause));
    }
    return Math.min(end, contentEnd.takenUp(syntax, first));
  }

  /** The "und wurde gefasst" of "Laut Polizei fuhr er davon und wurde gefasst". */
  private boolean sharesSubject(SentenceSyntax syntax, Clause clause) {
    Predicate predicate = syntax.predicate(clause);
    return predicate != null
        && clause.verbFirst()
        && syntax.item(clause.from()).lower().equals("und");
  }

  /** "Laut Polizei starben zwei Menschen, | drei wurden verletzt". */
  private boolean goesOn(SentenceSyntax syntax, Clause first, Clause clause) {
    Predicate predicate = syntax.predicate(clause);
    return first.index() == 0
        && predicate != null
        && !clause.coordinated()
        && (!clause.verbFirst() || beginsList(syntax, clause))
        && syntax.item(clause.from() - 1).kind() == Kind.COMMA
        && cues.verb(predicate.lemma()) == null
        && !isOwnClaim(predicate)
        && !hasOwnSource(syntax, clause);
  }

  /**
   * "Laut Polizei fuhr er davon, | verlor den Helm und stürzte"; not "Berichte, wonach er floh, |
   * sind falsch".
   */
  private boolean beginsList(SentenceSyntax syntax, Clause clause) {
    int next = clause.index() + 1;
    return next < syntax.clauses().size()
        && syntax.clauses().get(next).coordinated()
        && sharesSubject(syntax, syntax.clauses().get(next));
  }

  /** "Laut Polizei kam der Ruf um drei, | die Wache will ihn erst um vier gehört haben". */
  private static boolean isOwnClaim(Predicate predicate) {
    return predicate.isModal(WILL) && predicate.perfect();
  }

  /** "laut Klinik", "der Klinik zufolge". */
  private boolean hasOwnSource(SentenceSyntax syntax, Clause clause) {
    SourcePrepositions sources = cues.sources();
    return syntax.anyItem(
        clause,
        item -> {
          String lower = item.lower();
          return sources.isBefore(lower) || sources.isAfter(lower) || sources.isAdverb(lower);
        });
  }
}
