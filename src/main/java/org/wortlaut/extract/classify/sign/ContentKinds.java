package org.wortlaut.extract.classify.sign;

import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordCounts;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.language.VerbForm;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/**
 * What a content claims by its own words, without its cue. Each rule is one method; the first that
 * holds decides.
 */
public final class ContentKinds {

  private final WordList normPredicates;
  private final WordList needVerbs;

  /** Subjects that stand for all. */
  private final WordList anyone;

  private final WordList planVerbs;
  private final WordList future;
  private final WordList feelings;
  private final WordList positive;
  private final WordList negative;
  private final WordList measure;
  private final WordList misdeeds;
  private final WordList predictionVerbs;
  private final WordList people;
  private final WordList comparisons;

  /** Verbs with which "zu" says what is so or can be: "ist zu sehen". */
  private final WordList possible;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'norm-predicate', 'need-verb',
   *     'anyone', 'plan-verb', 'future', 'feeling', 'positive', 'negative', 'measure', 'misdeed',
   *     'prediction-verb', 'person-pronoun', 'comparison' and 'descriptive-infinitive'
   */
  public ContentKinds(WordLists words) {
    this.normPredicates = words.list("norm-predicate");
    this.needVerbs = words.list("need-verb");
    this.anyone = words.list("anyone");
    this.planVerbs = words.list("plan-verb");
    this.future = words.list("future");
    this.feelings = words.list("feeling");
    this.positive = words.list("positive");
    this.negative = words.list("negative");
    this.measure = words.list("measure");
    this.misdeeds = words.list("misdeed");
    this.predictionVerbs = words.list("prediction-verb");
    this.people = words.list("person-pronoun");
    this.comparisons = words.list("comparison");
    this.possible = words.list("descriptive-infinitive");
  }

  /** The kind that words and mood of a content tell. */
  public ClaimKind of(StatementReading reading) {
    if (reading.question()) {
      return ClaimKind.OTHER;
    }
    Optional<ContentClause> leading = reading.leading();
    if (leading.isEmpty()) {
      return ClaimKind.OTHER;
    }
    ContentClause clause = leading.get();
    if (reading.nominal()) {
      return opinions(clause) > 0 ? ClaimKind.EVALUATION : ClaimKind.FACT;
    }
    return of(clause);
  }

  /** What one clause claims by its own words. */
  public ClaimKind of(ContentClause clause) {
    if (foresees(clause)) {
      return ClaimKind.PREDICTION;
    }
    if (isNorm(clause)) {
      return ClaimKind.NORM;
    }
    if (isPlan(clause)) {
      return ClaimKind.PLAN;
    }
    if (isPrediction(clause)) {
      return ClaimKind.PREDICTION;
    }
    return isEvaluation(clause) ? ClaimKind.EVALUATION : ClaimKind.FACT;
  }

  /**
   * "sei mit Staus zu rechnen", "drohe eine Dürre", "eine Wahl bevorstehe"; not "hatte befürchtet".
   */
  public boolean foresees(ContentClause clause) {
    return !clause.past() && (predictionVerbs.hasVerb(clause) || hasPredictionVerb(clause));
  }

  private boolean hasPredictionVerb(ContentClause clause) {
    if (!predictionVerbs.hasAny(clause)) {
      return false;
    }
    for (Token token : clause.tokens()) {
      if (!token.word().capitalized() && predictionVerbs.has(token)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "müsse handeln", "dürfe nicht", "sollten zahlen", "sei notwendig", "gelte es zu", "brauche es
   * Lehrer", "ist zu beachten"; not "dürfte" (likely) nor "soll gestohlen haben" (hearsay).
   */
  boolean isNorm(ContentClause clause) {
    if (clause.past() && (!clause.isModal("sollen") || clause.perfectInfinitive())) {
      return false;
    }
    boolean should =
        clause.isModal("sollen")
            && (clause.finiteForm().startsWith("solle") && !clause.finiteForm().equals("sollen")
                || clause.finiteForm().startsWith("sollte"));
    boolean likely = clause.finiteForm().startsWith("dürfte") && !isForbidden(clause);
    boolean may = clause.isModal("dürfen") && !likely;
    if (should || may || clause.isModal("müssen") || clause.callsUnacceptable()) {
      return true;
    }
    boolean needed = clause.verb().equals("sein") && clause.counts().of(normPredicates) > 0;
    return needed
        || clause.has("gelte") && clause.has("es")
        || isCall(clause)
        || isNeedOfAll(clause)
        || isModalInfinitive(clause);
  }

  /** "es gilt, (Ruhe zu bewahren)"; not "es gilt Leinenpflicht". */
  static boolean isCall(ContentClause clause) {
    return clause.asserted()
        && clause.verb().equals("gelten")
        && clause.has("es")
        && !clause.past()
        && clause.tokens().stream().skip(1).noneMatch(token -> token.word().capitalized());
  }

  /**
   * "es brauche einen Neuanfang", "wir brauchen mehr Lehrer"; not "sie brauche eine Operation",
   * "man brauche 400 Stimmen".
   */
  private boolean isNeedOfAll(ContentClause clause) {
    return needVerbs.hasVerb(clause)
        && clause.level() != ContentClause.Level.RELATIVE
        && (isAnyone(clause, clause.finite() - 1) || isAnyone(clause, clause.finite() + 1))
        && !hasNumber(clause.tokens());
  }

  private boolean isAnyone(ContentClause clause, int at) {
    return at >= 0 && at < clause.tokens().size() && anyone.hasForm(clause.tokens().get(at));
  }

  /** "(die Kinder) dürften nicht baden": reported speech has no other form for the plural. */
  private static boolean isForbidden(ContentClause clause) {
    return clause.finiteForm().equals("dürften") && clause.has("nicht");
  }

  /**
   * "seien zu prüfen", "sei abzulehnen", "hat zu erfolgen"; not "ist zu sehen", "hat zu kämpfen".
   */
  private boolean isModalInfinitive(ContentClause clause) {
    boolean auxiliary = clause.verb().equals("sein") || clause.verb().equals("haben");
    Token infinitive = auxiliary && clause.finite() >= 0 ? infinitive(clause) : null;
    return infinitive != null && !possible.has(infinitive);
  }

  /** The "prüfen" behind the first "zu", or an "abzulehnen"; or null. */
  private static Token infinitive(ContentClause clause) {
    List<Token> tokens = clause.tokens();
    int zu = clause.indexOf("zu");
    if (zu >= 0) {
      Token verb = zu + 1 < tokens.size() ? tokens.get(zu + 1) : null;
      return verb != null && !verb.word().capitalized() && verb.word().has(VerbForm.Mood.INFINITIVE)
          ? verb
          : null;
    }
    for (Token token : tokens) {
      if (token.word().is(WordClass.ZU_INFINITIVE)) {
        return token;
      }
    }
    return null;
  }

  /** "wolle zurücktreten", "plane eine Reform", "soll 2012 gebaut werden", "wir werden klagen". */
  boolean isPlan(ContentClause clause) {
    if (clause.past()) {
      return false;
    }
    return planVerbs.hasVerb(clause)
        || clause.isModal("wollen")
        || clause.wantsTo()
        || clause.isModal("sollen")
        || clause.future() && people.hasAnyForm(clause)
        || isPlanned(clause);
  }

  /** "sei geplant"; not "(dauere länger) als geplant". */
  private boolean isPlanned(ContentClause clause) {
    int planned = clause.indexOf("geplant");
    return planned == 0 || planned > 0 && !comparisons.hasForm(clause.tokens().get(planned - 1));
  }

  /** "werde steigen", "könnte ausfallen", "wird morgen entschieden". */
  boolean isPrediction(ContentClause clause) {
    if (clause.past()) {
      return false;
    }
    return clause.future()
        || (clause.isModal("können") || clause.passive()) && future.standsIn(clause);
  }

  boolean isEvaluation(ContentClause clause) {
    int opinions = opinions(clause);
    boolean copula =
        clause.verb().equals("sein")
            || clause.verb().equals("bleiben")
            || clause.verb().equals("werden");
    boolean number = hasNumber(clause.tokens());
    return opinions >= (number ? 2 : 1) && (copula || opinions >= 2)
        || clause.counts().of(measure) > 0 && copula && !number;
  }

  private static boolean hasNumber(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.NUMBER) {
        return true;
      }
    }
    return false;
  }

  public int opinions(ContentClause clause) {
    WordCounts counts = clause.counts();
    return counts.of(positive) + counts.of(negative) + counts.of(feelings);
  }

  /** Whether a word judges. */
  boolean judges(Token token) {
    return positive.has(token) || negative.has(token);
  }

  public int negatives(WordCounts words) {
    return words.of(negative);
  }

  public int positives(WordCounts words) {
    return words.of(positive);
  }

  public int misdeeds(WordCounts words) {
    return words.of(misdeeds);
  }

  public int measures(WordCounts words) {
    return words.of(measure);
  }
}
