package org.wortlaut.syntax;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/** Cuts a sentence into the stretches between punctuation marks, and at "und" or "aber" where both sides have a finite verb. */
final class Segmenter {

  /**
   * A stretch without outer punctuation.
   *
   * @param before what stands before it: a punctuation mark, or WORD for the start of the sentence or a coordinator
   */
  record Piece(int from, int to, Kind before) {}

  private final FunctionWords functionWords;

  Segmenter(FunctionWords functionWords) {
    this.functionWords = functionWords;
  }

  List<Piece> cut(List<Token> items, boolean[] finite) {
    List<Piece> pieces = new ArrayList<>();
    int begin = 0;
    Kind before = Kind.WORD;
    for (int i = 0; i <= items.size(); i++) {
      if (i == items.size() || FiniteVerbs.separates(items.get(i))) {
        if (i > begin) {
          addWithConjuncts(items, finite, begin, i, before, pieces);
        }
        begin = i + 1;
        before = i < items.size() ? items.get(i).kind() : Kind.STOP;
      }
    }
    return pieces;
  }

  private void addWithConjuncts(List<Token> items, boolean[] finite, int from, int to, Kind before, List<Piece> pieces) {
    int begin = from;
    Kind kind = before;
    for (int i = from + 1; i + 1 < to; i++) {
      boolean verbNext = finite[i + 1];
      if (functionWords.is(Role.COORDINATOR, items.get(i).word()) && (hasFinite(finite, begin, i) || verbNext) && hasFinite(finite, i + 1, to)) {
        pieces.add(new Piece(begin, i, kind));
        begin = i;
        kind = Kind.WORD;
      }
    }
    pieces.add(new Piece(begin, to, kind));
  }

  private static boolean hasFinite(boolean[] finite, int from, int to) {
    for (int i = from; i < to; i++) {
      if (finite[i]) {
        return true;
      }
    }
    return false;
  }
}
