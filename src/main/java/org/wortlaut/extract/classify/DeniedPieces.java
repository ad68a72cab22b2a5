package org.wortlaut.extract.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * Puts a negated clause in positive terms by its own words: what the negation stands before, without the negator and the
 * auxiliaries at the end ("es wurden keine Abkommen unterzeichnet": "Abkommen unterzeichnet").
 */
final class DeniedPieces {

  private final Set<String> auxiliaryForms;
  private final Set<String> particles;
  private final Set<String> openers;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'auxiliary-form', 'negation-particle' and 'clause-opener'
   */
  DeniedPieces(WordLists words) {
    this.auxiliaryForms = words.list("auxiliary-form");
    this.particles = words.list("negation-particle");
    this.openers = words.list("clause-opener");
  }

  List<Span> of(NegationScope.Negated negated) {
    List<Token> tokens = negated.clause().tokens();
    int after = negated.negator() + 1;
    while (after < tokens.size() && particles.contains(tokens.get(after).lower())) {
      after++;
    }
    int end = withoutAuxiliaries(tokens, after, negated.clause().finite());
    List<Span> pieces = new ArrayList<>();
    if (tokens.get(negated.negator()).lower().startsWith("kein")) {
      if (after < end) {
        pieces.add(cover(tokens, after, end));
      }
    } else {
      if (end - after <= 2) {
        addBefore(tokens, negated, pieces);
      }
      if (after < end) {
        pieces.add(cover(tokens, after, end));
      }
    }
    return pieces.isEmpty() ? List.of(cover(tokens, 0, tokens.size())) : pieces;
  }

  /** What stands before the negator, without a finite auxiliary: "die Grenzwerte (würden) nicht überschritten". */
  private void addBefore(List<Token> tokens, NegationScope.Negated negated, List<Span> pieces) {
    int from = 0;
    while (from < negated.negator() && openers.contains(tokens.get(from).lower())) {
      from++;
    }
    int to = negated.negator();
    while (to > from && particles.contains(tokens.get(to - 1).lower())) {
      to--;
    }
    if (to <= from) {
      return;
    }
    int finite = negated.clause().finite();
    boolean auxiliary = finite >= from && finite < to && auxiliaryForms.contains(tokens.get(finite).lower());
    if (!auxiliary) {
      pieces.add(cover(tokens, from, to));
      return;
    }
    if (finite > from) {
      pieces.add(cover(tokens, from, finite));
    } else if (finite + 1 < to) {
      pieces.add(cover(tokens, finite + 1, to));
    }
  }

  private int withoutAuxiliaries(List<Token> tokens, int from, int finite) {
    int end = tokens.size();
    while (end > from && auxiliaryForms.contains(tokens.get(end - 1).lower())) {
      end--;
    }
    return end;
  }

  static Span cover(List<Token> tokens, int from, int to) {
    return new Span(tokens.get(from).begin(), tokens.get(to - 1).end());
  }
}
