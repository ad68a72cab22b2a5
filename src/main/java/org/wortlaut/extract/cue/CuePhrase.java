package org.wortlaut.extract.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wortlaut.extract.word.ConstituentNegation;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * A cue of several words, which finds them in its clause: "sich" and "überzeugt" for "zeigte sich
 * gestern überzeugt"; not "nicht" in "kommentierte nicht nur das Urteil".
 */
public final class CuePhrase {

  private final CueVerb cue;

  private final ConstituentNegation constituentNegation;

  CuePhrase(FunctionWords functionWords, CueVerb cue) {
    this.constituentNegation = new ConstituentNegation(functionWords);
    this.cue = cue;
  }

  CueVerb cue() {
    return cue;
  }

  boolean standsIn(SentenceSyntax syntax, Clause clause) {
    for (FixedWord word : cue.phrase()) {
      if (!word.mayStandIn(clause)) {
        return false;
      }
    }
    List<Integer> items = items(syntax, clause, cue);
    return items != null && items.stream().noneMatch(item -> constituentNegation.is(syntax, item));
  }

  /** The items of the fixed words in text order, or null if one is missing. */
  public static List<Integer> items(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    List<Integer> items = new ArrayList<>();
    for (int word = 0; word < cue.phrase().size(); word++) {
      FixedWord next = word + 1 < cue.phrase().size() ? cue.phrase().get(word + 1) : null;
      int place = find(syntax, clause, cue.phrase().get(word), next, items);
      if (place < 0) {
        return null;
      }
      items.add(place);
    }
    items.sort(null);
    return items;
  }

  /** Whether any of some words stands in a clause. */
  static boolean holdsAny(SentenceSyntax syntax, Clause clause, Set<String> words) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (words.contains(syntax.item(i).lower()) && clause.holds(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first place of a word, or that right before the next word: the second "zum" of "brachte den
   * Wunsch zum Wandel zum Ausdruck".
   */
  private static int find(
      SentenceSyntax syntax, Clause clause, FixedWord word, FixedWord next, List<Integer> taken) {
    int first = -1;
    for (int i = clause.from(); i < clause.to(); i++) {
      boolean found =
          word.is(syntax.item(i).word())
              && clause.holds(i)
              && i != clause.finite()
              && !taken.contains(i);
      if (found && next != null && i + 1 < clause.to() && next.is(syntax.item(i + 1).word())) {
        return i;
      }
      first = found && first < 0 ? i : first;
    }
    return first;
  }
}
