package org.wortlaut.extract.addressee;

import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * What looks like a genitive at the end of a speaker's phrase behind the verb is mostly the medium
 * that was spoken to.
 *
 * <p>Must match: "sagte ein Sprecher [der Zeitung]", "sagte der Verbandschef [der „Welt“]". Must
 * not: "sagte die Redakteurin der „Welt“", "sagte der Chef der Bahn", "Ein Sprecher der Zeitung
 * sagte".
 */
public record SpokenMedium(
    FunctionWords functionWords, HeadNouns headNouns, SpeakerNouns speakerNouns) {

  /**
   * Adds the medium to the attribution as its addressee.
   *
   * @param speaker may be null
   * @return the speaker without the medium
   */
  public FoundSpeaker write(FoundSpeaker speaker, Attribution attribution) {
    SentenceSyntax syntax = attribution.syntax;
    if (speaker == null
        || speaker.range().from() < attribution.clauseOfCue.finite()
        || !maySpeakToMedium(syntax, speaker)) {
      return speaker;
    }
    int first = speaker.range().from();
    for (int i = speaker.range().to() - 1; i > first + 1; i--) {
      if (isAgencyAlone(syntax, speaker, i)) {
        attribution.addressee.add(syntax.span(i, i + 1));
        return new FoundSpeaker(first, i);
      }
      NounPhrase medium =
          functionWords.is(Role.DEFINITE_DATIVE, syntax.item(i).word())
              ? syntax.nounPhrases().coreAt(i)
              : null;
      if (medium != null && medium.to() == speaker.range().to() && isMedium(syntax, medium)) {
        attribution.addressee.add(syntax.span(i, medium.to()));
        return new FoundSpeaker(first, i);
      }
    }
    return speaker;
  }

  /**
   * Somebody or a body, but none that belongs to a medium: "der Sprecher", "die Frau", "der
   * 32-Jährige"; not "die Redakteurin", nor what nobody can be.
   */
  private boolean maySpeakToMedium(SentenceSyntax syntax, FoundSpeaker speaker) {
    NounPhrase phrase = speaker.phrase(syntax);
    Word head = phrase == null ? null : syntax.head(phrase);
    if (head == null || headNouns.isOfMedia(head) || headNouns.isMedium(head)) {
      return false;
    }
    return switch (speakerNouns.kindOf(head)) {
      case PERSON, ORGANIZATION, GROUP -> true;
      case DOCUMENT -> false;
      case OTHER ->
          !phrase.pronoun()
              && (head.is(WordClass.FIRST_NAME)
                  || syntax.item(phrase.from()).word().determiner() != Agreement.NONE)
              && !speakerNouns.isThing(head);
    };
  }

  /** The "NDA" of "sagte der Zeuge Karl Ohm NDA"; not that of "sagte ein Reporter der NDA". */
  private boolean isAgencyAlone(SentenceSyntax syntax, FoundSpeaker speaker, int i) {
    return i == speaker.range().to() - 1
        && i - 2 > speaker.range().from()
        && syntax.item(i).isWord()
        && headNouns.isMedium(syntax.item(i).word())
        && syntax.item(i - 1).isWord()
        && syntax.item(i - 1).word().capitalized()
        && syntax.item(i - 2).isWord()
        && syntax.item(i - 2).word().is(WordClass.FIRST_NAME);
  }

  private boolean isMedium(SentenceSyntax syntax, NounPhrase phrase) {
    return syntax.item(phrase.head()).kind() == Kind.QUOTED
        || headNouns.isMedium(syntax.head(phrase));
  }
}
