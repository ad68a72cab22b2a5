package org.wortlaut.extract.speaker;

import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Tells whether what stands first in a main clause is its object because the subject stands behind
 * the verb.
 *
 * <p>Must match: "Die Pläne nannte er", "Den Vorschlag lehnt Müller ab". Must not: "Kritiker werfen
 * Weber vor".
 */
record ObjectFirst(
    FunctionWords functionWords,
    HeadNouns headNouns,
    SpeakerNouns nouns,
    MiddleFieldSubject middleField,
    NamedListener listeners) {

  /**
   * "Die Pläne nannte er", "Den Vorschlag lehnt Müller ab", "Die Meldung nannte eine Sprecherin
   * falsch", "Die Behauptung bestritt die Firma", "Zwei Millionen Euro fordern Kläger": an
   * unmistakable subject right of the verb, or a name or an office while a thing stands first, or
   * anybody while an amount does.
   */
  boolean holds(SentenceSyntax syntax, Clause clause, FoundSpeaker first) {
    NounPhrase phrase = first.phrase(syntax);
    if (phrase != null && phrase.named() && isPronounAfterVerb(syntax, clause)) {
      return true;
    }
    boolean mayBeObject =
        phrase != null
            && phrase.canBe(Agreement.ACCUSATIVE)
            && !phrase.named()
            && !phrase.pronoun();
    FoundSpeaker right = mayBeObject ? middleField.rightOfVerb(syntax, clause) : null;
    NounPhrase subject = right == null ? null : right.phrase(syntax);
    if (subject == null || listeners.isBehindSpeaker(syntax, clause, phrase, subject)) {
      return false;
    }
    Word head = syntax.head(subject);
    boolean person = nouns.kindOf(head) == SpeakerNouns.Kind.PERSON;
    boolean nameAfterVerb =
        subject.named()
            && (head.is(WordClass.FIRST_NAME)
                || subject.from() == afterAdverbs(syntax, clause)
                    && (person || head.is(WordClass.NAME) || !head.known()));
    boolean afterAmount =
        person && functionWords.is(Role.MEASURE, HeadNouns.lemma(syntax.head(phrase)));
    boolean pronounAfterVerb = subject.pronoun() && subject.from() == clause.finite() + 1;
    Word firstHead = syntax.head(phrase);
    SpeakerNouns.Kind firstKind = nouns.kindOf(firstHead);
    // "Die Kirchengemeinde hält das Gutachten für falsch": a document speaks of things alone
    boolean documentOfSomebody =
        nouns.kindOf(head) == SpeakerNouns.Kind.DOCUMENT
            && firstKind != SpeakerNouns.Kind.DOCUMENT
            && !nouns.isThing(firstHead);
    boolean speakerAfterVerb =
        !subject.pronoun() && (afterAmount || nouns.isBody(head) && !documentOfSomebody);
    boolean written = headNouns.isDocument(firstHead);
    boolean thingFirst =
        !nouns.mayAct(firstHead)
                && !written
                && !isProperName(syntax, phrase)
                && !isNamedBody(syntax, phrase)
            || firstKind == SpeakerNouns.Kind.DOCUMENT && person;
    // "Die Firma droht der Zentrale", which may be read as "der zentrale"
    boolean told =
        nouns.isBody(firstHead)
            && phrase.canBe(Agreement.NOMINATIVE)
            && subject.canBe(Agreement.DATIVE);
    return !subject.canBe(Agreement.ACCUSATIVE) && !told
        || thingFirst
            && (nameAfterVerb || speakerAfterVerb || pronounAfterVerb)
            && !(isOneAmongMany(syntax, clause, subject, phrase)
                && !(afterAmount && subject.canBe(Agreement.NOMINATIVE & Agreement.PLURAL)));
  }

  /**
   * "Die Deutsche Umwelthilfe": behind an article an adjective with a capital letter is part of a
   * name; not the "Berliner" of "die Berliner Pläne", which is always written so.
   */
  private static boolean isProperName(SentenceSyntax syntax, NounPhrase phrase) {
    for (int i = phrase.from() + 1; i < phrase.head(); i++) {
      Word attribute = syntax.item(i).word();
      if (attribute.capitalized()
          && attribute.adjective() != Agreement.NONE
          && !attribute.lower().endsWith("er")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Die Gewerkschaft Jola", "Die IG Metall", "Die IHK": a body before its name, a known name of
   * two words, or an acronym.
   */
  private boolean isNamedBody(SentenceSyntax syntax, NounPhrase phrase) {
    int head = phrase.head();
    if (syntax.item(head).word().allCapitals()) {
      return true;
    }
    Word before = head > phrase.from() ? syntax.item(head - 1).word() : null;
    return before != null
        && before.capitalized()
        && (nouns.isBody(before) || nouns.standTogether(before, syntax.head(phrase)));
  }

  /** "Weber warf er vor, …": a pronoun that can be nothing but the subject. */
  private static boolean isPronounAfterVerb(SentenceSyntax syntax, Clause clause) {
    int next = clause.finite() + 1;
    boolean nominative =
        next < clause.to()
            && (syntax.item(next).word().determiner() & Agreement.NOMINATIVE) != Agreement.NONE;
    NounPhrase phrase = nominative ? syntax.nounPhraseAt(next) : null;
    return phrase != null
        && phrase.pronoun()
        && phrase.canBe(Agreement.NOMINATIVE)
        && !phrase.canBe(Agreement.ANY & ~Agreement.NOMINATIVE);
  }

  /** Behind "auch", "zudem" after the verb: "Mehr Geld fordert auch | Karl Weber". */
  private int afterAdverbs(SentenceSyntax syntax, Clause clause) {
    int i = clause.finite() + 1;
    while (i < clause.to()
        && syntax.item(i).isWord()
        && (functionWords.is(Role.FOCUS, syntax.item(i).word())
            || syntax.item(i).word().isOnly(WordClass.ADVERB))) {
      i++;
    }
    return i;
  }

  /** "Kritiker werfen Weber vor": the verb is plural as the phrase before it can be. */
  private static boolean isOneAmongMany(
      SentenceSyntax syntax, Clause clause, NounPhrase subject, NounPhrase first) {
    return syntax.predicate(clause).plural()
        && !subject.plural()
        && first.canBe(Agreement.NOMINATIVE & Agreement.PLURAL);
  }
}
