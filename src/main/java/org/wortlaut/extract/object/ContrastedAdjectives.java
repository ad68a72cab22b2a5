package org.wortlaut.extract.object;

import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * What is said of somebody or something and goes on behind a comma with what stands against it.
 *
 * <p>Must: "nannte ihn streng[, aber fair]", "zeigte sich enttäuscht[, jedoch nicht überrascht]".
 * Must not: "nannte ihn streng, aber die Schüler mögen ihn", "nannte ihn streng, aber lobte ihn".
 */
public record ContrastedAdjectives(FunctionWords functionWords) {

  /** The item after the adjectives that go on where a predicate ends; that end where none do. */
  public int after(SentenceSyntax syntax, int end) {
    boolean contrasted =
        end + 2 < syntax.items().size()
            && syntax.item(end).kind() == Kind.COMMA
            && functionWords.is(Role.CONTRASTING, syntax.item(end + 1).word());
    if (!contrasted) {
      return end;
    }
    int i = end + 2;
    while (i < syntax.items().size() && isOfPredicate(syntax.item(i))) {
      i++;
    }
    boolean alone = i == syntax.items().size() || !syntax.item(i).isWord();
    return alone && isAdjective(syntax.item(i - 1)) ? i : end;
  }

  private static boolean isOfPredicate(Token item) {
    return item.isWord()
        && !item.word().capitalized()
        && (isAdjective(item)
            || item.word().is(WordClass.ADVERB)
            || item.word().is(WordClass.NEGATION));
  }

  private static boolean isAdjective(Token item) {
    Word word = item.word();
    return item.isWord() && (word.bareAdjective() || word.has(Mood.PARTICIPLE_PAST));
  }
}
