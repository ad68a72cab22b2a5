package org.wortlaut.extract.report;

import java.util.Locale;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * What kind of thing a nominal content names: "forderte [den Rücktritt]" (a thing, definite) is
 * said more often than "forderte [zwei Tote]" (a number) or "begrüßte [den Minister]" (a person).
 *
 * @param preposition before it, or the empty string
 * @param head dictionary form of its head noun in lower case
 * @param determiner what opens it
 * @param kind what the head noun names
 */
record ObjectTraits(String preposition, String head, String determiner, String kind) {

  /**
   * @param object first item of the phrase, perhaps a preposition
   * @return null where no noun phrase begins there
   */
  static ObjectTraits of(SentenceSyntax syntax, int object, SpeakerNouns nouns) {
    boolean governed = syntax.isPreposition(object);
    int from = governed ? object + 1 : object;
    NounPhrase phrase = syntax.nounPhraseAt(from);
    if (phrase == null) {
      return null;
    }
    Word head = syntax.head(phrase);
    return new ObjectTraits(
        governed ? syntax.item(object).lower() : "",
        HeadNouns.lemma(head),
        determiner(syntax, from, phrase),
        kind(head, phrase, nouns));
  }

  private static String determiner(SentenceSyntax syntax, int from, NounPhrase phrase) {
    Word first = syntax.item(from).word();
    if (syntax.item(from).kind() == Kind.NUMBER || first.is(WordClass.NUMERAL)) {
      return "number";
    }
    if (from == phrase.head()) {
      return phrase.plural() ? "bare-plural" : "bare";
    }
    if (first.is(WordClass.POSSESSIVE)) {
      return "possessive";
    }
    if (first.is(WordClass.ARTICLE)) {
      return first.lower().startsWith("ein") ? "indefinite" : "definite";
    }
    if (first.is(WordClass.DEMONSTRATIVE)) {
      return "demonstrative";
    }
    return first.lower().startsWith("kein") ? "negative" : "other";
  }

  private static String kind(Word head, NounPhrase phrase, SpeakerNouns nouns) {
    if (phrase.pronoun()) {
      return "pronoun";
    }
    SpeakerNouns.Kind kind = nouns.kindOf(head);
    if (kind != SpeakerNouns.Kind.OTHER) {
      return kind.name().toLowerCase(Locale.ROOT);
    }
    return phrase.named() && !head.is(WordClass.NOUN) ? "name" : "thing";
  }
}
