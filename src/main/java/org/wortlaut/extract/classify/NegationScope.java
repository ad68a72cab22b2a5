package org.wortlaut.extract.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wortlaut.language.VerbForm;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/**
 * Finds the clauses of a content whose own proposition is negated. Negations in side clauses, in
 * attributes ("nicht näher bezeichnete Täter"), in "nicht nur" and the like, and in norms ("dürfe
 * nicht") do not count.
 */
final class NegationScope {

  /** A clause and where its negator stands among its tokens. */
  record Negated(ContentClause clause, int negator) {}

  private static final int LONGEST_ATTITUDE = 9;
  private static final int LONGEST_LEAD = 3;

  private final WordList negators;
  private final WordList noNegation;
  private final WordList negativeVerbs;
  private final WordList conditions;
  private final WordList openers;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'negator', 'no-negation',
   *     'negative-verb', 'condition' and 'no-assertion-opener'
   */
  NegationScope(WordLists words) {
    this.negators = words.list("negator");
    this.noNegation = words.list("no-negation");
    this.negativeVerbs = words.list("negative-verb");
    this.conditions = words.list("condition");
    this.openers = words.list("no-assertion-opener");
  }

  /** The negated clauses, if they lead the content or make half of it; else nothing. */
  List<Negated> find(ContentView content) {
    List<ContentClause> asserted = asserted(content.clauses());
    List<Negated> negated = new ArrayList<>();
    boolean leads = false;
    for (int i = 0; i < asserted.size(); i++) {
      Optional<Negated> found =
          isCondition(content.clauses(), asserted.get(i))
                  || willNot(content.clauses(), asserted.get(i))
              ? Optional.empty()
              : negation(asserted.get(i));
      if (found.isPresent()) {
        negated.add(found.get());
        leads |= i == 0;
      }
    }
    boolean half = negated.size() * 2 >= asserted.size();
    return leads || half ? negated : List.of();
  }

  private static List<ContentClause> asserted(List<ContentClause> clauses) {
    List<ContentClause> found = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      ContentClause clause = clauses.get(i);
      boolean nominal = clause.level() == ContentClause.Level.FRAGMENT && i == 0;
      if (clause.asserted() || nominal || isComplement(clauses, i)) {
        found.add(clause);
      }
    }
    return found;
  }

  /**
   * "Ich gehe davon aus, dass nicht alle zustimmen": a dass-clause behind a short clause of
   * attitude is what is said.
   */
  private static boolean isComplement(List<ContentClause> clauses, int i) {
    boolean complement = i > 0 && clauses.get(i).level() == ContentClause.Level.COMPLEMENT;
    return complement
        && clauses.get(i - 1).asserted()
        && clauses.get(i - 1).tokens().size() <= LONGEST_ATTITUDE;
  }

  /**
   * "Kämen sie dem nicht nach, so …", "Wird nicht gebaut, droht …": a verb-first clause before the
   * main clause.
   */
  private static boolean isCondition(List<ContentClause> clauses, ContentClause clause) {
    int next = clauses.indexOf(clause) + 1;
    if (clause.finite() != 0
        || next >= clauses.size()
        || clauses.get(next).sentence() != clause.sentence()) {
      return false;
    }
    ContentClause following = clauses.get(next);
    return following.asserted()
        && (following.finite() == 0 || following.tokens().get(0).lower().equals("so"));
  }

  /** "er wolle nicht, dass …": a wish about others. */
  private static boolean willNot(List<ContentClause> clauses, ContentClause clause) {
    int next = clauses.indexOf(clause) + 1;
    return clause.verb().equals("wollen")
        && next < clauses.size()
        && clauses.get(next).level() == ContentClause.Level.COMPLEMENT;
  }

  private Optional<Negated> negation(ContentClause clause) {
    if (isNorm(clause) || openers.contains(clause.tokens().get(0).lower())) {
      return Optional.empty();
    }
    for (int i = 0; i < clause.tokens().size(); i++) {
      if (negators.contains(clause.tokens().get(i).lower())
          && !isOnlyWay(clause.tokens(), i)
          && !deniesNegative(clause)
          && !isInSideClause(clause.tokens(), i)
          && !isExcepted(clause.tokens(), i)
          && !isAttributive(clause.tokens(), i)) {
        return Optional.of(new Negated(clause, i));
      }
    }
    return Optional.empty();
  }

  /**
   * "dürfe nicht", "sollte nicht", "man kann nicht", "hätte nicht bauen dürfen": not "dürfte nicht"
   * (unlikely) nor "soll nicht" (a plan or hearsay).
   */
  private static boolean isNorm(ContentClause clause) {
    boolean may = clause.isModal("dürfen") && !clause.finiteForm().equals("dürfte");
    boolean general = clause.has("man") && (clause.isModal("können") || clause.isModal("müssen"));
    boolean shouldHave =
        clause.finiteForm().startsWith("hätte") && (clause.has("sollen") || clause.has("dürfen"));
    if (general || shouldHave) {
      return true;
    }
    boolean should =
        clause.isModal("sollen")
            && (clause.canBe(VerbForm.Mood.SUBJUNCTIVE_2)
                || clause.canBe(VerbForm.Mood.SUBJUNCTIVE_1));
    return may || should && !clause.perfect() && !clause.has("haben");
  }

  private boolean isExcepted(List<Token> tokens, int at) {
    for (int i = Math.max(0, at - LONGEST_LEAD); i <= at; i++) {
      if (noNegation.beginsAt(tokens, i, at)) {
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

  /** "keine andere Möglichkeit als": the thing named after "als" is asserted. */
  private static boolean isOnlyWay(List<Token> tokens, int at) {
    boolean other =
        at + 1 < tokens.size()
            && tokens.get(at).lower().startsWith("kein")
            && tokens.get(at + 1).lower().startsWith("ander");
    return other
        && tokens.subList(at, tokens.size()).stream().anyMatch(t -> t.lower().equals("als"));
  }

  /** "könne nicht ignorieren", "lasse sich nicht leugnen": two negations make an assertion. */
  private boolean deniesNegative(ContentClause clause) {
    return negativeVerbs.contains(clause.verb()) && !clause.past();
  }

  /** "nicht unerhebliche Schäden", "die nicht eingeladenen Gäste". */
  private static boolean isAttributive(List<Token> tokens, int at) {
    if (!tokens.get(at).lower().equals("nicht") && !tokens.get(at).lower().startsWith("nie")) {
      return false;
    }
    for (int i = at + 1; i < Math.min(tokens.size() - 1, at + 4); i++) {
      Token token = tokens.get(i);
      boolean inflected =
          token.word().adjective() != 0
              && !token.word().is(WordClass.ARTICLE)
              && !token.word().is(WordClass.POSSESSIVE);
      if (inflected && !token.word().capitalized()) {
        Token next = tokens.get(i + 1);
        return next.isWord()
            && next.word().capitalized()
            && !token.word().has(VerbForm.Mood.INFINITIVE);
      }
      if (!token.word().is(WordClass.ADVERB)
          && token.word().adjective() == 0
          && !token.word().is(WordClass.ADJECTIVE)) {
        return false;
      }
    }
    return false;
  }
}
