package org.wortlaut.extract.speaker;

import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.extract.word.QuotedWords;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Token;

/**
 * Whether a noun phrase can be the subject of a verb and name who speaks.
 *
 * <p>Must: "der Minister" in "Der Minister sagte". Must not: "Das teilte die Polizei mit" ("das"
 * names what is said), "Am Montag sagte", "es hieß", a quotation as long as speech, a plural phrase
 * with a singular verb.
 */
public final class SubjectCriterion {

  /** In characters with the marks. */
  private static final int LONGEST_NAME_AFTER_ARTICLE = 60;

  private final FunctionWords functionWords;
  private final HeadNouns headNouns;
  private final SpeakerNouns nouns;

  public SubjectCriterion(FunctionWords functionWords, HeadNouns headNouns, SpeakerNouns nouns) {
    this.functionWords = functionWords;
    this.headNouns = headNouns;
    this.nouns = nouns;
  }

  /** Whether a phrase names what hardly ever says something: "die Schließung"; false for null. */
  boolean isThing(SentenceSyntax syntax, NounPhrase phrase) {
    return phrase != null && !phrase.named() && nouns.isThing(syntax.head(phrase));
  }

  /** Whether a phrase is a name or names somebody who can speak; false for null. */
  public boolean canSpeak(SentenceSyntax syntax, NounPhrase phrase) {
    return phrase != null && (phrase.named() || nouns.canSpeak(syntax.head(phrase)));
  }

  /**
   * As {@link #canSpeak}, and also a pronoun or many of a kind that is no thing, who are people:
   * "Anwohner"; false for null.
   */
  public boolean canBeSomebody(SentenceSyntax syntax, NounPhrase phrase) {
    return phrase != null
        && (phrase.pronoun()
            || canSpeak(syntax, phrase)
            || (phrase.plural() || phrase.named()) && !isThing(syntax, phrase));
  }

  /** Whether a phrase can be the subject of a predicate and speak. */
  public boolean fits(SentenceSyntax syntax, NounPhrase phrase, Predicate predicate) {
    return agrees(phrase, predicate) && fitsInAnyNumber(syntax, phrase, predicate);
  }

  /** As {@link #fits} where the finite verb is that of another subject. */
  boolean fitsInAnyNumber(SentenceSyntax syntax, NounPhrase phrase, Predicate predicate) {
    Word head = syntax.head(phrase);
    return phrase.canBe(Agreement.NOMINATIVE)
        && (!functionWords.is(Role.NO_SUBJECT, head) || meansSomebody(syntax, head, predicate))
        && !headNouns.isTime(head)
        && !isSpeech(syntax, phrase)
        && !functionWords.is(Role.NEUTER_PRONOUN, head)
        && !head.is(WordClass.REFLEXIVE);
  }

  /** "In Moskau bestritt man das"; not "Man bestreite das, sagte er". */
  private boolean meansSomebody(SentenceSyntax syntax, Word head, Predicate predicate) {
    return functionWords.is(Role.ANYONE, head)
        && predicate.mood() != VerbMood.SUBJUNCTIVE_1
        && !syntax.sentence().quoted();
  }

  /** A quotation that is no name: after an article it is one, as in "das „Institut für Wetter“". */
  private static boolean isSpeech(SentenceSyntax syntax, NounPhrase phrase) {
    Token head = syntax.item(phrase.head());
    boolean named =
        phrase.head() > phrase.from() && head.end() - head.begin() <= LONGEST_NAME_AFTER_ARTICLE;
    return !named && (head.exclaims() || QuotedWords.isSpeech(head, false));
  }

  /** "Die Grünen fordern": names may be plural although they do not look so. */
  private static boolean agrees(NounPhrase phrase, Predicate predicate) {
    if (predicate.finite() < 0) {
      return true;
    }
    boolean canBePlural =
        phrase.coordinated() || phrase.canBe(Agreement.NOMINATIVE & Agreement.PLURAL);
    boolean canBeSingular = phrase.canBe(Agreement.NOMINATIVE & Agreement.SINGULAR);
    return predicate.plural() ? canBePlural || phrase.named() : canBeSingular;
  }
}
