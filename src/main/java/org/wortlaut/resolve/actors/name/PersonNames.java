package org.wortlaut.resolve.actors.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.resolve.lexicon.RoleNouns;

/** Reads the names of persons: given names, particles and surname. */
final class PersonNames {

  /** "Lukas’", "Fritz’": such names take no s. */
  private static final Pattern ENDS_WITHOUT_GENITIVE = Pattern.compile("[sxz]$");

  private final Spellings spellings;
  private final Set<String> particles = new LinkedHashSet<>();
  private final RoleNouns roles;

  PersonNames(String language) {
    this.spellings = Spellings.read(language);
    LexiconFile.read(language, "name-particles.tsv")
        .firstColumn()
        .forEach(particle -> particles.add(NameKey.of(particle)));
    this.roles = RoleNouns.read(language);
  }

  /**
   * @param name nominative, without titles
   */
  ActorName read(String name) {
    List<String> written = List.of(name.strip().split("\\s+"));
    if (isDescription(written)) {
      return new ActorName(NameKey.of(name), ActorName.Scope.STORY, false, List.of(), null);
    }
    List<String> words = new ArrayList<>();
    for (String word : written) {
      words.addAll(List.of(NameKey.of(word).split(" ")));
    }
    List<String> keys = spellings.unify(words);
    int surname = surnameBegin(written, words);
    String key = String.join(" ", keys);
    if (surname == 0) {
      return new ActorName(key, ActorName.Scope.WORLD, true, List.of(), null);
    }
    return new ActorName(key, ActorName.Scope.WORLD, false, shorts(keys, surname, words), null);
  }

  /** "Polizeisprecher", "US-Präsident", "der 63-Jährige": no name, but what somebody is. */
  private boolean isDescription(List<String> written) {
    String head = written.get(0);
    boolean named =
        Character.isUpperCase(head.codePointAt(0)) && !Character.isDigit(head.charAt(0));
    if (!named) {
      return !particles.contains(NameKey.of(head));
    }
    RoleNouns.Role role = roles.of(head);
    return role != null && !role.modifier().isEmpty();
  }

  /**
   * Where the surname begins: at the last written word, or at a hyphen in it where a particle
   * stands before that ("al-Assad"), together with the particles before it, which are written with
   * a small initial: "Uta von der Heide".
   */
  private int surnameBegin(List<String> written, List<String> words) {
    int begin = words.size() - NameKey.of(written.get(written.size() - 1)).split(" ").length;
    for (int i = written.size() - 2; i >= 0 && begin > 0; i--) {
      if (!Character.isLowerCase(written.get(i).codePointAt(0))) {
        break;
      }
      begin -= NameKey.of(written.get(i)).split(" ").length;
    }
    return Math.max(0, begin);
  }

  /**
   * For "Uta von der Heide" the surnames "von der heide", "der heide", "heide" and the name "uta
   * heide"; for "George W. Bush" the surname "bush" and the name "george bush"; for "Karl-Heinz
   * Ott" also "karl ott" and "heinz ott"; for all of them the genitive, "uta von der heides", which
   * a text that names nobody else so may have for a nominative. "Kade" is none for "Ines
   * Müller-Kade".
   */
  private List<ActorName.ShortName> shorts(List<String> keys, int surname, List<String> words) {
    Set<ActorName.ShortName> shorts = new LinkedHashSet<>();
    int begin = surname;
    shorts.add(surname(keys, begin));
    while (begin + 1 < keys.size() && particles.contains(words.get(begin))) {
      begin++;
      shorts.add(surname(keys, begin));
    }
    String family = String.join(" ", keys.subList(surname, keys.size()));
    if (begin > surname) {
      String last = String.join(" ", keys.subList(begin, keys.size()));
      shorts.add(new ActorName.ShortName(keys.get(0) + " " + last, false, true));
    }
    if (!ENDS_WITHOUT_GENITIVE.matcher(family).find()) {
      shorts.add(new ActorName.ShortName(String.join(" ", keys) + "s", false, true));
    }
    boolean initials = true;
    for (int i = 1; i < surname; i++) {
      initials &= words.get(i).length() == 1;
    }
    for (int i = 0; i < surname; i++) {
      String given = keys.get(i);
      if (words.get(i).length() > 1) {
        if (surname > 1) {
          shorts.add(new ActorName.ShortName(given + " " + family, false, i == 0 && initials));
        }
        shorts.add(new ActorName.ShortName(given.charAt(0) + " " + family, false, false));
      }
    }
    if (surname == 2 && words.get(1).length() > 1) {
      // "Francisco Ramírez Acuña", who goes by the first of two surnames
      shorts.add(new ActorName.ShortName(keys.get(0) + " " + keys.get(1), false, false));
    }
    return List.copyOf(shorts);
  }

  private static ActorName.ShortName surname(List<String> keys, int begin) {
    return new ActorName.ShortName(String.join(" ", keys.subList(begin, keys.size())), true, true);
  }
}
