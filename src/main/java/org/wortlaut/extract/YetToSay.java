package org.wortlaut.extract;

import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;

/**
 * Whether a verb of speech under a modal tells what somebody is to say or may not say, and so has
 * not said.
 *
 * <p>Must match: "Die Bürger sollen bestätigen, dass sie hier wohnen", "Die Firma darf nicht
 * behaupten, dass …", "Der Preis muss vom Amt bestätigt werden". Must not: "Er soll gesagt haben,
 * dass …", "Der Minister musste betonen, dass …", "Der Minister muss einräumen, dass …".
 */
record YetToSay(FunctionWords functionWords) {

  boolean is(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    Predicate predicate = syntax.predicate(clause);
    if (!functionWords.is(Role.UNSAID_MODAL, predicate.modal())
        || cue.is("impersonal")
        || tellsWhatWasSaid(syntax, clause, predicate)) {
      return false;
    }
    return !predicate.isModal("müssen")
        || predicate.passive()
        || !cue.is("confirms") && !isOfFirstPerson(syntax, clause);
  }

  /** "soll gesagt haben", "sollen gebeten worden sein", "musste sagen". */
  private static boolean tellsWhatWasSaid(
      SentenceSyntax syntax, Clause clause, Predicate predicate) {
    return predicate.perfect()
        || predicate.isModal("müssen") && predicate.mood() == VerbMood.PAST
        || predicate.passive() && syntax.anyItem(clause, item -> item.lower().equals("worden"));
  }

  /** "Ich muss betonen, dass …": who says so does it. */
  private boolean isOfFirstPerson(SentenceSyntax syntax, Clause clause) {
    return syntax.anyItem(clause, item -> functionWords.is(Role.FIRST_PERSON, item.word()));
  }
}
