package org.wortlaut.extract.write;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.word.QuotedWords;
import org.wortlaut.text.Document;
import org.wortlaut.text.Quote;
import org.wortlaut.text.Span;

/**
 * The quoted pieces of a content that GNQA counts as statements of their own.
 *
 * <p>Must match: dass die Lage „sehr ernst“ sei; nannte ihn einen „Lügner“. Must not: dass der
 * „Morgenkurier“ verkauft sei. (a name: capital letters throughout)
 */
final class QuotedFragments {

  /** A fragment that begins with a capital letter is a name or title if it is shorter. */
  private static final int FEWEST_WORDS = 3;

  private final Document document;

  QuotedFragments(Document document) {
    this.document = document;
  }

  /**
   * @param predicate whether the last piece says what somebody or something is called; then even a
   *     single noun in quotation marks at its end is quoted speech
   */
  List<Quote> in(List<Span> content, boolean predicate) {
    int end = content.get(content.size() - 1).end();
    List<Quote> found = new ArrayList<>();
    for (Quote quote : document.quotes()) {
      boolean fits =
          quote.parent() < 0
              && !content.equals(List.of(quote.span()))
              && content.stream().anyMatch(piece -> piece.contains(quote.span()))
              && (isFragment(quote) || predicate && quote.span().end() == end);
      if (fits) {
        found.add(quote);
      }
    }
    return found;
  }

  private boolean isFragment(Quote quote) {
    QuotedWords words = QuotedWords.of(document.text(), quote.inner());
    return words.firstLower() || words.count() >= FEWEST_WORDS && words.anyLower();
  }
}
