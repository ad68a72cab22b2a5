package org.wortlaut.extract.content;

import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * What a dependent clause before a reporting verb is: a content, as in "Dass es regne, bestritt er"
 * and "Wie viele kamen, sagte er nicht", or the topic of one, as in "Was das betrifft, sagte er".
 */
record InitialClauses(
    FunctionWords functionWords, ComplementCriterion complement, CueLexicon cues) {

  /** "Dass es regne, sagte er", "Wann es regne, sagte er nicht", "Wie stark es regne, …". */
  boolean isContent(SentenceSyntax syntax, Clause clause) {
    boolean question =
        clause.is(Type.SUBORDINATE)
            && clause.from() == 0
            && !isTopic(syntax, clause)
            && (functionWords.is(Role.QUESTION, syntax.item(clause.introducer()).word())
                || asksHowMuch(syntax, clause)
                || isKeptBack(syntax, clause));
    return clause.parent() == null && (question || complement.fits(syntax, clause));
  }

  /** "Wie sie stimmt, verrät sie nicht"; not "Wie Kern meldete, sagte sie das nicht". */
  private boolean isKeptBack(SentenceSyntax syntax, Clause clause) {
    Clause main = syntax.verbFirstBehind(clause);
    CueVerb said = main == null ? null : cues.cueOf(syntax, main);
    return said != null
        && said.takes(Content.QUESTION)
        && syntax.item(clause.introducer()).lower().equals("wie")
        && !syntax.item(clause.introducer() + 1).word().bareAdjective()
        && syntax.predicate(clause) != null
        && cues.verb(syntax.predicate(clause).lemma()) == null
        && syntax.anyItem(main, item -> item.word().is(WordClass.NEGATION));
  }

  /** "Wie viele kamen, …", "Wie hoch der Schaden ist, …"; not "Wie bekannt wurde, …". */
  private boolean asksHowMuch(SentenceSyntax syntax, Clause clause) {
    int degree = clause.introducer() + 1;
    if (!syntax.item(clause.introducer()).lower().equals("wie") || degree + 1 >= clause.finite()) {
      return false;
    }
    Word word = syntax.item(degree).word();
    return functionWords.is(Role.AMOUNT, word.lowerLemma()) || word.bareAdjective();
  }

  /** The "Was die Kosten betrifft" before "sagte er: …" is not yet what he said. */
  boolean isTopicBefore(SentenceSyntax syntax, Clause clause) {
    Clause first = syntax.clauses().get(0);
    return first.to() == clause.from() - 1 && isTopic(syntax, first);
  }

  private boolean isTopic(SentenceSyntax syntax, Clause first) {
    Predicate predicate = syntax.predicate(first);
    return first.is(Type.SUBORDINATE)
        && syntax.item(first.introducer()).lower().equals("was")
        && predicate != null
        && functionWords.is(Role.TOPIC_VERB, predicate.lemma());
  }
}
