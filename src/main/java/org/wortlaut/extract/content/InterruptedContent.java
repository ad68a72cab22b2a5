package org.wortlaut.extract.content;

import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.language.Agreement;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Token.Kind;

/**
 * Whether a content that begins before a reporting clause goes on behind it.
 *
 * <p>Must match: "Die Lage, sagte er, sei ernst", "Wenn es regnet, sagt Ohm, bleiben sie". Must
 * not: "Als er gefragt wurde, sagte er nichts, stand auf und ging".
 */
final class InterruptedContent {

  private InterruptedContent() {}

  /**
   * "Die Lage, sagte er, sei ernst": what begins before the cue goes on with its verb, which is in
   * the Konjunktiv unless "so" or its shortness marks the aside.
   */
  static boolean goesOn(SentenceSyntax syntax, Clause clause, ItemRange after, boolean so) {
    return !after.isEmpty()
        && syntax.finite()[after.from()]
        && (so
            || VerbMood.of(syntax.item(after.from()).word()).subjunctive()
            || isSetIn(syntax, clause, after.from()));
  }

  /**
   * "Die Lage, sagte er, ist ernst", "Wenn es regnet, sagt Ohm am Montag, bleiben sie": a verb and
   * who speaks between the first position of a sentence and its verb.
   */
  static boolean isSetIn(SentenceSyntax syntax, Clause clause, int verb) {
    int cue = clause.finite();
    NounPhrase speaker = cue + 1 < verb ? syntax.nounPhraseAt(cue + 1) : null;
    boolean alone =
        speaker != null
            && speaker.canBe(Agreement.NOMINATIVE)
            && (speaker.to() == verb - 1 || syntax.isPreposition(speaker.to()));
    return alone
        && ItemRange.restOfSegment(clause, cue).to() == verb - 1
        && syntax.item(verb - 1).kind() == Kind.COMMA
        && (isFirstPosition(clause, cue) || isClauseFirst(syntax, clause, verb));
  }

  private static boolean isFirstPosition(Clause clause, int cue) {
    return clause.from() == 0
        && clause.segments().size() > 1
        && clause.segments().get(0).to() == cue - 1;
  }

  /** The verb behind the aside has a subject of its own: "Als er kam, sagte er nichts, ging ab". */
  private static boolean isClauseFirst(SentenceSyntax syntax, Clause clause, int verb) {
    Clause first = syntax.clauses().get(0);
    NounPhrase subject = syntax.nounPhraseAt(verb + 1);
    return clause.verbFirst()
        && first.is(Type.SUBORDINATE)
        && syntax.endOfSubtree(first) == clause.from() - 1
        && subject != null
        && subject.canBe(Agreement.NOMINATIVE);
  }
}
