package org.wortlaut.extract.classify.sign;

import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.Form;
import org.wortlaut.extract.classify.denial.DenialFinding;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.ContentView;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/**
 * Contents that blame somebody else by their own words, whatever the cue: „Der Minister hat
 * gelogen“, „Das ist eine Schande“, "der Plan sei unausgegoren".
 */
public final class Blame {

  private final WordList verbs;
  private final WordList reflexiveVerbs;
  private final WordList phrases;
  private final WordList omissions;
  private final WordList rejections;
  private final WordList adjectives;
  private final WordList nouns;
  private final WordList copulas;
  private final OwnSide own;
  private final Guilt guilt;
  private final WordList courts;
  private final WordList crimes;
  private final WordList reporters;
  private final WordList doing;
  private final WordList neglect;
  private final WordList naming;
  private final WordList negators;
  private final WordList overdue;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'blaming-verb',
   *     'blaming-reflexive-verb', 'blaming-phrase', 'blaming-omission', 'blaming-negation',
   *     'blaming-adjective', 'blaming-noun', 'linking-verb', 'naming-verb', 'court', 'crime-verb',
   *     'neutral-reporter', 'doing-verb', 'neglect-phrase', 'negator', 'overdue' and those of
   *     {@link OwnSide} and {@link Guilt}
   */
  public Blame(WordLists words) {
    this.verbs = words.list("blaming-verb");
    this.reflexiveVerbs = words.list("blaming-reflexive-verb");
    this.phrases = words.list("blaming-phrase");
    this.omissions = words.list("blaming-omission");
    this.rejections = words.list("blaming-negation");
    this.adjectives = words.list("blaming-adjective");
    this.nouns = words.list("blaming-noun");
    this.copulas = words.list("linking-verb");
    this.own = new OwnSide(words);
    this.guilt = new Guilt(words);
    this.naming = words.list("naming-verb");
    this.crimes = words.list("crime-verb");
    this.reporters = words.list("neutral-reporter");
    this.courts = words.list("court");
    this.doing = words.list("doing-verb");
    this.neglect = words.list("neglect-phrase");
    this.negators = words.list("negator");
    this.overdue = words.list("overdue");
  }

  /** Whether the content says outright that another has done wrong. */
  public boolean is(StatementReading reading, DenialFinding denial) {
    if (reading.nominal()) {
      return denial.denial() == Denial.NONE && isName(reading);
    }
    Optional<ContentClause> leading = reading.leading();
    if (leading.isEmpty()) {
      return false;
    }
    ContentClause clause = leading.get();
    if (denial.denial() == Denial.NONE) {
      return own.isStatedOfOther(clause, reading)
          ? blames(clause) || isDone(clause, reading)
          : suffers(clause, reading);
    }
    return denial.denial() == Denial.NEGATED
        && own.isStatedOfOther(clause, reading)
        && (omissions.standsIn(clause) || isUnacceptable(clause) || neglects(clause));
  }

  /** "habe nichts für die Stadt getan", "habe zu wenig investiert"; not "habe nichts getan". */
  private boolean neglects(ContentClause clause) {
    return doing.hasVerb(clause) && !clause.passive() && neglect.standsIn(clause);
  }

  /**
   * "das Amt hätte eingreifen müssen", "so etwas hätte nie passieren dürfen", "die Ämter hätten
   * längst handeln können"; not "er hätte warten müssen", "die Leute hätten warten müssen", which
   * may report, nor "es hätte beginnen sollen".
   */
  public boolean regrets(StatementReading reading) {
    return !reading.nominal()
        && !reading.isBy(courts)
        && reading.leading().filter(clause -> isRegret(clause, reading)).isPresent();
  }

  private boolean isRegret(ContentClause clause, StatementReading reading) {
    boolean late = overdue.standsIn(clause) && !negators.hasAnyForm(clause);
    boolean unreal =
        clause.finiteForm().equals("hätte")
            || (late || reading.context().form() == Form.DIRECT)
                && clause.finiteForm().equals("hätten");
    boolean duty =
        clause.isModal("müssen")
            || clause.isModal("dürfen") && negators.hasAnyForm(clause)
            || late && clause.isModal("können");
    return clause.asserted() && unreal && duty && !own.isOf(clause, reading);
  }

  /** "die Firma sei nicht schuld (an dem Unglück)". */
  public boolean clears(StatementReading reading, DenialFinding denial) {
    return denial.denial() == Denial.NEGATED
        && !reading.nominal()
        && reading.leading().filter(this::isCleared).isPresent();
  }

  private boolean isCleared(ContentClause clause) {
    return clause.asserted() && guilt.isStated(clause) || guilt.isBorne(clause);
  }

  /** „Wir wurden belogen“: by others. */
  private boolean suffers(ContentClause clause, StatementReading reading) {
    return clause.asserted()
        && clause.passive()
        && clause.past()
        && verbs.hasVerb(clause)
        && own.isOf(clause, reading);
  }

  /** "der Plan sei unausgegoren": a judgement; not "er hat gelogen", which can be checked. */
  public boolean judges(StatementReading reading) {
    Optional<ContentClause> leading = reading.leading();
    return !reading.nominal()
        && leading.isPresent()
        && own.isStatedOfOther(leading.get(), reading)
        && (isUnacceptable(leading.get())
            || !negators.hasAnyForm(leading.get())
                && (phrases.standsIn(leading.get()) || isJudged(leading.get())));
  }

  /** "(sprach von) einem Skandal", "(nannte) den Plan unausgegoren"; not "(sprach nicht von) …". */
  private boolean isName(StatementReading reading) {
    List<Token> words = reading.words();
    boolean phrase = !words.isEmpty() && words.get(0).word().is(WordClass.PREPOSITION);
    return naming.containsAny(reading.cueWords())
        && !reading.cueNegated()
        && judges(phrase ? words.subList(1, words.size()) : words);
  }

  private boolean blames(ContentClause clause) {
    return verbs.hasVerb(clause) && isActive(clause)
        || practices(clause)
        || reflexiveVerbs.hasVerb(clause) && clause.has("sich")
        || phrases.standsIn(clause)
        || neglects(clause)
        || guilt.isBorne(clause)
        || guilt.isStated(clause)
        || isJudged(clause);
  }

  /** "betreibe Stimmungsmache"; not "betreibe ein Lokal". */
  private boolean practices(ContentClause clause) {
    return clause.verb().equals("betreiben") && !clause.passive() && nouns.hasAny(clause);
  }

  /** "die Aufklärung werde verschleppt"; not "sei erpresst worden", "(die Polizei:) werde …". */
  private boolean isDone(ContentClause clause, StatementReading reading) {
    return clause.passive()
        && verbs.hasVerb(clause)
        && !crimes.hasVerb(clause)
        && !reading.isBy(reporters);
  }

  /** "das sei nicht hinnehmbar"; not "(drohte,) das nicht zu akzeptieren". */
  private boolean isUnacceptable(ContentClause clause) {
    return clause.finiteIs("sein") && rejections.standsIn(clause);
  }

  private boolean isJudged(ContentClause clause) {
    return copulas.hasVerb(clause) && judges(clause.tokens());
  }

  /** "hat gelogen", "redet schön"; not "wird verhöhnt", "fühlt sich verhöhnt". */
  private static boolean isActive(ContentClause clause) {
    return !clause.passive() && !clause.has("sich");
  }

  /** "(sei) unverantwortlich", "(sei) eine Schande"; not "in unverantwortlich hoher Zahl". */
  private boolean judges(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (adjectives.hasForm(tokens.get(i)) && isPredicative(tokens, i)
          || nouns.has(tokens.get(i)) && isPredicate(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "(sei) unfair"; not "unfair verteilt". */
  private static boolean isPredicative(List<Token> tokens, int i) {
    return !tokens.get(i).word().capitalized()
        && (i + 1 == tokens.size() || !tokens.get(i + 1).word().is(WordClass.ADJECTIVE));
  }

  /** "eine Schande", "blanker Hohn"; not "mit Willkür", "der Skandal", "diese Betrüger". */
  private static boolean isPredicate(List<Token> tokens, int noun) {
    int begin = ContentView.beforeAdjectives(tokens, noun) + 1;
    if (begin > 0 && tokens.get(begin - 1).word().indefinite()) {
      begin--;
    }
    return begin == 0 || !opensPhrase(tokens.get(begin - 1).word());
  }

  /** Not "als", behind which a noun is a predicate. */
  private static boolean opensPhrase(Word word) {
    return word.is(WordClass.PREPOSITION) && !word.lower().equals("als")
        || word.is(WordClass.ARTICLE)
        || word.is(WordClass.DEMONSTRATIVE)
        || word.is(WordClass.POSSESSIVE);
  }
}
