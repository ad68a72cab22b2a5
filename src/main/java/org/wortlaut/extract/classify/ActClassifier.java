package org.wortlaut.extract.classify;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
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
  record Rule(String name, Act act, BiPredicate<StatementReading, DenialFinding> holds) {}

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
          new Rule("question", Act.ASK, (reading, denial) -> reading.question()),
          new Rule("put-question", Act.ASK, (reading, denial) -> signs.questions().arePut(reading)),
          new Rule("declining-cue", Act.DECLINE, (reading, denial) -> reading.cueDoes(Act.DECLINE)),
          new Rule("no-information", Act.DECLINE, this::refuses),
          new Rule("secrecy", Act.DECLINE, (reading, denial) -> refusals.keepSecret(reading)),
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
          new Rule("correction", Act.DENY, (reading, denial) -> signs.corrections().are(reading)),
          new Rule("cleared", Act.DENY, signs.blame()::clears),
          new Rule("innocence", Act.DENY, signs.innocence()::claims),
          new Rule(
              "rejected-proposal",
              Act.COMMIT,
              (reading, denial) ->
                  rejects(denial) && (reading.cueHas("zurückweisen") || reading.cueHas("wissen"))),
          new Rule("opposed-proposal", Act.DEMAND, (reading, denial) -> rejects(denial)),
          new Rule("ruled-out", Act.ASSERT, signs.cued()::ruleOut),
          new Rule(
              "left-open", Act.ASSERT, (reading, denial) -> signs.opinions().leaveOpen(reading)),
          new Rule(
              "unsettled",
              Act.ASSERT,
              (reading, denial) -> signs.questions().areUnsettled(reading)),
          new Rule(
              "claimed-deed", Act.CONFIRM, (reading, denial) -> signs.cued().claimDeed(reading)),
          new Rule("advice", Act.DEMAND, (reading, denial) -> signs.cued().advise(reading)),
          new Rule(
              "foreboding",
              Act.WARN,
              (reading, denial) -> signs.alarms().foreboded(reading).isPresent()),
          new Rule(
              "owned-fault", Act.CONFIRM, (reading, denial) -> signs.requests().ownFaults(reading)),
          new Rule(
              "reason", Act.ASSERT, (reading, denial) -> signs.requests().haveReasons(reading)),
          new Rule(
              "apology", Act.ASSERT, (reading, denial) -> signs.requests().askForgiveness(reading)),
          new Rule("avowal", Act.ASSERT, (reading, denial) -> signs.avowals().are(reading)),
          new Rule(
              "ailment", Act.ASSERT, (reading, denial) -> signs.plights().areAilments(reading)),
          new Rule("demanding-cue", Act.DEMAND, (reading, denial) -> reading.cueDoes(Act.DEMAND)),
          new Rule("warning-cue", Act.WARN, (reading, denial) -> reading.cueDoes(Act.WARN)),
          new Rule(
              "confirming-cue", Act.CONFIRM, (reading, denial) -> reading.cueDoes(Act.CONFIRM)),
          new Rule("unexpected", Act.ASSERT, (reading, denial) -> isUnexpected(denial)),
          new Rule("accusing-cue", Act.ACCUSE, (reading, denial) -> reading.cueDoes(Act.ACCUSE)),
          new Rule(
              "agreement", Act.CONFIRM, (reading, denial) -> signs.concessions().agree(reading)),
          new Rule("admission", Act.CONFIRM, signs.concessions()::admit),
          new Rule(
              "framed-assent", Act.CONFIRM, (reading, denial) -> signs.framed().assent(reading)),
          new Rule("nothing-seen", Act.ASSERT, signs.cued()::seeNothing),
          new Rule("charge", Act.ACCUSE, (reading, denial) -> signs.deeds().areCharged(reading)),
          new Rule("objection", Act.ACCUSE, (reading, denial) -> signs.charges().object(reading)),
          new Rule("deed", Act.ACCUSE, (reading, denial) -> signs.charges().allegeDeed(reading)),
          new Rule("finding", Act.ASSERT, (reading, denial) -> signs.deeds().areFindings(reading)),
          new Rule("undone-deed", Act.ASSERT, signs.deeds()::areUndone),
          new Rule("offence", Act.ACCUSE, (reading, denial) -> signs.deeds().areOffence(reading)),
          new Rule(
              "suffered-deed", Act.ACCUSE, (reading, denial) -> signs.deeds().areSuffered(reading)),
          new Rule(
              "prosecuted-deed",
              Act.ACCUSE,
              (reading, denial) -> signs.deeds().areProsecuted(reading)),
          new Rule("wrong-motive", Act.ACCUSE, signs.motives()::areWrong),
          new Rule("mention", Act.ASSERT, (reading, denial) -> signs.opinions().mention(reading)),
          new Rule(
              "told-past", Act.ASSERT, (reading, denial) -> signs.intentions().tellOfPast(reading)),
          new Rule(
              "reported-plan",
              Act.ASSERT,
              (reading, denial) -> signs.intentions().areReported(reading)),
          new Rule(
              "reported-schedule",
              Act.ASSERT,
              (reading, denial) ->
                  signs.schedules().plans(reading) && signs.intentions().byPublication(reading)),
          new Rule("further-plan", Act.COMMIT, (reading, denial) -> SpokenActs.goesOn(reading)),
          new Rule("own-plan", Act.COMMIT, (reading, denial) -> signs.intentions().areOwn(reading)),
          new Rule("wish", Act.DEMAND, (reading, denial) -> signs.intentions().wish(reading)),
          new Rule(
              "opinion-shall",
              Act.DEMAND,
              (reading, denial) -> signs.intentions().areOfOpinion(reading)),
          new Rule("regret", Act.ACCUSE, (reading, denial) -> signs.blame().regrets(reading)),
          new Rule("law", Act.ASSERT, (reading, denial) -> signs.norms().isOfLaw(reading)),
          new Rule("opposition", Act.ASSERT, (reading, denial) -> signs.norms().opposes(reading)),
          new Rule("permission", Act.ASSERT, (reading, denial) -> signs.norms().permits(reading)),
          new Rule("no-need", Act.ASSERT, signs.norms()::spares),
          new Rule(
              "purpose", Act.ASSERT, (reading, denial) -> signs.schedules().hasPurpose(reading)),
          new Rule(
              "proclaimed-step",
              Act.COMMIT,
              (reading, denial) -> signs.spoken().proclaims(reading)),
          new Rule("own-step", Act.COMMIT, (reading, denial) -> signs.spoken().takesStep(reading)),
          new Rule("refusal", Act.COMMIT, (reading, denial) -> signs.spoken().refuses(reading)),
          new Rule("need", Act.DEMAND, (reading, denial) -> signs.norms().demand(reading)),
          new Rule(
              "denied-intention",
              Act.DENY,
              (reading, denial) -> signs.spoken().deniesIntention(reading)),
          new Rule("intention", Act.COMMIT, (reading, denial) -> signs.spoken().intends(reading)),
          new Rule("imperative", Act.DEMAND, (reading, denial) -> reading.bids()),
          new Rule("framed-call", Act.DEMAND, (reading, denial) -> signs.framed().call(reading)),
          new Rule(
              "framed-pledge", Act.COMMIT, (reading, denial) -> signs.framed().pledge(reading)),
          performed(Act.DEMAND, signs),
          performed(Act.WARN, signs),
          performed(Act.ACCUSE, signs),
          performed(Act.COMMIT, signs),
          performed(Act.CONFIRM, signs),
          new Rule("alarm", Act.WARN, (reading, denial) -> signs.alarms().are(reading)),
          new Rule("framed-alarm", Act.WARN, (reading, denial) -> signs.framed().alarm(reading)),
          new Rule("framed-charge", Act.ACCUSE, signs.framed()::accuse),
          new Rule("blame", Act.ACCUSE, signs.blame()::is),
          new Rule("breach", Act.ACCUSE, signs.breaches()::are),
          new Rule("wrong", Act.ACCUSE, signs.wrongs()::are),
          new Rule(
              "announced-charge",
              Act.ACCUSE,
              (reading, denial) -> signs.charges().areAnnounced(reading)),
          new Rule("plight", Act.ASSERT, (reading, denial) -> signs.plights().are(reading)),
          new Rule("slogan", Act.DEMAND, (reading, denial) -> isSlogan(reading)),
          new Rule("no-danger", Act.ASSERT, signs.opinions()::reassure),
          new Rule("forecast", Act.ASSERT, (reading, denial) -> forecasts(reading))
        };
  }

  private static Rule performed(Act act, Signs signs) {
    return new Rule(
        "performed-" + act.label(),
        act,
        (reading, denial) -> signs.spoken().performs(act, reading));
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
