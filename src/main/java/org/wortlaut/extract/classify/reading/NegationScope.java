package org.wortlaut.extract.classify.reading;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.classify.reading.ContentClause.Level;

/**
 * Finds the clauses of a content whose own proposition is negated, where they lead it or make half
 * of it. Negations in side clauses and conditions do not count; what else does not, says {@link
 * ClauseNegation}.
 */
public final class NegationScope {

  /**
   * A clause and where its negator stands among its tokens.
   *
   * @param begin its first word: the "unter" of "unter keinen Umständen"
   * @param negator its last word
   */
  public record Negated(ContentClause clause, int begin, int negator) {}

  private final ClauseNegation negation;
  private final WordList attitudes;
  private final WordList conjuncts;
  private final WordList subjectOpeners;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'attitude', 'conjunct' and
   *     'subject-clause-opener', and those of {@link ClauseNegation}
   */
  public NegationScope(WordLists words) {
    this.negation = new ClauseNegation(words);
    this.attitudes = words.list("attitude");
    this.conjuncts = words.list("conjunct");
    this.subjectOpeners = words.list("subject-clause-opener");
  }

  /** The negated clauses, if they lead the content or make half of it; else nothing. */
  public List<Negated> find(ContentView content) {
    List<ContentClause> clauses = content.clauses();
    List<ContentClause> asserted = asserted(content);
    List<Negated> negated = new ArrayList<>();
    for (ContentClause clause : asserted) {
      if (!isWish(clauses, clause)) {
        negation.find(clause, clauses).ifPresent(negated::add);
      }
    }
    return !negated.isEmpty() && predominates(negated, asserted) ? negated : List.of();
  }

  /**
   * A negated clause leads, or more than half are, or half of one sentence: "Er sei krank, werde
   * aber nicht gehen", but not „Das Gesetz ist gut. Es kostet nichts.“ Of two sentences in indirect
   * speech, which one report joins, half are enough.
   */
  private boolean predominates(List<Negated> negated, List<ContentClause> asserted) {
    ContentClause first = asserted.get(0);
    ContentClause last = asserted.get(asserted.size() - 1);
    boolean half =
        negated.size() * 2 == asserted.size()
            && (first.sentence() == last.sentence()
                ? negated.stream().anyMatch(one -> isConjunct(one.clause()))
                : first.tokens().get(0).quote() < 0);
    return negated.get(0).clause() == first || half || negated.size() * 2 > asserted.size();
  }

  /** "und sei nicht verletzt", "werde aber nicht kommen". */
  private boolean isConjunct(ContentClause clause) {
    return conjuncts.hasAnyForm(clause);
  }

  /**
   * What is asserted. "Ich gehe davon aus, dass nicht alle zustimmen": instead of an attitude, the
   * clause with "dass" behind it.
   */
  private List<ContentClause> asserted(ContentView content) {
    List<ContentClause> clauses = content.clauses();
    if (content.nominal()) {
      boolean phrase = !clauses.isEmpty() && clauses.get(0).level() == Level.FRAGMENT;
      return phrase ? List.of(clauses.get(0)) : List.of();
    }
    List<ContentClause> found = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      ContentClause clause = clauses.get(i);
      ContentClause next = i + 1 < clauses.size() ? clauses.get(i + 1) : null;
      boolean attitude =
          next != null && next.level() == Level.COMPLEMENT && isAttitude(clause, clauses);
      boolean own =
          clause.asserted()
              && !(i > 0 && isLateQuestion(clause))
              && !attitude
              && !(next != null && isFronted(clause, next));
      boolean complement =
          i > 0
              && clause.level() == Level.COMPLEMENT
              && clauses.get(i - 1).asserted()
              && isAttitude(clauses.get(i - 1), clauses);
      if (own || complement) {
        found.add(clause);
      }
    }
    return found;
  }

  /** "sie erklärten nie, wie das geht". */
  private boolean isLateQuestion(ContentClause clause) {
    return clause.finite() == clause.tokens().size() - 1
        && subjectOpeners.hasForm(clause.tokens().get(0));
  }

  /** "ich gehe davon aus", "er sei sicher"; not "er glaube nicht", which is negated itself. */
  private boolean isAttitude(ContentClause clause, List<ContentClause> clauses) {
    boolean word = attitudes.hasVerb(clause) || attitudes.standsIn(clause);
    return word && negation.find(clause, clauses).isEmpty();
  }

  /**
   * A clause in the first position of the next one: "Zahlen sie nicht, so …", "Wird nicht gebaut,
   * droht …", "Dass es nicht regnet, ist …", "Wer nicht zahlt, fliegt".
   */
  private boolean isFronted(ContentClause clause, ContentClause next) {
    boolean follows =
        next.asserted()
            && next.sentence() == clause.sentence()
            && (next.finite() == 0 || next.tokens().get(0).lower().equals("so"));
    return follows && (clause.finite() <= 0 || subjectOpeners.hasForm(clause.tokens().get(0)));
  }

  /** "er wolle nicht, dass …": a wish about others. */
  private static boolean isWish(List<ContentClause> clauses, ContentClause clause) {
    if (!clause.verb().equals("wollen")) {
      return false;
    }
    int next = clauses.indexOf(clause) + 1;
    return next < clauses.size() && clauses.get(next).level() == Level.COMPLEMENT;
  }
}
