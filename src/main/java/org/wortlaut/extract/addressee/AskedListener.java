package org.wortlaut.extract.addressee;

import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.language.Contractions;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Parts who is asked from who asks, where both stand behind the verb.
 *
 * <p>Must: "wollte der Richter | von der Zeugin wissen", "forderte der Verband | vom Land Geld".
 * Must not: "forderte die Präsidentin von Estland Geld", "forderte der Verband der Ärzte von Lohr".
 */
public final class AskedListener {

  private final Contractions contractions;
  private final SpeakerNouns nouns;

  public AskedListener(CueLexicon cues, SpeakerNouns nouns) {
    this.contractions = cues.contractions();
    this.nouns = nouns;
  }

  /**
   * @param cue null for a verb outside the lexicon
   * @param speaker null where none is found
   */
  public FoundSpeaker without(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundSpeaker speaker) {
    if (speaker == null || cue == null || speaker.range().from() <= clause.finite()) {
      return speaker;
    }
    for (int i = speaker.range().from() + 1; i + 1 < speaker.range().to(); i++) {
      String preposition = contractions.preposition(syntax.item(i).lower());
      if (cue.addressees().contains(CueVerb.PREPOSITION + preposition)
          && (cue.is(CueFlag.QUESTION) || isBody(syntax, i + 1))) {
        return new FoundSpeaker(speaker.range().from(), i);
      }
    }
    return speaker;
  }

  /** "vom Land", "von der Regierung"; a name or a place rather tells whose chief somebody is. */
  private boolean isBody(SentenceSyntax syntax, int from) {
    NounPhrase phrase = syntax.nounPhraseAt(from);
    return phrase != null
        && !phrase.named()
        && nouns.isBody(syntax.item(phrase.head()).word())
        && syntax.item(phrase.head()).word().is(WordClass.NOUN);
  }
}
