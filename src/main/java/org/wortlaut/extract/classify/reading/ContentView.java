package org.wortlaut.extract.classify.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Bisection;
import org.wortlaut.text.Document;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * The reported words as tokens and clauses.
 *
 * @param tokens words and marks of all pieces, in text order
 * @param words the tokens without quotation marks
 * @param counts of the words
 * @param clauses in text order
 * @param sentences number of sentences, at least 1
 * @param leading the first main clause, or whatever comes first
 */
public record ContentView(
    List<Token> tokens,
    List<Token> words,
    WordCounts counts,
    List<ContentClause> clauses,
    int sentences,
    Optional<ContentClause> leading) {

  ContentView(
      List<Token> tokens,
      List<Token> words,
      WordCounts counts,
      List<ContentClause> clauses,
      int sentences) {
    this(tokens, words, counts, clauses, sentences, leading(clauses));
  }

  private static Optional<ContentClause> leading(List<ContentClause> clauses) {
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).asserted() && !isCondition(clauses, i)) {
        return Optional.of(clauses.get(i));
      }
    }
    return clauses.isEmpty() ? Optional.empty() : Optional.of(clauses.get(0));
  }

  /** "Sollte es regnen, fällt das Spiel aus", "Reicht das nicht, so werde man klagen". */
  private static boolean isCondition(List<ContentClause> clauses, int index) {
    ContentClause clause = clauses.get(index);
    if (clause.finite() != 0) {
      return false;
    }
    for (ContentClause later : clauses.subList(index + 1, clauses.size())) {
      if (later.asserted() && later.sentence() == clause.sentence()) {
        return later.finite() == 0 || later.finite() == 1 && takesUp(later.tokens().get(0));
      }
    }
    return false;
  }

  private static boolean takesUp(Token opening) {
    return opening.lower().equals("so") || opening.lower().equals("dann");
  }

  /**
   * Whether nothing is asserted by a verb: a noun phrase, perhaps with relative and other side
   * clauses.
   */
  public boolean nominal() {
    return leading.isEmpty() || !leading.get().asserted();
  }

  public boolean hasNumber() {
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.NUMBER) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mark stands between two words in a row: "nicht, nur"; not "nicht nur". */
  public static boolean isParted(Token before, Token after) {
    return after.begin() > before.end() + 1;
  }

  /** The last token before a noun that is no adjective: "eine (glatte Lüge)"; -1 where none is. */
  public static int beforeAdjectives(List<Token> tokens, int noun) {
    int before = noun - 1;
    while (before >= 0 && tokens.get(before).word().is(WordClass.ADJECTIVE)) {
      before--;
    }
    return before;
  }

  /** The first common noun or name. */
  public static Optional<Token> firstNoun(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.isWord() && token.word().isWrittenNoun()) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** The tokens of a document that lie within some pieces of it. */
  public static List<Token> tokensIn(Document document, List<Span> pieces) {
    if (pieces.size() == 1) {
      return document.tokensIn(pieces.get(0));
    }
    List<Token> found = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      found.addAll(document.tokensIn(pieces.get(i)));
    }
    return found;
  }

  /**
   * The same, parted where a sentence ends between two pieces: „Es ist nichts passiert“, sagte er.
   * „Alle sind wohlauf.“
   */
  public static List<List<Token>> passages(Document document, List<Span> pieces) {
    List<List<Token>> passages = new ArrayList<>();
    Span before = null;
    for (Span piece : pieces) {
      List<Token> tokens = document.tokensIn(piece);
      if (before == null || endsBetween(document, before.end(), piece.begin())) {
        passages.add(tokens);
      } else {
        List<Token> passage = passages.get(passages.size() - 1);
        if (!passage.isEmpty() && !tokens.isEmpty()) {
          boolean clause = opensClause(tokens.get(0));
          passage.addAll(mark(document, before.end(), piece.begin(), clause));
        }
        passage.addAll(tokens);
      }
      before = piece;
    }
    return passages;
  }

  private static boolean opensClause(Token first) {
    return first.word().is(WordClass.SUBORDINATOR)
        && !first.word().is(WordClass.PREPOSITION)
        && !first.word().is(WordClass.ADVERB);
  }

  /**
   * "Es stimme nicht(, sagte er,) dass": a side clause has a comma before it; "Das Tor sei zu(,
   * sagte er;) die Schranke sei offen": a main clause a semicolon.
   */
  private static List<Token> mark(Document document, int from, int to, boolean clause) {
    int first = document.places().firstEndingBehind(from);
    return document.tokens().subList(first, document.places().firstEndingBehind(to)).stream()
        .filter(
            token ->
                token.kind() == Token.Kind.SEMICOLON || clause && token.kind() == Token.Kind.COMMA)
        .limit(1)
        .toList();
  }

  private static boolean endsBetween(Document document, int from, int to) {
    List<Token> tokens = document.tokens();
    for (int i = document.places().firstEndingBehind(from);
        i < tokens.size() && tokens.get(i).begin() < to;
        i++) {
      if (tokens.get(i).kind() == Token.Kind.STOP) {
        return true;
      }
    }
    return false;
  }

  /** Index of the first token that ends behind an offset. */
  public static int firstFrom(List<Token> tokens, int offset) {
    return Bisection.first(tokens.size(), i -> tokens.get(i).end() > offset);
  }
}
