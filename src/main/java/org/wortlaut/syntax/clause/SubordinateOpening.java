package org.wortlaut.syntax.clause;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceItems;
import org.wortlaut.syntax.phrase.NounPhraseReader;
import org.wortlaut.text.Token.Kind;

/** Whether a piece opens a subordinate clause, and with which word. */
public final class SubordinateOpening {

  private static final String INFLECTED_QUESTION = "welch";

  private final SentenceItems items;
  private final PieceReader pieces;
  private final NounPhraseReader nounPhrases;

  public SubordinateOpening(SentenceItems items, PieceReader pieces, NounPhraseReader nounPhrases) {
    this.items = items;
    this.pieces = pieces;
    this.nounPhrases = nounPhrases;
  }

  /** "dass er kommt", "vor allem weil er kommt", "wann er kommt", "während er schlief". */
  public boolean opens(Piece piece) {
    int opener = opener(piece);
    if (isSureOpener(opener)) {
      return piece.verb() != piece.lead();
    }
    if (pieces.isBeforeSharedVerb(piece)) {
      return isOpener(opener, piece) || isInflectedQuestion(opener);
    }
    if (items.is(Role.QUESTION, opener)) {
      return (piece.lead() > 0 || pieces.verbFirstFollows(piece) || pieces.listEndsClause(piece))
          && opensIndirectQuestion(piece, opener);
    }
    if (isInflectedQuestion(opener)) {
      boolean relative = piece.before() == Kind.COMMA && followsNoun(piece);
      return !relative && piece.before() != Kind.WORD && piece.verbFinal();
    }
    return items.is(Role.MAYBE_SUBORDINATOR, opener)
        && (verbStandsLate(piece, opener) || compares(piece, opener));
  }

  /** "als hätte nie ein Laden geschlossen": the Konjunktiv right after "als" compares. */
  private boolean compares(Piece piece, int opener) {
    return items.lower(opener).equals("als")
        && piece.verb() == opener + 1
        && items.isSubjunctive(piece.verb());
  }

  /**
   * The subordinator or question word: the "weil" of "vor allem weil", the "welchem" of "in welchem
   * Land", the "wann" of "seit wann".
   */
  public int opener(Piece piece) {
    int i = piece.lead();
    while (i + 1 < piece.to()
        && items.is(Role.BEFORE_SUBORDINATOR, i)
        && isOpener(i + 1, piece)
        && !isSureOpener(i)) {
      i++;
    }
    boolean governed =
        i + 1 < piece.to()
            && items.word(i).is(WordClass.PREPOSITION)
            && (items.lower(i + 1).startsWith(INFLECTED_QUESTION)
                || items.is(Role.QUESTION, i + 1));
    return governed ? i + 1 : i;
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

  /**
   * "wer kommt", "wann er kommt", not "wann kommt er": the verb stands last, or comes later; at the
   * start of the sentence another verb follows ("Wann er kommt, ist offen").
   */
  private static boolean opensIndirectQuestion(Piece piece, int opener) {
    boolean secondAndLast = piece.verb() == opener + 1 && piece.to() == opener + 2;
    return !piece.hasVerb() || piece.verbFinal() && (piece.verb() > opener + 1 || secondAndLast);
  }

  /** "das Land, in welchem er lebt"; but "Er fragte, in welchem Land er lebe". */
  private boolean followsNoun(Piece piece) {
    int before = piece.from() - 2;
    return before >= 0 && (!items.isWord(before) || items.word(before).capitalized());
  }

  /** "welche Folgen das hat", "in welchem Land er lebt". */
  private boolean isInflectedQuestion(int opener) {
    return opener > 0 && items.lower(opener).startsWith(INFLECTED_QUESTION);
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

  /**
   * "während der Mann, der gestern kam, schlief", "als Fans, die gewartet hatten, sangen"; not "als
   * Chef, der er war, …".
   */
  private boolean waitsForVerb(Piece piece, int opener) {
    NounPhrase phrase = opener + 1 < piece.to() ? nounPhrases.coreAt(opener + 1) : null;
    if (phrase == null || !phrase.canBe(Agreement.NOMINATIVE)) {
      return false;
    }
    if (!items.lower(opener).equals("als")) {
      return pieces.verbFinalFollows(piece);
    }
    boolean role = phrase.head() == phrase.from() && !phrase.plural();
    return !role && pieces.verbFinalFollowsNext(piece);
  }
}
