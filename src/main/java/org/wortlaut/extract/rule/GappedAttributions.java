package org.wortlaut.extract.rule;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Span;

/**
 * Attributions of a second speaker with the cue of the first: "Tamm forderte mehr Geld, [Lindqvist]
 * [mehr Stellen]", "Die Grünen sprachen von Betrug, [die SPD] [von einem Irrtum] und [die Linke]
 * [von Absicht]", "Sie nannte [den Plan] teuer, [er] [ungerecht]".
 *
 * <p>Must not: "Tamm lobte den Vertrag, ein Papier von 300 Seiten".
 */
final class GappedAttributions {

  private final FunctionWords functionWords;
  private final SpeakerFinder speakers;

  GappedAttributions(FunctionWords functionWords, SpeakerFinder speakers) {
    this.functionWords = functionWords;
    this.speakers = speakers;
  }

  /**
   * @param found what is attributed in the sentence so far
   */
  List<Attribution> find(SentenceSyntax syntax, SentenceFindings found) {
    List<Attribution> gapped = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      boolean gap = clause.gapOf() != null;
      for (Attribution first : gap ? found.inTextOrder() : List.<Attribution>of()) {
        if (first.clauseOfCue == clause.gapOf()
            && first.construction == Construction.NOMINAL
            && !first.speaker.isEmpty()) {
          add(gapped, clause, first);
        }
      }
    }
    return gapped;
  }

  private void add(List<Attribution> gapped, Clause clause, Attribution first) {
    int from = clause.from();
    while (from >= 0) {
      NounPhrase speaker = first.syntax.nounPhrases().coreAt(from);
      if (speaker == null) {
        return;
      }
      int rest = behindContrast(first.syntax, speaker.to());
      int joiner = nextSpeaker(first.syntax, rest, clause.to());
      ItemRange said = new ItemRange(rest, joiner < 0 ? clause.to() : joiner);
      if (!said.isEmpty()) {
        gapped.add(attribution(first, speaker, said));
      }
      from = joiner < 0 ? -1 : joiner + 1;
    }
  }

  private Attribution attribution(Attribution first, NounPhrase speaker, ItemRange said) {
    Attribution second =
        new Attribution(first.rule, first.construction, first.syntax, first.clauseOfCue);
    second.object = said.from();
    if (saysOfObject(first, said)) {
      second.object = first.object;
      second.content.add(objectOf(first));
    }
    said.addTo(second.content, first.syntax);
    second.cue.addAll(first.cue);
    second.fullCue.addAll(first.fullCue);
    second.cueLemma = first.cueLemma;
    second.cueFlags = first.cueFlags;
    second.certain = first.certain;
    speakers.write(new FoundSpeaker(speaker.from(), speaker.to()), second);
    return second;
  }

  /** "(bezeichnete den Plan als teuer, sie) als ungerecht": the object is that of the first. */
  private static boolean saysOfObject(Attribution first, ItemRange said) {
    SentenceSyntax syntax = first.syntax;
    NounPhrase object = syntax.nounPhrases().coreAt(said.from());
    return first.rule.equals(NominalAttributions.PREDICATE_OBJECT)
        && first.object >= 0
        && (object == null
            || !object.canBe(Agreement.ACCUSATIVE)
            || object.to() == said.to() && syntax.item(said.from()).word().bareAdjective());
  }

  private static Span objectOf(Attribution first) {
    NounPhrase object = first.syntax.nounPhrases().coreAt(first.object);
    return first.syntax.span(first.object, object == null ? first.object + 1 : object.to());
  }

  /** "die SPD dagegen von einem Irrtum". */
  private int behindContrast(SentenceSyntax syntax, int i) {
    return functionWords.is(Role.CONTRASTING, syntax.item(i).word()) ? i + 1 : i;
  }

  /** The "und" of "die SPD das Tempo | und die Grünen den Ort", or -1. */
  private int nextSpeaker(SentenceSyntax syntax, int from, int to) {
    for (int i = from + 1; i + 2 < to; i++) {
      NounPhrase speaker =
          functionWords.is(Role.PHRASE_JOINER, syntax.item(i).word())
              ? syntax.nounPhrases().coreAt(i + 1)
              : null;
      if (speaker != null
          && speaker.canBe(Agreement.NOMINATIVE)
          && speaker.to() < to
          && isLike(syntax, speaker.to(), from)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether what is said begins as before, with the same preposition or an object. */
  private static boolean isLike(SentenceSyntax syntax, int said, int before) {
    if (syntax.item(before).word().is(WordClass.PREPOSITION)) {
      return syntax.item(said).lower().equals(syntax.item(before).lower());
    }
    NounPhrase object = syntax.nounPhrases().coreAt(said);
    return object != null && object.canBe(Agreement.ACCUSATIVE);
  }
}
