package org.wortlaut.extract.object;

import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Finds what somebody is charged with in the genitive.
 *
 * <p>Must match: "beschuldigte ihn [der Lüge]", "wurde von der Justiz [der Untreue] beschuldigt".
 * Must not: "beschuldigte den Sohn des Wirts" (which is part of the object), "beschuldigte ihn",
 * "Im Laufe der Affäre wurde er beschuldigt".
 */
public record GenitiveCharges(FunctionWords functionWords) {

  /** The charge in a clause, or null. */
  ItemRange find(SentenceSyntax syntax, Clause clause, CueVerb cue, FoundSpeaker speaker) {
    if (!cue.takes(Content.GENITIVE_CHARGE)) {
      return null;
    }
    int first = clause.is(Type.MAIN) && clause.finite() >= 0 ? clause.finite() : clause.from();
    for (int i = first + 1; i < clause.to(); i++) {
      boolean free = clause.holds(i) && (speaker == null || !speaker.holds(i));
      NounPhrase charge = free ? chargeAt(syntax, i) : null;
      if (charge != null) {
        return new ItemRange(charge.from(), charge.to());
      }
    }
    return null;
  }

  /** The first item of the charge, all that is said in "sie beschuldigten sich der Lüge"; or -1. */
  int begin(SentenceSyntax syntax, Clause clause, CueVerb cue, FoundSpeaker speaker) {
    ItemRange charge = find(syntax, clause, cue, speaker);
    return charge == null ? -1 : charge.from();
  }

  /** The agent of "wurde von der Justiz | der Untreue beschuldigt" without the charge. */
  public FoundSpeaker withoutCharge(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundSpeaker speaker) {
    boolean agent =
        speaker != null
            && cue.takes(Content.GENITIVE_CHARGE)
            && syntax.predicate(clause).passive()
            && find(syntax, clause, cue, speaker) == null;
    for (int i = agent ? speaker.range().from() + 2 : 0; agent && i < speaker.range().to(); i++) {
      NounPhrase charge = chargeAt(syntax, i);
      if (charge != null && charge.to() == speaker.range().to()) {
        return new FoundSpeaker(speaker.range().from(), i);
      }
    }
    return speaker;
  }

  private NounPhrase chargeAt(SentenceSyntax syntax, int i) {
    boolean opens =
        functionWords.is(Role.GENITIVE_DETERMINER, syntax.item(i).word())
            && !syntax.isPreposition(i - 1);
    NounPhrase phrase = opens ? syntax.nounPhraseAt(i) : null;
    return phrase != null && phrase.canBe(Agreement.GENITIVE) && !phrase.named() ? phrase : null;
  }
}
