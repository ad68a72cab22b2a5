package org.wortlaut.extract.addressee;

import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Span;

/**
 * The medium that tells of it, at the end of a speaker's phrase, is who was told and no genitive.
 *
 * <p>Must match: "bestätigte die Polizei [unserer Redaktion]", "wie die Stadt [dieser Zeitung]
 * mitteilte". Must not: "sagte der Chefredakteur unserer Zeitung", "kritisierten die Leser unserer
 * Zeitung".
 */
record OwnMedium(FunctionWords functionWords, HeadNouns headNouns) {

  /** Parts the medium from the speaker of an attribution; the addressee, or null. */
  Span part(Attribution attribution) {
    int last = attribution.speaker.size() - 1;
    Span speaker = last < 0 ? null : attribution.speaker.get(last);
    SentenceSyntax syntax = attribution.syntax;
    int determiner = speaker == null ? -1 : syntax.itemAt(speaker.end()) - 2;
    boolean own =
        determiner > 0
            && functionWords.is(Role.OWN_DETERMINER, syntax.item(determiner).word())
            && isMedium(syntax, determiner + 1)
            && syntax.item(determiner - 1).isWord();
    int first = own ? syntax.itemAt(speaker.begin()) : determiner;
    boolean told = determiner > first;
    for (int i = first; told && i < determiner; i++) {
      told = !isMedium(syntax, i);
    }
    if (!told) {
      return null;
    }
    attribution.speaker.set(last, syntax.span(first, determiner));
    return syntax.span(determiner, determiner + 2);
  }

  private boolean isMedium(SentenceSyntax syntax, int i) {
    return syntax.item(i).isWord()
        && syntax.item(i).word().capitalized()
        && (headNouns.isMedium(syntax.item(i).word())
            || headNouns.isOfMedia(syntax.item(i).word()));
  }
}
