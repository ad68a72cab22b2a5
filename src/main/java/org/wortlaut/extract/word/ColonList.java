package org.wortlaut.extract.word;

import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * What a colon adds without a verb to the words before it, up to the end of the sentence.
 *
 * <p>Must: "nannte zwei Mängel: [den Lärm und den Staub]", "Es fehle vor allem eines: [Geld]". Must
 * not: "nannte zwei Mängel: „Lärm und Staub.“", "nannte zwei Mängel: Es ist laut."
 */
public final class ColonList {

  private ColonList() {}

  /**
   * @param end the item after the words
   * @return the item after what is added; the end itself where nothing is
   */
  public static int end(SentenceSyntax syntax, int end) {
    int items = syntax.items().size();
    if (end + 1 >= items || syntax.item(end).kind() != Kind.COLON) {
      return end;
    }
    for (int i = end + 1; i < items; i++) {
      Kind kind = syntax.item(i).kind();
      boolean other = kind == Kind.QUOTED || kind == Kind.COLON || kind == Kind.SEMICOLON;
      if (other || syntax.finite()[i]) {
        return end;
      }
    }
    return items;
  }
}
