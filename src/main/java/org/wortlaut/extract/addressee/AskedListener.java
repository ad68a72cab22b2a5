package org.wortlaut.extract.addressee;

import java.util.stream.IntStream;
import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.language.Contractions;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Parts who is asked from who asks, where both stand behind the verb.
 *
 * <p>Must: "wollte der Richter | von der Zeugin wissen", "forderte der Verband | vom Land Geld".
 * Must not: "forderte die Präsidentin von Estland Geld", "forderte der Verband der Ärzte von Lohr",
 * "wollte Karin Ohm von der FDP wissen", "wird vom Land und vom Bund gefordert".
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
    if (speaker == null
        || cue == null
        || speaker.range().from() <= clause.finite()
        || syntax.predicate(clause).passive()) {
      return speaker;
    }
    for (int i = speaker.range().from() + 1; i + 1 < speaker.range().to(); i++) {
      String preposition = contractions.preposition(syntax.item(i).lower());
      if (cue.addressees().contains(CueVerb.PREPOSITION + preposition)
          && (cue.is(CueFlag.QUESTION) ? !isOwnBody(syntax, i) : isBody(syntax, i + 1))) {
        return new FoundSpeaker(speaker.range().from(), i);
      }
    }
    return speaker;
  }

  /** "(Karin Ohm) von der FDP", "(Karin Ohm) vom Bündnis Nord" tells whose member asks. */
  private boolean isOwnBody(SentenceSyntax syntax, int preposition) {
    Word before = syntax.item(preposition - 1).word();
    NounPhrase phrase = syntax.nounPhraseAt(preposition + 1);
    boolean person = before.capitalized() && (before.is(WordClass.NAME) || !before.known());
    boolean article = syntax.item(preposition + 1).word().is(WordClass.ARTICLE);
    return person
        && phrase != null
        && (article && (phrase.named() || syntax.head(phrase).allCapitals())
            || IntStream.range(phrase.from(), phrase.to())
                .anyMatch(
                    i -> nouns.isBody(syntax.item(i).word()) && isCapitalized(syntax, i + 1)));
  }

  private static boolean isCapitalized(SentenceSyntax syntax, int i) {
    return i < syntax.items().size() && syntax.item(i).word().capitalized();
  }

  /** "vom Land", "von der Regierung"; a name or a place rather tells whose chief somebody is. */
  private boolean isBody(SentenceSyntax syntax, int from) {
    NounPhrase phrase = syntax.nounPhraseAt(from);
    return phrase != null
        && !phrase.named()
        && nouns.isBody(syntax.head(phrase))
        && syntax.head(phrase).is(WordClass.NOUN);
  }
}
