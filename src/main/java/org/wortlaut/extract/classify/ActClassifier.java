package org.wortlaut.extract.classify;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.classify.denial.DenialDetector;
import org.wortlaut.extract.classify.denial.DenialFinding;
import org.wortlaut.extract.classify.denial.Refusals;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.extract.classify.sign.Alarms;
import org.wortlaut.extract.classify.sign.Avowals;
import org.wortlaut.extract.classify.sign.Blame;
import org.wortlaut.extract.classify.sign.Breaches;
import org.wortlaut.extract.classify.sign.Charges;
import org.wortlaut.extract.classify.sign.Concessions;
import org.wortlaut.extract.classify.sign.ContentKinds;
import org.wortlaut.extract.classify.sign.Corrections;
import org.wortlaut.extract.classify.sign.Deeds;
import org.wortlaut.extract.classify.sign.Innocence;
import org.wortlaut.extract.classify.sign.Intentions;
import org.wortlaut.extract.classify.sign.Motives;
import org.wortlaut.extract.classify.sign.Norms;
import org.wortlaut.extract.classify.sign.OpenQuestions;
import org.wortlaut.extract.classify.sign.Opinions;
import org.wortlaut.extract.classify.sign.Plights;
import org.wortlaut.extract.classify.sign.Replies;
import org.wortlaut.extract.classify.sign.Requests;
import org.wortlaut.extract.classify.sign.Schedules;
import org.wortlaut.extract.classify.sign.Signs;
import org.wortlaut.extract.classify.sign.SpokenActs;
import org.wortlaut.extract.classify.sign.Wrongs;
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

  /** In words: "ein technisches Versagen". */
  private static final int HEAD_WITHIN = 3;

  private final WordList demandOpenings;
  private final WordList occurrences;
  private final WordList forecastingVerbs;
  private final WordList claimingVerbs;
  private final WordList claimedDeeds;
  private final WordList prosecutors;
  private final WordList secrecy;
  private final ContentKinds kinds;
  private final SpokenActs spoken;
  private final Refusals refusals;
  private final Norms norms;
  private final Schedules schedules;
  private final Blame blame;
  private final Replies replies;
  private final Breaches breaches;
  private final Charges charges;
  private final Deeds deeds;
  private final Motives motives;
  private final Wrongs wrongs;
  private final Alarms alarms;
  private final Concessions concessions;
  private final OpenQuestions questions;
  private final Intentions intentions;
  private final Opinions opinions;
  private final Innocence innocence;
  private final Requests requests;
  private final Avowals avowals;
  private final Plights plights;
  private final Corrections corrections;
  private final List<Rule> rules;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'demand-opening', 'occurrence',
   *     'forecasting-verb', 'claiming-verb', 'claimed-deed', 'prosecutor', 'secrecy-phrase' and
   *     those of {@link Refusals}
   */
  ActClassifier(WordLists words, Signs signs) {
    this.demandOpenings = words.list("demand-opening");
    this.occurrences = words.list("occurrence");
    this.forecastingVerbs = words.list("forecasting-verb");
    this.claimingVerbs = words.list("claiming-verb");
    this.claimedDeeds = words.list("claimed-deed");
    this.prosecutors = words.list("prosecutor");
    this.secrecy = words.list("secrecy-phrase");
    this.kinds = signs.kinds();
    this.norms = signs.norms();
    this.schedules = signs.schedules();
    this.spoken = signs.spoken();
    this.refusals = new Refusals(words);
    this.blame = signs.blame();
    this.replies = signs.replies();
    this.breaches = signs.breaches();
    this.charges = signs.charges();
    this.deeds = signs.deeds();
    this.motives = signs.motives();
    this.wrongs = signs.wrongs();
    this.alarms = signs.alarms();
    this.concessions = signs.concessions();
    this.questions = signs.questions();
    this.intentions = signs.intentions();
    this.opinions = signs.opinions();
    this.innocence = signs.innocence();
    this.requests = signs.requests();
    this.avowals = signs.avowals();
    this.plights = signs.plights();
    this.corrections = signs.corrections();
    this.rules =
        List.of(
            new Rule("question", Act.ASK, (reading, denial) -> reading.question()),
            new Rule("put-question", Act.ASK, (reading, denial) -> questions.arePut(reading)),
            new Rule(
                "declining-cue", Act.DECLINE, (reading, denial) -> reading.cueDoes(Act.DECLINE)),
            new Rule("no-information", Act.DECLINE, this::refuses),
            new Rule("secrecy", Act.DECLINE, (reading, denial) -> keepsSecret(reading)),
            new Rule(
                "word-of-denial",
                Act.DENY,
                (reading, denial) ->
                    denial.denial() == Denial.EXPLICIT && !reading.cueHas(Opinions.RULING_OUT)),
            new Rule(
                "contradiction",
                Act.DENY,
                (reading, denial) -> denial.rule().equals(DenialDetector.CONTRADICTION)),
            new Rule("reply", Act.DENY, replies::deny),
            new Rule("correction", Act.DENY, (reading, denial) -> corrections.are(reading)),
            new Rule("cleared", Act.DENY, blame::clears),
            new Rule("innocence", Act.DENY, innocence::claims),
            new Rule(
                "rejected-proposal",
                Act.COMMIT,
                (reading, denial) ->
                    rejects(denial)
                        && (reading.cueHas("zurückweisen") || reading.cueHas("wissen"))),
            new Rule("opposed-proposal", Act.DEMAND, (reading, denial) -> rejects(denial)),
            new Rule("ruled-out", Act.ASSERT, this::rulesOutOccurrence),
            new Rule("left-open", Act.ASSERT, (reading, denial) -> opinions.leaveOpen(reading)),
            new Rule("unsettled", Act.ASSERT, (reading, denial) -> questions.areUnsettled(reading)),
            new Rule("claimed-deed", Act.CONFIRM, (reading, denial) -> claimsDeed(reading)),
            new Rule("advice", Act.DEMAND, (reading, denial) -> advises(reading)),
            new Rule(
                "foreboding", Act.WARN, (reading, denial) -> alarms.foreboded(reading).isPresent()),
            new Rule("owned-fault", Act.CONFIRM, (reading, denial) -> requests.ownFaults(reading)),
            new Rule("reason", Act.ASSERT, (reading, denial) -> requests.haveReasons(reading)),
            new Rule("apology", Act.ASSERT, (reading, denial) -> requests.askForgiveness(reading)),
            new Rule("avowal", Act.ASSERT, (reading, denial) -> avowals.are(reading)),
            new Rule("ailment", Act.ASSERT, (reading, denial) -> plights.areAilments(reading)),
            new Rule("demanding-cue", Act.DEMAND, (reading, denial) -> reading.cueDoes(Act.DEMAND)),
            new Rule("warning-cue", Act.WARN, (reading, denial) -> reading.cueDoes(Act.WARN)),
            new Rule(
                "confirming-cue", Act.CONFIRM, (reading, denial) -> reading.cueDoes(Act.CONFIRM)),
            new Rule("unexpected", Act.ASSERT, (reading, denial) -> isUnexpected(denial)),
            new Rule("accusing-cue", Act.ACCUSE, (reading, denial) -> reading.cueDoes(Act.ACCUSE)),
            new Rule("agreement", Act.CONFIRM, (reading, denial) -> concessions.agree(reading)),
            new Rule("admission", Act.CONFIRM, concessions::admit),
            new Rule("nothing-seen", Act.ASSERT, ActClassifier::seesNothing),
            new Rule("charge", Act.ACCUSE, (reading, denial) -> charges(reading)),
            new Rule("objection", Act.ACCUSE, (reading, denial) -> charges.object(reading)),
            new Rule("deed", Act.ACCUSE, (reading, denial) -> charges.allegeDeed(reading)),
            new Rule("finding", Act.ASSERT, (reading, denial) -> deeds.areFindings(reading)),
            new Rule("offence", Act.ACCUSE, (reading, denial) -> deeds.areOffence(reading)),
            new Rule("suffered-deed", Act.ACCUSE, (reading, denial) -> deeds.areSuffered(reading)),
            new Rule(
                "prosecuted-deed", Act.ACCUSE, (reading, denial) -> deeds.areProsecuted(reading)),
            new Rule("wrong-motive", Act.ACCUSE, motives::areWrong),
            new Rule("mention", Act.ASSERT, (reading, denial) -> opinions.mention(reading)),
            new Rule("told-past", Act.ASSERT, (reading, denial) -> intentions.tellOfPast(reading)),
            new Rule(
                "reported-plan", Act.ASSERT, (reading, denial) -> intentions.areReported(reading)),
            new Rule(
                "reported-schedule",
                Act.ASSERT,
                (reading, denial) -> schedules.plans(reading) && intentions.byPublication(reading)),
            new Rule("further-plan", Act.COMMIT, (reading, denial) -> SpokenActs.goesOn(reading)),
            new Rule("own-plan", Act.COMMIT, (reading, denial) -> intentions.areOwn(reading)),
            new Rule("wish", Act.DEMAND, (reading, denial) -> intentions.wish(reading)),
            new Rule(
                "opinion-shall", Act.DEMAND, (reading, denial) -> intentions.areOfOpinion(reading)),
            new Rule("regret", Act.ACCUSE, (reading, denial) -> blame.regrets(reading)),
            new Rule("law", Act.ASSERT, (reading, denial) -> norms.isOfLaw(reading)),
            new Rule("opposition", Act.ASSERT, (reading, denial) -> norms.opposes(reading)),
            new Rule("permission", Act.ASSERT, (reading, denial) -> norms.permits(reading)),
            new Rule("no-need", Act.ASSERT, norms::spares),
            new Rule("purpose", Act.ASSERT, (reading, denial) -> schedules.hasPurpose(reading)),
            new Rule("proclaimed-step", Act.COMMIT, (reading, denial) -> spoken.proclaims(reading)),
            new Rule("own-step", Act.COMMIT, (reading, denial) -> spoken.takesStep(reading)),
            new Rule("refusal", Act.COMMIT, (reading, denial) -> spoken.refuses(reading)),
            new Rule("need", Act.DEMAND, (reading, denial) -> norms.demand(reading)),
            new Rule(
                "denied-intention", Act.DENY, (reading, denial) -> spoken.deniesIntention(reading)),
            new Rule("intention", Act.COMMIT, (reading, denial) -> spoken.intends(reading)),
            new Rule("imperative", Act.DEMAND, (reading, denial) -> reading.bids()),
            performed(Act.DEMAND),
            performed(Act.WARN),
            performed(Act.ACCUSE),
            performed(Act.COMMIT),
            performed(Act.CONFIRM),
            new Rule("alarm", Act.WARN, (reading, denial) -> alarms.are(reading)),
            new Rule("blame", Act.ACCUSE, blame::is),
            new Rule("breach", Act.ACCUSE, breaches::are),
            new Rule("wrong", Act.ACCUSE, wrongs::are),
            new Rule(
                "announced-charge", Act.ACCUSE, (reading, denial) -> charges.areAnnounced(reading)),
            new Rule("plight", Act.ASSERT, (reading, denial) -> plights.are(reading)),
            new Rule("slogan", Act.DEMAND, (reading, denial) -> isSlogan(reading)),
            new Rule("no-danger", Act.ASSERT, opinions::reassure),
            new Rule("forecast", Act.ASSERT, (reading, denial) -> forecasts(reading)));
  }

  private Rule performed(Act act) {
    return new Rule(
        "performed-" + act.label(), act, (reading, denial) -> spoken.performs(act, reading));
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

  /** "über die Summe sei Stillschweigen vereinbart worden". */
  private boolean keepsSecret(StatementReading reading) {
    return !reading.nominal() && reading.leading().filter(secrecy::standsIn).isPresent();
  }

  private boolean refuses(StatementReading reading, DenialFinding denial) {
    return denial.rule().equals(DenialDetector.NO_DENIAL_ACT) && refusals.refuses(reading);
  }

  /** "wies die Bitte zurück" refuses, "widersprach einer Kürzung" wants it not to be. */
  private static boolean rejects(DenialFinding denial) {
    return denial.rule().equals(DenialDetector.REJECTED_PROPOSAL);
  }

  /** "sieht keine Hinweise auf ein Verbrechen". */
  private static boolean seesNothing(StatementReading reading, DenialFinding denial) {
    return reading.cueHas("sehen") && reading.nominal() && denial.denial() == Denial.NEGATED;
  }

  /** "rechnet nicht mit einer Krise", "will nicht von einer Krise sprechen". */
  private static boolean isUnexpected(DenialFinding denial) {
    return denial.rule().equals(DenialDetector.UNEXPECTED);
  }

  /** "schloss einen Anschlag aus", "schloss aus, dass er beteiligt war"; not "eine Koalition". */
  private boolean rulesOutOccurrence(StatementReading reading, DenialFinding denial) {
    boolean rulesOut = denial.denial() == Denial.EXPLICIT && reading.cueHas(Opinions.RULING_OUT);
    return rulesOut
        && (reading.nominal()
            ? reading.words().stream().limit(HEAD_WITHIN).anyMatch(occurrences::has)
            : reading.leading().filter(ContentClause::past).isPresent());
  }

  /** "reklamierte den Anschlag für sich"; not "beanspruchte den Sieg für sich". */
  private boolean claimsDeed(StatementReading reading) {
    return claimingVerbs.containsAny(reading.cueWords())
        && reading.nominal()
        && reading.words().stream().limit(HEAD_WITHIN).anyMatch(claimedDeeds::has);
  }

  /** "legte ihm nahe, zu gehen"; not "Die Daten legen nahe, dass sie sinkt". */
  private static boolean advises(StatementReading reading) {
    return reading.cueHas("nahelegen")
        && !reading.nominal()
        && reading.leading().filter(ContentClause::infinitive).isPresent();
  }

  /** "Der Mann soll laut Anklage Geld gestohlen haben". */
  private boolean charges(StatementReading reading) {
    return prosecutors.hasAny(reading.lastSpeaker()) && reading.hearsay();
  }

  /** "Er rechne im Mai mit dem Beginn der Arbeiten": what one expects is no promise. */
  private boolean forecasts(StatementReading reading) {
    return !reading.nominal()
        && reading.leading().isPresent()
        && forecastingVerbs.contains(reading.leading().get().verb());
  }

  /** „Nieder mit der Regierung“, „Stoppt den Bau!“; not „Das macht krank“. */
  private boolean isSlogan(StatementReading reading) {
    List<Token> words = reading.words();
    int opening = demandOpenings.firstIn(words.subList(0, Math.min(2, words.size())));
    return words.size() <= LONGEST_SLOGAN
        && (opening == 0 || opening > 0 && !words.get(opening).word().is(WordClass.FINITE));
  }
}
