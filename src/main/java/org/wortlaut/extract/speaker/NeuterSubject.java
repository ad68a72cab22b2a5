package org.wortlaut.extract.speaker;

import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * The "es" that is a body named before, in clauses in which nobody else speaks.
 *
 * <p>Must match: "[Es] kündigte an, …", "Dort stellte [es] klar, …", "wie [es] mitteilte". Must
 * not: "Es zeigte sich, dass …", "Es sei ausgeschlossen, dass …".
 */
record NeuterSubject(FunctionWords functionWords) {

  /** The pronoun in the place of the subject, or null. */
  FoundSpeaker find(SentenceSyntax syntax, Clause clause) {
    int finite = clause.finite();
    int before = clause.is(Type.SUBORDINATE) ? clause.introducer() + 1 : finite - 1;
    boolean other = !clause.is(Type.MAIN) && !clause.is(Type.SUBORDINATE);
    if (finite < 0
        || syntax.isReflexive(clause)
        || other
        || syntax.item(finite).word().hasVerb("sein")) {
      return null;
    }
    if (isNeuter(syntax, clause, before)) {
      return new FoundSpeaker(before, before + 1);
    }
    return isNeuter(syntax, clause, finite + 1) ? new FoundSpeaker(finite + 1, finite + 2) : null;
  }

  /**
   * The "es" before a verb that says something of somebody, where who follows may be its object:
   * "[Es] kritisierte die Regierung", "[Es] forderte die Armee auf, …". Must not: "Es warnt der
   * Verband", "Es sagte die Ministerin". Null where it is not so.
   */
  FoundSpeaker beforeObject(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    int finite = clause.finite();
    boolean listens = cue != null && cue.addressees().contains(CueVerb.ACCUSATIVE);
    boolean object = cue != null && cue.takes(Content.OBJECT);
    if (!clause.is(Type.MAIN)
        || !(listens || object)
        || finite - 1 != clause.from()
        || !isNeuter(syntax, clause, finite - 1)) {
      return null;
    }
    NounPhrase next = syntax.nounPhraseAt(finite + 1);
    return next != null && clause.holds(next.from()) && next.canBe(Agreement.ACCUSATIVE)
        ? find(syntax, clause)
        : null;
  }

  private boolean isNeuter(SentenceSyntax syntax, Clause clause, int i) {
    return clause.holds(i) && functionWords.is(Role.NEUTER_SUBJECT, syntax.item(i).word());
  }
}
