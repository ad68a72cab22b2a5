package org.wortlaut.extract;

import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;

/**
 * What the head noun of a phrase names, as far as it decides who can speak: a time, a document, a
 * court.
 *
 * <p>Compounds count by their last part: "Jahresbericht" as "Bericht", "Landgericht" as "Gericht".
 */
final class HeadNouns {

  /** Before shorter first parts the noun is another word: "Abrede" is no "Rede". */
  private static final int SHORTEST_FIRST_PART = 3;

  private static final int SHORTEST_LAST_PART = 4;

  /** "Vertrag" is no "Tag", "Dividende" no "Ende". */
  private static final int SHORTEST_TIME = 5;

  private final FunctionWords functionWords;

  HeadNouns(FunctionWords functionWords) {
    this.functionWords = functionWords;
  }

  /** The dictionary form in lower case, as the lexicons have it. */
  static String lemma(Word head) {
    return head.lowerLemma();
  }

  /**
   * "am Montag", "Dienstagvormittag", "Ende des Jahres": nouns of time never speak and are never
   * spoken to.
   */
  boolean isTime(Word head) {
    return isOrEndsIn(Role.TIME_NOUN, head, SHORTEST_TIME);
  }

  /** "in einem Bericht", "nach der Pressemitteilung": what is written speaks for its author. */
  boolean isDocument(Word head) {
    return isOrEndsIn(Role.DOCUMENT_NOUN, head, SHORTEST_LAST_PART);
  }

  /** "Das Landgericht wies die Klage zurück": a court acts by ruling. */
  boolean isCourt(Word head) {
    return functionWords.is(Role.COURT_NOUN, lemma(head))
        || endsIn(Role.COURT_ENDING, lemma(head), SHORTEST_LAST_PART);
  }

  /** "Sprecherin", "Polizeisprecher". */
  boolean isSpokesperson(Word head) {
    return isOrEndsIn(Role.SPOKESPERSON, head, SHORTEST_LAST_PART);
  }

  /** "Zeitung", "Bild-Zeitung". */
  boolean isMedium(Word head) {
    return isOrEndsIn(Role.MEDIUM_NOUN, head, SHORTEST_LAST_PART);
  }

  /** "Redakteurin", "Chefredakteur": who works for a medium. */
  boolean isOfMedia(Word head) {
    return isOrEndsIn(Role.MEDIUM_STAFF, head, SHORTEST_LAST_PART);
  }

  /** "Gesetz", "Bauordnung": what something is done by, not who says so. */
  boolean isNorm(Word head) {
    return isOrEndsIn(Role.NORM_NOUN, head, SHORTEST_LAST_PART);
  }

  private boolean isOrEndsIn(Role role, Word head, int shortestLastPart) {
    return functionWords.is(role, lemma(head)) || endsIn(role, lemma(head), shortestLastPart);
  }

  private boolean endsIn(Role role, String lemma, int shortestLastPart) {
    for (int cut = SHORTEST_FIRST_PART; cut <= lemma.length() - shortestLastPart; cut++) {
      if (functionWords.is(role, lemma.substring(cut))) {
        return true;
      }
    }
    return false;
  }
}
