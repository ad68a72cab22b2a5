package org.wortlaut.extract.rule;

import java.util.List;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Span;

/**
 * The document of the sentence before that "darin" takes up where nobody else is named, or the body
 * that "dort" does.
 *
 * <p>Must match: "Das Amt schickte einen Brief. Darin heißt es, [die Mole sei marode]", "Beim Amt
 * sieht man das anders. [Die Mole sei marode], heißt es dort". Must not: "Das Amt schickte einen
 * Brief. Dazu heißt es, …".
 */
record CarriedSources(FunctionWords functionWords, HeadNouns headNouns, SpeakerNouns speakerNouns) {

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
              && attribution.clauseOfCue != null;
      ItemRange source = open ? source(before, attribution) : null;
      if (source != null) {
        source.addTo(attribution.carriedSpeaker, before);
      }
    }
  }

  private ItemRange source(SentenceSyntax before, Attribution attribution) {
    boolean there = takesUp(attribution, Role.THERE);
    ItemRange document = there || takesUp(attribution, Role.THEREIN) ? document(before) : null;
    return document == null && there ? body(before) : document;
  }

  private boolean takesUp(Attribution attribution, Role role) {
    return attribution.syntax.anyItem(
        attribution.clauseOfCue,
        item -> functionWords.is(role, item.word()) && !isSaid(attribution, item.span()));
  }

  /** "Denn dort, so heißt es, sei es kalt" */
  private static boolean isSaid(Attribution attribution, Span word) {
    return attribution.content.stream().anyMatch(piece -> piece.contains(word));
  }

  /** The last body of a sentence that stands behind a preposition, or else the first; or null. */
  private ItemRange body(SentenceSyntax syntax) {
    ItemRange first = null;
    ItemRange place = null;
    for (int i = 0; i < syntax.items().size(); i++) {
      NounPhrase phrase = syntax.nounPhraseAt(i);
      if (phrase != null && !phrase.pronoun()) {
        boolean body = speakerNouns.kindOf(syntax.head(phrase)) == SpeakerNouns.Kind.ORGANIZATION;
        ItemRange range = body ? new ItemRange(phrase.from(), phrase.to()) : null;
        first = first == null ? range : first;
        place = body && isBehindPreposition(syntax, phrase) ? range : place;
        i = Math.max(i, phrase.to() - 1);
      }
    }
    return place == null ? first : place;
  }

  /** "bei der Stadt", and "beim Verein", where the phrase holds the preposition. */
  private static boolean isBehindPreposition(SentenceSyntax syntax, NounPhrase phrase) {
    return syntax.item(phrase.from()).word().is(WordClass.PREPOSITION)
        || phrase.from() > 0 && syntax.item(phrase.from() - 1).word().is(WordClass.PREPOSITION);
  }

  /** The last document of a sentence, or null. */
  private ItemRange document(SentenceSyntax syntax) {
    ItemRange last = null;
    for (int i = 0; i < syntax.items().size(); i++) {
      NounPhrase phrase = syntax.nounPhraseAt(i);
      if (phrase != null && !phrase.pronoun()) {
        boolean document = headNouns.isDocument(syntax.head(phrase));
        last = document ? new ItemRange(phrase.from(), phrase.to()) : last;
        i = Math.max(i, phrase.to() - 1);
      }
    }
    return last;
  }
}
