package org.wortlaut.extract.cue;

import java.util.Set;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.language.VerbForm;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * The state that a verb has brought about: "Die Gemeinden sind gefordert", "Die Anwohner sollten
 * gewarnt sein". Not "sind gefordert worden", "haben gefordert".
 */
public final class StatePassive {

  private static final Set<String> BE = Set.of("sein");

  private StatePassive() {}

  /**
   * "Drei Fälle sind bestätigt": the subject is what is told.
   *
   * @param cue null for a verb outside the lexicon
   */
  public static boolean hasToldSubject(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    return cue != null
        && cue.phrase().isEmpty()
        && cue.takes(Content.OBJECT)
        && is(BE, syntax, clause);
  }

  /**
   * "Die Bürger sind gebeten, Wasser zu sparen": who is spoken to is the subject, as in "werden
   * gebeten"; "Sie ist überzeugt, dass …" is a state of mind.
   *
   * @param cue null for a verb outside the lexicon
   */
  public static boolean hasListenerAsSubject(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    return cue != null
        && cue.phrase().isEmpty()
        && cue.addressees().contains(CueVerb.ACCUSATIVE)
        && is(BE, syntax, clause);
  }

  /**
   * @param auxiliaries by lemma
   */
  static boolean is(Set<String> auxiliaries, SentenceSyntax syntax, Clause clause) {
    Predicate predicate = syntax.predicate(clause);
    return predicate != null
        && predicate.perfect()
        && predicate.finite() >= 0
        && (isFormOf(auxiliaries, syntax, predicate.finite())
            || isFormOf(auxiliaries, syntax, behindParticiple(clause, predicate)));
  }

  /** The "sein" of "sollten gewarnt sein"; the finite verb where there is none. */
  private static int behindParticiple(Clause clause, Predicate predicate) {
    int next = predicate.parts().get(predicate.parts().size() - 1) + 1;
    return !predicate.modal().isEmpty() && clause.holds(next) ? next : predicate.finite();
  }

  private static boolean isFormOf(Set<String> lemmas, SentenceSyntax syntax, int item) {
    for (VerbForm form : syntax.item(item).word().verbs()) {
      if (lemmas.contains(form.lemma())) {
        return true;
      }
    }
    return false;
  }
}
