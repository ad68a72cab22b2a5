package org.wortlaut.extract.classify;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.text.Document;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * The reported words as tokens and clauses.
 *
 * @param tokens words and marks of all pieces, in text order
 * @param clauses in text order; the first is the main proposition also where a "dass" before it makes it verb-final
 * @param sentences number of sentences, at least 1 unless there are no tokens
 */
record ContentView(List<Token> tokens, List<Clause> clauses, int sentences) {

  ContentView {
    tokens = List.copyOf(tokens);
    clauses = List.copyOf(clauses);
  }

  /** The clauses that carry the speaker's own assertions: main clauses and what belongs to them. */
  List<Clause> assertions() {
    List<Clause> found = new ArrayList<>();
    for (Clause clause : clauses) {
      if (clause.kind() == Clause.Kind.MAIN) {
        found.add(clause);
      }
    }
    return found;
  }

  /** Whether no clause has a finite verb or an infinitive with zu. */
  boolean nominal() {
    return clauses.stream().noneMatch(c -> c.kind() != Clause.Kind.FRAGMENT && c.kind() != Clause.Kind.RELATIVE && c.kind() != Clause.Kind.SUBORDINATE);
  }

  static List<Token> tokensIn(Document document, List<Span> pieces) {
    List<Token> found = new ArrayList<>();
    List<Token> all = document.tokens();
    for (Span piece : pieces) {
      for (int i = firstFrom(all, piece.begin()); i < all.size() && all.get(i).begin() < piece.end(); i++) {
        found.add(all.get(i));
      }
    }
    return found;
  }

  private static int firstFrom(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
