package org.wortlaut.extract.classify.sign;

import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.classify.denial.DenialFinding;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.ContentView;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/** Contents that say what may, must, should or need not be. */
public final class Norms {

  private static final int HEAD_WITHIN = 3;

  private final ContentKinds kinds;
  private final WordList negators;
  private final WordList laws;
  private final WordList bills;
  private final WordList offers;
  private final WordList owed;
  private final WordList needs;
  private final WordList needVerbs;
  private final WordList desirable;
  private final WordList supporting;
  private final WordList proposals;
  private final WordList warnedOff;
  private final WordList urgent;
  private final WordList justifying;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'negator', 'law-noun', 'bill-noun',
   *     'offer-noun', 'owed-noun', 'needed-phrase', 'need-verb', 'desirable', 'supporting-verb',
   *     'proposal-noun', 'warned-deed', 'urgent-predicate' and 'justifying-cue'
   */
  public Norms(WordLists words, ContentKinds kinds) {
    this.kinds = kinds;
    this.negators = words.list("negator");
    this.laws = words.list("law-noun");
    this.bills = words.list("bill-noun");
    this.offers = words.list("offer-noun");
    this.owed = words.list("owed-noun");
    this.needs = words.list("needed-phrase");
    this.needVerbs = words.list("need-verb");
    this.desirable = words.list("desirable");
    this.supporting = words.list("supporting-verb");
    this.proposals = words.list("proposal-noun");
    this.warnedOff = words.list("warned-deed");
    this.urgent = words.list("urgent-predicate");
    this.justifying = words.list("justifying-cue");
  }

  /**
   * "(erwartet) eine Entschuldigung", "er erwarte eine Entschuldigung", "es sei höchste Zeit für
   * einen Neuanfang", "jetzt gelte es, zu handeln", "es sei nötig, zu handeln"; not "(begründete,)
   * es sei nötig", "(erwartet) eine gute Ernte".
   */
  public boolean demand(StatementReading reading) {
    if (reading.nominal()) {
      return reading.cueHas("erwarten") && isOwed(reading.words());
    }
    return isNeeded(reading)
        || reading.leading().filter(clause -> isWished(clause, reading)).isPresent()
        || reading
            .leading()
            .filter(ContentClause::asserted)
            .filter(
                clause ->
                    clause.verb().equals("erwarten")
                            && !clause.past()
                            && !clause.passive()
                            && isOwed(clause.tokens())
                        || needs.standsIn(clause)
                        || ContentKinds.isCall(clause)
                        || isUrgent(clause) && !justifying.containsAny(reading.cueWords()))
            .isPresent();
  }

  /** „Was wir brauchen, ist Ruhe“; not „Was wir brauchen, wissen wir“. */
  private boolean isNeeded(StatementReading reading) {
    List<ContentClause> clauses = reading.content().clauses();
    return clauses.size() > 1
        && clauses.get(0).tokens().get(0).lower().equals("was")
        && needVerbs.contains(clauses.get(0).verb())
        && !clauses.get(0).past()
        && clauses.get(1).asserted()
        && clauses.get(1).finite() == 0
        && clauses.get(1).verb().equals("sein");
  }

  /**
   * "es wäre gut, wenn alle mitmachten", "besser wäre es, die Steuer zu senken"; not "es wäre gut
   * gewesen, wenn".
   */
  private boolean isWished(ContentClause clause, StatementReading reading) {
    return clause.asserted()
        && clause.isConditionalForm()
        && clause.verb().equals("sein")
        && clause.has("es")
        && !clause.past()
        && desirable.hasAnyForm(clause)
        && reading.content().clauses().stream()
            .anyMatch(
                other ->
                    other.sentence() == clause.sentence()
                        && (other.infinitive() || other.tokens().get(0).lower().equals("wenn")));
  }

  /** "es sei notwendig, zu handeln"; not "es seien notwendig gewordene Kosten". */
  private boolean isUrgent(ContentClause clause) {
    int at = urgent.firstIn(clause);
    int next = at + 1;
    return at >= 0
        && clause.verb().equals("sein")
        && (next == clause.tokens().size()
            || !clause.tokens().get(next).word().is(WordClass.ADJECTIVE))
        && !clause.past()
        && !clause.isConditionalForm()
        && !negators.hasAnyForm(clause);
  }

  private boolean isOwed(List<Token> words) {
    return words.stream().anyMatch(word -> word.word().capitalized() && owed.hasForm(word));
  }

  /** "warnte davor, in Panik zu geraten", "warnte | vor voreiligen Schlüssen": what not to do. */
  public boolean warnOff(StatementReading reading) {
    return reading.cueDoes(Act.WARN)
        && (reading.nominal()
            ? warnedOff.hasAny(reading.words())
            : reading.leading().filter(ContentClause::infinitive).isPresent());
  }

  /** "jeder dürfe mitreden"; not "das dürfe nicht sein", "das dürfte reichen". */
  public boolean permits(StatementReading reading) {
    Optional<ContentClause> leading = reading.leading();
    return leading.isPresent() && isPermission(leading.get());
  }

  private boolean isPermission(ContentClause clause) {
    return clause.asserted()
        && clause.finiteIs("dürfen")
        && !clause.finiteForm().startsWith("dürft")
        && !negators.hasAnyForm(clause);
  }

  /** "das sei nicht nötig", "der Rat müsse nicht zustimmen". */
  public boolean spares(StatementReading reading, DenialFinding denial) {
    return denial.denial() == Denial.NEGATED && kinds.of(reading) == ClaimKind.NORM;
  }

  /** "Laut Verfassung muss der Präsident zustimmen", "nach dem Entwurf dürfen …". */
  public boolean isOfLaw(StatementReading reading) {
    return !reading.nominal() && (reading.isBy(laws) || reading.isBy(bills));
  }

  /**
   * What a law in force says: "laut Satzung muss der Vorstand wählen"; not "laut Vertrag zahlte
   * er".
   */
  public boolean isLaw(StatementReading reading) {
    return !reading.nominal()
        && reading.isBy(laws)
        && reading.leading().filter(Norms::isInForce).isPresent();
  }

  /** "muss zustimmen", "müsste zustimmen"; not "hat gezahlt", "hätte zahlen müssen". */
  private static boolean isInForce(ContentClause clause) {
    return clause.asserted()
        && !clause.past()
        && clause.predicate() != null
        && !clause.predicate().modal().isEmpty()
        && !clause.predicate().perfect();
  }

  /**
   * "lehnt den Verkauf ab": what should not be; not "lehnte den Vorschlag ab", "lehnt das Angebot
   * ab", which turn something down.
   */
  public boolean opposes(StatementReading reading) {
    if (!reading.cueHas("ablehnen") || !reading.nominal()) {
      return false;
    }
    List<Token> words = reading.words();
    return !offers.hasAny(words.subList(0, Math.min(HEAD_WITHIN, words.size())))
        && ContentView.tokensIn(reading.document(), reading.context().cue()).stream()
            .anyMatch(token -> token.word().has(Mood.PRESENT) && !token.word().has(Mood.PAST));
  }

  /** "unterstützt den Vorschlag": what is proposed should be; not "begrüßt den Vorschlag". */
  public boolean supports(StatementReading reading) {
    return reading.nominal()
        && supporting.containsAny(reading.cueWords())
        && !reading.cueNegated()
        && !negators.hasAnyForm(reading.words())
        && reading.words().stream().limit(HEAD_WITHIN).anyMatch(proposals::has);
  }
}
