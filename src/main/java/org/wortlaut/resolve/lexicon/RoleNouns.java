package org.wortlaut.resolve.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FormCache;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordMemo;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.text.Token;

/**
 * Nouns for what a person is; compounds count by their longest known ending ("Bundeskanzlerin" as
 * "Kanzlerin").
 */
public final class RoleNouns {

  /** The class of nouns that stand only for themselves. */
  private static final String PLAIN = "plain";

  /** Classes of those who lead a body: its president is its chief. */
  private static final Set<String> LEADING = Set.of("chief", "president");

  /** Classes of those who have a department of a government. */
  private static final Set<String> OF_DEPARTMENTS =
      Set.of("minister", "foreign", "interior", "finance", "defence", "justice");

  /** The class of those of whom the noun does not say which department they have. */
  private static final String CABINET = "cabinet";

  /** Classes of those who govern a state, with those who have a department. */
  private static final Set<String> GOVERNING = Set.of("president", "premier", CABINET, "monarch");

  /** Classes of those who speak for others, of whom news tells and not of them. */
  private static final Set<String> FOR_OTHERS = Set.of("speaker", "lawyer", "prosecutor");

  private static final int SHORTEST = 4;

  /** Of a whole word or behind a hyphen: "CEO". */
  private static final int SHORTEST_ALONE = 3;

  /**
   * What a noun says about the person.
   *
   * @param noun the known ending, masculine, in lower case ("kanzler")
   * @param describes whether it says what somebody is, without an office: a profession
   * @param adjectival whether it is an adjective in form, so that its article alone tells men from
   *     women: "der Beauftragte", "die Beauftragte"
   * @param modifier what stands before it in the compound, in lower case and without hyphen
   *     ("kreml"); may be empty
   */
  public record Role(
      String noun,
      String roleClass,
      boolean feminine,
      boolean describes,
      boolean adjectival,
      String modifier) {

    /** Whether it leads a body: "chef", "präsident". */
    public boolean leads() {
      return LEADING.contains(roleClass);
    }

    /** The "fdp" of "FDP-Fraktionschef". */
    public String firstPart() {
      return modifier.split("-")[0];
    }

    /** "Finanzminister" for "Bundesrat": whether it may say which department that one has. */
    public boolean tellsDepartmentOf(Role other) {
      return OF_DEPARTMENTS.contains(roleClass) && other.roleClass.equals(CABINET);
    }

    /** Whether it is an office of a state: "Minister", "Premier"; "Präsident" may be one. */
    public boolean governs() {
      return GOVERNING.contains(roleClass) || OF_DEPARTMENTS.contains(roleClass);
    }

    /** Whether it speaks for others: "Sprecher", "Anwalt"; not "Minister". */
    public boolean isForOthers() {
      return FOR_OTHERS.contains(roleClass);
    }

    /** Whether no other noun of its class may stand for it. */
    public boolean plain() {
      return roleClass.equals(PLAIN);
    }

    /**
     * The gender of the person whom the noun in a text names; a masculine noun is as good as sure.
     */
    public Gender gender(Token token) {
      int readings = token.word().noun();
      boolean onlyFeminine = readings != 0 && (readings & Agreement.MASCULINE) == 0;
      return feminine && onlyFeminine
          ? Gender.FEMININE
          : onlyFeminine || feminine ? Gender.UNKNOWN : Gender.MASCULINE;
    }
  }

  private record Entry(
      String noun, String roleClass, boolean feminine, boolean describes, boolean adjectival) {}

  private final Map<String, Entry> endings = new HashMap<>();

  /** Short forms as they are written to the noun: "LH" to "Landeshauptmann". */
  private final Map<String, String> abbreviations = new HashMap<>();

  private final FormCache<Optional<Role>> roles = new FormCache<>(this::find);
  private final WordMemo<Optional<Role>> rolesOfWords =
      new WordMemo<>(word -> roles.of(word.form()));

  public static RoleNouns read(String language) {
    RoleNouns nouns = new RoleNouns();
    for (LexiconFile.Entry line : LexiconFile.read(language, "role-nouns.tsv").entries()) {
      String masculine = line.column(0).toLowerCase(Locale.GERMAN);
      String roleClass = line.columns().size() > 2 ? line.column(2) : line.column(1);
      if (roleClass.isEmpty()) {
        throw line.error("the noun \"" + line.column(0) + "\" has no class");
      }
      boolean adjectival =
          masculine.endsWith("er")
              && line.column(1)
                  .toLowerCase(Locale.GERMAN)
                  .equals(masculine.substring(0, masculine.length() - 1));
      String key = adjectival ? line.column(1).toLowerCase(Locale.GERMAN) : masculine;
      boolean describes = line.column(3).equals("describes");
      nouns.add(masculine, new Entry(key, roleClass, false, describes, adjectival));
      if (line.columns().size() > 2 && !line.column(1).isEmpty()) {
        String feminine = line.column(1).toLowerCase(Locale.GERMAN);
        nouns.add(feminine, new Entry(key, roleClass, !adjectival, describes, adjectival));
      }
    }
    for (LexiconFile.Entry line : LexiconFile.read(language, "role-abbreviations.tsv").entries()) {
      if (nouns.of(line.column(1)) == null) {
        throw line.error("\"" + line.column(1) + "\" is no compound of a noun of role-nouns.tsv");
      }
      nouns.abbreviations.put(line.column(0), line.column(1));
    }
    return nouns;
  }

  private void add(String noun, Entry entry) {
    endings.putIfAbsent(noun, entry);
    for (String ending : new String[] {"s", "es", "n", "en", "nen"}) {
      endings.putIfAbsent(noun + ending, entry);
    }
  }

  /** The role that a noun in any form or its abbreviation names, or null. */
  public Role of(String form) {
    return roles.of(form).orElse(null);
  }

  /** The role that a word names, or null. */
  public Role of(Word word) {
    return rolesOfWords.of(word).orElse(null);
  }

  private Optional<Role> find(String form) {
    String lower = abbreviations.getOrDefault(form, form).toLowerCase(Locale.GERMAN);
    for (int cut = 0; cut <= lower.length() - SHORTEST_ALONE; cut++) {
      Entry entry = endings.get(lower.substring(cut));
      boolean apart = cut == 0 || lower.charAt(cut - 1) == '-';
      if (entry != null && (apart || cut >= 2 && lower.length() - cut >= SHORTEST)) {
        return Optional.of(
            new Role(
                entry.noun,
                entry.roleClass,
                entry.feminine,
                entry.describes,
                entry.adjectival,
                modifier(lower.substring(0, cut))));
      }
    }
    return Optional.empty();
  }

  /** Whether it is a short form that stands before names only: "LH". */
  public boolean isAbbreviation(String form) {
    return abbreviations.containsKey(form);
  }

  public boolean isRole(String form) {
    return Character.isUpperCase(form.charAt(0)) && of(form) != null;
  }

  public boolean isRole(Word word) {
    return word.capitalized() && of(word) != null;
  }

  private static String modifier(String before) {
    return before.endsWith("-") ? before.substring(0, before.length() - 1) : before;
  }
}
