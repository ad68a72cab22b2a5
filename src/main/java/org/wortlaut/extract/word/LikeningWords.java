package org.wortlaut.extract.word;

import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Words before others who do the same, or some of those who do: "wie Weber", "Gäste, darunter der
 * Wirt", "Gäste, allen voran der Wirt".
 */
public record LikeningWords(FunctionWords functionWords) {

  /** Whether one of them, or two that are one together, end right before an item. */
  public boolean standBefore(SentenceSyntax syntax, int item) {
    if (item == 0) {
      return false;
    }
    Word word = syntax.item(item - 1).word();
    return functionWords.is(Role.LIKENESS, word)
        || functionWords.is(Role.MEMBER_OPENER, word)
        || item > 1 && functionWords.is(Role.MEMBER_OPENER, syntax.item(item - 2).word(), word);
  }
}
