package org.wortlaut.syntax.verb;

import java.util.Arrays;
import java.util.List;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/** Finds the particle of a clause that belongs to its finite verb: "teilte … mit". */
final class VerbParticles {

  /** In characters; what is longer is speech and no phrase that a preposition governs. */
  private static final int LONGEST_QUOTED_PHRASE = 40;

  private final FunctionWords functionWords;
  private final List<Token> items;
  private final int[] places;

  /**
   * @param places the items of the clause, in text order
   */
  VerbParticles(FunctionWords functionWords, List<Token> items, int[] places) {
    this.functionWords = functionWords;
    this.items = items;
    this.places = places;
  }

  /**
   * The verb particle at the end of a clause piece: "teilte die Polizei gestern mit, dass …", "wie
   * die Polizei bekannt gab".
   */
  int separated(int finiteItem) {
    int before = particleBefore(finiteItem);
    if (before >= 0) {
      return before;
    }
    for (int p = places.length - 1; p > 0 && places[p] > finiteItem; p--) {
      Token item = items.get(places[p]);
      if (is(item) && (endsPiece(p) || isBeforePreposition(p) || isBeforeLikeness(p))) {
        return places[p];
      }
    }
    return isFronted(finiteItem) ? 0 : -1;
  }

  /**
   * The "Offen" of "Offen ließ er, ob Stellen wegfallen"; not "An kam er", as prepositions open
   * phrases.
   */
  private boolean isFronted(int finiteItem) {
    Token first = items.get(0);
    return finiteItem == 1
        && places[0] == 0
        && first.isWord()
        && functionWords.is(Role.PARTICLE, first.lower())
        && !first.word().is(WordClass.PREPOSITION);
  }

  /** The "bekannt" of "bekannt gab" where the verb stands last; prepositions belong elsewhere. */
  private int particleBefore(int finiteItem) {
    int p = Arrays.binarySearch(places, finiteItem);
    if (p < 1 || !isNeighbourNext(p - 1) || isNeighbourNext(p)) {
      return -1;
    }
    Token before = items.get(finiteItem - 1);
    return is(before) && !before.word().is(WordClass.PREPOSITION) ? finiteItem - 1 : -1;
  }

  /**
   * "teilte mit | und ging", "teilte mit (dpa)", "lehnte ab „…“"; not "um „zu helfen“", "ein
   * „Ende“", nor the "vor" of "warnte vor „Panik“".
   */
  private boolean endsPiece(int p) {
    if (!isNeighbourNext(p)) {
      return true;
    }
    Word particle = items.get(places[p]).word();
    Token next = items.get(places[p] + 1);
    boolean governs =
        particle.is(WordClass.PREPOSITION) && next.end() - next.begin() <= LONGEST_QUOTED_PHRASE;
    return functionWords.is(Role.COORDINATOR, next.word())
        || next.kind() == Kind.BRACKETED
        || next.kind() == Kind.QUOTED
            && !governs
            && !functionWords.is(Role.INFINITIVE_OPENER, particle)
            && !particle.is(WordClass.ARTICLE);
  }

  /**
   * "gab bekannt im Rahmen …": a particle that is no preposition, followed by a prepositional
   * phrase only.
   */
  private boolean isBeforePreposition(int p) {
    Word particle = items.get(places[p]).word();
    Word next = items.get(places[p] + 1).word();
    return !particle.is(WordClass.PREPOSITION) && next.is(WordClass.PREPOSITION);
  }

  /** "sieht aus wie ein Flieger"; not "mit wie vielen Gästen", "für wie lange". */
  private boolean isBeforeLikeness(int p) {
    int like = places[p] + 1;
    Word particle = items.get(places[p]).word();
    if (!functionWords.is(Role.LIKENESS, items.get(like).word())
        || particle.is(WordClass.ARTICLE)
        || like + 1 >= items.size()) {
      return false;
    }
    Word next = items.get(like + 1).word();
    return !next.is(WordClass.ADJECTIVE) && !functionWords.is(Role.AMOUNT, next.lowerLemma());
  }

  /** The "weg" of "nahm … weg"; not "den Weg". */
  boolean is(Token item) {
    return item.isWord()
        && !item.word().capitalized()
        && functionWords.is(Role.PARTICLE, item.word());
  }

  private boolean isNeighbourNext(int p) {
    return p + 1 < places.length && places[p + 1] == places[p] + 1;
  }
}
