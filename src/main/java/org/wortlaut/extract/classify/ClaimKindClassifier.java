package org.wortlaut.extract.classify;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.ContentClause.Level;
import org.wortlaut.extract.classify.reading.CueActs;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.sign.Alarms;
import org.wortlaut.extract.classify.sign.Avowals;
import org.wortlaut.extract.classify.sign.Blame;
import org.wortlaut.extract.classify.sign.FramedActs;
import org.wortlaut.extract.classify.sign.Intentions;
import org.wortlaut.extract.classify.sign.Norms;
import org.wortlaut.extract.classify.sign.OpenQuestions;
import org.wortlaut.extract.classify.sign.Opinions;
import org.wortlaut.extract.classify.sign.PlainFacts;
import org.wortlaut.extract.classify.sign.Plights;
import org.wortlaut.extract.classify.sign.Requests;
import org.wortlaut.extract.classify.sign.Schedules;
import org.wortlaut.extract.classify.sign.Signs;
import org.wortlaut.extract.classify.sign.SpokenActs;

/**
 * The claim kind that an act brings with it, or that the words show. Where there is none, {@link
 * StatementModel} weighs.
 */
final class ClaimKindClassifier {

  private static final List<Act> ALL_ACTS = List.of(Act.values());

  private final Map<ClaimKind, List<Act>> actsWith = new EnumMap<>(ClaimKind.class);
  private final SpokenActs spoken;
  private final Norms norms;
  private final Schedules schedules;
  private final Blame blame;
  private final Alarms alarms;
  private final OpenQuestions questions;
  private final Opinions opinions;
  private final Intentions intentions;
  private final Requests requests;
  private final Avowals avowals;
  private final Plights plights;
  private final PlainFacts plainFacts;
  private final FramedActs framed;

  ClaimKindClassifier(Signs signs) {
    this.spoken = signs.spoken();
    this.norms = signs.norms();
    this.schedules = signs.schedules();
    this.blame = signs.blame();
    this.alarms = signs.alarms();
    this.questions = signs.questions();
    this.opinions = signs.opinions();
    this.intentions = signs.intentions();
    this.requests = signs.requests();
    this.avowals = signs.avowals();
    this.plights = signs.plights();
    this.plainFacts = signs.plainFacts();
    this.framed = signs.framed();
    for (ClaimKind kind : ClaimKind.values()) {
      actsWith.put(kind, actsWith(kind));
    }
  }

  Optional<ClaimKind> ofAct(Act act) {
    return switch (act) {
      case ASK, DECLINE -> Optional.of(ClaimKind.OTHER);
      case DEMAND -> Optional.of(ClaimKind.NORM);
      case COMMIT -> Optional.of(ClaimKind.PLAN);
      case DENY -> Optional.of(ClaimKind.FACT);
      default -> Optional.empty();
    };
  }

  /** All acts, or those that can claim a known kind: who promises claims no fact. */
  List<Act> actsWith(Optional<ClaimKind> known) {
    return known.isEmpty() ? ALL_ACTS : actsWith.get(known.get());
  }

  private List<Act> actsWith(ClaimKind known) {
    return ALL_ACTS.stream()
        .filter(act -> ofAct(act).filter(kind -> kind != known).isEmpty())
        .toList();
  }

  /** What the words show, without the act. */
  Optional<ClaimKind> ofContent(StatementReading reading) {
    if (questions.areUnsettled(reading)
        || reading.hearsay()
        || intentions.tellOfPast(reading)
        || intentions.areReported(reading)) {
      return Optional.of(ClaimKind.FACT);
    }
    Optional<ClaimKind> foreboded = alarms.foreboded(reading);
    if (foreboded.isPresent()) {
      return foreboded;
    }
    if (blame.regrets(reading)
        || norms.warnOff(reading)
        || norms.opposes(reading)
        || norms.supports(reading)
        || norms.isLaw(reading)
        || framed.aim(reading)) {
      return Optional.of(ClaimKind.NORM);
    }
    if (schedules.sets(reading) || schedules.hasPurpose(reading) || schedules.plans(reading)) {
      return Optional.of(ClaimKind.PLAN);
    }
    if (isLikely(reading) || opinions.expect(reading) || alarms.areForecast(reading)) {
      return Optional.of(ClaimKind.PREDICTION);
    }
    if (leavesPastOpen(reading)
        || plights.areAilments(reading)
        || plainFacts.are(reading)
        || requests.haveReasons(reading)
        || opinions.nameStage(reading)
        || opinions.mention(reading)
        || framed.charge(reading)
        || framed.state(reading)) {
      return Optional.of(ClaimKind.FACT);
    }
    if (opinions.foresee(reading)) {
      return Optional.of(ClaimKind.PREDICTION);
    }
    return blame.judges(reading)
            || opinions.are(reading)
            || opinions.name(reading)
            || framed.blame(reading)
            || framed.judge(reading)
            || plights.are(reading)
            || avowals.are(reading)
            || requests.askForgiveness(reading)
        ? Optional.of(ClaimKind.EVALUATION)
        : ofPerformed(reading);
  }

  /**
   * "(schloss nicht aus,) dass er bezahlt worden sei", "er schließe nicht aus, dass er gelogen
   * hat".
   */
  private static boolean leavesPastOpen(StatementReading reading) {
    Optional<ContentClause> leading = reading.leading();
    if (reading.nominal() || leading.isEmpty()) {
      return false;
    }
    return Opinions.cueLeavesOpen(reading) && leading.get().past()
        || Opinions.leavesOpen(leading.get())
            && reading.content().clauses().stream()
                .anyMatch(clause -> clause.level() == Level.COMPLEMENT && clause.past());
  }

  /** "die Ernte dürfte besser ausfallen"; not "dürfte gestohlen haben", "dürften nicht baden". */
  private static boolean isLikely(StatementReading reading) {
    Optional<ContentClause> leading = reading.leading();
    return leading.isPresent() && isLikely(leading.get());
  }

  private static boolean isLikely(ContentClause clause) {
    return clause.asserted()
        && clause.isModal("dürfen")
        && clause.finiteForm().equals("dürfte")
        && !clause.perfectInfinitive();
  }

  /** „Wir verurteilen den Anschlag“: what such a verb mostly claims. */
  private Optional<ClaimKind> ofPerformed(StatementReading reading) {
    return spoken.performed(reading).flatMap(CueActs.Entry::kind);
  }
}
