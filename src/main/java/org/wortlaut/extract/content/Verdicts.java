package org.wortlaut.extract.content;

import org.wortlaut.extract.speaker.SubjectCriterion;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * Contents without a verb before the cue: "Gut, dass es regnet, sagte er", "Falsch, sagte er", "Ein
 * Sieg der Vernunft, lobte die Partei".
 */
record Verdicts(
    FunctionWords functionWords, ComplementCriterion complement, SubjectCriterion subjects) {

  /** "Gut, dass es regnet, sagte er", "Kein Wunder, dass …": a verdict without a verb. */
  boolean isJudged(SentenceSyntax syntax, Clause clause, int from) {
    int verdictEnd = clause.segments().get(0).to();
    if (clause.from() != from || from == clause.finite() || clause.segments().size() < 2) {
      return false;
    }
    boolean negated = functionWords.is(Role.NEGATOR, syntax.item(from).word());
    for (int i = from; i < verdictEnd; i++) {
      boolean noun = syntax.item(i).word().is(WordClass.NOUN) && i > from;
      if (!syntax.item(i).isWord() || noun && !negated || syntax.isPreposition(i)) {
        return false;
      }
    }
    return syntax.clauses().stream()
        .anyMatch(
            other ->
                other.from() == verdictEnd + 1
                    && complement.fits(syntax, other)
                    && syntax.endOfSubtree(other) == clause.finite() - 1);
  }

  /** "Kein Kommentar, sagte er", "Falsch, sagte er": such a phrase alone before the comma. */
  boolean isRefusal(SentenceSyntax syntax, Clause clause) {
    Word first = syntax.item(0).word();
    return clause.from() == 0
        && clause.segments().get(0).to() == clause.finite() - 1
        && (functionWords.is(Role.NEGATOR, first)
            || clause.finite() == 2 && syntax.item(0).isWord() && first.bareAdjective());
  }

  /**
   * "Ein Sieg der Vernunft, lobte die Partei", "Mehr als im Vorjahr, betonte sie": what is no
   * adverbial and no speaker, before a verb with who says it right behind.
   */
  boolean isPhraseAlone(SentenceSyntax syntax, Clause clause) {
    int verb = clause.finite();
    if (clause.from() != 0 || verb < 2 || syntax.item(verb - 1).kind() != Kind.COMMA) {
      return false;
    }
    NounPhrase first = syntax.nounPhraseAt(0);
    NounPhrase behind = clause.holds(verb + 1) ? syntax.nounPhraseAt(verb + 1) : null;
    return (!syntax.isPreposition(0) || isDegree(syntax, verb - 1))
        && syntax.item(0).kind() != Kind.NUMBER
        && !opensOrEndsWithParticiple(syntax, verb - 1)
        && syntax.clauses().stream().noneMatch(other -> other != clause && other.from() < verb)
        && (!subjects.canSpeak(syntax, first) || syntax.item(0).word().indefinite())
        && behind != null
        && behind.canBe(Agreement.NOMINATIVE)
        && (behind.pronoun() || subjects.canSpeak(syntax, behind))
        && subjects.fits(syntax, behind, syntax.predicate(clause));
  }

  /** "Zu viel, sagte sie", "Zu spät, sagte sie"; not "Zu dem Unfall, sagte sie, …". */
  private boolean isDegree(SentenceSyntax syntax, int end) {
    Word degree = syntax.item(end - 1).word();
    return end == 2
        && syntax.item(0).lower().equals("zu")
        && (functionWords.is(Role.AMOUNT, degree) || degree.bareAdjective());
  }

  /** "Befragt zu dem Unfall, erklärte sie es", "Als Rückblende erzählt, zeigte der Film alles". */
  private static boolean opensOrEndsWithParticiple(SentenceSyntax syntax, int end) {
    Word last = syntax.item(end - 1).word();
    return syntax.item(0).word().has(Mood.PARTICIPLE_PAST)
        || last.has(Mood.PARTICIPLE_PAST) && !last.capitalized();
  }
}
