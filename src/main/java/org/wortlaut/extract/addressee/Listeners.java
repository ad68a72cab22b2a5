package org.wortlaut.extract.addressee;

import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Contractions;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;

/**
 * Whom a preposition has as a listener, whatever the verb: "gegenüber der Presse", "ihr gegenüber",
 * "im Gespräch mit dem Sender", "in einem Brief an die Stadt", "vor Journalisten", "sagte zur
 * Nachrichtenagentur dpa".
 *
 * <p>Must not: "sagte zum Rücktritt", "sagte zum Verhältnis zu den Medien", "schwieg zur Zeit".
 */
record Listeners(
    Contractions contractions,
    FunctionWords functionWords,
    HeadNouns headNouns,
    SpeakerNouns speakerNouns) {

  private static final String TOWARDS = "gegenüber";

  /** Names a listener only behind the verb or who speaks; with a noun before it, what it is of. */
  private static final String TO = "zu";

  /** The listener that a preposition at the item has, or null. */
  NounPhrase at(Attribution attribution, int i) {
    SentenceSyntax syntax = attribution.syntax;
    String lower = syntax.item(i).lower();
    if (lower.equals(TOWARDS)) {
      NounPhrase next = syntax.nounPhraseAt(i + 1);
      return next != null && next.canBe(Agreement.DATIVE) ? next : pronounBefore(syntax, i);
    }
    if (!syntax.isPreposition(i)) {
      return null;
    }
    boolean talks =
        lower.equals("mit") && isBehind(Role.TALK_NOUN, syntax, i)
            || lower.equals("an") && isBehind(Role.LETTER_NOUN, syntax, i);
    boolean mayListen =
        talks || isBeforeAudience(lower) && !(isTo(lower) && isOfNoun(attribution, i));
    NounPhrase next = mayListen ? syntax.nounPhraseAt(i + 1) : null;
    return next != null && (talks || isAudience(syntax, lower, next)) ? next : null;
  }

  private boolean isBehind(Role nouns, SentenceSyntax syntax, int preposition) {
    return preposition > 0
        && functionWords.is(nouns, HeadNouns.lemma(syntax.item(preposition - 1).word()));
  }

  private boolean isBeforeAudience(String preposition) {
    return functionWords.is(Role.AUDIENCE_PREPOSITION, contractions.preposition(preposition));
  }

  private boolean isTo(String preposition) {
    return contractions.preposition(preposition).equals(TO);
  }

  /** "vor Journalisten", "zu den Abgeordneten", "zur Nachrichtenagentur dpa", "zum STANDARD". */
  private boolean isAudience(SentenceSyntax syntax, String preposition, NounPhrase phrase) {
    Word head = syntax.head(phrase);
    return functionWords.is(Role.AUDIENCE_NOUN, HeadNouns.lemma(head))
        || isTo(preposition) && isMedium(head);
  }

  /** "Bild-Zeitung", "APA", "STANDARD"; "zur Zeit" and "zur Welt" have other senses. */
  private boolean isMedium(Word head) {
    boolean upperCase = head.form().length() > 1 && Character.isUpperCase(head.form().charAt(1));
    boolean noun = head.is(WordClass.NOUN) && !head.is(WordClass.NAME);
    return headNouns.isMedium(head) || speakerNouns.isMedium(head) && (upperCase || !noun);
  }

  /** The "zu" of "das Verhältnis zu den Medien"; not of "sagte der Minister zu Journalisten". */
  private boolean isOfNoun(Attribution attribution, int preposition) {
    SentenceSyntax syntax = attribution.syntax;
    Token before = preposition == 0 ? null : syntax.item(preposition - 1);
    return before != null
        && before.isWord()
        && before.word().capitalized()
        && !functionWords.is(Role.TIME_NOUN, before.word())
        && !syntax.span(preposition - 1, preposition).overlapsAny(attribution.speaker);
  }

  /** "ihr gegenüber sagte er". */
  private static NounPhrase pronounBefore(SentenceSyntax syntax, int i) {
    NounPhrase before = i == 0 ? null : syntax.nounPhraseAt(i - 1);
    return before != null && before.pronoun() && before.canBe(Agreement.DATIVE) ? before : null;
  }
}
