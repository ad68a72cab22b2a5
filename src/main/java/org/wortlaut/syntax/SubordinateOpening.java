package org.wortlaut.syntax;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token.Kind;

/** Whether a piece opens a subordinate clause, and with which word. */
final class SubordinateOpening {

  private static final String INFLECTED_QUESTION = "welch";

  private final SentenceItems items;
  private final PieceReader pieces;
  private final NounPhraseReader nounPhrases;

  SubordinateOpening(SentenceItems items, PieceReader pieces, NounPhraseReader nounPhrases) {
    this.items = items;
    this.pieces = pieces;
    this.nounPhrases = nounPhrases;
  }

  /** "dass er kommt", "vor allem weil er kommt", "wann er kommt", "während er schlief". */
  boolean opens(Piece piece) {
    int opener = opener(piece);
    if (isSureOpener(opener)) {
      return piece.verb() != piece.lead();
    }
    if (items.is(Role.QUESTION, opener)) {
      return opener > 0 && opensIndirectQuestion(piece, opener);
    }
    if (isInflectedQuestion(piece, opener)) {
      return piece.before() != Kind.COMMA && piece.before() != Kind.WORD && piece.verbFinal();
    }
    return items.is(Role.MAYBE_SUBORDINATOR, opener) && verbStandsLate(piece, opener);
  }

  /** The subordinator or question word: the "weil" of "vor allem weil er kommt". */
  int opener(Piece piece) {
    int i = piece.lead();
    while (i + 1 < piece.to()
        && items.is(Role.BEFORE_SUBORDINATOR, i)
        && isOpener(i + 1, piece)
        && !isSureOpener(i)) {
      i++;
    }
    return i;
  }

  private boolean isOpener(int i, Piece piece) {
    return isSureOpener(i)
        || items.is(Role.MAYBE_SUBORDINATOR, i)
        || items.is(Role.QUESTION, i)
        || i + 1 < piece.to() && items.is(Role.BEFORE_SUBORDINATOR, i) && isSureOpener(i + 1);
  }

  private boolean isSureOpener(int i) {
    return items.is(Role.COMPLEMENTIZER, i) || items.is(Role.SUBORDINATOR, i);
  }

  /** "wer kommt", "wann er kommt", not "wann kommt er": the verb stands last, or comes later. */
  private static boolean opensIndirectQuestion(Piece piece, int opener) {
    boolean secondAndLast = piece.verb() == opener + 1 && piece.to() == opener + 2;
    return !piece.hasVerb() || piece.verbFinal() && (piece.verb() > opener + 1 || secondAndLast);
  }

  /** "welche Folgen das hat", "in welchem Land er lebt". */
  private boolean isInflectedQuestion(Piece piece, int opener) {
    Word word = items.word(opener);
    boolean afterPreposition =
        word.is(WordClass.PREPOSITION)
            && opener + 1 < piece.to()
            && items.lower(opener + 1).startsWith(INFLECTED_QUESTION);
    return afterPreposition || word.lower().startsWith(INFLECTED_QUESTION) && opener > 0;
  }

  /**
   * "während er schlief" opens a clause, "während des Besuchs schlief er" does not: the verb must
   * not follow one phrase.
   */
  private boolean verbStandsLate(Piece piece, int opener) {
    if (items.lower(opener).equals("so")) {
      return false;
    }
    if (!piece.hasVerb()) {
      return waitsForVerb(piece, opener);
    }
    if (!piece.verbFinal()) {
      return false;
    }
    NounPhrase phrase = nounPhrases.coreAt(opener + 1);
    boolean prepositionalPhrase =
        phrase != null
            && phrase.to() == piece.verb()
            && items.word(opener).is(WordClass.PREPOSITION)
            && !phrase.canBe(Agreement.NOMINATIVE);
    return piece.verb() > opener + 1 && !prepositionalPhrase;
  }

  /** "während der Mann, der gestern kam, schlief", not "als Chef, der er war, …". */
  private boolean waitsForVerb(Piece piece, int opener) {
    NounPhrase phrase = opener + 1 < piece.to() ? nounPhrases.coreAt(opener + 1) : null;
    boolean subject = phrase != null && phrase.canBe(Agreement.NOMINATIVE);
    return subject && pieces.verbFinalFollows(piece) && !items.lower(opener).equals("als");
  }
}
