package org.wortlaut.extract.rule;

import java.util.List;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * The document of the sentence before that "darin" takes up where nobody else is named.
 *
 * <p>Must match: "Das Amt schickte einen Brief. Darin heißt es, [die Mole sei marode]". Must not:
 * "Das Amt schickte einen Brief. Dazu heißt es, …".
 */
record CarriedDocuments(FunctionWords functionWords, HeadNouns headNouns) {

  /**
   * Writes the document into the attributions of a sentence.
   *
   * @param before the sentence of the same paragraph before, or null
   */
  void carry(SentenceSyntax before, List<Attribution> found) {
    for (Attribution attribution : found) {
      boolean open =
          before != null
              && !attribution.hasSpeaker()
              && attribution.carriedSpeaker.isEmpty()
              && !attribution.cue.isEmpty()
              && attribution.clauseOfCue != null
              && takesUp(attribution.syntax, attribution.clauseOfCue);
      ItemRange document = open ? document(before) : null;
      if (document != null) {
        document.addTo(attribution.carriedSpeaker, before);
      }
    }
  }

  private boolean takesUp(SentenceSyntax syntax, Clause clause) {
    return syntax.anyItem(clause, item -> functionWords.is(Role.THEREIN, item.word()));
  }

  /** The last document of a sentence, or null. */
  private ItemRange document(SentenceSyntax syntax) {
    ItemRange last = null;
    for (int i = 0; i < syntax.items().size(); i++) {
      NounPhrase phrase = syntax.nounPhraseAt(i);
      if (phrase != null && !phrase.pronoun()) {
        boolean document = headNouns.isDocument(syntax.item(phrase.head()).word());
        last = document ? new ItemRange(phrase.from(), phrase.to()) : last;
        i = Math.max(i, phrase.to() - 1);
      }
    }
    return last;
  }
}
