package org.wortlaut.extract.word;

import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * The "nicht" of "sagte nicht nur, dass die Steuer steigt, sondern auch, dass …": what follows is
 * said, and more than that.
 */
public record PartialNegation(FunctionWords functionWords) {

  /** Whether an item is the "nicht" of "nicht nur". */
  public boolean is(SentenceSyntax syntax, int i) {
    return syntax.item(i).isWord()
        && syntax.item(i).word().is(WordClass.NEGATION)
        && i + 1 < syntax.items().size()
        && syntax.item(i + 1).isWord()
        && functionWords.is(Role.ONLY, syntax.item(i + 1).word());
  }
}
