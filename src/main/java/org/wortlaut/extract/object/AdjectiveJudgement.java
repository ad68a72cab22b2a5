package org.wortlaut.extract.object;

import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Whether "als" opens what an object is called by adjectives or in quotation marks.
 *
 * <p>Must: "wies den Bericht umgehend [als falsch] zurück", "lehnte den Plan [als „Unsinn“] ab".
 * Must not: "nannte mehr Namen als geplant", "forderte höhere Löhne als bisher".
 */
record AdjectiveJudgement(FunctionWords functionWords) {

  boolean opensAt(SentenceSyntax syntax, Clause clause, int als) {
    return als > clause.from() + 1
        && als + 1 < clause.to()
        && functionWords.is(Role.COMPARISON, syntax.item(als).word())
        && (syntax.item(als + 1).kind() == Kind.QUOTED || isAdjectiveBehind(syntax, clause, als))
        && !isCompared(syntax, clause, als);
  }

  /** "als falsch", "als völlig falsch", "als nicht neu": with no noun behind it. */
  private static boolean isAdjectiveBehind(SentenceSyntax syntax, Clause clause, int als) {
    int i = als + 1;
    while (i + 1 < clause.to() && isDegree(syntax.item(i)) && isBare(syntax.item(i + 1))) {
      i++;
    }
    boolean alone = i + 1 >= clause.to() || !syntax.item(i + 1).word().capitalized();
    return isBare(syntax.item(i)) && alone;
  }

  private static boolean isDegree(Token item) {
    Word word = item.word();
    return item.isWord()
        && !word.capitalized()
        && (word.is(WordClass.NEGATION) || word.is(WordClass.ADVERB) || isBare(item));
  }

  private static boolean isBare(Token item) {
    return item.isWord() && !item.word().capitalized() && item.word().bareAdjective();
  }

  private boolean isCompared(SentenceSyntax syntax, Clause clause, int als) {
    for (int i = clause.from(); i < als; i++) {
      if (clause.holds(i) && syntax.item(i).isWord() && isComparative(syntax.item(i).word())) {
        return true;
      }
    }
    return false;
  }

  private boolean isComparative(Word word) {
    return word.comparative() || functionWords.is(Role.COMPARED_AMOUNT, word);
  }
}
