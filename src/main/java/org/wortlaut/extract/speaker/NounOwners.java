package org.wortlaut.extract.speaker;

import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/** Whose a noun is by the words right before and after it: "Webers Forderung", "die der Partei". */
public final class NounOwners {

  /** Items between "von" and the participle. */
  private static final int LONGEST_ATTRIBUTE = 10;

  private final FunctionWords functionWords;

  public NounOwners(FunctionWords functionWords) {
    this.functionWords = functionWords;
  }

  /**
   * "Webers (erneute) Forderung", "seine (erneute) Forderung", "die von Weber gestern erhobene
   * Forderung", or null.
   */
  public ItemRange before(SentenceSyntax syntax, int noun) {
    int i = beforeAttributes(syntax, noun);
    if (i < 0 || !syntax.item(i).isWord()) {
      return null;
    }
    Word word = syntax.item(i).word();
    if (word.is(WordClass.POSSESSIVE)) {
      return new ItemRange(i, i + 1);
    }
    if (isNameInGenitive(syntax, i)) {
      return new ItemRange(firstName(syntax, i), i + 1);
    }
    if (isNounInGenitive(syntax, i)) {
      return new ItemRange(i - 1, i + 1);
    }
    return i < noun - 1 && syntax.item(i + 1).word().is(WordClass.PARTICIPLE_PAST)
        ? agentOfParticiple(syntax, i + 1)
        : null;
  }

  /** "Webers" and, named like a thing, "Kerns": a noun without an article before another one. */
  private static boolean isNameInGenitive(SentenceSyntax syntax, int i) {
    Word word = syntax.item(i).word();
    Word before = i == 0 || !syntax.item(i - 1).isWord() ? null : syntax.item(i - 1).word();
    boolean bare =
        before == null
            || before.determiner() == Agreement.NONE
                && before.adjective() == Agreement.NONE
                && !before.is(WordClass.NOUN);
    boolean noun = word.capitalized() && (word.is(WordClass.NOUN) || !word.known());
    return word.form().endsWith("s") && (word.is(WordClass.NAME) || noun && bare);
  }

  /** The "Des Vereins" of "Des Vereins Forderung". */
  private boolean isNounInGenitive(SentenceSyntax syntax, int i) {
    int determiner = i == 0 ? Agreement.NONE : syntax.item(i - 1).word().determiner();
    boolean genitive =
        determiner != Agreement.NONE && (determiner & ~Agreement.GENITIVE) == Agreement.NONE;
    return genitive && syntax.item(i).word().is(WordClass.NOUN);
  }

  /** The "Karl Webers" of "die Forderung Karl Webers", or null. */
  private static ItemRange nameInGenitive(SentenceSyntax syntax, int from) {
    int last = from;
    while (last + 1 < syntax.items().size() && isName(syntax, last) && isName(syntax, last + 1)) {
      last++;
    }
    boolean genitive = isName(syntax, last) && syntax.item(last).form().endsWith("s");
    return genitive ? new ItemRange(from, last + 1) : null;
  }

  private static boolean isName(SentenceSyntax syntax, int i) {
    Word word = syntax.item(i).word();
    return syntax.item(i).isWord()
        && word.capitalized()
        && (word.is(WordClass.NAME) || !word.known());
  }

  /** The "Karl" of "Karl Webers Forderung". */
  private static int firstName(SentenceSyntax syntax, int surname) {
    int i = surname;
    while (i > 0 && syntax.item(i - 1).isWord() && syntax.item(i - 1).word().is(WordClass.NAME)) {
      i--;
    }
    return i;
  }

  /** "die von Weber gestern erhobene": the phrase after "von" that an article stands before. */
  private ItemRange agentOfParticiple(SentenceSyntax syntax, int participle) {
    for (int i = participle - 2; i > 0 && i >= participle - LONGEST_ATTRIBUTE; i--) {
      boolean by =
          functionWords.is(Role.AGENT, syntax.item(i).word())
              && syntax.item(i - 1).word().is(WordClass.ARTICLE);
      NounPhrase phrase = by ? syntax.nounPhraseAt(i + 1) : null;
      if (phrase != null && !phrase.pronoun() && phrase.to() <= participle) {
        return new ItemRange(phrase.from(), phrase.to());
      }
    }
    return null;
  }

  /**
   * "die Forderung der Partei", "der Vorwurf von Müller", "Kritik aus der Opposition", "Vorwürfe
   * kurdischer Medien".
   */
  public ItemRange after(SentenceSyntax syntax, int noun) {
    int next = noun + 1;
    if (next >= syntax.items().size() || !syntax.item(next).isWord()) {
      return null;
    }
    Word word = syntax.item(next).word();
    boolean preposition = functionWords.is(Role.SOURCE_OF_NOUN, word);
    if (!preposition && !functionWords.is(Role.GENITIVE_DETERMINER, word)) {
      ItemRange name = nameInGenitive(syntax, next);
      return name != null ? name : manyInGenitive(syntax, next);
    }
    int from = preposition ? next + 1 : next;
    NounPhrase phrase = syntax.nounPhraseAt(from);
    return phrase == null || phrase.pronoun() ? null : new ItemRange(from, phrase.to());
  }

  /** The "kurdischer Medien" of "Vorwürfe kurdischer Medien", or null. */
  private static ItemRange manyInGenitive(SentenceSyntax syntax, int from) {
    NounPhrase phrase = isAttribute(syntax, from) ? syntax.nounPhraseAt(from) : null;
    boolean genitive =
        phrase != null
            && phrase.canBe(Agreement.GENITIVE & Agreement.PLURAL)
            && !phrase.canBe(~Agreement.GENITIVE);
    return genitive ? new ItemRange(from, phrase.to()) : null;
  }

  /** The item before a noun and its attributes, or -1. */
  public static int beforeAttributes(SentenceSyntax syntax, int noun) {
    int i = noun - 1;
    while (i >= 0 && isAttribute(syntax, i)) {
      i--;
    }
    return i;
  }

  /** Whether an item is an adjective that can stand before a noun, no article or possessive. */
  public static boolean isAttribute(SentenceSyntax syntax, int i) {
    Word word = syntax.item(i).word();
    return syntax.item(i).isWord()
        && !word.capitalized()
        && word.adjective() != Agreement.NONE
        && !word.is(WordClass.POSSESSIVE)
        && !word.is(WordClass.ARTICLE);
  }
}
