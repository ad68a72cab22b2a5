package org.wortlaut.extract.speaker;

import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * What goes on with a subject behind a comma: "sagte Peskow, der Sprecher des Kremls", "forderten
 * die Bahn, die Stadt und der Hafen".
 */
final class Appositions {

  /**
   * How many words an apposition may have after its noun phrase: "der Sprecher des Kremls in
   * Moskau".
   */
  private static final int LONGEST_ATTRIBUTE = 6;

  private Appositions() {}

  /**
   * "sagte Peskow, der Sprecher des Kremls": a noun phrase after a comma that is closed by a comma
   * or the end of the clause.
   */
  static int endOf(SentenceSyntax syntax, Clause clause, NounPhrase phrase) {
    int end = phrase.to();
    if (end + 1 >= syntax.items().size()) {
      return end;
    }
    if (syntax.item(end).kind() != Kind.COMMA || !clause.holds(end + 1)) {
      return endOfName(syntax, clause, phrase);
    }
    int enumerated = phrase.pronoun() ? end : endOfEnumeration(syntax, clause, end);
    if (enumerated > end) {
      return enumerated;
    }
    NounPhrase apposition = syntax.nounPhraseAt(end + 1);
    if (apposition == null
        || !apposition.canBe(Agreement.NOMINATIVE)
        || apposition.pronoun()
        || phrase.pronoun() && !agree(phrase, apposition)
        || syntax.item(end + 1).kind() == Kind.QUOTED) {
      return end;
    }
    int to = ItemRange.restOfSegment(clause, end + 1).to();
    return to <= apposition.to() + LONGEST_ATTRIBUTE && to >= apposition.to() ? to : end;
  }

  /** "sagt er, der Wirt"; not "sagt er, die Stelle, die Freunde". */
  private static boolean agree(NounPhrase pronoun, NounPhrase apposition) {
    return (pronoun.agreement() & apposition.agreement() & Agreement.NOMINATIVE) != Agreement.NONE;
  }

  /**
   * "sagte der Leiter des Amts in Lindau, Karl Weber": a name behind the place of an office; the
   * end of the phrase where none follows.
   */
  private static int endOfName(SentenceSyntax syntax, Clause clause, NounPhrase phrase) {
    boolean office =
        phrase.from() < phrase.head() && syntax.item(phrase.from()).word().is(WordClass.ARTICLE);
    int comma = office ? afterPlaces(syntax, clause, phrase.to()) : -1;
    if (comma < 0 || comma + 1 >= syntax.items().size() || !clause.holds(comma + 1)) {
      return phrase.to();
    }
    NounPhrase name = syntax.nounPhraseAt(comma + 1);
    boolean person =
        name != null
            && name.named()
            && !name.coordinated()
            && name.canBe(Agreement.NOMINATIVE)
            && syntax.item(name.from()).isWord()
            && !syntax.head(name).is(WordClass.PLACE_NAME);
    return person && name.to() == ItemRange.restOfSegment(clause, comma + 1).to()
        ? name.to()
        : phrase.to();
  }

  /**
   * The comma behind the prepositional phrases at an item, or -1. The last one may end in a noun
   * that belongs to a name: "von Lindau Energie".
   */
  private static int afterPlaces(SentenceSyntax syntax, Clause clause, int from) {
    int i = from;
    while (i < clause.to() && clause.holds(i) && syntax.isPreposition(i)) {
      NounPhrase place = syntax.nounPhrases().coreAt(i + 1);
      if (place == null || place.pronoun()) {
        return -1;
      }
      i = place.to();
    }
    boolean unread =
        i + 1 < clause.to() && syntax.item(i).isWord() && syntax.item(i).word().capitalized();
    i = unread ? i + 1 : i;
    return i > from && i < syntax.items().size() && syntax.item(i).kind() == Kind.COMMA ? i : -1;
  }

  /**
   * "forderten die Bahn, die Stadt und der Hafen": the end of the last of several phrases; the same
   * place where what follows is no enumeration.
   */
  private static int endOfEnumeration(SentenceSyntax syntax, Clause clause, int end) {
    int last = end;
    while (last + 1 < syntax.items().size()
        && syntax.item(last).kind() == Kind.COMMA
        && clause.holds(last + 1)) {
      NounPhrase next = syntax.nounPhraseAt(last + 1);
      if (next == null || next.pronoun() || !next.canBe(Agreement.NOMINATIVE)) {
        return end;
      }
      if (next.coordinated()) {
        return next.to();
      }
      last = next.to();
    }
    return end;
  }
}
