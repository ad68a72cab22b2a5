package org.wortlaut.extract;

import org.wortlaut.extract.CueVerb.Content;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * Finds a quotation that is the object of a verb with an addressee although it stands like a name
 * behind another noun.
 *
 * <p>Must match: "warf der Partei [„Wortbruch“] vor", "Der Partei warf der Rat [„Wortbruch“] vor".
 * Must not: "warf der Zeitung „Uferbote“ Wortbruch vor", which has another object.
 */
final class QuotedObject {

  private QuotedObject() {}

  /** The item of the quotation, or -1. */
  static int find(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    if (!cue.takes(Content.OBJECT) || !cue.addressees().contains(AddresseeFinder.DATIVE)) {
      return -1;
    }
    for (int i = clause.to() - 1; i > clause.from(); i--) {
      if (clause.holds(i) && syntax.item(i).kind() == Kind.QUOTED) {
        boolean behindNoun = syntax.item(i - 1).isWord() && syntax.item(i - 1).word().capitalized();
        return behindNoun ? i : -1;
      }
    }
    return -1;
  }

  /** The speaker up to the quotation. */
  static FoundSpeaker before(int quotation, FoundSpeaker speaker) {
    return speaker != null && speaker.holds(quotation) && speaker.range().from() < quotation
        ? new FoundSpeaker(speaker.range().from(), quotation)
        : speaker;
  }
}
