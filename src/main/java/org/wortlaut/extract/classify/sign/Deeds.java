package org.wortlaut.extract.classify.sign;

import java.util.Optional;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.Form;
import org.wortlaut.extract.classify.denial.DenialFinding;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.ContentView;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;

/**
 * Contents that charge others with what they tell: an attack by the other side, what was done to
 * the speaker, what prosecutors go on to tell.
 */
public final class Deeds {

  private final WordList violentVerbs;
  private final WordList violentPhrases;
  private final WordList crimes;
  private final WordList blamingVerbs;
  private final WordList reporters;
  private final WordList prosecutors;
  private final WordList procedures;
  private final WordList agents;
  private final OwnSide own;
  private final WordList negators;
  private final WordList judges;
  private final WordList accused;
  private final WordList pleading;
  private final WordList nature;
  private final WordList breaking;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'violent-verb', 'violent-phrase',
   *     'crime-verb', 'blaming-verb', 'neutral-reporter', 'prosecutor', 'procedure-noun',
   *     'agent-preposition', 'negator', 'accused', 'defendant-verb', 'judging-body',
   *     'natural-force', 'breaching-verb' and that of {@link OwnSide}
   */
  public Deeds(WordLists words) {
    this.violentVerbs = words.list("violent-verb");
    this.violentPhrases = words.list("violent-phrase");
    this.crimes = words.list("crime-verb");
    this.blamingVerbs = words.list("blaming-verb");
    this.reporters = words.list("neutral-reporter");
    this.prosecutors = words.list("prosecutor");
    this.procedures = words.list("procedure-noun");
    this.agents = words.list("agent-preposition");
    this.own = new OwnSide(words);
    this.negators = words.list("negator");
    this.pleading = words.list("defendant-verb");
    this.accused = words.list("accused");
    this.judges = words.list("judging-body");
    this.nature = words.list("natural-force");
    this.breaking = words.list("breaching-verb");
  }

  /**
   * "Der Sturm habe Dächer zerstört", "(das Gericht:) der Mann habe sie betrogen": nobody is
   * accused by what nature has done, nor by what police and courts find.
   */
  public boolean areFindings(StatementReading reading) {
    return !reading.nominal() && reading.leading().filter(c -> isFinding(c, reading)).isPresent();
  }

  /** "Die Armee habe nicht geschossen", "verstoße nicht gegen das Abkommen": it blames nobody. */
  public boolean areUndone(StatementReading reading, DenialFinding denial) {
    return denial.denial() == Denial.NEGATED
        && !reading.nominal()
        && reading
            .leading()
            .filter(clause -> clause.finite() >= 0)
            .filter(
                clause ->
                    violentVerbs.hasVerb(clause)
                        || crimes.hasVerb(clause)
                        || breaking.hasVerb(clause))
            .isPresent();
  }

  private boolean isFinding(ContentClause clause, StatementReading reading) {
    return clause.asserted()
        && clause.finite() >= 0
        && (isMisdeed(clause) || violentPhrases.standsIn(clause))
        && (reading.isBy(reporters) || reading.isBy(judges) || opensWith(nature, clause));
  }

  /** "der Angeklagte habe geschossen"; not "der Angeklagte habe ausgesagt". */
  private boolean isOfAccused(ContentClause clause) {
    return opensWith(accused, clause) && !pleading.hasVerb(clause);
  }

  /** Its first noun is on a list. */
  private static boolean opensWith(WordList list, ContentClause clause) {
    return ContentView.firstNoun(clause.tokens()).filter(list::has).isPresent();
  }

  /**
   * "Soldaten hätten das Dorf beschossen", "der Regisseur habe abgeschrieben"; not "(die Polizei
   * teilte mit,) ein Mann habe geschossen", nor "Soldaten beschossen das Dorf", which any report
   * tells.
   */
  public boolean areOffence(StatementReading reading) {
    return !reading.nominal()
        && reading.context().form() != Form.DIRECT
        && !reading.isBy(reporters)
        && !reading.aboutSpeaker()
        && reading.leading().filter(clause -> isOffence(clause, reading)).isPresent();
  }

  private boolean isOffence(ContentClause clause, StatementReading reading) {
    return isReportedPast(clause)
        && !clause.passive()
        && !clause.has("sich")
        && (violentVerbs.hasVerb(clause)
            || crimes.hasVerb(clause)
            || violentPhrases.standsIn(clause))
        && (!own.isOf(clause, reading) || followsCharge(reading));
  }

  /** "habe geschossen", "hätten geschossen"; not "hätte geschossen", "sei bedroht". */
  private boolean isReportedPast(ContentClause clause) {
    return clause.asserted()
        && clause.past()
        && clause.mood().subjunctive()
        && clause.finiteIs("haben")
        && !clause.finiteForm().equals("hätte")
        && !negators.hasAnyForm(clause);
  }

  private static boolean followsCharge(StatementReading reading) {
    return reading.cueless()
        && reading
            .context()
            .before()
            .filter(before -> before.classification().act() == Act.ACCUSE)
            .isPresent();
  }

  /** "(gaben an,) von Soldaten geschlagen worden zu sein". */
  public boolean areSuffered(StatementReading reading) {
    Optional<ContentClause> leading = reading.leading();
    return leading.isPresent()
        && !reading.nominal()
        && leading.get().infinitive()
        && leading.get().passive()
        && leading.get().has("worden")
        && agents.hasAnyForm(leading.get())
        && !negators.hasAnyForm(leading.get())
        && isMisdeed(leading.get());
  }

  private boolean isMisdeed(ContentClause clause) {
    return violentVerbs.hasVerb(clause) || crimes.hasVerb(clause) || blamingVerbs.hasVerb(clause);
  }

  /**
   * "(Die Anklage wirft ihm Untreue vor.) Er habe davon gewusst", "der Angeklagte habe davon
   * gewusst"; not "Das Verfahren habe ein Jahr gedauert", "der Angeklagte habe gestanden".
   */
  public boolean areProsecuted(StatementReading reading) {
    return !reading.nominal()
        && reading.isBy(prosecutors)
        && reading
            .leading()
            .filter(this::isReportedPast)
            .filter(clause -> !clause.passive() && !procedures.hasAny(clause))
            .filter(clause -> followsCharge(reading) || isOfAccused(clause))
            .isPresent();
  }

  /** "Der Mann soll laut Anklage Geld gestohlen haben"; not "laut Bericht". */
  public boolean areCharged(StatementReading reading) {
    return reading.isBy(prosecutors) && reading.hearsay();
  }
}
