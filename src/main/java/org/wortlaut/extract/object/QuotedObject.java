package org.wortlaut.extract.object;

import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * Finds a quotation that is the object of a verb with an addressee although it stands like a name
 * behind another noun.
 *
 * <p>Must match: "warf der Partei [„Wortbruch“] vor", "Der Partei warf der Rat [„Wortbruch“] vor",
 * "warf der Partei unter anderem [„Wortbruch“] vor". Must not: "warf der Zeitung „Uferbote“
 * Wortbruch vor", which has another object, "bot die Version „Heim“ an", "Das Lied „Heim“ machte
 * ihn bekannt".
 */
public record QuotedObject(CueLexicon cues, FunctionWords functionWords) {

  /** The item of the quotation, or -1. */
  public int find(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    if (!cue.takes(Content.OBJECT) || !cue.addressees().contains(CueVerb.DATIVE)) {
      return -1;
    }
    int first = clause.is(Type.MAIN) ? clause.finite() : clause.from();
    for (int i = clause.to() - 1; i > first; i--) {
      if (clause.holds(i) && syntax.item(i).kind() == Kind.QUOTED) {
        return isOfTold(syntax, cue, beforeAdverbs(syntax, i)) ? i : -1;
      }
    }
    return -1;
  }

  /** Behind the "Partei" of "warf der Partei"; not the "Version" of "bot die Version „Heim“ an". */
  private boolean isOfTold(SentenceSyntax syntax, CueVerb cue, int noun) {
    return noun >= 0
        && syntax.item(noun).isWord()
        && syntax.item(noun).word().capitalized()
        && !cues.otherSenses().hasObject(cue.lemma(), syntax.item(noun).word(), false);
  }

  /** What stands before "unter anderem", "erneut" and the like. */
  private int beforeAdverbs(SentenceSyntax syntax, int item) {
    int i = item - 1;
    while (i > 0 && syntax.item(i).isWord()) {
      Word word = syntax.item(i).word();
      boolean phrase = functionWords.is(Role.FOCUS_PHRASE, syntax.item(i - 1).word(), word);
      if (!phrase && !word.isOnly(WordClass.ADVERB)) {
        return i;
      }
      i -= phrase ? 2 : 1;
    }
    return i;
  }

  /** The speaker up to the quotation. */
  public static FoundSpeaker before(int quotation, FoundSpeaker speaker) {
    return speaker != null && speaker.holds(quotation) && speaker.range().from() < quotation
        ? new FoundSpeaker(speaker.range().from(), quotation)
        : speaker;
  }
}
