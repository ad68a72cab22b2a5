package org.wortlaut.resolve.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.word.PlainLetters;
import org.wortlaut.resolve.word.WordStem;

/**
 * Which short names of persons stand for which full ones: a surname for the person ("Seeberg" for
 * "Anna Seeberg"), "K. Lorenz" for "Karl Lorenz".
 */
final class FullestPersonNames {

  private final Set<String> all = new LinkedHashSet<>();
  private final Set<String> particles;
  private final Set<String> firstNames;
  private final Map<String, String> bySurname = new HashMap<>();
  private final Map<String, String> byOtherWord = new HashMap<>();

  /** From surname to all who have it, each by one of the full names. */
  private final Map<String, List<String>> bearers = new HashMap<>();

  /**
   * @param names of persons and others
   */
  FullestPersonNames(List<Name> names, Set<String> particles, Set<String> firstNames) {
    this.particles = particles;
    this.firstNames = firstNames;
    for (Name name : names) {
      if (name.kind() == ActorKind.PERSON) {
        all.add(name.actor());
      }
    }
    for (String name : all) {
      if (!isBare(name) && !isTwoNames(name)) {
        add(name);
      }
    }
  }

  private void add(String name) {
    bySurname.merge(surname(name), name, FullestPersonNames::longer);
    for (String word : name.substring(0, name.lastIndexOf(' ')).split(" ")) {
      byOtherWord.putIfAbsent(word, name);
    }
    List<String> same = bearers.computeIfAbsent(surname(name), surname -> new ArrayList<>());
    if (same.stream().noneMatch(other -> sameFirstName(name, other))) {
      same.add(name);
    }
  }

  /** From kind, colon and name to the fullest name; names that are their own are not in it. */
  Map<String, String> map() {
    Map<String, String> map = new HashMap<>();
    Map<String, String> first = new HashMap<>();
    for (String name : all) {
      String same = first.putIfAbsent(plain(name), name);
      String longer = fuller(name);
      longer = longer == null || longer.equals(name) ? same : longer;
      if (longer != null && !longer.equals(name)) {
        map.put(ActorKind.PERSON + ":" + name, longer);
      }
    }
    return map;
  }

  /** "Kim Man Soo" and "Kim Man-soo" are one person. */
  private static String plain(String name) {
    return PlainLetters.of(name.replace('-', ' ').toLowerCase(Locale.GERMAN));
  }

  private String fuller(String name) {
    if (isBare(name)) {
      return bearer(surname(name), byOtherWord.get(name));
    }
    String ofTwoSurnames = bearerOfBoth(name);
    if (ofTwoSurnames != null) {
      return ofTwoSurnames;
    }
    String longer = bySurname.get(surname(name));
    return longer != null && sameFirstName(name, longer) && !isTwoNames(name) ? longer : null;
  }

  /**
   * The one person named before by a name that ends so: "Nura Halami Dosch" for "Halami Dosch". Not
   * "Peter Karl Lorenz" for "Karl Lorenz", who has a first name of his own.
   */
  private String bearerOfBoth(String surnames) {
    if (firstNames.contains(surnames.substring(0, surnames.indexOf(' ')))) {
      return null;
    }
    List<String> before =
        all.stream()
            .takeWhile(name -> !name.equals(surnames))
            .filter(name -> name.endsWith(" " + surnames))
            .toList();
    return before.size() == 1 ? before.get(0) : null;
  }

  /** The full names of all who are called by a surname alone; empty for a full name. */
  List<String> bearers(String name) {
    return isBare(name) ? bearers.getOrDefault(surname(name), List.of()) : List.of();
  }

  /**
   * "Emil Lorenz Ruhland" in "warf Emil Lorenz Ruhland vor" where the text has an "Emil Ruhland"
   * and a "Karl Lorenz": two names side by side.
   */
  private boolean isTwoNames(String name) {
    int first = name.indexOf(' ');
    int last = name.lastIndexOf(' ');
    if (first == last || !all.contains(name.substring(0, first) + name.substring(last))) {
      return false;
    }
    String middle = name.substring(first, last);
    return all.stream().anyMatch(other -> !other.equals(name) && other.endsWith(middle));
  }

  /** Whose surname it is, also where an s at its end was taken for a genitive or is one. */
  private String bearer(String surname, String other) {
    for (String form : List.of(surname, WordStem.ofGenitive(surname), surname + "s")) {
      if (bySurname.containsKey(form)) {
        return bySurname.get(form);
      }
    }
    return other;
  }

  /** A surname without a first name: "Ruhland", "Zu Ruhland", "al Ruhli". */
  private boolean isBare(String name) {
    int last = name.lastIndexOf(' ');
    return last < 0
        || Arrays.stream(name.substring(0, last).split(" "))
            .allMatch(word -> particles.contains(word.toLowerCase(Locale.GERMAN)));
  }

  /**
   * The last word in lower case and plain letters, without a particle that is joined to it:
   * "al-Ruhli".
   */
  private String surname(String name) {
    String written = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.GERMAN);
    String last = PlainLetters.of(written);
    int hyphen = last.indexOf('-');
    return hyphen > 0 && particles.contains(last.substring(0, hyphen))
        ? last.substring(hyphen + 1)
        : last;
  }

  private static String longer(String a, String b) {
    return b.length() > a.length() && sameFirstName(a, b) ? b : a;
  }

  /**
   * "Karl Lorenz" and "Karl M. Lorenz", "K. Lorenz" and "Karl Lorenz", "Karl-Max Lorenz" and "Karl
   * Max Lorenz", but not "Anna Lorenz" and "Karl Lorenz".
   */
  private static boolean sameFirstName(String a, String b) {
    String x = PlainLetters.of(a.substring(0, a.indexOf(' ')));
    String y = PlainLetters.of(b.substring(0, b.indexOf(' ')));
    return x.equals(y)
        || a.replace('-', ' ').equals(b.replace('-', ' '))
        || x.endsWith(".") && y.startsWith(x.substring(0, 1))
        || y.endsWith(".") && x.startsWith(y.substring(0, 1));
  }
}
