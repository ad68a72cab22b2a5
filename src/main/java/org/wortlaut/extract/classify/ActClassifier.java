package org.wortlaut.extract.classify;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.classify.denial.DenialDetector;
import org.wortlaut.extract.classify.denial.DenialFinding;
import org.wortlaut.extract.classify.denial.Refusals;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.extract.classify.sign.Opinions;
import org.wortlaut.extract.classify.sign.Signs;
import org.wortlaut.extract.classify.sign.SpokenActs;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/**
 * What a speaker surely does with a statement, by rules. Where none of them holds, the words of cue
 * and content have to be weighed: {@code StatementModel}.
 */
final class ActClassifier {

  /** A rule, named by what it finds. */
  record Rule(String name, Act act, BiPredicate<StatementReading, DenialFinding> holds) {

    Rule(String name, Act act, Predicate<StatementReading> holds) {
      this(name, act, (reading, denial) -> holds.test(reading));
    }
  }

  /** In words. */
  private static final int LONGEST_SLOGAN = 12;

  private final WordList demandOpenings;
  private final WordList forecastingVerbs;
  private final Refusals refusals;
  private final Rule[] rules;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'demand-opening', 'forecasting-verb'
   *     and those of {@link Refusals}
   */
  ActClassifier(WordLists words, Signs signs) {
    this.demandOpenings = words.list("demand-opening");
    this.forecastingVerbs = words.list("forecasting-verb");
    this.refusals = new Refusals(words);
    this.rules =
        new Rule[] {
          new Rule("question", Act.ASK, StatementReading::question),
          new Rule("put-question", Act.ASK, signs.questions()::arePut),
          new Rule("declining-cue", Act.DECLINE, reading -> reading.cueDoes(Act.DECLINE)),
          new Rule("no-information", Act.DECLINE, this::refuses),
          new Rule("secrecy", Act.DECLINE, refusals::keepSecret),
          new Rule(
              "word-of-denial",
              Act.DENY,
              (reading, denial) ->
                  denial.denial() == Denial.EXPLICIT && !reading.cueHas(Opinions.RULING_OUT)),
          new Rule(
              "contradiction",
              Act.DENY,
              (reading, denial) -> denial.rule().equals(DenialDetector.CONTRADICTION)),
          new Rule("reply", Act.DENY, signs.replies()::deny),
          new Rule("correction", Act.DENY, signs.corrections()::are),
          new Rule("cleared", Act.DENY, signs.blame()::clears),
          new Rule("innocence", Act.DENY, signs.innocence()::claims),
          new Rule(
              "rejected-proposal",
              Act.COMMIT,
              (reading, denial) ->
                  rejects(denial) && (reading.cueHas("zurückweisen") || reading.cueHas("wissen"))),
          new Rule("opposed-proposal", Act.DEMAND, (reading, denial) -> rejects(denial)),
          new Rule("ruled-out", Act.ASSERT, signs.cued()::ruleOut),
          new Rule("left-open", Act.ASSERT, signs.opinions()::leaveOpen),
          new Rule("unsettled", Act.ASSERT, signs.questions()::areUnsettled),
          new Rule("claimed-deed", Act.CONFIRM, signs.cued()::claimDeed),
          new Rule("advice", Act.DEMAND, signs.cued()::advise),
          new Rule(
              "foreboding", Act.WARN, reading -> signs.alarms().foreboded(reading).isPresent()),
          new Rule("owned-fault", Act.CONFIRM, signs.requests()::ownFaults),
          new Rule("reason", Act.ASSERT, signs.requests()::haveReasons),
          new Rule("apology", Act.ASSERT, signs.requests()::askForgiveness),
          new Rule("avowal", Act.ASSERT, signs.avowals()::are),
          new Rule("ailment", Act.ASSERT, signs.plights()::areAilments),
          new Rule("demanding-cue", Act.DEMAND, reading -> reading.cueDoes(Act.DEMAND)),
          new Rule("warning-cue", Act.WARN, reading -> reading.cueDoes(Act.WARN)),
          new Rule("confirming-cue", Act.CONFIRM, reading -> reading.cueDoes(Act.CONFIRM)),
          new Rule("unexpected", Act.ASSERT, (reading, denial) -> isUnexpected(denial)),
          new Rule("accusing-cue", Act.ACCUSE, reading -> reading.cueDoes(Act.ACCUSE)),
          new Rule("agreement", Act.CONFIRM, signs.concessions()::agree),
          new Rule("admission", Act.CONFIRM, signs.concessions()::admit),
          new Rule("framed-assent", Act.CONFIRM, signs.framed()::assent),
          new Rule("nothing-seen", Act.ASSERT, signs.cued()::seeNothing),
          new Rule("charge", Act.ACCUSE, signs.deeds()::areCharged),
          new Rule("objection", Act.ACCUSE, signs.charges()::object),
          new Rule("deed", Act.ACCUSE, signs.charges()::allegeDeed),
          new Rule("finding", Act.ASSERT, signs.deeds()::areFindings),
          new Rule("undone-deed", Act.ASSERT, signs.deeds()::areUndone),
          new Rule("offence", Act.ACCUSE, signs.deeds()::areOffence),
          new Rule("suffered-deed", Act.ACCUSE, signs.deeds()::areSuffered),
          new Rule("prosecuted-deed", Act.ACCUSE, signs.deeds()::areProsecuted),
          new Rule("wrong-motive", Act.ACCUSE, signs.motives()::areWrong),
          new Rule("mention", Act.ASSERT, signs.opinions()::mention),
          new Rule("told-past", Act.ASSERT, signs.intentions()::tellOfPast),
          new Rule("reported-plan", Act.ASSERT, signs.intentions()::areReported),
          new Rule(
              "reported-schedule",
              Act.ASSERT,
              reading ->
                  signs.schedules().plans(reading) && signs.intentions().byPublication(reading)),
          new Rule("further-plan", Act.COMMIT, SpokenActs::goesOn),
          new Rule("own-plan", Act.COMMIT, signs.intentions()::areOwn),
          new Rule("wish", Act.DEMAND, signs.intentions()::wish),
          new Rule("opinion-shall", Act.DEMAND, signs.intentions()::areOfOpinion),
          new Rule("regret", Act.ACCUSE, signs.blame()::regrets),
          new Rule("law", Act.ASSERT, signs.norms()::isOfLaw),
          new Rule("opposition", Act.ASSERT, signs.norms()::opposes),
          new Rule("permission", Act.ASSERT, signs.norms()::permits),
          new Rule("no-need", Act.ASSERT, signs.norms()::spares),
          new Rule("purpose", Act.ASSERT, signs.schedules()::hasPurpose),
          new Rule("proclaimed-step", Act.COMMIT, signs.spoken()::proclaims),
          new Rule("own-step", Act.COMMIT, signs.spoken()::takesStep),
          new Rule("refusal", Act.COMMIT, signs.spoken()::refuses),
          new Rule("need", Act.DEMAND, signs.norms()::demand),
          new Rule("denied-intention", Act.DENY, signs.spoken()::deniesIntention),
          new Rule("intention", Act.COMMIT, signs.spoken()::intends),
          new Rule("imperative", Act.DEMAND, StatementReading::bids),
          new Rule("framed-call", Act.DEMAND, signs.framed()::call),
          new Rule("framed-pledge", Act.COMMIT, signs.framed()::pledge),
          performed(Act.DEMAND, signs),
          performed(Act.WARN, signs),
          performed(Act.ACCUSE, signs),
          performed(Act.COMMIT, signs),
          performed(Act.CONFIRM, signs),
          new Rule("alarm", Act.WARN, signs.alarms()::are),
          new Rule("framed-alarm", Act.WARN, signs.framed()::alarm),
          new Rule("framed-charge", Act.ACCUSE, signs.framed()::accuse),
          new Rule("blame", Act.ACCUSE, signs.blame()::is),
          new Rule("breach", Act.ACCUSE, signs.breaches()::are),
          new Rule("wrong", Act.ACCUSE, signs.wrongs()::are),
          new Rule("announced-charge", Act.ACCUSE, signs.charges()::areAnnounced),
          new Rule("plight", Act.ASSERT, signs.plights()::are),
          new Rule("slogan", Act.DEMAND, this::isSlogan),
          new Rule("no-danger", Act.ASSERT, signs.opinions()::reassure),
          new Rule("forecast", Act.ASSERT, this::forecasts)
        };
  }

  private static Rule performed(Act act, Signs signs) {
    return new Rule(
        "performed-" + act.label(), act, reading -> signs.spoken().performs(act, reading));
  }

  /** The act of the first rule that holds. */
  Optional<Act> classify(StatementReading reading, DenialFinding denial) {
    for (Rule rule : rules) {
      if (rule.holds().test(reading, denial)) {
        return Optional.of(rule.act());
      }
    }
    return Optional.empty();
  }

  private boolean refuses(StatementReading reading, DenialFinding denial) {
    return denial.rule().equals(DenialDetector.NO_DENIAL_ACT) && refusals.refuses(reading);
  }

  /** "wies die Bitte zurück" refuses, "widersprach einer Kürzung" wants it not to be. */
  private static boolean rejects(DenialFinding denial) {
    return denial.rule().equals(DenialDetector.REJECTED_PROPOSAL);
  }

  /** "rechnet nicht mit einer Krise", "will nicht von einer Krise sprechen". */
  private static boolean isUnexpected(DenialFinding denial) {
    return denial.rule().equals(DenialDetector.UNEXPECTED);
  }

  /** "Er rechne im Mai mit dem Beginn der Arbeiten": what one expects is no promise. */
  private boolean forecasts(StatementReading reading) {
    return !reading.nominal()
        && reading.leading().isPresent()
        && forecastingVerbs.hasVerb(reading.leading().get());
  }

  /** „Nieder mit der Regierung“, „Stoppt den Bau!“; not „Das macht krank“. */
  private boolean isSlogan(StatementReading reading) {
    List<Token> words = reading.words();
    int opening = demandOpenings.firstIn(words.subList(0, Math.min(2, words.size())));
    return words.size() <= LONGEST_SLOGAN
        && (opening == 0 || opening > 0 && !words.get(opening).word().is(WordClass.FINITE));
  }
}
