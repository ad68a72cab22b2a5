package org.wortlaut.extract.classify.reading;

import java.util.List;
import java.util.Optional;
import org.wortlaut.language.VerbForm;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/**
 * Whether the proposition of a clause itself is negated. Negations in attributes ("nicht näher
 * bezeichnete Täter"), in "nicht nur" and the like, in comparisons ("so heiß wie nie") and in norms
 * ("dürfe nicht") do not count.
 */
final class ClauseNegation {

  private static final int LONGEST_LEAD = 3;

  private final WordList negators;
  private final WordList noNegation;
  private final WordList negativeVerbs;
  private final WordList conditions;
  private final WordList openers;
  private final WordList particles;
  private final WordList comparisons;
  private final WordList idiomNouns;
  private final WordList ofThese;
  private final WordList lackingVerbs;
  private final WordList whole;
  private final WordList ascertaining;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'negator', 'no-negation',
   *     'negative-verb', 'condition', 'no-assertion-opener', 'negation-particle', 'comparison',
   *     'negation-idiom-noun', 'of-these', 'lack-verb', 'whole-determiner' and 'ascertaining-verb'
   */
  ClauseNegation(WordLists words) {
    this.negators = words.list("negator");
    this.noNegation = words.list("no-negation");
    this.negativeVerbs = words.list("negative-verb");
    this.conditions = words.list("condition");
    this.openers = words.list("no-assertion-opener");
    this.particles = words.list("negation-particle");
    this.comparisons = words.list("comparison");
    this.idiomNouns = words.list("negation-idiom-noun");
    this.ofThese = words.list("of-these");
    this.lackingVerbs = words.list("lack-verb");
    this.whole = words.list("whole-determiner");
    this.ascertaining = words.list("ascertaining-verb");
  }

  /**
   * The negated proposition of a clause.
   *
   * @param clauses all of the content
   */
  Optional<NegationScope.Negated> find(ContentClause clause, List<ContentClause> clauses) {
    if (lackingVerbs.hasVerb(clause) && whole.hasAnyForm(clause)) {
      return lackOfAll(clause);
    }
    if (!negators.hasAnyForm(clause)
        || isNorm(clause)
        || isUnacceptable(clause, clauses)
        || openers.hasForm(clause.tokens().get(0))) {
      return Optional.empty();
    }
    List<Token> tokens = clause.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (negators.hasForm(tokens.get(i))
          && !isOnlyWay(clause, i, clauses)
          && !isOfDuty(clause, i)
          && !deniesNegative(clause)
          && !isInSideClause(tokens, i)
          && !isExcepted(tokens, i)
          && !isSetApart(tokens, i, clause.finite())
          && !isCompared(tokens, i)
          && !isAttributive(tokens, i)) {
        int around = isInIdiom(tokens, i) ? 1 : 0;
        return Optional.of(new NegationScope.Negated(clause, i - around, i + around));
      }
    }
    return Optional.empty();
  }

  /**
   * "dafür fehle jeder Beweis"; not "es fehlten Beweise", "jedes Schild fehle", "an jeder Ecke".
   */
  private Optional<NegationScope.Negated> lackOfAll(ContentClause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = clause.finite() + 1; i < tokens.size(); i++) {
      if (whole.hasForm(tokens.get(i))
          && i > 0
          && !tokens.get(i - 1).word().is(WordClass.PREPOSITION)) {
        int from = clause.finite() == i - 1 ? i - 1 : i;
        return Optional.of(new NegationScope.Negated(clause, from, i));
      }
    }
    return Optional.empty();
  }

  /**
   * "dürfe nicht", "sollte nicht", "man kann nicht", "hätte nicht bauen dürfen": not "man könne
   * nicht von einer Krise sprechen", "dürfte nicht" (unlikely) nor "soll nicht" (a plan or
   * hearsay).
   */
  private boolean isNorm(ContentClause clause) {
    boolean may = clause.isModal("dürfen") && !clause.finiteForm().equals("dürfte");
    boolean general =
        clause.has("man")
            && !ascertaining.hasVerb(clause)
            && !isModalPerfect(clause)
            && (clause.isModal("können") || clause.isModal("müssen"));
    boolean shouldHave =
        clause.finiteForm().startsWith("hätte") && (clause.has("sollen") || clause.has("dürfen"));
    if (general || shouldHave) {
      return true;
    }
    String form = clause.finiteForm();
    boolean should = form.equals("solle") || form.startsWith("sollte");
    return may || should && !clause.perfect() && !clause.has("haben");
  }

  /** "man müsse helfen und nicht | wegsehen"; not "man müsse nicht helfen". */
  private static boolean isOfDuty(ContentClause clause, int negator) {
    return (clause.isModal("müssen") || clause.isModal("sollen"))
        && negator > 0
        && clause.tokens().get(negator - 1).lower().equals("und")
        && (clause.finite() < negator || clause.finite() == clause.tokens().size() - 1);
  }

  /** "es könne nicht sein, dass Kinder hungern"; not "es könne nicht sein, dass er dort war". */
  private static boolean isUnacceptable(ContentClause clause, List<ContentClause> clauses) {
    return clause.callsUnacceptable()
        && clauses.stream()
            .noneMatch(other -> other.level() == ContentClause.Level.COMPLEMENT && other.past());
  }

  /** "habe man nicht wissen können" */
  private static boolean isModalPerfect(ContentClause clause) {
    return clause.finite() >= 0 && clause.tokens().get(clause.finite()).word().hasVerb("haben");
  }

  /** The "keinen" of "unter keinen Umständen", "auf keinen Fall". */
  private boolean isInIdiom(List<Token> tokens, int at) {
    return at > 0
        && at + 1 < tokens.size()
        && tokens.get(at - 1).word().is(WordClass.PREPOSITION)
        && tokens.get(at).lower().startsWith("kein")
        && idiomNouns.hasForm(tokens.get(at + 1));
  }

  /** "drei Menschen seien verletzt worden, keiner davon schwer": a remark without a verb. */
  private boolean isSetApart(List<Token> tokens, int at, int finite) {
    return finite >= 0
        && finite < at
        && at + 1 < tokens.size()
        && ofThese.hasForm(tokens.get(at + 1))
        && ContentView.isParted(tokens.get(at - 1), tokens.get(at))
        && tokens.subList(at, tokens.size()).stream().noneMatch(t -> t.word().mayBeInfinite());
  }

  /** "nicht nur Geld"; not "Beweise gebe es nicht, nur Gerüchte". */
  private boolean isExcepted(List<Token> tokens, int at) {
    boolean parted =
        at + 1 < tokens.size() && ContentView.isParted(tokens.get(at), tokens.get(at + 1));
    List<Token> near = parted ? tokens.subList(0, at + 1) : tokens;
    for (int i = Math.max(0, at - LONGEST_LEAD); i <= at; i++) {
      if (noNegation.beginsAt(near, i, at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "sein Veto, falls dieser nicht zustimme", "um kein Risiko einzugehen": a side clause that no
   * comma sets apart.
   */
  private boolean isInSideClause(List<Token> tokens, int negator) {
    boolean purpose =
        tokens.subList(negator, tokens.size()).stream()
            .anyMatch(t -> t.lower().equals("zu") || t.word().is(WordClass.ZU_INFINITIVE));
    for (int i = 0; i < negator; i++) {
      String word = tokens.get(i).lower();
      if (conditions.contains(word) || word.equals("um") && purpose) {
        return true;
      }
    }
    return false;
  }

  /**
   * "keine andere Möglichkeit als …", "keine andere Lösung, um …, als …": the thing named after
   * "als" is asserted.
   */
  private static boolean isOnlyWay(ContentClause clause, int at, List<ContentClause> clauses) {
    List<Token> tokens = clause.tokens();
    boolean other =
        at + 1 < tokens.size()
            && tokens.get(at).lower().startsWith("kein")
            && tokens.get(at + 1).lower().startsWith("ander");
    return other
        && clauses.stream()
            .filter(any -> any.sentence() == clause.sentence() && any.has("als"))
            .anyMatch(any -> any != clause || any.indexOf("als") > at);
  }

  /** "so heiß wie noch nie", "öfter als kein anderer", "für nicht zuständig". */
  private boolean isCompared(List<Token> tokens, int at) {
    int before = beforeParticles(tokens, at);
    return before >= 0 && comparisons.hasForm(tokens.get(before));
  }

  /** The last place before "noch", "gar" and the like, or -1. */
  private int beforeParticles(List<Token> tokens, int at) {
    int before = at - 1;
    while (before >= 0 && particles.hasForm(tokens.get(before))) {
      before--;
    }
    return before;
  }

  /**
   * "könne nicht ignorieren", "lasse sich nicht leugnen", "sei nicht auszuschließen": two negations
   * make an assertion.
   */
  private boolean deniesNegative(ContentClause clause) {
    boolean negative =
        negativeVerbs.hasVerb(clause)
            || clause.tokens().stream()
                .anyMatch(t -> t.word().is(WordClass.ZU_INFINITIVE) && negativeVerbs.has(t));
    return negative && !clause.past();
  }

  /** "nicht unerhebliche Schäden", "die noch nicht zum Fest eingeladenen Gäste". */
  private boolean isAttributive(List<Token> tokens, int at) {
    String negator = tokens.get(at).lower();
    if (!negator.equals("nicht") && !negator.startsWith("nie")) {
      return false;
    }
    int before = beforeParticles(tokens, at);
    boolean afterArticle = before >= 0 && tokens.get(before).word().is(WordClass.ARTICLE);
    for (int i = at + 1; i < tokens.size() - 1; i++) {
      Token token = tokens.get(i);
      if (isAttribute(token)) {
        boolean noun = tokens.get(i + 1).isWord() && tokens.get(i + 1).word().capitalized();
        if (noun || !afterArticle) {
          return noun && !token.word().has(VerbForm.Mood.INFINITIVE);
        }
      } else if (!afterArticle && (!isDegree(token) || i > at + LONGEST_LEAD)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isAttribute(Token token) {
    return token.word().adjective() != 0
        && !token.word().capitalized()
        && !token.word().is(WordClass.ARTICLE)
        && !token.word().is(WordClass.POSSESSIVE);
  }

  /** "sehr", "näher", "völlig". */
  private static boolean isDegree(Token token) {
    return token.word().is(WordClass.ADVERB) || token.word().is(WordClass.ADJECTIVE);
  }
}
