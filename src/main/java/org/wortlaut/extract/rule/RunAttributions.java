package org.wortlaut.extract.rule;

import org.wortlaut.extract.content.ContentEnd;
import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.Discourse;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.extract.word.Likelihood;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.Word;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;

/**
 * Sentences without a cue that are reported all the same: in the Konjunktiv and with "soll". The
 * speaker is carried over. A Konjunktiv II may as well be a wish ("Das wäre schön."); {@code
 * ReportModel} decides by what stands before.
 *
 * <p>Must match: "Die Lage sei ernst." "Er hätte das nicht wissen können." "Er soll geflohen sein."
 * Must not: "Die Lage ist ernst."
 */
final class RunAttributions {

  private static final String SHALL = "run-soll";
  private static final String KONJUNKTIV = "run-konjunktiv-1";
  private static final String COLON = ":";

  private final CueLexicon cues;
  private final SpeakerFinder speakers;
  private final ContentEnd contentEnd;
  private final Likelihood likelihood;
  private final UnreportedKonjunktiv unreported;
  private final FunctionWords functionWords;

  RunAttributions(CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers) {
    this.cues = cues;
    this.speakers = speakers;
    this.contentEnd = new ContentEnd(cues);
    this.likelihood = new Likelihood(functionWords);
    this.unreported = new UnreportedKonjunktiv(cues, functionWords, speakers);
    this.functionWords = functionWords;
  }

  /** The attribution of a sentence in which no cue was found, or null. */
  Attribution find(SentenceSyntax syntax, Discourse discourse) {
    Clause main = syntax.mainClause();
    Predicate predicate = main == null ? null : syntax.predicate(main);
    String rule = predicate == null ? null : rule(predicate);
    if (SHALL.equals(rule) && goesOnInKonjunktiv(syntax, main)
        || predicate != null
            && !predicate.mood().subjunctive()
            && discourse.followsReport(syntax.sentence())
            && mayBeSubjunctive(syntax, main)) {
      rule = KONJUNKTIV;
    }
    if (rule == null
        || unreported.isOfAuthor(syntax, main)
        || unreported.isAdverb(syntax, main)
        || unreported.opensWithEither(syntax, main)
        || unreported.isCommand(syntax, main)) {
      return null;
    }
    if (unreported.isOfFirstPerson(syntax, main) && !discourse.followsReport(syntax.sentence())) {
      return null;
    }
    Attribution attribution = new Attribution(rule, Construction.RUN, syntax, main);
    new ItemRange(begin(syntax, main), end(syntax, main)).addTo(attribution.content, syntax);
    attribution.carriedSpeaker.addAll(discourse.carriedSpeaker(syntax.sentence()));
    attribution.countedInGnqa =
        rule.equals(SHALL)
            && !main.verbFirst()
            && (isHearsay(syntax, main)
                || attribution.hasSpeaker() && discourse.followsReport(syntax.sentence()));
    attribution.certainUnsaid =
        rule.equals(SHALL)
            && isHearsay(syntax, main)
            && discourse.followsReport(syntax.sentence())
            && isCharge(discourse.lastAttribution());
    return attribution;
  }

  /**
   * "Ihm wird Betrug vorgeworfen. Er soll geprahlt haben": what follows is a part of the charge.
   */
  private boolean isCharge(Attribution before) {
    Clause told = before.clauseOfCue;
    CueVerb cue = told == null ? null : cues.cueOf(before.syntax, told);
    return cue != null && (cue.is(CueFlag.TOLD) || cue.takes(CueVerb.Content.GENITIVE_CHARGE));
  }

  /** Behind the colon of "Ihr Argument: Die Lage sei ernst", whose beginning has no verb. */
  private static int begin(SentenceSyntax syntax, Clause main) {
    boolean titled =
        main.index() > 0
            && syntax.isBehindColon(main)
            && syntax.clauses().subList(0, main.index()).stream()
                .allMatch(clause -> clause.is(Type.FRAGMENT));
    return titled ? main.from() : 0;
  }

  /**
   * "Er sei nie laut geworden; | den Bericht nennt er eine Lüge": the rest has a cue of its own.
   */
  private int end(SentenceSyntax syntax, Clause main) {
    for (Clause clause : syntax.clauses()) {
      Predicate predicate = clause.from() > main.to() ? syntax.predicate(clause) : null;
      boolean reports =
          predicate != null
              && clause.is(Type.MAIN)
              && syntax.isBehindSemicolon(clause)
              && !predicate.mood().subjunctive()
              && cues.cueOf(syntax, clause) != null;
      if (reports) {
        return clause.from() - 1;
      }
    }
    return syntax.items().size();
  }

  /**
   * "Er soll geflohen sein", "Er soll verhaftet worden sein", "Er soll das gesagt haben"; "Er soll
   * gewinnen" and "Es soll gebaut werden" may be plans.
   */
  private static boolean isHearsay(SentenceSyntax syntax, Clause clause) {
    Predicate predicate = syntax.predicate(clause);
    int last = ItemRange.lastBesideVerb(syntax, clause);
    return predicate.perfect() || predicate.passive() && syntax.item(last).lower().equals("sein");
  }

  /** "Die Preise sollten sinken, mehr könne er nicht sagen": the clause behind it is reported. */
  private static boolean goesOnInKonjunktiv(SentenceSyntax syntax, Clause main) {
    for (Clause clause : syntax.clauses()) {
      Predicate predicate = clause.index() > main.index() ? syntax.predicate(clause) : null;
      if (predicate != null && clause.is(Type.MAIN) && predicate.mood() == VerbMood.SUBJUNCTIVE_1) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Solche Läden überlebten nur, solange die Gründer mitmachten und es sich rechne": a form that
   * may be a Konjunktiv is one where what depends on it can be nothing else, or what goes on with
   * it: "Die Zahlen stammten vom Mai, und damals sei alles gut gewesen".
   */
  private boolean mayBeSubjunctive(SentenceSyntax syntax, Clause main) {
    Word verb = syntax.item(main.finite()).word();
    if (!verb.has(Mood.SUBJUNCTIVE_1) && !verb.has(Mood.SUBJUNCTIVE_2)) {
      return false;
    }
    for (Clause clause : syntax.clauses()) {
      boolean joined = clause.coordinated() && clause.conjunctOf() == main;
      Predicate predicate = joined || clause.parent() == main ? syntax.predicate(clause) : null;
      if (predicate != null
          && predicate.mood() == VerbMood.SUBJUNCTIVE_1
          && (joined
              || clause.introducer() >= 0
                  && functionWords.is(
                      Role.SUBORDINATOR, syntax.item(clause.introducer()).word()))) {
        return true;
      }
    }
    return false;
  }

  /** "Er soll geflohen sein" is hearsay, but "Er solle fliehen" is what somebody demands. */
  private static String rule(Predicate predicate) {
    if (predicate.isModal("sollen")) {
      return predicate.mood() == VerbMood.SUBJUNCTIVE_1 ? KONJUNKTIV : SHALL;
    }
    return switch (predicate.mood()) {
      case SUBJUNCTIVE_1 -> KONJUNKTIV;
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
    if (!clause.is(Type.MAIN)
        || predicate == null
        || !predicate.mood().subjunctive()
        || unreported.isUnless(syntax, clause)
        || unreported.isSeeming(syntax, clause)
        || unreported.isCommand(syntax, clause)
        || unreported.isAdverb(syntax, clause)
        || unreported.isOfAuthor(syntax, clause)
        || unreported.isOfFirstPerson(syntax, clause)
            && !syntax.isBehindColon(clause)
            && !discourse.followsReport(syntax.sentence())
        || likelihood.isIn(syntax, clause) && !goesOnToReport(syntax, clause)) {
      return null;
    }
    Attribution attribution = new Attribution("run-clause", Construction.RUN, syntax, clause);
    Clause first = opening(syntax, clause);
    int from = first.coordinated() ? first.from() + 1 : first.from();
    new ItemRange(from, contentEnd.ofReported(syntax, clause)).addTo(attribution.content, syntax);
    if (syntax.isBehindColon(first)) {
      speakOn(syntax, first.from() - 1, attribution);
    }
    if (attribution.carriedSpeaker.isEmpty()) {
      addReporterBefore(syntax, clause, attribution);
    }
    if (attribution.carriedSpeaker.isEmpty()) {
      attribution.carriedSpeaker.addAll(discourse.carriedSpeaker(syntax.sentence()));
    }
    return attribution.content.isEmpty() ? null : attribution;
  }

  /**
   * The "Wer warte" of "Er wies das zurück: Wer warte, der komme zu spät", the "statt zu bauen" of
   * "Er warf ihr Fehler vor; statt zu bauen, habe sie geruht", the "ihn zu ändern" of "Er lobt den
   * Plan, aber ihn zu ändern, sei klug".
   */
  private static Clause opening(SentenceSyntax syntax, Clause clause) {
    return syntax.clauses().stream()
        .filter(other -> other.is(Type.SUBORDINATE) || other.is(Type.INFINITIVE))
        .filter(
            other ->
                syntax.isBehindColon(other)
                    || syntax.isBehindSemicolon(other)
                    || clause.verbFirst() && other.coordinated() && other.parent() == null)
        .filter(other -> syntax.endOfSubtree(other) == clause.from() - 1)
        .findFirst()
        .orElse(clause);
  }

  /** "Die Brücke sei alt, sie könnte einstürzen": what comes before is reported. */
  private static boolean goesOnToReport(SentenceSyntax syntax, Clause clause) {
    for (Clause before : syntax.clauses().subList(0, clause.index())) {
      Predicate predicate = syntax.predicate(before);
      if (predicate != null && predicate.mood().subjunctive()) {
        return true;
      }
    }
    return false;
  }

  /** "Er wies den Vorwurf zurück: Das Schiff sei gewartet worden": the subject goes on to speak. */
  private void speakOn(SentenceSyntax syntax, int colon, Attribution attribution) {
    attribution.cue.add(syntax.item(colon).span());
    attribution.cueLemma = COLON;
    Clause main = syntax.mainClause();
    boolean before = main.to() <= colon && syntax.predicate(main) != null;
    FoundSpeaker subject = before ? speakers.originOrSubject(syntax, main) : null;
    if (subject != null) {
      subject.range().addTo(attribution.carriedSpeaker, syntax);
    }
  }

  /**
   * "Dem widersprach die Polizei; es seien weniger gewesen": who reports in the sentence before.
   */
  private void addReporterBefore(SentenceSyntax syntax, Clause run, Attribution attribution) {
    FoundSpeaker reporter = null;
    for (Clause clause : syntax.clauses()) {
      Predicate predicate = clause.is(Type.MAIN) ? syntax.predicate(clause) : null;
      boolean reports =
          predicate != null
              && clause.to() < run.from()
              && !predicate.mood().subjunctive()
              && cues.cueOf(syntax, clause) != null;
      reporter = reports ? speakers.subject(syntax, clause) : reporter;
    }
    if (reporter != null) {
      reporter.range().addTo(attribution.carriedSpeaker, syntax);
    }
  }
}
