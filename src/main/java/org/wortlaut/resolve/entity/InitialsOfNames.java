package org.wortlaut.resolve.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.NameWords;

/**
 * Acronyms that a text uses without introducing them, for the one organisation whose words have
 * their letters: "SGB" for "Schweizerischer Gewerkschaftsbund", "VDA" for "Verband der
 * Automobilindustrie", "OLG" for "Oberlandesgericht Altdorf". Before words that the full name has
 * too, two letters are enough: "LG Altdorf", "AK Wattschutz" for "Arbeitskreis Wattschutz".
 *
 * <p>Each capitalised word gives its first letter and may give those of its further parts, a small
 * word may give its first. Must not match: "ISNA" for "iranische Staatsanwaltschaft".
 */
final class InitialsOfNames {

  private static final int SHORTEST = 3;
  private static final int SHORTEST_BEFORE_WORDS = 2;
  private static final int FEWEST_WORDS = 2;

  private final NameTokens tokens;
  private final NameLexicon lexicon;

  InitialsOfNames(NameTokens tokens, NameLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /**
   * @param organisations their distinct names
   * @param joined kind, colon and name of those that stand for a fuller one already
   * @return from kind, colon and acronym to the full name
   */
  Map<String, String> join(Set<String> organisations, Set<String> joined) {
    Map<String, String> full = new HashMap<>();
    for (String organisation : organisations) {
      String key = ActorKind.ORGANIZATION + ":" + organisation;
      int space = organisation.indexOf(' ');
      String acronym = space < 0 ? organisation : organisation.substring(0, space);
      String rest = organisation.substring(acronym.length());
      boolean open =
          NameWords.isAcronym(acronym)
              && (rest.isEmpty() ? isOpen(acronym) : acronym.length() >= SHORTEST_BEFORE_WORDS)
              && !joined.contains(key);
      List<String> fitting =
          open
              ? organisations.stream()
                  .filter(name -> !name.equals(organisation) && isAcronymOf(acronym, rest, name))
                  .toList()
              : List.of();
      if (fitting.size() == 1) {
        full.put(key, fitting.get(0));
      }
    }
    return full;
  }

  private boolean isOpen(String acronym) {
    return acronym.length() >= SHORTEST && lexicon.gazetteer().exact(acronym) == null;
  }

  /**
   * @param rest " Altdorf" of "OLG Altdorf", or empty
   */
  private boolean isAcronymOf(String acronym, String rest, String name) {
    String[] words = name.split(" ");
    String letters = acronym.toLowerCase(Locale.GERMAN);
    if (words.length < FEWEST_WORDS || !Character.isUpperCase(name.charAt(0))) {
      return false;
    }
    return rest.isEmpty()
        ? fits(letters, 0, words, 0) || fits(letters, 0, withoutPlace(words), 0)
        : name.endsWith(rest) && fits(letters, 0, without(rest, name), 0);
  }

  private static String[] without(String rest, String name) {
    return name.substring(0, name.length() - rest.length()).split(" ");
  }

  /** The "Oberlandesgericht" of "Oberlandesgericht Altdorf". */
  private String[] withoutPlace(String[] words) {
    int last = words.length - 1;
    OrganisationNouns.Kind kind = lexicon.organisations().of(words[last - 1]);
    boolean place =
        kind != null && kind.withPlace() && Character.isUpperCase(words[last].charAt(0));
    return place ? Arrays.copyOf(words, last) : words;
  }

  /** Whether the letters from one on are those of the words from one on. */
  private boolean fits(String letters, int letter, String[] words, int word) {
    if (word == words.length) {
      return letter == letters.length();
    }
    String lower = words[word].toLowerCase(Locale.GERMAN);
    boolean small = Character.isLowerCase(words[word].charAt(0));
    if (small && fits(letters, letter, words, word + 1)) {
      return true;
    }
    if (letter == letters.length() || lower.charAt(0) != letters.charAt(letter)) {
      return false;
    }
    int next = letter + 1;
    int from = 1;
    while (!fits(letters, next, words, word + 1)) {
      from =
          small || next == letters.length() ? 0 : part(words[word], letters.charAt(next), from) + 1;
      if (from == 0) {
        return false;
      }
      next++;
    }
    return true;
  }

  /**
   * Where the next part of a compound with an initial begins, or -1: the "bund" of "Skibund", each
   * letter of "SV".
   */
  private int part(String word, char initial, int from) {
    String lower = word.toLowerCase(Locale.GERMAN);
    int begin = lower.indexOf(initial, from);
    while (begin >= 0 && !NameWords.isAcronym(word) && !isLastPart(lower.substring(begin))) {
      begin = lower.indexOf(initial, begin + 1);
    }
    return begin;
  }

  private boolean isLastPart(String end) {
    return end.length() >= SHORTEST
        && (tokens.isWordPart(end)
            || tokens.isCommonPart(Character.toUpperCase(end.charAt(0)) + end.substring(1)));
  }
}
