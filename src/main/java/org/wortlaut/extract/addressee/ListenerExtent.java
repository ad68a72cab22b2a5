package org.wortlaut.extract.addressee;

import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Where the phrase of a listener may begin, and where it ends.
 *
 * <p>Must match: "sagte [dem Sender Radio Lindau]", "sagte Huber, Sprecher der Bahn, [der APA]".
 * Must not: "sagte Kern vom New Yorker [Lenox]", "warf dem Sender [Betrug] vor".
 */
record ListenerExtent(FunctionWords functionWords, HeadNouns headNouns, SpeakerNouns speakerNouns) {

  /**
   * The "Radio Lindau" of "sagte dem Sender Radio Lindau", the "Nord" of "fragte den Verein Nord":
   * where nothing is the object, the nouns behind a kind of medium or body are its name.
   */
  int endOf(NounPhrase phrase, Attribution attribution) {
    SentenceSyntax syntax = attribution.syntax;
    int end = phrase.to();
    Word head = syntax.head(phrase);
    // "versprach der Stadt | Hilfe dabei, die Schule zu bauen"
    boolean body = speakerNouns.isBody(head) && !phrase.canBe(Agreement.DATIVE);
    boolean kind = attribution.object < 0 && (headNouns.isMedium(head) || body);
    while (kind && end < syntax.items().size() && isInName(end, attribution)) {
      end++;
    }
    return end;
  }

  private boolean isInName(int i, Attribution attribution) {
    SentenceSyntax syntax = attribution.syntax;
    Token item = syntax.item(i);
    Span span = syntax.span(i, i + 1);
    return item.isWord()
        && item.word().capitalized()
        && !syntax.finite()[i]
        && !functionWords.is(Role.TIME_NOUN, item.word())
        && !span.overlapsAny(attribution.speaker)
        && !span.overlapsAny(attribution.content);
  }

  /**
   * Whether a phrase of its own may begin: behind a word or bracket, or behind the apposition of
   * who speaks: "sagte Huber, Sprecher der Bahn, | der APA".
   */
  static boolean mayBegin(NounPhrase phrase, Attribution attribution) {
    SentenceSyntax syntax = attribution.syntax;
    int last = phrase.from() - 1;
    Token item = syntax.item(last);
    return item.isWord()
        || item.kind() == Kind.BRACKETED
        || item.kind() == Kind.COMMA && closesApposition(last, attribution);
  }

  private static boolean closesApposition(int comma, Attribution attribution) {
    SentenceSyntax syntax = attribution.syntax;
    int opening = comma - 1;
    while (opening > 0 && syntax.item(opening).kind() != Kind.COMMA) {
      opening--;
    }
    return syntax.span(opening, comma).overlapsAny(attribution.speaker)
        && opening > 0
        && syntax.span(opening - 1, opening).overlapsAny(attribution.speaker);
  }

  /** The "Nord" of "fragte Kern vom Bündnis Nord". */
  boolean isNameOfBody(NounPhrase phrase, Attribution attribution) {
    SentenceSyntax syntax = attribution.syntax;
    int body = phrase.from() - 1;
    int before =
        body > 1 && syntax.item(body - 1).word().is(WordClass.ARTICLE) ? body - 2 : body - 1;
    return before > 0
        && speakerNouns.isBody(syntax.item(body).word())
        && syntax.item(phrase.from()).word().capitalized()
        && syntax.isPreposition(before)
        && syntax.span(before, body).overlapsAny(attribution.speaker);
  }

  /** The "Lenox" of "sagte Kern vom New Yorker Lenox", the "Times" of "laut der Riga Times". */
  static boolean isRestOfName(NounPhrase phrase, Attribution attribution) {
    SentenceSyntax syntax = attribution.syntax;
    int last = phrase.from() - 1;
    Token before = last < 0 ? null : syntax.item(last);
    return before != null
        && before.isWord()
        && before.word().capitalized()
        && (before.word().is(WordClass.NAME) || !before.word().known())
        && syntax.item(phrase.from()).word().capitalized()
        && !syntax.span(last, last + 1).overlapsAny(attribution.speaker);
  }
}
