package org.wortlaut.extract.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.classify.ContentClause.Level;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * What the object of a cue of denial denies, as short as it can be: what an allegation says,
 * without "jede", "gegen" and "als falsch".
 */
final class DeniedObject {

  private final WordList openers;
  private final WordList quantifiers;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'claim-opener' and 'total-quantifier'
   */
  DeniedObject(WordLists words) {
    this.openers = words.list("claim-opener");
    this.quantifiers = words.list("total-quantifier");
  }

  List<Span> of(StatementReading reading) {
    Optional<Span> claim = reading.nominal() ? claim(reading) : Optional.empty();
    if (claim.isPresent()) {
      return Pieces.within(claim.get(), reading.context().content());
    }
    List<Span> denied = new ArrayList<>();
    for (Span piece : reading.context().content()) {
      List<Token> tokens = ContentView.tokensIn(reading.document(), List.of(piece));
      if (!tokens.isEmpty() && openers.hasForm(tokens.get(0))) {
        denied.clear();
      }
      int from = opening(reading, tokens);
      int to = from;
      while (to < tokens.size() && !(reading.nominal() && tokens.get(to).lower().equals("als"))) {
        to++;
      }
      if (to > from) {
        denied.add(DeniedPieces.cover(tokens, from, to));
      }
    }
    return denied.isEmpty() ? reading.context().content() : denied;
  }

  /** "den Bericht, wonach er zurücktritt": what stands behind "wonach". */
  private Optional<Span> claim(StatementReading reading) {
    return reading.content().clauses().stream()
        .filter(clause -> clause.level() != Level.FRAGMENT && clause.tokens().size() > 2)
        .filter(clause -> openers.hasForm(clause.tokens().get(0)))
        .map(clause -> DeniedPieces.cover(clause.tokens(), 1, clause.tokens().size()))
        .findFirst();
  }

  /** The first word behind "dass", "jede" or "gegen". */
  private int opening(StatementReading reading, List<Token> tokens) {
    if (tokens.size() < 2) {
      return 0;
    }
    Token first = tokens.get(0);
    boolean preposition =
        reading.nominal()
            && first.word().is(WordClass.PREPOSITION)
            && !first.word().is(WordClass.ARTICLE)
            && !first.word().capitalized();
    boolean skipped =
        preposition || openers.hasForm(first) || quantifiers.hasForm(first);
    return skipped ? 1 : 0;
  }
}
