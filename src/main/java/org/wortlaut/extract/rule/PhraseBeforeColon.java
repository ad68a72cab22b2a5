package org.wortlaut.extract.rule;

import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/** The phrase that opens a sentence and has a colon and no verb behind it: "Der Minister: „…“". */
record PhraseBeforeColon(CueLexicon cues, FunctionWords functionWords) {

  /** Null where the sentence opens with none and has none behind a dash. */
  NounPhrase find(SentenceSyntax syntax) {
    NounPhrase last = behindDash(syntax);
    int begin = begin(syntax);
    return last != null ? last : begin < syntax.items().size() ? syntax.nounPhraseAt(begin) : null;
  }

  /**
   * The "Minister Kern" of "Rat lehnt Plan ab – Minister Kern: „…“", or null; not the "Alte Mühle"
   * of "Kino – Alte Mühle: …".
   */
  NounPhrase behindDash(SentenceSyntax syntax) {
    int first = new LiveTime(functionWords).end(syntax);
    int colon = colon(syntax, first);
    int begin = colon;
    while (begin > first && syntax.item(begin - 1).kind() != Kind.DASH) {
      begin--;
    }
    boolean told = syntax.items().subList(0, begin).stream().filter(Token::isWord).count() > 1;
    NounPhrase phrase = told && begin < colon ? syntax.nounPhraseAt(begin) : null;
    return phrase != null && phrase.to() == colon ? phrase : null;
  }

  /** "Und der Minister: „…“", "Dazu Lea Voss: „…“": where the phrase begins. */
  private int begin(SentenceSyntax syntax) {
    int begin = new LiveTime(functionWords).end(syntax);
    while (begin < syntax.items().size()
        && (functionWords.is(Role.COORDINATOR, syntax.item(begin).word())
            || syntax.item(begin).word().is(WordClass.ADVERB)
                && syntax.nounPhraseAt(begin) == null)) {
      begin++;
    }
    return begin;
  }

  /**
   * "Der Minister wörtlich: „…“" (the phrase), "Lea Voss, Wirtin in Ulm: „…“" (with its
   * apposition), "Das Fazit von Lea Voss: „…“", "Ihr Fazit: „…“" (whose words they are).
   */
  ItemRange speakerOf(SentenceSyntax syntax, NounPhrase phrase) {
    int head = phrase.head();
    if (cues.noun(syntax.item(head).word().lemma()) == null) {
      int end = phrase.to();
      boolean apposition = end < syntax.items().size() && syntax.item(end).kind() == Kind.COMMA;
      return new ItemRange(phrase.from(), apposition ? colon(syntax, end) : end);
    }
    return ownerOf(syntax, phrase);
  }

  /** Whose words a phrase names; the phrase as a whole where it does not tell: "der Vorwurf". */
  ItemRange ownerOf(SentenceSyntax syntax, NounPhrase phrase) {
    int head = phrase.head();
    boolean von =
        head + 1 < phrase.to() && functionWords.is(Role.ATTACHING, syntax.item(head + 1).word());
    if (head + 1 < phrase.to() && (von || !syntax.isPreposition(head + 1))) {
      return new ItemRange(von ? head + 2 : head + 1, phrase.to());
    }
    int first = phrase.from();
    boolean possessive = head > first && syntax.item(first).word().is(WordClass.POSSESSIVE);
    return possessive ? new ItemRange(first, first + 1) : new ItemRange(first, phrase.to());
  }

  static int colon(SentenceSyntax syntax, int from) {
    int colon = from;
    while (colon < syntax.items().size() && syntax.item(colon).kind() != Kind.COLON) {
      colon++;
    }
    return colon;
  }
}
