package org.wortlaut.extract.cue;

import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.ClausePhrases;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Whether a clause with "wie" reports what stands beside it.
 *
 * <p>Must match: ", wie der Minister sagte". Must not: "wie er glaubte" (a verb of thought
 * compares), "so, wie er sagte", "wie er behaupten konnte", "wie ich es erklären soll", "wie er die
 * Leiche fand".
 */
public record WieAside(CueLexicon cues) {

  /** Whether a clause is one of "wie" whose verb reports the sentence around it. */
  public boolean is(SentenceSyntax syntax, Clause clause) {
    boolean wie =
        clause.is(Type.SUBORDINATE)
            && clause.introducer() >= 0
            && syntax.item(clause.introducer()).lower().equals("wie");
    CueVerb cue = wie && !isManner(syntax, clause) ? cues.cueOf(syntax, clause) : null;
    return cue != null
        && (cue.takes(Content.BEFORE) || cue.takes(Content.DASS))
        && (!cue.is(CueFlag.THOUGHT) || cue.is(CueFlag.ASIDE))
        && !isNamed(syntax, clause, cue)
        && !isToldOfThing(syntax, clause)
        && !hasContent(syntax, clause)
        && !hasObject(syntax, clause, cue);
  }

  /** "wie die Serie im Original hieß"; in "wie es hieß" something is reported. */
  private static boolean isNamed(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    return cue.lemma().equals("heißen")
        && !syntax.anyItem(clause, item -> item.lower().equals("es"));
  }

  /** "ein Sozialismus, wie er damals propagiert wurde": the pronoun takes up what is compared. */
  private static boolean isToldOfThing(SentenceSyntax syntax, Clause clause) {
    NounPhrase phrase = syntax.nounPhraseAt(clause.introducer() + 1);
    return phrase != null
        && phrase.pronoun()
        && syntax.head(phrase).is(WordClass.PERSONAL_PRONOUN)
        && !syntax.item(phrase.head()).lower().equals("es")
        && syntax.predicate(clause).passive();
  }

  /** "verstehe nicht, wie man ihr empfiehlt, zu gehen": the verb has a content of its own. */
  private static boolean hasContent(SentenceSyntax syntax, Clause clause) {
    return syntax.clauses().stream()
        .anyMatch(
            other ->
                other.parent() == clause
                    && other.is(Type.INFINITIVE)
                    && other.introducer() < 0
                    && other.from() > clause.finite());
  }

  /** "schilderte, wie er die Leiche fand": the verb has an object and reports nothing else. */
  private static boolean hasObject(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    boolean maybeTold = cue.addressees().contains(CueVerb.DATIVE);
    boolean subjectSeen = false;
    for (NounPhrase phrase : ClausePhrases.of(syntax, clause, clause.introducer() + 1)) {
      if (!subjectSeen && phrase.canBe(Agreement.NOMINATIVE)) {
        subjectSeen = true;
      } else if (!phrase.pronoun()
          && phrase.canBe(Agreement.ACCUSATIVE)
          && !(phrase.canBe(Agreement.DATIVE)
              && (maybeTold || phrase.canBe(Agreement.NOMINATIVE)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isManner(SentenceSyntax syntax, Clause clause) {
    int wie = clause.introducer();
    boolean afterSo =
        clause.from() >= 2 && syntax.item(clause.from() - 2).lower().equals("so")
            || wie >= 1 && syntax.item(wie - 1).lower().equals("so");
    Predicate predicate = syntax.predicate(clause);
    return afterSo
        || predicate != null && (predicate.isModal("können") || predicate.isModal("sollen"));
  }
}
