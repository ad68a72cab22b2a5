package org.wortlaut.syntax;

import java.util.function.BiFunction;

/**
 * A question about a clause that several rules ask, such as who its subject is. It is worked out
 * once; the sentence keeps the answers.
 *
 * @param <T> the answer; may be null
 */
public final class ClauseQuestion<T> {

  /** Stands among the answers for null. */
  private static final Object NOTHING = new Object();

  private final BiFunction<SentenceSyntax, Clause, T> answer;

  /**
   * @param answer depends on nothing but the sentence and the clause
   */
  public ClauseQuestion(BiFunction<SentenceSyntax, Clause, T> answer) {
    this.answer = answer;
  }

  /** The answer for a clause of a sentence. */
  @SuppressWarnings("unchecked") // only answers to this question are among them
  public T of(SentenceSyntax syntax, Clause clause) {
    Object[] answers = syntax.answers(this);
    Object known = answers[clause.index()];
    if (known == null) {
      T found = answer.apply(syntax, clause);
      known = found == null ? NOTHING : found;
      answers[clause.index()] = known;
    }
    return known == NOTHING ? null : (T) known;
  }
}
