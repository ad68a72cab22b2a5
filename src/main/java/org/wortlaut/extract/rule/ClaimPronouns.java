package org.wortlaut.extract.rule;

import java.util.List;
import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * Pronouns for a noun of speech or an object in the sentence before, with a verb that rebuts.
 *
 * <p>Must match: "Anja Kern erhob den Vorwurf, [die Mole sei marode]. Die Stadt wies ihn zurück.",
 * "Das Gericht schlug [einen Vergleich] vor. Den lehnte sie ab." Must not: "Der Pförtner wies sie
 * zurück" (no noun), "Die Werft erhob Vorwürfe. Der Pförtner wies ihn zurück."
 */
record ClaimPronouns(CueLexicon cues) {

  /** In which a pronoun agrees with its noun; "es" stands for too much else. */
  private static final int[] NUMBERS_AND_GENDERS = {
    Agreement.PLURAL,
    Agreement.SINGULAR & Agreement.MASCULINE,
    Agreement.SINGULAR & Agreement.FEMININE
  };

  /** Whether a verb can have such a pronoun as its object. */
  static boolean mayHave(CueVerb cue) {
    return cue.is(CueFlag.REBUTS) && cue.takes(Content.OBJECT);
  }

  /** The object, a pronoun behind the verb or first, or {@link AnaphorFinder#NO_ITEM}. */
  int find(SentenceSyntax syntax, Clause clause, FoundSpeaker speaker) {
    if (speaker != null && isFirst(syntax, clause)) {
      return clause.from();
    }
    for (int i = clause.finite() + 1; speaker != null && i < clause.to(); i++) {
      NounPhrase phrase = clause.holds(i) && !speaker.holds(i) ? syntax.nounPhraseAt(i) : null;
      if (phrase != null) {
        return phrase.pronoun() && phrase.canBe(Agreement.ACCUSATIVE) ? i : AnaphorFinder.NO_ITEM;
      }
    }
    return AnaphorFinder.NO_ITEM;
  }

  /** Who speaks: behind the verb where the pronoun stands first, as in "Den wies er zurück". */
  static FoundSpeaker speaker(SentenceSyntax syntax, Clause clause, FoundSpeaker found) {
    int next = clause.finite() + 1;
    NounPhrase phrase = isFirst(syntax, clause) ? syntax.nounPhraseAt(next) : null;
    if (phrase == null) {
      return found;
    }
    boolean inside = found != null && found.range().from() == next;
    return inside ? found : new FoundSpeaker(next, phrase.to());
  }

  /** The "Den" of "Den wies die Stadt zurück", with a phrase behind the verb that can speak. */
  private static boolean isFirst(SentenceSyntax syntax, Clause clause) {
    int first = clause.from();
    Word word = syntax.item(first).word();
    int accusative = word.determiner() & Agreement.ACCUSATIVE;
    NounPhrase subject =
        clause.finite() == first + 1
                && word.is(WordClass.ARTICLE)
                && (accusative & ~Agreement.NEUTER) != Agreement.NONE
            ? syntax.nounPhraseAt(first + 2)
            : null;
    return subject != null && clause.holds(first + 2) && subject.canBe(Agreement.NOMINATIVE);
  }

  /**
   * What a pronoun stands for: the clause that the noun of speech reports, or the "Vorwürfe" of
   * "erhob Vorwürfe gegen den Wirt"; nothing where there is no such noun.
   */
  List<Span> claimed(Word pronoun, List<Attribution> attributions) {
    List<Span> claimed = List.of();
    for (Attribution earlier : attributions) {
      NounPhrase phrase = named(pronoun, earlier);
      if (phrase != null) {
        claimed = claimed(phrase, earlier);
      }
    }
    return claimed;
  }

  private static List<Span> claimed(NounPhrase noun, Attribution earlier) {
    Span span = earlier.syntax.span(noun.from(), noun.to());
    return earlier.construction != Construction.NOMINAL || span.overlapsAny(earlier.content)
        ? List.copyOf(earlier.content)
        : List.of(span);
  }

  private NounPhrase named(Word pronoun, Attribution earlier) {
    SentenceSyntax syntax = earlier.syntax;
    for (int i = 0; i < syntax.items().size(); i++) {
      NounPhrase phrase = syntax.nounPhraseAt(i);
      Token head = phrase == null ? null : syntax.item(phrase.head());
      boolean agrees = head != null && head.isWord() && agree(pronoun, head.word());
      if (agrees && (i == earlier.object || isOfSpeech(phrase, earlier))) {
        return phrase;
      }
    }
    return null;
  }

  /** The "Vorwurf" of "erhob den Vorwurf", the "Vorwürfe" of "erhob Vorwürfe gegen den Wirt". */
  private boolean isOfSpeech(NounPhrase phrase, Attribution earlier) {
    Token head = earlier.syntax.item(phrase.head());
    Span span = earlier.syntax.span(phrase.from(), phrase.to());
    boolean nominal = earlier.construction == Construction.NOMINAL;
    return cues.noun(head.word()) != null
        && (head.span().overlapsAny(earlier.cue) || nominal && span.overlapsAny(earlier.content));
  }

  private static boolean agree(Word pronoun, Word noun) {
    for (int number : NUMBERS_AND_GENDERS) {
      if ((pronoun.determiner() & Agreement.ACCUSATIVE & number) != 0
          && (noun.noun() & number) != 0) {
        return true;
      }
    }
    return false;
  }
}
