package org.wortlaut.extract.classify.sign;

import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.classify.denial.DenialFinding;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * Contents that tell what somebody feels, that there is no reason for something, what something is
 * called, what is to be expected, what may be, or that nothing is to be feared.
 */
public final class Opinions {

  /** The verb with which, negated, something is left open. */
  public static final String RULING_OUT = "ausschließen";

  private final ContentKinds kinds;
  private final WordList impendingVerbs;
  private final WordList people;
  private final WordList signs;
  private final WordList naming;
  private final WordList feelingVerbs;
  private final WordList feelings;
  private final WordList reasons;
  private final WordList stages;
  private final WordList outcomes;
  private final WordList examples;
  private final WordList likelihoods;
  private final WordList negators;
  private final SpansToCome spans;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'impending-verb', 'impending-phrase',
   *     'judgement-cue', 'person-pronoun', 'feeling-verb', 'felt', 'no-reason-phrase', 'stage',
   *     'outcome-verb', 'example-noun', 'likelihood', 'negator', and those of {@link SpansToCome}
   */
  public Opinions(WordLists words, ContentKinds kinds) {
    this.kinds = kinds;
    this.impendingVerbs = words.list("impending-verb");
    this.signs = words.list("impending-phrase");
    this.naming = words.list("judgement-cue");
    this.people = words.list("person-pronoun");
    this.feelingVerbs = words.list("feeling-verb");
    this.feelings = words.list("felt");
    this.reasons = words.list("no-reason-phrase");
    this.stages = words.list("stage");
    this.outcomes = words.list("outcome-verb");
    this.examples = words.list("example-noun");
    this.likelihoods = words.list("likelihood");
    this.negators = words.list("negator");
    this.spans = new SpansToCome(words);
  }

  /** "er freue sich", "sie sei erleichtert", "es gebe keinen Anlass zur Sorge". */
  public boolean are(StatementReading reading) {
    Optional<ContentClause> leading = reading.leading();
    return !reading.nominal()
        && leading.isPresent()
        && leading.get().asserted()
        && (reasons.standsIn(leading.get())
            || feels(leading.get())
            || wonders(leading.get())
            || opensWithJudgement(leading.get()));
  }

  /** "man verstehe nicht, warum …"; not "er verstehe nicht, was man sage". */
  private boolean wonders(ContentClause clause) {
    return clause.verb().equals("verstehen")
        && clause.has("nicht")
        && !clause.past()
        && people.hasAnyForm(clause);
  }

  /** "problematisch sei (der Preis)"; not "möglich sei", "hilfreich wäre". */
  private boolean opensWithJudgement(ContentClause clause) {
    return clause.finite() == 1
        && clause.finiteIs("sein")
        && clause.verb().equals("sein")
        && !clause.isConditionalForm()
        && clause.tokens().get(0).word().bareAdjective()
        && kinds.judges(clause.tokens().get(0));
  }

  /** "(nannte) als Beispiel (die Schweiz)": what is mentioned is not judged. */
  public boolean mention(StatementReading reading) {
    return reading.nominal()
        && reading.cueHas("nennen")
        && (hasExample(reading.words()) || hasExample(reading.around()));
  }

  /** "als Grund", "als wichtigstes Beispiel", "das Beispiel". */
  private boolean hasExample(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).word().capitalized()
          && examples.hasForm(tokens.get(i))
          && (isAs(tokens, i - 1)
              || tokens.get(i - 1).word().is(WordClass.ADJECTIVE) && isAs(tokens, i - 2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAs(List<Token> tokens, int i) {
    return i >= 0 && tokens.get(i).lower().equals("als");
  }

  /** "(nannte) die Behauptung abenteuerlich"; not "(bezeichnete) den Freispruch als Zumutung". */
  public boolean name(StatementReading reading) {
    return callsSo(reading) && !stages.has(last(reading));
  }

  /** "(bezeichnete) die Zahlen als vorläufig". */
  public boolean nameStage(StatementReading reading) {
    return callsSo(reading) && stages.has(last(reading));
  }

  private boolean callsSo(StatementReading reading) {
    return (reading.content().clauses().size() <= 1 || standsAlone(reading))
        && naming.containsAny(reading.cueWords())
        && reading.words().size() > 1
        && last(reading).word().bareAdjective()
        && !last(reading).word().capitalized();
  }

  /** "(Den Vorwurf, er habe gelogen, nannte sie) infam". */
  private static boolean standsAlone(StatementReading reading) {
    List<Span> pieces = reading.context().content();
    return pieces.size() > 1
        && pieces.get(pieces.size() - 1).contains(last(reading).begin())
        && reading.words().size() > 1
        && !pieces
            .get(pieces.size() - 1)
            .contains(reading.words().get(reading.words().size() - 2).begin());
  }

  private static Token last(StatementReading reading) {
    return reading.words().get(reading.words().size() - 1);
  }

  /** "(eine Kürzung) schließe er nicht aus"; not "schließe er aus". */
  public static boolean leavesOpen(ContentClause clause) {
    return clause.verb().equals(RULING_OUT) && clause.has("nicht");
  }

  /** "schloss nicht aus, dass Mittel fehlen". */
  public static boolean cueLeavesOpen(StatementReading reading) {
    return reading.cueNegated() && reading.cueHas(RULING_OUT);
  }

  /** "schloss nicht aus, dass Mittel fehlen", "das schließe er nicht aus". */
  public boolean leaveOpen(StatementReading reading) {
    return cueLeavesOpen(reading) || reading.leading().filter(Opinions::leavesOpen).isPresent();
  }

  /**
   * "(hält es für möglich,) dass die Wahl verschoben wird", "(hält es für unwahrscheinlich,) dass
   * die Zinsen sinken"; not "(hält es für möglich,) dass er noch lebt", "dass das Feuer gelegt
   * wurde".
   */
  public boolean expect(StatementReading reading) {
    boolean likely = reading.cueHas("halten") && likelihoods.containsAny(reading.cueWords());
    return !reading.nominal()
        && (likely || cueLeavesOpen(reading))
        && reading.leading().filter(this::isToCome).isPresent();
  }

  private boolean isToCome(ContentClause clause) {
    return !clause.past()
        && (kinds.isPrediction(clause) || clause.passive() || outcomes.hasVerb(clause));
  }

  private boolean feels(ContentClause clause) {
    return feelingVerbs.hasVerb(clause) || clause.finiteIs("sein") && feelings.hasAnyForm(clause);
  }

  /**
   * "sei mit Staus zu rechnen", "drohe eine Dürre", "in zehn Jahren gebe es hier kein Eis", "wir
   * befürchten das Schlimmste"; not "(forderte,) mit Staus zu rechnen", "die Werke erwarten
   * Aufträge": what others expect.
   */
  public boolean foresee(StatementReading reading) {
    Optional<ContentClause> leading = reading.leading();
    return !reading.nominal()
        && leading.isPresent()
        && (foresees(leading.get()) || !reading.cueDoes(Act.COMMIT) && willTurnOut(leading.get()));
  }

  /**
   * "die Preise werden steigen", "der Bau werde länger dauern"; not "er werde kommen", "das würde
   * dauern".
   */
  private boolean willTurnOut(ContentClause clause) {
    return clause.asserted()
        && clause.future()
        && !clause.isConditionalForm()
        && !clause.passive()
        && outcomes.hasVerb(clause)
        && !people.hasAnyForm(clause);
  }

  private boolean foresees(ContentClause clause) {
    return clause.saysWhatIs()
            && (isExpected(clause)
                || !clause.past() && (signs.standsIn(clause) || spans.areIn(clause)))
        || mayCome(clause)
        || willProve(clause);
  }

  /** "das werde sich nicht vermeiden lassen"; not "der Iran werde sich nicht beirren lassen". */
  private boolean willProve(ContentClause clause) {
    return clause.asserted()
        && clause.future()
        && clause.has("sich")
        && clause.has("lassen")
        && clause.tokens().get(0).word().is(WordClass.DEMONSTRATIVE)
        && clause.finite() == 1;
  }

  /**
   * "der Preis könnte steigen", "könne steigen"; not "könnte gestiegen sein", "er könne nicht
   * kommen".
   */
  private boolean mayCome(ContentClause clause) {
    return clause.asserted()
        && clause.isModal("können")
        && (clause.finiteForm().startsWith("könnte") || clause.finiteForm().equals("könne"))
        && !clause.past()
        && !clause.passive()
        && !(people.hasAnyForm(clause) && negators.hasAnyForm(clause))
        && outcomes.hasVerb(clause);
  }

  /** "eine Insolvenz drohe nicht": who says so does not warn; not "er drohe nicht mit Klage". */
  public boolean reassure(StatementReading reading, DenialFinding denial) {
    return denial.denial() == Denial.NEGATED
        && !reading.nominal()
        && reading
            .leading()
            .filter(clause -> clause.asserted() && impendingVerbs.hasVerb(clause))
            .filter(clause -> !people.hasAnyForm(clause))
            .isPresent();
  }

  private boolean isExpected(ContentClause clause) {
    return kinds.foresees(clause)
        && (impendingVerbs.hasVerb(clause)
            || clause.passive()
            || clause.has("zu")
            || people.hasAnyForm(clause));
  }
}
