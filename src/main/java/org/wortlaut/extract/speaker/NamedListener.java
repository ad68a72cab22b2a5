package org.wortlaut.extract.speaker;

import java.util.List;
import org.wortlaut.extract.addressee.ToldListener;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.ClausePhrases;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Tells who is told something where by its form it might also be who says it.
 *
 * <p>Must match: "Eine Zeugin erzählte [der NDA]", "Die Volkspartei warf [Karl Weber] Untätigkeit
 * vor", "die Regierung, [der] sie vorwarf, zu zögern". Must not: "Die Meldung bestätigte der
 * „Bote“", "Die Zusage gab Weber den Bauern".
 */
final class NamedListener {

  private final CueLexicon cues;
  private final SpeakerNouns nouns;

  NamedListener(CueLexicon cues, SpeakerNouns nouns) {
    this.cues = cues;
    this.nouns = nouns;
  }

  /**
   * @param first the phrase before the verb
   * @param name the phrase behind it
   */
  boolean isBehindSpeaker(SentenceSyntax syntax, Clause clause, NounPhrase first, NounPhrase name) {
    CueVerb cue = cues.cueOf(syntax, clause);
    if (first.canBe(Agreement.NOMINATIVE) && ToldListener.isHer(syntax, clause, cue, name)) {
      return true;
    }
    return tells(cue)
        && name.named()
        && name.canBe(Agreement.DATIVE)
        && first.canBe(Agreement.NOMINATIVE)
        && (isMedium(syntax, first, name) || isBeforeObject(syntax, clause, cue, name));
  }

  private static boolean tells(CueVerb cue) {
    return cue != null && cue.addressees().contains(CueVerb.DATIVE);
  }

  /** The "der NDA" of "Eine Zeugin erzählte der NDA": no accusative. */
  private boolean isMedium(SentenceSyntax syntax, NounPhrase first, NounPhrase name) {
    return !name.canBe(Agreement.ACCUSATIVE)
        && name.from() < name.head()
        && nouns.canSpeak(syntax.head(first));
  }

  /** The "Weber" of "warf Weber Untätigkeit vor": what is said of him stands behind. */
  private boolean isBeforeObject(
      SentenceSyntax syntax, Clause clause, CueVerb cue, NounPhrase name) {
    List<NounPhrase> behind = ClausePhrases.of(syntax, clause, name.to());
    NounPhrase object = behind.isEmpty() ? null : behind.get(0);
    return cue.takes(Content.OBJECT)
        && object != null
        && object.from() == name.to()
        && !object.pronoun()
        && !object.named()
        && object.canBe(Agreement.ACCUSATIVE)
        && !nouns.canSpeak(syntax.head(object));
  }

  /** The "der" of "die Regierung, der sie vorwirft, zu zögern": "sie" is told nothing. */
  boolean isRelative(SentenceSyntax syntax, Clause relative, Word pronoun, FoundSpeaker subject) {
    CueVerb cue = cues.cueOf(syntax, relative);
    NounPhrase phrase = subject.phrase(syntax);
    boolean personal =
        phrase != null
            && syntax.head(phrase).is(WordClass.PERSONAL_PRONOUN)
            && !phrase.canBe(Agreement.DATIVE);
    return personal
        && tells(cue)
        && cue.takes(Content.INFINITIVE)
        && (pronoun.determiner() & Agreement.DATIVE) != 0
        && syntax.endOfSubtree(relative) > relative.to();
  }
}
