package org.wortlaut.extract.rule;

import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Forms of the Konjunktiv that report nothing, or only look like one: commands, impressions, set
 * phrases, remarks of the author.
 *
 * <p>Must match: "Ob das hilft, sei dahingestellt." "Lebe schnell!" "Das habe ich gesehen." Must
 * not: "Die Lage sei ernst." "Habe mich nie geirrt."
 */
final class UnreportedKonjunktiv {

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final SpeakerFinder speakers;

  UnreportedKonjunktiv(CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.speakers = speakers;
  }

  /** "Hunde bitte an die Leine": an adverb; not "Er bitte um Geduld". */
  boolean isAdverb(SentenceSyntax syntax, Clause main) {
    CueVerb cue = cues.verb(syntax.predicate(main).lemma());
    return syntax.item(main.finite()).word().is(WordClass.ADVERB)
        && cue != null
        && !cue.prepositions().isEmpty()
        && !syntax.anyItem(main, item -> cue.prepositions().contains(item.lower()))
        && !syntax.anyItem(
            main,
            item ->
                item.word().is(WordClass.PERSONAL_PRONOUN) && !item.word().is(WordClass.ARTICLE));
  }

  /** "Ob das hilft, sei dahingestellt": the author speaks of the text. */
  boolean isOfAuthor(SentenceSyntax syntax, Clause main) {
    return syntax.item(main.finite()).lower().equals("sei")
        && syntax.predicate(main).parts().stream()
            .anyMatch(part -> functionWords.is(Role.AUTHOR_REMARK, syntax.item(part).word()));
  }

  /** "Es scheint, er habe das Geld verloren": an impression that nobody told. */
  boolean isSeeming(SentenceSyntax syntax, Clause clause) {
    Clause before = clause.index() == 0 ? null : syntax.clauses().get(clause.index() - 1);
    Predicate predicate = before == null ? null : syntax.predicate(before);
    return predicate != null
        && functionWords.is(Role.SEEMING_VERB, predicate.lemma())
        && before.is(Type.MAIN)
        && before.to() == clause.from() - 1;
  }

  /**
   * "Lebe schnell", "Walke – Lainer, Tamm": a capital letter and no subject behind it; not "Habe
   * mich nie geirrt".
   */
  boolean isCommand(SentenceSyntax syntax, Clause clause) {
    int verb = clause.finite();
    boolean opens = clause.verbFirst() && syntax.item(verb).word().capitalized();
    ItemRange rest = ItemRange.restOfSegment(clause, verb);
    for (int i = rest.from(); opens && i < rest.to(); i++) {
      NounPhrase phrase = syntax.nounPhraseAt(i);
      opens =
          !functionWords.is(Role.FIRST_PERSON, syntax.item(i).word())
              && (phrase == null || !phrase.canBe(Agreement.NOMINATIVE));
    }
    return opens;
  }

  /**
   * "Das habe ich gesehen", "Ich arbeite und werde bleiben": with "ich" the form is that of the
   * indicative; not "ich sei".
   */
  boolean isOfFirstPerson(SentenceSyntax syntax, Clause main) {
    int verb = main.finite();
    if (!syntax.item(verb).word().has(Mood.PRESENT)) {
      return false;
    }
    boolean beside =
        main.holds(verb - 1) && isFirstPerson(syntax, verb - 1)
            || main.holds(verb + 1) && isFirstPerson(syntax, verb + 1);
    FoundSpeaker subject = beside ? null : speakers.anySubject(syntax, main);
    return beside || subject != null && isFirstPerson(syntax, subject.range().from());
  }

  private boolean isFirstPerson(SentenceSyntax syntax, int item) {
    return item >= 0
        && functionWords.is(Role.FIRST_PERSON, syntax.item(item).word())
        && (syntax.item(item).word().determiner() & Agreement.NOMINATIVE) != 0;
  }

  /**
   * "Sei es das Wetter oder der Preis, überall fehlen Gäste"; not "Wenn es regne, sei es schön".
   */
  boolean opensWithEither(SentenceSyntax syntax, Clause clause) {
    return clause.finite() == 0 && isEither(syntax, clause, 0);
  }

  /** "es sei denn" and the "sei es" of "sei es aus Not oder aus Gier" are conjunctions. */
  boolean isUnless(SentenceSyntax syntax, Clause clause) {
    int verb = clause.finite();
    return isEither(syntax, clause, verb)
            && (verb == 0 || verb + 2 < clause.to() && syntax.isPreposition(verb + 2))
        || verb > clause.from()
            && verb + 1 < clause.to()
            && syntax.item(verb).lower().equals("sei")
            && syntax.item(verb - 1).lower().equals("es")
            && syntax.item(verb + 1).lower().equals("denn");
  }

  private static boolean isEither(SentenceSyntax syntax, Clause clause, int verb) {
    return clause.verbFirst()
        && verb + 1 < clause.to()
        && syntax.item(verb).lower().equals("sei")
        && syntax.item(verb + 1).lower().equals("es");
  }
}
