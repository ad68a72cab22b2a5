package org.wortlaut.extract.classify.denial;

import org.wortlaut.extract.classify.reading.NegationScope;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.text.Token;

/** What kind of word negates: "kein" before a noun, "keiner" for a person, others. */
final class Negators {

  private static final String ARTICLE = "kein";

  private final WordList nobody;

  /**
   * @param words {@code classify-words.tsv}, with the list 'nobody'
   */
  Negators(WordLists words) {
    this.nobody = words.list("nobody");
  }

  /** "keiner", "niemand". */
  boolean isNobody(NegationScope.Negated negated) {
    return nobody.hasForm(negator(negated));
  }

  /** "keine Zeit", not the "keiner" of "den Lärm hält keiner aus". */
  boolean isArticle(NegationScope.Negated negated) {
    return negator(negated).lower().startsWith(ARTICLE) && !isNobody(negated);
  }

  private static Token negator(NegationScope.Negated negated) {
    return negated.clause().tokens().get(negated.negator());
  }
}
