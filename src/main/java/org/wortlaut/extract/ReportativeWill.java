package org.wortlaut.extract;

import java.util.List;
import org.wortlaut.extract.Attribution.Construction;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * What the subject of "wollen" says to have done: with an infinitive of the past it tells of no
 * wish.
 *
 * <p>Must match: "Kolb will von den Vorwürfen nichts gewusst haben." Must not: "Kolb will nichts
 * wissen.", "Kolb soll nichts gewusst haben."
 */
record ReportativeWill(FunctionWords functionWords, SpeakerFinder speakers) {

  private static final String RULE = "verb-will";
  private static final String WILL = "wollen";

  /** The attribution of a main clause, or null. */
  Attribution of(SentenceSyntax syntax, Clause clause) {
    Predicate predicate = clause.is(Type.MAIN) ? syntax.predicate(clause) : null;
    boolean claims =
        predicate != null
            && predicate.isModal(WILL)
            && predicate.perfect()
            && !predicate.mood().subjunctive()
            && endsWithAuxiliary(syntax, clause);
    FoundSpeaker subject = claims ? speakers.subject(syntax, clause) : null;
    if (subject == null) {
      return null;
    }
    Attribution attribution = new Attribution(RULE, Construction.CLAUSE, syntax, clause);
    boolean first = subject.range().from() < clause.finite();
    if (!first) {
      new ItemRange(clause.from(), clause.finite()).addTo(attribution.content, syntax);
    }
    int rest = first ? clause.finite() + 1 : subject.range().to();
    new ItemRange(rest, clause.to()).addTo(attribution.content, syntax);
    attribution.cue.addAll(CueSpans.spans(syntax, List.of(clause.finite())));
    attribution.fullCue.addAll(attribution.cue);
    attribution.cueLemma = WILL;
    speakers.write(subject, attribution);
    return attribution.content.isEmpty() ? null : attribution;
  }

  /** The "haben" of "gewusst haben"; without it "verlassen" is no infinitive of the past. */
  private boolean endsWithAuxiliary(SentenceSyntax syntax, Clause clause) {
    int last = ItemRange.restOfSegment(clause, clause.finite()).trimmed(syntax).to() - 1;
    return functionWords.is(Role.AUXILIARY, syntax.item(last).lower());
  }
}
