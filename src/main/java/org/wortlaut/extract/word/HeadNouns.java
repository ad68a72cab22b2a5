package org.wortlaut.extract.word;

import java.util.EnumSet;
import java.util.Set;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordMemo;

/**
 * What the head noun of a phrase names, as far as it decides who can speak: a time, a document, a
 * court.
 *
 * <p>Compounds count by their last part: "Jahresbericht" as "Bericht", "Landgericht" as "Gericht".
 */
public final class HeadNouns {

  /** Before shorter first parts the noun is another word: "Abrede" is no "Rede". */
  private static final int SHORTEST_FIRST_PART = 3;

  private static final int SHORTEST_LAST_PART = 4;

  /** "Vertrag" is no "Tag", "Dividende" no "Ende". */
  private static final int SHORTEST_TIME = 5;

  private static final Set<Role> ROLES =
      EnumSet.of(
          Role.TIME_NOUN,
          Role.DOCUMENT_NOUN,
          Role.COURT_NOUN,
          Role.MEDIUM_NOUN,
          Role.MEDIUM_STAFF,
          Role.NORM_NOUN,
          Role.WORK_NOUN,
          Role.FORUM_NOUN);

  private static final Set<Role> NO_ROLES = EnumSet.noneOf(Role.class);

  private final FunctionWords functionWords;
  private final WordMemo<Set<Role>> roles = new WordMemo<>(this::read);

  public HeadNouns(FunctionWords functionWords) {
    this.functionWords = functionWords;
  }

  /** The dictionary form in lower case, as the lexicons have it. */
  public static String lemma(Word head) {
    return head.lowerLemma();
  }

  /**
   * "am Montag", "Dienstagvormittag", "Ende des Jahres": nouns of time never speak and are never
   * spoken to.
   */
  public boolean isTime(Word head) {
    return roles.of(head).contains(Role.TIME_NOUN);
  }

  /** "in einem Bericht", "nach der Pressemitteilung": what is written speaks for its author. */
  public boolean isDocument(Word head) {
    return roles.of(head).contains(Role.DOCUMENT_NOUN);
  }

  /** "Das Landgericht wies die Klage zurück": a court acts by ruling. */
  public boolean isCourt(Word head) {
    return roles.of(head).contains(Role.COURT_NOUN);
  }

  /** "Zeitung", "Bild-Zeitung". */
  public boolean isMedium(Word head) {
    return roles.of(head).contains(Role.MEDIUM_NOUN);
  }

  /** "Redakteurin", "Chefredakteur": who works for a medium. */
  public boolean isOfMedia(Word head) {
    return roles.of(head).contains(Role.MEDIUM_STAFF);
  }

  /** "Gesetz", "Bauordnung": what something is done by, not who says so. */
  public boolean isNorm(Word head) {
    return roles.of(head).contains(Role.NORM_NOUN);
  }

  /** "Sitzung", "Fachtagung": where something is said. */
  public boolean isForum(Word head) {
    return roles.of(head).contains(Role.FORUM_NOUN);
  }

  /** "Roman", "Kinofilm": what has a title. */
  public boolean isWork(Word head) {
    return roles.of(head).contains(Role.WORK_NOUN);
  }

  private Set<Role> read(Word head) {
    String lemma = lemma(head);
    Set<Role> found = EnumSet.noneOf(Role.class);
    for (Role role : ROLES) {
      int shortestLastPart = role == Role.TIME_NOUN ? SHORTEST_TIME : SHORTEST_LAST_PART;
      Role ending = role == Role.COURT_NOUN ? Role.COURT_ENDING : role;
      if (functionWords.is(role, lemma) || endsIn(ending, lemma, shortestLastPart)) {
        found.add(role);
      }
    }
    return found.isEmpty() ? NO_ROLES : found;
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
