package org.wortlaut.extract.classify.denial;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

  /** Classes of words that open a phrase for somebody or something. */
  private static final Set<WordClass> NAMING =
      EnumSet.of(
          WordClass.ARTICLE,
          WordClass.PERSONAL_PRONOUN,
          WordClass.POSSESSIVE,
          WordClass.INDEFINITE,
          WordClass.DEMONSTRATIVE,
          WordClass.PREPOSITION);

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
    int gap = negated.begin();
    while (gap > 0
        && !ContentView.isParted(clause.tokens().get(gap - 1), clause.tokens().get(gap))) {
      gap--;
    }
    boolean shares =
        negated.negator() == clause.tokens().size() - 1
            && clause.finite() >= 0
            && gap > clause.finite() + 1
            && names(clause.tokens().subList(gap, negated.begin()));
    if (!shares) {
      return List.of();
    }
    List<WordRange> pieces = new ArrayList<>(infinite(clause, gap));
    int to = negated.begin();
    while (to > gap + 1 && clause.tokens().get(to - 1).word().isOnly(WordClass.ADVERB)) {
      to--;
    }
    pieces.add(new WordRange(gap, to));
    return pieces;
  }

  /** The "verkauft" of "sei verkauft worden, …"; none where the finite verb says it all. */
  private List<WordRange> infinite(ContentClause clause, int gap) {
    int end = gap;
    while (end > clause.finite() && auxiliaryForms.hasForm(clause.tokens().get(end - 1))) {
      end--;
    }
    int verb = end - 1;
    return verb > clause.finite() && clause.tokens().get(verb).word().mayBeInfinite()
        ? List.of(new WordRange(verb, end))
        : List.of();
  }

  /** "der Garten aber", "wir", "andere"; not "so der Sprecher", "obwohl Mitglied". */
  private static boolean names(List<Token> words) {
    return !words.isEmpty()
        && (words.get(0).word().isWrittenNoun()
            || NAMING.stream().anyMatch(words.get(0).word()::is))
        && words.stream()
            .noneMatch(
                token ->
                    token.word().is(WordClass.SUBORDINATOR) || token.word().is(WordClass.FINITE));
  }
}
