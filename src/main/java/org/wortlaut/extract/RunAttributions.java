package org.wortlaut.extract;

import org.wortlaut.extract.Attribution.Construction;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;

/**
 * Sentences without a cue that are reported all the same: in the Konjunktiv and with "soll". The
 * speaker is carried over. A Konjunktiv II may as well be a wish ("Das wäre schön."); {@link
 * ReportModel} decides by what stands before.
 *
 * <p>Must match: "Die Lage sei ernst." "Er hätte das nicht wissen können." "Er soll geflohen sein."
 * Must not: "Die Lage ist ernst."
 */
final class RunAttributions {

  private static final String SHALL = "run-soll";

  private final ContentEnd contentEnd;

  RunAttributions(CueLexicon cues, FunctionWords functionWords) {
    this.contentEnd = new ContentEnd(cues, functionWords);
  }

  /** The attribution of a sentence in which no cue was found, or null. */
  Attribution find(SentenceSyntax syntax, Discourse discourse) {
    Clause main = mainClause(syntax);
    Predicate predicate = main == null ? null : syntax.predicate(main);
    String rule = predicate == null ? null : rule(predicate);
    if (rule == null) {
      return null;
    }
    Attribution attribution = new Attribution(rule, Construction.RUN, syntax, main);
    new ItemRange(0, syntax.items().size()).addTo(attribution.content, syntax);
    attribution.carriedSpeaker.addAll(discourse.carriedSpeaker(syntax.sentence()));
    attribution.countedInGnqa =
        rule.equals(SHALL)
            && !main.verbFirst()
            && (isHearsay(syntax, main) || discourse.followsReport(syntax.sentence()));
    return attribution;
  }

  /** "Er soll geflohen sein", "Er soll das gesagt haben"; "Er soll gewinnen" may be a plan. */
  private static boolean isHearsay(SentenceSyntax syntax, Clause clause) {
    int last = ItemRange.restOfSegment(clause, clause.finite()).trimmed(syntax).to() - 1;
    return last > clause.finite() + 1
        && syntax.item(last).word().is(WordClass.INFINITIVE)
        && syntax.item(last - 1).word().is(WordClass.PARTICIPLE_PAST);
  }

  /** "Er soll geflohen sein" is hearsay, but "Er solle fliehen" is what somebody demands. */
  private static String rule(Predicate predicate) {
    if (predicate.isModal("sollen")) {
      return predicate.mood() == VerbMood.SUBJUNCTIVE_1 ? "run-konjunktiv-1" : SHALL;
    }
    return switch (predicate.mood()) {
      case SUBJUNCTIVE_1 -> "run-konjunktiv-1";
      case SUBJUNCTIVE_2 -> "run-konjunktiv-2";
      default -> null;
    };
  }

  /**
   * A later main clause in the Konjunktiv that no content covers: "Er ist krank, und er werde
   * zurücktreten."
   */
  Attribution findClause(SentenceSyntax syntax, Clause clause, Discourse discourse) {
    Predicate predicate = syntax.predicate(clause);
    if (!clause.is(Type.MAIN) || predicate == null || !predicate.mood().subjunctive()) {
      return null;
    }
    Attribution attribution = new Attribution("run-clause", Construction.RUN, syntax, clause);
    int from = clause.coordinated() ? clause.from() + 1 : clause.from();
    new ItemRange(from, contentEnd.ofReported(syntax, clause)).addTo(attribution.content, syntax);
    attribution.carriedSpeaker.addAll(discourse.carriedSpeaker(syntax.sentence()));
    return attribution.content.isEmpty() ? null : attribution;
  }

  private static Clause mainClause(SentenceSyntax syntax) {
    for (Clause clause : syntax.clauses()) {
      if (clause.is(Type.MAIN)) {
        return clause;
      }
    }
    return null;
  }
}
