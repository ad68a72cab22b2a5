package org.wortlaut.extract.classify.denial;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.classify.reading.ContentView;
import org.wortlaut.text.Document;
import org.wortlaut.text.Quote;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * Keeps both quotation marks of a quote in a piece of text or neither: a mark that a piece ends at
 * is taken in, one whose partner is out of reach is left out, so that a piece with such a mark in
 * its middle becomes two.
 */
final class QuotedPieces {

  private QuotedPieces() {}

  static List<Span> whole(List<Span> pieces, Document document) {
    List<Span> all = new ArrayList<>();
    for (Span piece : pieces) {
      List<Span> parts = List.of(piece);
      for (Quote quote : document.quotes()) {
        if (quote.closed() && isParted(quote, piece)) {
          parts = parts.stream().flatMap(part -> whole(part, quote, document).stream()).toList();
        }
      }
      all.addAll(parts);
    }
    return all;
  }

  /** Whether only one of the two marks stands in a piece. */
  private static boolean isParted(Quote quote, Span piece) {
    return quote.span().overlaps(piece) && !piece.contains(quote.span());
  }

  private static List<Span> whole(Span piece, Quote quote, Document document) {
    Span opening = new Span(quote.span().begin(), quote.inner().begin());
    Span closing = new Span(quote.inner().end(), quote.span().end());
    boolean opens = piece.contains(opening);
    if (opens == piece.contains(closing)) {
      return List.of(piece);
    }
    Span cover = piece.cover(opens ? closing : opening);
    List<Token> covered = ContentView.tokensIn(document, List.of(cover));
    return covered.equals(ContentView.tokensIn(document, List.of(piece)))
        ? List.of(cover)
        : around(opens ? opening : closing, piece, document);
  }

  private static List<Span> around(Span mark, Span piece, Document document) {
    List<Span> parts = new ArrayList<>();
    addWords(piece.begin(), mark.begin(), document, parts);
    addWords(mark.end(), piece.end(), document, parts);
    return parts;
  }

  private static void addWords(int begin, int end, Document document, List<Span> parts) {
    if (begin < end) {
      List<Token> tokens = ContentView.tokensIn(document, List.of(new Span(begin, end)));
      if (!tokens.isEmpty()) {
        parts.add(DeniedPieces.cover(tokens, 0, tokens.size()));
      }
    }
  }
}
