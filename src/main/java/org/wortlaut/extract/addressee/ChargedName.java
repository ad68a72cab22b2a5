package org.wortlaut.extract.addressee;

import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.draft.Attribution;
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
 * Who is charged stands at the end of what looks like one phrase with who charges, where the verb
 * needs a dative and the clause has no other.
 *
 * <p>Must match: "wirft die Staatsanwaltschaft [Ohm] vor, zu lügen", "dass der Arbeitskreis [der
 * Polizei] vorwarf, zu lügen". Must not: "wirft die Staatsanwaltschaft Wien dem Bauern vor, zu
 * lügen".
 */
public record ChargedName(SpeakerNouns nouns) {

  /**
   * Adds who is charged to the attribution as its addressee.
   *
   * @param cue null for a verb outside the lexicon
   * @param speaker may be null
   * @return the speaker without who is charged
   */
  public FoundSpeaker write(CueVerb cue, FoundSpeaker speaker, Attribution attribution) {
    SentenceSyntax syntax = attribution.syntax;
    Clause clause = attribution.clauseOfCue;
    if (cue == null || !cue.is("charges") || speaker == null || speaker.relativePronoun()) {
      return speaker;
    }
    boolean firstPosition = clause.is(Clause.Type.MAIN) && speaker.range().from() < clause.finite();
    int begin = firstPosition || hasOtherDative(attribution, speaker) ? -1 : begin(syntax, speaker);
    if (begin < 0) {
      return speaker;
    }
    attribution.addressee.add(syntax.span(begin, speaker.range().to()));
    return new FoundSpeaker(speaker.range().from(), begin);
  }

  private static boolean hasOtherDative(Attribution attribution, FoundSpeaker speaker) {
    SentenceSyntax syntax = attribution.syntax;
    Clause clause = attribution.clauseOfCue;
    for (int i = clause.from(); i < clause.to(); i++) {
      Word word = syntax.item(i).word();
      if (clause.holds(i)
          && !speaker.holds(i)
          && word.is(WordClass.PERSONAL_PRONOUN)
          && !word.is(WordClass.ARTICLE)
          && (word.determiner() & Agreement.DATIVE) != 0) {
        return true;
      }
    }
    return ClausePhrases.of(syntax, clause, clause.from()).stream()
        .anyMatch(phrase -> phrase.canBe(Agreement.DATIVE) && !speaker.holds(phrase.from()));
  }

  /** Where who is charged begins behind a body, or -1. */
  private int begin(SentenceSyntax syntax, FoundSpeaker speaker) {
    NounPhrase phrase = speaker.phrase(syntax);
    if (phrase == null || phrase.to() != speaker.range().to()) {
      return -1;
    }
    int last = phrase.to() - 1;
    int body = phrase.head();
    boolean determined = syntax.item(phrase.from()).word().is(WordClass.ARTICLE);
    if (!determined || body >= last) {
      return -1;
    }
    if (body == last - 1 && isSurname(syntax, last) && nouns.isBody(syntax.item(body).word())) {
      return last;
    }
    for (int i = last - 1; i > body; i--) {
      if (isDativeUpTo(syntax, i, phrase.to())) {
        return i;
      }
    }
    return -1;
  }

  /** The "der Polizei" at the end of "der Arbeitskreis der Polizei". */
  private boolean isDativeUpTo(SentenceSyntax syntax, int article, int end) {
    NounPhrase phrase =
        syntax.item(article).word().is(WordClass.ARTICLE)
            ? syntax.nounPhrases().coreAt(article)
            : null;
    return phrase != null
        && phrase.to() == end
        && phrase.canBe(Agreement.DATIVE)
        && nouns.canSpeak(syntax.item(phrase.head()).word());
  }

  private static boolean isSurname(SentenceSyntax syntax, int i) {
    Word word = syntax.item(i).word();
    return syntax.item(i).isWord()
        && word.capitalized()
        && !word.is(WordClass.PLACE_NAME)
        && (word.is(WordClass.NAME) || !word.known());
  }
}
