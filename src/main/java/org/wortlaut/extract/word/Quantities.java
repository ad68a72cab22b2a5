package org.wortlaut.extract.word;

import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/** Words that say how exact a number or amount is: "rund 60 Gäste", "mehr als die Hälfte". */
public record Quantities(FunctionWords functionWords) {

  private static final int LONGEST = 2;

  /**
   * Where the phrase of what is counted begins: behind the "Rund" of "Rund 60 Gäste", the "Mehr
   * als" of "Mehr als die Hälfte"; the place itself where no such words stand there.
   *
   * @param end behind the last item to look at
   */
  public int behind(SentenceSyntax syntax, int from, int end) {
    int next = from + 1;
    if (next >= end) {
      return from;
    }
    boolean amount =
        functionWords.is(Role.AMOUNT, syntax.item(from).word())
            && functionWords.is(Role.COMPARISON, syntax.item(next).word());
    boolean quantity = functionWords.is(Role.QUANTITY, syntax.item(from).word());
    boolean limit = isLimit(syntax, from);
    int counted = amount || limit ? next + 1 : next;
    if (counted >= end) {
      return from;
    }
    Token first = syntax.item(counted);
    boolean number = first.kind() == Kind.NUMBER;
    boolean determined = amount ? isNumeralOrArticle(first) : !syntax.isPreposition(from);
    return limit && number || (amount || quantity) && (number || determined) ? counted : from;
  }

  /** The "bis zu" of "bis zu 50 Wohnungen". */
  private boolean isLimit(SentenceSyntax syntax, int from) {
    return from + 2 < syntax.items().size()
        && functionWords.is(
            Role.QUANTITY_PHRASE, syntax.item(from).word(), syntax.item(from + 1).word());
  }

  /** Where a phrase begins with such words before it, at the earliest at an item. */
  public int beginOf(SentenceSyntax syntax, NounPhrase phrase, int earliest) {
    for (int i = Math.max(earliest, phrase.from() - LONGEST); i < phrase.from(); i++) {
      if (behind(syntax, i, phrase.to()) == phrase.from()) {
        return i;
      }
    }
    return phrase.from();
  }

  private static boolean isNumeralOrArticle(Token item) {
    return item.word().is(WordClass.NUMERAL) || item.word().is(WordClass.ARTICLE);
  }
}
