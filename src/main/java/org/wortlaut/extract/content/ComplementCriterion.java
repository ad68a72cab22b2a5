package org.wortlaut.extract.content;

import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * Whether a clause is of the kind that reporting verbs and nouns take as their content.
 *
 * <p>Must: "dass es regne", "ob es regne", "inwieweit es regne". Must not: "weil es regnete", "so
 * dass es regnete", "so laut, dass es alle hörten", "der regnete", "warum es regne" (which only
 * some take).
 */
public record ComplementCriterion(FunctionWords functionWords) {

  /** Whether a clause is what somebody says rather than when, why or how. */
  public boolean fits(SentenceSyntax syntax, Clause clause) {
    return clause.is(Type.SUBORDINATE)
        && functionWords.is(Role.COMPLEMENTIZER, syntax.item(clause.introducer()).word())
        && !isAdverbial(syntax, clause.introducer())
        && !isConsequence(syntax, clause.introducer());
  }

  /** "so knapp, dass es regnete", "so groß sei, dass es regnete": how much, not what. */
  private boolean isConsequence(SentenceSyntax syntax, int complementizer) {
    int last = complementizer - 2;
    if (last > 1 && syntax.finite()[last] && syntax.item(last).word().hasVerb("sein")) {
      last--;
    }
    if (last < 1 || syntax.item(complementizer - 1).kind() != Kind.COMMA) {
      return false;
    }
    Word degree = syntax.item(last).word();
    return endsPhraseOfDegree(syntax, last)
        || syntax.item(last).isWord()
            && !degree.capitalized()
            && (degree.is(WordClass.ADJECTIVE) || degree.is(WordClass.ADVERB))
            && !degree.is(WordClass.PARTICIPLE_PAST)
            && functionWords.is(Role.INTENSIFIER, syntax.item(last - 1).word());
  }

  /** "nannte derart große Zahlen, dass sie erschraken": how great, not what. */
  private boolean endsPhraseOfDegree(SentenceSyntax syntax, int last) {
    for (int i = last - 1; i > 0 && !syntax.finite()[i]; i--) {
      if (syntax.item(i).word().capitalized() || !syntax.item(i).isWord()) {
        return false;
      }
      NounPhrase phrase =
          functionWords.is(Role.INTENSIFIER, syntax.item(i).word())
              ? syntax.nounPhraseAt(i + 1)
              : null;
      if (phrase != null) {
        return phrase.to() == last + 1 && phrase.head() > phrase.from();
      }
    }
    return false;
  }

  /** "so dass es regnete", "ohne dass es regnete". */
  private boolean isAdverbial(SentenceSyntax syntax, int complementizer) {
    return complementizer > 0
        && functionWords.is(Role.ADVERBIAL_DASS, syntax.item(complementizer - 1).word());
  }
}
