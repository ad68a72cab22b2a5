package org.wortlaut.extract.classify.denial;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.ContentView;
import org.wortlaut.extract.classify.reading.NegationScope;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.extract.classify.reading.WordRange;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/**
 * A negation set apart at the end that shares the verb of what is held to: "das Haus sei verkauft,
 * der Garten aber nicht" denies "verkauft" of "der Garten"; not "das Haus sei, anders als der
 * Garten, nicht verkauft".
 */
final class GappedNegation {

  private final WordList auxiliaryForms;

  /**
   * @param words {@code classify-words.tsv}, with the list 'auxiliary-form'
   */
  GappedNegation(WordLists words) {
    this.auxiliaryForms = words.list("auxiliary-form");
  }

  /** The verb and what it is denied of; nothing where the negation is none of these. */
  List<WordRange> of(NegationScope.Negated negated) {
    ContentClause clause = negated.clause();
    List<Token> tokens = clause.tokens();
    int gap = negated.begin();
    while (gap > 0 && !ContentView.isParted(tokens.get(gap - 1), tokens.get(gap))) {
      gap--;
    }
    boolean last = negated.negator() == tokens.size() - 1;
    if (!last
        || clause.finite() < 0
        || gap <= clause.finite() + 1
        || !names(tokens, gap, negated)) {
      return List.of();
    }
    List<WordRange> pieces = new ArrayList<>();
    int end = gap;
    while (end > clause.finite() && auxiliaryForms.hasForm(tokens.get(end - 1))) {
      end--;
    }
    if (end - 1 > clause.finite() && tokens.get(end - 1).word().mayBeInfinite()) {
      pieces.add(new WordRange(end - 1, end));
    }
    int to = negated.begin();
    while (to > gap + 1 && tokens.get(to - 1).word().isOnly(WordClass.ADVERB)) {
      to--;
    }
    pieces.add(new WordRange(gap, to));
    return pieces;
  }

  /** "der Garten aber", "wir", "andere"; not "so der Sprecher", "obwohl Mitglied". */
  private static boolean names(List<Token> tokens, int gap, NegationScope.Negated negated) {
    if (gap >= negated.begin()) {
      return false;
    }
    Token first = tokens.get(gap);
    boolean opens =
        first.word().is(WordClass.ARTICLE)
            || first.word().is(WordClass.PERSONAL_PRONOUN)
            || first.word().is(WordClass.POSSESSIVE)
            || first.word().is(WordClass.INDEFINITE)
            || first.word().is(WordClass.DEMONSTRATIVE)
            || first.word().is(WordClass.PREPOSITION)
            || DeniedPieces.isNoun(first);
    return opens
        && tokens.subList(gap, negated.begin()).stream()
            .noneMatch(
                token ->
                    token.word().is(WordClass.SUBORDINATOR) || token.word().is(WordClass.FINITE));
  }
}
