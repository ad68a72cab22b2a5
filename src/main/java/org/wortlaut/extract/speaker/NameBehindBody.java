package org.wortlaut.extract.speaker;

import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Span;

/**
 * The name behind the noun of a body or a person where it looks like any noun: where the sentence
 * has told before what is said, no object can stand there.
 *
 * <p>Must match: "Es regne, teilte die Reederei | Nordlicht mit". Must not: "Es regne, teilte die
 * Reederei Journalisten mit", "Das sei falsch, wies die Reederei | Kritik zurück".
 */
record NameBehindBody(CueLexicon cues, SpeakerNouns nouns, FunctionWords functionWords) {

  /** The phrase with the name behind it, if there is one and what is said stands before. */
  ItemRange afterContent(ItemRange speaker, Attribution attribution) {
    ItemRange side = withoutSide(attribution.syntax, speaker);
    return attribution.construction != Attribution.Construction.NOMINAL
            && isAfterContent(side, attribution)
        ? with(side, attribution)
        : side;
  }

  /** "(von) Seiten | der Opposition", "(auf) Seiten | der Stadt": who is meant. */
  private ItemRange withoutSide(SentenceSyntax syntax, ItemRange range) {
    int owner = range.from() + 1;
    boolean side =
        functionWords.is(Role.SIDE_NOUN, syntax.item(range.from()).word())
            && owner < range.to()
            && syntax.item(owner).word().is(WordClass.ARTICLE);
    return side ? new ItemRange(owner, range.to()) : range;
  }

  /** The phrase with the name behind it, if there is one. */
  ItemRange with(ItemRange speaker, Attribution attribution) {
    SentenceSyntax syntax = attribution.syntax;
    int name = speaker.to();
    int end = isNoun(syntax, name + 1) ? name + 2 : name + 1;
    boolean body =
        speaker.to() > speaker.from() + 1
            && syntax.item(speaker.from()).word().is(WordClass.ARTICLE)
            && nouns.isBody(syntax.item(name - 1).word());
    return body
            && isNoun(syntax, name)
            && !isNoun(syntax, end)
            && !isObject(syntax.item(end - 1).word())
            && !isOfCue(end - 1, attribution)
        ? new ItemRange(speaker.from(), end)
        : speaker;
  }

  private static boolean isAfterContent(ItemRange speaker, Attribution attribution) {
    int begin = attribution.syntax.item(speaker.from()).begin();
    return !attribution.content.isEmpty()
        && attribution.content.stream().allMatch(piece -> piece.end() <= begin);
  }

  private boolean isNoun(SentenceSyntax syntax, int i) {
    if (syntax.isEnd(i) || !syntax.item(i).isWord()) {
      return false;
    }
    Word word = syntax.item(i).word();
    return word.capitalized()
        && word.is(WordClass.NOUN)
        && (word.noun() & Agreement.NOMINATIVE & Agreement.SINGULAR) != 0
        && !functionWords.is(Role.TIME_NOUN, word);
  }

  /** "Kritik", "Auskunft": what is rejected or given. */
  private boolean isObject(Word noun) {
    return cues.noun(noun) != null || nouns.isThing(noun) || nouns.saysNothing(noun);
  }

  private static boolean isOfCue(int name, Attribution attribution) {
    Span span = attribution.syntax.item(name).span();
    return attribution.cue.stream().anyMatch(piece -> piece.contains(span));
  }
}
