package org.wortlaut.extract.word;

import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/** Which marks and quotations a sentence has. */
public final class SentenceMarks {

  private SentenceMarks() {}

  /** Whether an item of a kind stands in a sentence. */
  public static boolean hold(SentenceSyntax syntax, Kind kind) {
    for (Token item : syntax.places()) {
      if (item.kind() == kind) {
        return true;
      }
    }
    return false;
  }
}
