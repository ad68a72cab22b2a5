package org.wortlaut.extract;

import java.util.ArrayList;
import java.util.List;
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
              && content.stream().anyMatch(piece -> isWithin(piece, quote.span()))
              && (isFragment(quote) || predicate && quote.span().end() == end);
      if (fits) {
        found.add(quote);
      }
    }
    return found;
  }

  private static boolean isWithin(Span piece, Span quote) {
    return piece.contains(quote) && !piece.equals(quote);
  }

  private boolean isFragment(Quote quote) {
    int words = 0;
    boolean anyLower = false;
    boolean firstLower = false;
    boolean within = false;
    for (int i = quote.inner().begin(); i < quote.inner().end(); i++) {
      char letter = document.text().charAt(i);
      boolean begins = Character.isLetterOrDigit(letter) && !within;
      within = Character.isLetterOrDigit(letter) || within && letter == '-';
      if (begins) {
        boolean lower = Character.isLowerCase(letter);
        firstLower |= words == 0 && lower;
        anyLower |= lower;
        words++;
      }
    }
    return firstLower || words >= FEWEST_WORDS && anyLower;
  }
}
