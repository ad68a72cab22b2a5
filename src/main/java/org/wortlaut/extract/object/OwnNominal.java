package org.wortlaut.extract.object;

import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.speaker.AntecedentFinder;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.ClausePhrases;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Whether the clause of a cue has a nominal content already, so that the clause after it is none:
 * "Kiew meldete [zwanzig Tote], Moskau sprach von fünf", "Die Stadt warnt [vor Hochwasser], wie sie
 * sagte".
 */
public record OwnNominal(SpeakerNouns speakerNouns, HeadNouns headNouns) {

  /** An object or a phrase with one of the cue's prepositions. */
  public boolean isIn(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (clause.holds(i) && cue.prepositions().contains(syntax.item(i).lower())) {
        return true;
      }
    }
    return isObjectIn(syntax, clause, cue);
  }

  /** An object that is no addressee and no time: not the "diese Woche" of "sagte diese Woche". */
  public boolean isObjectIn(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    boolean subjectSeen = false;
    for (NounPhrase phrase : ClausePhrases.of(syntax, clause, clause.from())) {
      if (!subjectSeen && phrase.canBe(Agreement.NOMINATIVE)) {
        subjectSeen = true;
      } else if (phrase.from() > clause.finite()
          && !phrase.pronoun()
          && phrase.canBe(Agreement.ACCUSATIVE)
          && !isTime(syntax, phrase)
          && !isAddressee(syntax, phrase, cue)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the last object before a clause is nobody who is spoken to: "kritisierte die Art und
   * Weise, wie …", "bestätigte Berichte, wonach …", not "fragte die Frau, wie …".
   *
   * @param beside whether it must stand right before the clause, or before verbs that stand there
   */
  public boolean isThingBefore(
      SentenceSyntax syntax, Clause clause, int comma, CueVerb cue, boolean beside) {
    NounPhrase last = null;
    for (NounPhrase phrase : ClausePhrases.of(syntax, clause, clause.finite() + 1)) {
      last = phrase.to() <= comma ? phrase : last;
    }
    return last != null
        && (last.to() == AntecedentFinder.beforeVerbs(syntax, comma) || !beside)
        && cue.takes(CueVerb.Content.OBJECT)
        && !last.pronoun()
        && !last.named()
        && last.canBe(Agreement.ACCUSATIVE)
        && !isTime(syntax, last)
        && !speakerNouns.canSpeak(syntax.head(last))
        && !isAddressee(syntax, last, cue);
  }

  /** "sagte diese Woche", "sagte einen Tag später"; not "schreiben das Jahr 1983". */
  private boolean isTime(SentenceSyntax syntax, NounPhrase phrase) {
    Word first = syntax.item(phrase.from()).word();
    boolean definite =
        first.is(WordClass.ARTICLE)
            && !first.lower().startsWith("ein")
            && phrase.head() == phrase.from() + 1;
    return !definite && headNouns.isTime(syntax.head(phrase));
  }

  /** "meldete Reportern", "versprach Bonn", not "meldete Verluste", "versprach Aufklärung". */
  private boolean isAddressee(SentenceSyntax syntax, NounPhrase phrase, CueVerb cue) {
    return phrase.canBe(Agreement.DATIVE)
        && cue.addressees().contains(CueVerb.DATIVE)
        && (phrase.named() || speakerNouns.canSpeak(syntax.head(phrase)));
  }
}
