package org.wortlaut.extract.classify.sign;

import java.util.Optional;
import java.util.function.Predicate;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.classify.denial.DenialFinding;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.ContentClause.Level;
import org.wortlaut.extract.classify.reading.CueActs;
import org.wortlaut.extract.classify.reading.FrameList;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.VerbFrames;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;

/**
 * Acts and kinds that a verb shows together with words around it: "habe die Warnungen in den Wind
 * geschlagen" accuses, "die Regierung sei am Zug" demands, "das könne sich sehen lassen" judges.
 */
public final class FramedActs {

  private final FrameList charges;
  private final FrameList assaults;
  private final FrameList blame;
  private final FrameList calls;
  private final FrameList alarms;
  private final FrameList pledges;
  private final FrameList judgements;
  private final FrameList facts;
  private final FrameList goals;
  private final FrameList assents;
  private final FrameList assentsTo;
  private final WordList reporters;
  private final WordList courts;
  private final WordList media;
  private final WordList agents;
  private final OwnSide own;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'neutral-reporter', 'court',
   *     'publication', 'agent-preposition' and those of {@link OwnSide}
   * @param frames {@code classify-frames.tsv}, with all its classes
   */
  public FramedActs(WordLists words, VerbFrames frames) {
    this.charges = frames.list("charge");
    this.assaults = frames.list("assault");
    this.blame = frames.list("blame");
    this.calls = frames.list("call");
    this.alarms = frames.list("alarm");
    this.pledges = frames.list("pledge");
    this.judgements = frames.list("judgement");
    this.facts = frames.list("plain");
    this.goals = frames.list("goal");
    this.assents = frames.list("assent");
    this.assentsTo = frames.list("assent-to");
    this.reporters = words.list("neutral-reporter");
    this.courts = words.list("court");
    this.media = words.list("publication");
    this.agents = words.list("agent-preposition");
    this.own = new OwnSide(words);
  }

  /** "der Rat habe die Warnung in den Wind geschlagen"; not "(die Polizei:) …". */
  public boolean accuse(StatementReading reading, DenialFinding denial) {
    return denial.denial() != Denial.EXPLICIT && (charge(reading) || blame(reading));
  }

  /** "das Amt habe Akten zurückgehalten": a wrong that can be checked. */
  public boolean charge(StatementReading reading) {
    return isOfOther(reading, clause -> charges.holds(clause) || isAssault(clause));
  }

  /** "Soldaten hätten Dörfer beschossen"; not "Dörfer seien beschossen worden". */
  private boolean isAssault(ContentClause clause) {
    return assaults.holds(clause) && (!clause.passive() || agents.hasAnyForm(clause));
  }

  /** "die Reform gehe an den Menschen vorbei": what cannot be checked. */
  public boolean blame(StatementReading reading) {
    return isOfOther(reading, blame::holds);
  }

  private boolean isOfOther(StatementReading reading, Predicate<ContentClause> isWrong) {
    return isFree(reading)
        && !isNeutral(reading)
        && reading
            .leading()
            .filter(isWrong)
            .filter(clause -> !isState(clause))
            .filter(clause -> own.isStatedOfOther(clause, reading))
            .isPresent();
  }

  /** Whose words tell of wrong and blame nobody: "Polizei", "Landgericht", "Zeitung". */
  private boolean isNeutral(StatementReading reading) {
    return reading.isBy(reporters) || reading.isBy(courts) || reading.isBy(media);
  }

  /** "der Boden sei verseucht"; not "der Boden sei verseucht worden". */
  private static boolean isState(ContentClause clause) {
    return clause.finiteIs("sein")
        && !clause.verb().equals("sein")
        && !clause.takesSein()
        && !clause.has("worden");
  }

  /** What is asserted, where the cue leaves it free. */
  private static Optional<ContentClause> asserted(StatementReading reading) {
    return isFree(reading) ? reading.leading().filter(ContentClause::asserted) : Optional.empty();
  }

  /** No word of its cue does another act, as in "(drohte,) das werde Arbeitsplätze kosten". */
  private static boolean isFree(StatementReading reading) {
    return !reading.nominal()
        && reading.cue().map(CueActs.Entry::act).filter(act -> act != Act.ASSERT).isEmpty();
  }

  /** "die Regierung sei am Zug", "das Verbot gehöre abgeschafft"; not "sei am Zug gewesen". */
  public boolean call(StatementReading reading) {
    return asserted(reading)
        .filter(clause -> !clause.past() && !clause.isConditionalForm())
        .filter(calls::holds)
        .isPresent();
  }

  /** "Arbeitsplätze stünden auf dem Spiel", "das könne Leben kosten"; not "habe Leben gekostet". */
  public boolean alarm(StatementReading reading) {
    return !reading.isBy(reporters)
        && asserted(reading).filter(clause -> !clause.past()).filter(alarms::holds).isPresent();
  }

  /** "man stehe zu der Zusage", „Daran halten wir fest“; not "er stand zu der Zusage". */
  public boolean pledge(StatementReading reading) {
    return asserted(reading)
        .filter(clause -> !clause.past() && pledges.holds(clause))
        .filter(clause -> clause.predicate().modal().isEmpty())
        .filter(clause -> own.isOf(clause, reading) || reading.aboutSpeaker())
        .isPresent();
  }

  /** "das Wichtigste sei, die Kinder zu schützen"; not "das Wichtigste sei geschafft". */
  public boolean aim(StatementReading reading) {
    return !reading.nominal()
        && reading
            .leading()
            .filter(clause -> clause.asserted() && !clause.past())
            .filter(goals::holds)
            .filter(clause -> saysWhat(reading, clause))
            .isPresent();
  }

  /** "(das Wichtigste sei,) die Kinder zu schützen". */
  private static boolean saysWhat(StatementReading reading, ContentClause host) {
    return reading.content().clauses().stream()
        .filter(clause -> clause.sentence() == host.sentence())
        .anyMatch(clause -> clause.infinitive() || clause.level() == Level.COMPLEMENT);
  }

  /**
   * "der Bericht treffe zu", "es sei richtig, dass man verhandelt habe"; not "es sei richtig, dass
   * man verhandelt".
   */
  public boolean assent(StatementReading reading) {
    return asserted(reading)
        .filter(clause -> !clause.past() && !clause.isConditionalForm())
        .filter(
            clause -> assents.holds(clause) || assentsTo.holds(clause) && isOfPast(reading, clause))
        .isPresent();
  }

  /** "(es sei richtig,) dass man verhandelt habe". */
  private static boolean isOfPast(StatementReading reading, ContentClause host) {
    return reading.content().clauses().stream()
        .filter(clause -> clause.sentence() == host.sentence())
        .filter(clause -> clause.level() == Level.COMPLEMENT)
        .anyMatch(ContentClause::past);
  }

  /** "die Brücke sei die älteste des Landes"; not "das Lied sei das schönste des Landes". */
  public boolean state(StatementReading reading) {
    return asserted(reading).filter(facts::touches).isPresent();
  }

  /** "die Bilanz könne sich sehen lassen", "das überzeuge ihn nicht". */
  public boolean judge(StatementReading reading) {
    return !reading.nominal()
        && reading
            .leading()
            .filter(clause -> clause.asserted() && !isState(clause))
            .filter(clause -> !clause.isModal("müssen") && !clause.isModal("wollen"))
            .filter(judgements::touches)
            .isPresent();
  }
}
