package org.wortlaut.extract.object;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.addressee.ToldListener;
import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.word.Quantities;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.ClausePhrases;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * Finds the noun phrase without a preposition that is a verb's object: the first in its case that
 * is neither the speaker nor the addressee.
 *
 * <p>Must match: "wies [den Vorwurf] zurück", "warf vielen [Trägheit] vor", "bestritt [alles]".
 * Must not: "wies [ihn] zurück", "forderte [jeden Tag] mehr".
 */
final class BareObject {

  private final FunctionWords functionWords;
  private final Quantities quantities;
  private final FrontedPredicate fronted;
  private final ObjectCriterion criterion;
  private final ToldListener told;

  BareObject(
      FunctionWords functionWords,
      Quantities quantities,
      FrontedPredicate fronted,
      ObjectCriterion criterion,
      ToldListener told) {
    this.functionWords = functionWords;
    this.quantities = quantities;
    this.fronted = fronted;
    this.criterion = criterion;
    this.told = told;
  }

  /**
   * The first item of it, or -1.
   *
   * @param wanted the case
   * @param specified whether something is said of it or it is charged with something, so that it
   *     may be a pronoun or a time
   */
  int begin(
      SentenceSyntax syntax,
      Clause clause,
      CueVerb cue,
      FoundSpeaker speaker,
      int wanted,
      boolean specified) {
    int from =
        clause.is(Type.MAIN)
            ? firstObjectPlace(syntax, clause, cue, speaker)
            : afterOtherVerb(syntax, clause);
    List<NounPhrase> phrases = new ArrayList<>();
    for (NounPhrase phrase : ClausePhrases.of(syntax, clause, from)) {
      if (speaker == null || !speaker.holds(phrase.from())) {
        phrases.add(told.withoutListener(syntax, clause, cue, phrase));
      }
    }
    int time = -1;
    for (int i = 0; i < phrases.size(); i++) {
      NounPhrase phrase = phrases.get(i);
      if (criterion.fits(syntax, phrase, wanted, specified || isWhole(syntax, phrase, cue))
          && !ObjectCriterion.isAddressee(syntax, cue, phrases, i, wanted)) {
        int begin = behindTold(syntax, cue, quantities.beginOf(syntax, phrase, from));
        if (!criterion.isTime(syntax, phrase)) {
          return begin;
        }
        boolean term = cue.is(CueFlag.TERM) && criterion.isTerm(syntax, phrase, begin);
        time = (specified || term) && time < 0 ? begin : time;
      }
    }
    return time;
  }

  /** "bestreitet alles"; not "fordert alles". */
  private boolean isWhole(SentenceSyntax syntax, NounPhrase phrase, CueVerb cue) {
    return cue.is(CueFlag.REBUTS) && functionWords.is(Role.WHOLE, syntax.head(phrase));
  }

  /** Behind the "ihr" of "attestierte ihr „Stillstand“", to whom it is said. */
  private static int behindTold(SentenceSyntax syntax, CueVerb cue, int begin) {
    Word first = syntax.item(begin).word();
    boolean told =
        cue.addressees().contains(CueVerb.DATIVE)
            && first.is(WordClass.POSSESSIVE)
            && first.is(WordClass.PERSONAL_PRONOUN)
            && begin + 1 < syntax.items().size()
            && syntax.item(begin + 1).kind() == Kind.QUOTED;
    return told || isToldTo(syntax, cue, begin) ? begin + 1 : begin;
  }

  /** The "vielen" of "warf vielen Trägheit vor", which is no attribute in the accusative. */
  private static boolean isToldTo(SentenceSyntax syntax, CueVerb cue, int begin) {
    Word first = syntax.item(begin).word();
    Word next = begin + 1 < syntax.items().size() ? syntax.item(begin + 1).word() : first;
    int agreement = first.determiner() | first.adjective();
    return cue.addressees().contains(CueVerb.DATIVE)
        && !first.capitalized()
        && (agreement & Agreement.DATIVE & Agreement.PLURAL) != 0
        && next.capitalized()
        && next.is(WordClass.NOUN)
        && (agreement & next.noun() & (Agreement.ACCUSATIVE | Agreement.NOMINATIVE)) == 0;
  }

  /**
   * The first position of a main clause is one phrase: where the speaker, a preposition or an
   * adverb opens it, the object stands after the verb; not so in "Auch den Vorwurf wies er zurück".
   */
  private int firstObjectPlace(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundSpeaker speaker) {
    int first = clause.from();
    while (first < clause.finite() && functionWords.is(Role.FOCUS, syntax.item(first).word())) {
      first++;
    }
    NounPhrase opening =
        first < clause.finite()
                && !(speaker != null && speaker.holds(first))
                && !syntax.isPreposition(first)
                && !fronted.opens(syntax, clause, cue)
            ? syntax.nounPhraseAt(quantities.behind(syntax, first, clause.finite()))
            : null;
    return opening != null && !isTold(cue, opening) ? first : clause.finite() + 1;
  }

  /** The "Dem Leiter" of "Dem Leiter des Vereins Nord werden Betrug und Raub vorgeworfen". */
  private static boolean isTold(CueVerb cue, NounPhrase opening) {
    return cue.addressees().contains(CueVerb.DATIVE)
        && !cue.takes(Content.DATIVE_OBJECT)
        && opening.canBe(Agreement.DATIVE)
        && !opening.canBe(Agreement.NOMINATIVE | Agreement.ACCUSATIVE);
  }

  /** "dass er den Plan gelobt und | Geld gefordert habe": after an earlier participle. */
  private int afterOtherVerb(SentenceSyntax syntax, Clause clause) {
    for (int i = clause.to() - 1; i > clause.introducer() + 1; i--) {
      boolean joins =
          clause.holds(i)
              && functionWords.is(Role.COORDINATOR, syntax.item(i).word())
              && syntax.item(i - 1).isWord()
              && syntax.item(i - 1).word().has(Mood.PARTICIPLE_PAST)
              && !syntax.predicate(clause).parts().contains(i + 1);
      if (joins) {
        return i + 1;
      }
    }
    return clause.introducer() + 1;
  }
}
