package org.wortlaut.extract.classify.sign;

import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.ContentClause.Level;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.text.Token;

/**
 * Contents that warn by their own words, whatever the cue: "es drohe eine Hungersnot", "sonst werde
 * es Unruhen geben", "der Kanton riskiere seinen Ruf".
 */
public final class Alarms {

  private static final String COUNTING = "rechnen";

  /** In words: "und sonst". */
  private static final int OPENING_WITHIN = 2;

  private final WordList looming;
  private final WordList harms;
  private final WordList penalties;
  private final WordList risking;
  private final WordList alternatives;
  private final WordList ruining;
  private final WordList dangers;
  private final WordList naming;
  private final WordList reporters;
  private final WordList negators;
  private final ContentKinds kinds;
  private final OwnSide own;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'looming-verb', 'harm', 'penalty',
   *     'risking-verb', 'otherwise', 'ruining-verb', 'danger-phrase', 'naming-verb',
   *     'neutral-reporter', 'negator' and that of {@link OwnSide}
   */
  public Alarms(WordLists words, ContentKinds kinds) {
    this.looming = words.list("looming-verb");
    this.harms = words.list("harm");
    this.penalties = words.list("penalty");
    this.risking = words.list("risking-verb");
    this.alternatives = words.list("otherwise");
    this.ruining = words.list("ruining-verb");
    this.dangers = words.list("danger-phrase");
    this.naming = words.list("naming-verb");
    this.reporters = words.list("neutral-reporter");
    this.negators = words.list("negator");
    this.kinds = kinds;
    this.own = new OwnSide(words);
  }

  /** Whether the content warns; what media and police tell does not. */
  public boolean are(StatementReading reading) {
    return !reading.isBy(reporters)
        && (reading.nominal()
            ? isNamed(reading)
            : reading.leading().filter(clause -> isAlarm(clause, reading)).isPresent());
  }

  private boolean isAlarm(ContentClause clause, StatementReading reading) {
    return clause.asserted()
        && !clause.past()
        && (isInevitable(clause, reading) || isThreat(clause, reading));
  }

  private boolean isThreat(ContentClause clause, StatementReading reading) {
    return own.isOfOther(clause, reading)
        && (looms(clause)
            || risks(clause)
            || follows(clause)
            || lacksMeans(clause)
            || dangers.standsIn(clause) && !negators.hasAnyForm(clause));
  }

  /** Whether the content warns of what may come; not of a danger that is there. */
  public boolean areForecast(StatementReading reading) {
    return !reading.nominal()
        && are(reading)
        && reading.leading().filter(dangers::standsIn).isEmpty();
  }

  /** "(sprach von) einer Gefahr für Leib und Leben". */
  private boolean isNamed(StatementReading reading) {
    return naming.containsAny(reading.cueWords())
        && !reading.cueNegated()
        && dangers.standsIn(reading.words());
  }

  /** "mit einer Hungersnot sei zu rechnen"; not "mit Staus sei zu rechnen". */
  private boolean isInevitable(ContentClause clause, StatementReading reading) {
    return isCounting(clause)
        && !negators.hasAnyForm(clause)
        && reading.content().clauses().stream()
            .filter(other -> other == clause || other.level() == Level.COMPLEMENT)
            .filter(other -> other.sentence() == clause.sentence())
            .anyMatch(harms::hasAny);
  }

  /** "müsse mit … rechnen", "mit … sei zu rechnen". */
  private static boolean isCounting(ContentClause clause) {
    int verb = clause.indexOf(COUNTING);
    return verb > 0
        && (clause.isModal("müssen") || clause.tokens().get(verb - 1).lower().equals("zu"));
  }

  /** "es drohe ein Streik", "dem Land drohe Hunger"; not "ihm drohen zehn Jahre Haft". */
  private boolean looms(ContentClause clause) {
    return looming.hasVerb(clause)
        && !penalties.hasAny(clause)
        && !negators.hasAnyForm(clause)
        && (clause.has("es") || harms.hasAny(clause));
  }

  /** "der Kanton riskiere seinen Ruf"; not "der Kanton riskiere nichts". */
  private boolean risks(ContentClause clause) {
    return risking.hasVerb(clause) && !negators.hasAnyForm(clause);
  }

  /** "sonst werde es keine Ärzte mehr geben"; not "sonst wäre das nicht nötig". */
  private boolean follows(ContentClause clause) {
    List<Token> opening = clause.tokens().subList(0, Math.min(OPENING_WITHIN, clause.finite() + 1));
    return alternatives.hasAnyForm(opening) && clause.future() && !clause.passive();
  }

  /** "ohne Hilfe müssten viele Praxen schließen"; not "ohne Jacke müsste er frieren". */
  private boolean lacksMeans(ContentClause clause) {
    return clause.finite() > 1
        && clause.tokens().get(0).lower().equals("ohne")
        && ruining.hasVerb(clause)
        && !negators.hasAnyForm(clause);
  }

  /**
   * What is claimed by „Sonst drohen Unruhen“, „Die Lage ist ernst“, mahnte er; none where a norm
   * is: „Wir müssen handeln“, mahnte er.
   */
  public Optional<ClaimKind> foreboded(StatementReading reading) {
    return !reading.cueHas("mahnen") || reading.nominal() || reading.bids()
        ? Optional.empty()
        : reading
            .leading()
            .filter(clause -> clause.finite() > 0)
            .filter(clause -> kinds.of(clause) == ClaimKind.PREDICTION || clause.saysWhatIs())
            .map(kinds::of)
            .filter(kind -> kind == ClaimKind.PREDICTION || kind == ClaimKind.FACT);
  }
}
