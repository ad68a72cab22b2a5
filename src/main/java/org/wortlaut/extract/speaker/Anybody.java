package org.wortlaut.extract.speaker;

import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;

/** Subjects that stand for anybody: "man", "wer …". */
record Anybody(FunctionWords functionWords) {

  /** "man"; false for null. */
  boolean is(SentenceSyntax syntax, FoundSpeaker speaker) {
    return speaker != null
        && functionWords.is(Role.ANYONE, syntax.item(speaker.range().from()).word());
  }

  /**
   * "Man kann sagen, dass …", "wenn man das vergleicht", "Wer sagt, dass es reicht, irrt": what
   * anybody can do is done by nobody; "In Moskau wollte man das nicht bestätigen" is.
   *
   * @param speaker null where none is found
   */
  boolean standsForNobody(SentenceSyntax syntax, Clause clause, FoundSpeaker speaker) {
    if (speaker == null) {
      int first = clause.introducer() < 0 ? clause.from() : clause.introducer();
      return functionWords.is(Role.FREE_RELATIVE, syntax.item(first).word());
    }
    Predicate predicate = syntax.predicate(clause);
    return is(syntax, speaker)
        && (functionWords.is(Role.GENERAL_MODAL, predicate.modal())
            || isCondition(syntax, clause) && !predicate.mood().subjunctive());
  }

  /** "wenn man das vergleicht", "Vergleicht man das, …". */
  private boolean isCondition(SentenceSyntax syntax, Clause clause) {
    return clause.is(Type.SUBORDINATE)
            && clause.introducer() >= 0
            && functionWords.is(Role.CONDITION, syntax.item(clause.introducer()).word())
        || clause.is(Type.MAIN) && clause.verbFirst() && clause.from() == 0;
  }
}
