package org.wortlaut.extract;

import org.wortlaut.extract.Attribution.Construction;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
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
  private static final String COLON = ":";

  private final CueLexicon cues;
  private final SpeakerFinder speakers;
  private final ContentEnd contentEnd;
  private final Likelihood likelihood;
  private final FunctionWords functionWords;

  RunAttributions(CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.speakers = speakers;
    this.contentEnd = new ContentEnd(cues);
    this.likelihood = new Likelihood(functionWords);
  }

  /** The attribution of a sentence in which no cue was found, or null. */
  Attribution find(SentenceSyntax syntax, Discourse discourse) {
    Clause main = syntax.mainClause();
    Predicate predicate = main == null ? null : syntax.predicate(main);
    String rule = predicate == null ? null : rule(predicate);
    if (SHALL.equals(rule) && goesOnInKonjunktiv(syntax, main)) {
      rule = "run-konjunktiv-1";
    }
    if (rule == null
        || isOfAuthor(syntax, main)
        || opensWithEither(syntax, main)
        || isCommand(syntax, main)) {
      return null;
    }
    if (isOfFirstPerson(syntax, main) && !discourse.followsReport(syntax.sentence())) {
      return null;
    }
    Attribution attribution = new Attribution(rule, Construction.RUN, syntax, main);
    new ItemRange(begin(syntax, main), syntax.items().size()).addTo(attribution.content, syntax);
    attribution.carriedSpeaker.addAll(discourse.carriedSpeaker(syntax.sentence()));
    attribution.countedInGnqa =
        rule.equals(SHALL)
            && !main.verbFirst()
            && (isHearsay(syntax, main)
                || attribution.hasSpeaker() && discourse.followsReport(syntax.sentence()));
    return attribution;
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

  /** "Ob das hilft, sei dahingestellt": the author speaks of the text. */
  private boolean isOfAuthor(SentenceSyntax syntax, Clause main) {
    for (int part : syntax.predicate(main).parts()) {
      if (functionWords.is(Role.AUTHOR_REMARK, syntax.item(part).word())) {
        return syntax.item(main.finite()).lower().equals("sei");
      }
    }
    return false;
  }

  /**
   * "Lebe schnell", "Walke – Lainer, Tamm": a capital letter and no subject behind it; not "Habe
   * mich nie geirrt".
   */
  private boolean isCommand(SentenceSyntax syntax, Clause clause) {
    int verb = clause.finite();
    boolean opens = clause.verbFirst() && syntax.item(verb).word().capitalized();
    ItemRange rest = ItemRange.restOfSegment(clause, verb);
    for (int i = rest.from(); opens && i < rest.to(); i++) {
      NounPhrase phrase = syntax.nounPhraseAt(i);
      opens =
          !functionWords.is(Role.FIRST_PERSON, syntax.item(i).word())
              && (phrase == null || !phrase.canBe(Agreement.NOMINATIVE));
    }
    return opens;
  }

  /** "Das habe ich gesehen": with "ich" the form is that of the indicative; not "ich sei". */
  private boolean isOfFirstPerson(SentenceSyntax syntax, Clause main) {
    int verb = main.finite();
    return syntax.item(verb).word().has(Mood.PRESENT)
        && (isFirstPerson(syntax, main, verb - 1) || isFirstPerson(syntax, main, verb + 1));
  }

  private boolean isFirstPerson(SentenceSyntax syntax, Clause main, int item) {
    return item >= 0
        && main.holds(item)
        && functionWords.is(Role.FIRST_PERSON, syntax.item(item).word())
        && (syntax.item(item).word().determiner() & Agreement.NOMINATIVE) != 0;
  }

  /**
   * "Er soll geflohen sein", "Er soll verhaftet worden sein", "Er soll das gesagt haben"; "Er soll
   * gewinnen" and "Es soll gebaut werden" may be plans.
   */
  private static boolean isHearsay(SentenceSyntax syntax, Clause clause) {
    Predicate predicate = syntax.predicate(clause);
    int last = ItemRange.restOfSegment(clause, clause.finite()).trimmed(syntax).to() - 1;
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
    if (!clause.is(Type.MAIN)
        || predicate == null
        || !predicate.mood().subjunctive()
        || isUnless(syntax, clause)
        || isSeeming(syntax, clause)
        || isCommand(syntax, clause)
        || isOfAuthor(syntax, clause)
        || isOfFirstPerson(syntax, clause)
            && !syntax.isBehindColon(clause)
            && !discourse.followsReport(syntax.sentence())
        || likelihood.isIn(syntax, clause) && !goesOnToReport(syntax, clause)) {
      return null;
    }
    Attribution attribution = new Attribution("run-clause", Construction.RUN, syntax, clause);
    Clause first = opening(syntax, clause);
    int from = clause.coordinated() ? clause.from() + 1 : first.from();
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

  /** The "Wenn man warte" of "Er wies das zurück: Wenn man warte, sei es zu spät". */
  private static Clause opening(SentenceSyntax syntax, Clause clause) {
    if (!clause.verbFirst()) {
      return clause;
    }
    return syntax.clauses().stream()
        .filter(other -> other.is(Type.SUBORDINATE) && syntax.isBehindColon(other))
        .filter(other -> syntax.endOfSubtree(other) == clause.from() - 1)
        .findFirst()
        .orElse(clause);
  }

  /** "Es scheint, er habe das Geld verloren": an impression that nobody told. */
  private boolean isSeeming(SentenceSyntax syntax, Clause clause) {
    Clause before = clause.index() == 0 ? null : syntax.clauses().get(clause.index() - 1);
    Predicate predicate = before == null ? null : syntax.predicate(before);
    return predicate != null
        && functionWords.is(Role.SEEMING_VERB, predicate.lemma())
        && before.is(Type.MAIN)
        && before.to() == clause.from() - 1;
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

  /**
   * "Sei es das Wetter oder der Preis, überall fehlen Gäste"; not "Wenn es regne, sei es schön".
   */
  private static boolean opensWithEither(SentenceSyntax syntax, Clause clause) {
    return clause.finite() == 0 && isEither(syntax, clause, 0);
  }

  private static boolean isEither(SentenceSyntax syntax, Clause clause, int verb) {
    return clause.verbFirst()
        && verb + 1 < clause.to()
        && syntax.item(verb).lower().equals("sei")
        && syntax.item(verb + 1).lower().equals("es");
  }

  /** "es sei denn" and the "sei es" of "sei es aus Not oder aus Gier" are conjunctions. */
  private static boolean isUnless(SentenceSyntax syntax, Clause clause) {
    int verb = clause.finite();
    return isEither(syntax, clause, verb)
            && (verb == 0 || verb + 2 < clause.to() && syntax.isPreposition(verb + 2))
        || verb > clause.from()
            && verb + 1 < clause.to()
            && syntax.item(verb).lower().equals("sei")
            && syntax.item(verb - 1).lower().equals("es")
            && syntax.item(verb + 1).lower().equals("denn");
  }
}
