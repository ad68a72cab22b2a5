package org.wortlaut.extract.cue;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Token;

/**
 * Whether a verb of speech tells what somebody is to say, may not say or has never said, and so has
 * not said.
 *
 * <p>Must match: "Die Bürger sollen bestätigen, dass sie hier wohnen", "Die Firma darf nicht
 * behaupten, dass …", "Der Preis muss vom Amt bestätigt werden", "Er hätte sagen müssen, dass …".
 * Must not: "Er soll gesagt haben, dass …", "Der Minister musste betonen, dass …", "Der Minister
 * muss einräumen, dass …".
 */
public record Unsaid(FunctionWords functionWords) {

  /** Whether the clause of a cue tells of something that nobody has said. */
  public boolean is(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    return isYetToSay(syntax, clause, cue)
        || isSupposed(syntax, clause)
        || isEntitled(syntax.predicate(clause))
        || !cue.is(CueFlag.REBUTS) && isNeverSaid(syntax, clause);
  }

  /**
   * "Ob Weber die Tat bestreitet, ist offen", "Falls Weber die Tat gesteht, …", "Hätte Weber die
   * Tat gestanden, wäre er frei", "Gesteht Weber die Tat, ist er frei"; not "Wenn Weber die Tat
   * gestand, …", "Hieß es erst, Weber habe gestanden, so …".
   */
  private boolean isSupposed(SentenceSyntax syntax, Clause clause) {
    boolean past = syntax.predicate(clause).mood() == VerbMood.PAST;
    if (clause.is(Type.SUBORDINATE) && clause.introducer() >= 0) {
      Token introducer = syntax.item(clause.introducer());
      return introducer.lower().equals("ob")
          || !past && functionWords.is(Role.CONDITION, introducer.word());
    }
    return !past
        && clause.is(Type.MAIN)
        && clause.verbFirst()
        && clause.finite() == 0
        && syntax.verbFirstBehind(clause) != null;
  }

  /**
   * "Er habe nie behauptet, unschuldig zu sein"; not "beklagte nie dagewesene Schäden", nor "nie
   * bestritten".
   */
  private boolean isNeverSaid(SentenceSyntax syntax, Clause clause) {
    if (!functionWords.mayHave(Role.NEVER, clause.forms())) {
      return false;
    }
    for (int i = clause.from(); i < clause.to(); i++) {
      if (clause.holds(i) && functionWords.is(Role.NEVER, syntax.item(i).word())) {
        return !clause.holds(i + 1)
            || syntax.item(i + 1).word().adjective() == Agreement.NONE
            || syntax.item(i + 1).word().determiner() != Agreement.NONE;
      }
    }
    return false;
  }

  private boolean isYetToSay(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    Predicate predicate = syntax.predicate(clause);
    if (!functionWords.is(Role.UNSAID_MODAL, predicate.modal())
        || cue.is(CueFlag.IMPERSONAL)
        || tellsWhatWasSaid(syntax, clause, predicate)) {
      return false;
    }
    return !predicate.isModal("müssen")
        || predicate.passive()
        || !cue.is(CueFlag.CONFIRMS) && !isOfFirstPerson(syntax, clause);
  }

  /** "Der Mieter kann verlangen, dass …"; not "Die Polizei kann bestätigen, dass …". */
  private boolean isEntitled(Predicate predicate) {
    return predicate.isModal("können")
        && predicate.mood() != VerbMood.PAST
        && !predicate.perfect()
        && functionWords.is(Role.ENTITLED_VERB, predicate.lemma());
  }

  /** "soll gesagt haben", "sollen gebeten worden sein", "musste sagen". */
  private static boolean tellsWhatWasSaid(
      SentenceSyntax syntax, Clause clause, Predicate predicate) {
    return predicate.perfect() && predicate.mood() != VerbMood.SUBJUNCTIVE_2
        || predicate.isModal("müssen") && predicate.mood() == VerbMood.PAST
        || predicate.passive() && syntax.anyItem(clause, item -> item.lower().equals("worden"));
  }

  /** "Ich muss betonen, dass …": who says so does it. */
  private boolean isOfFirstPerson(SentenceSyntax syntax, Clause clause) {
    return syntax.anyItem(clause, item -> functionWords.is(Role.FIRST_PERSON, item.word()));
  }
}
