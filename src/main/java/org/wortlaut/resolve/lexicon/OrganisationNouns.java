package org.wortlaut.resolve.lexicon;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wortlaut.language.FormCache;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordMemo;

/**
 * Nouns for what an organisation is; compounds count by their longest known ending ("Tageszeitung"
 * as "Zeitung").
 */
public final class OrganisationNouns {

  private static final int SHORTEST = 3;
  private static final String GOVERNMENT = "government";
  private static final String NONE = "none";

  /**
   * @param noun the known ending, in lower case
   * @param classes its own class and the further ones of those for whom it may stand
   * @param institution whether the bare noun names an actor
   * @param before whether a name may follow the noun
   * @param vague whether the bare noun says too little to count as a mention
   * @param generic whether the bare noun may stand for any organisation
   * @param compounds whether its compounds may, too ("Chemiekonzern")
   * @param withPlace whether a place after the noun belongs to the name
   * @param relative whether it names somebody beside another ("Mutterkonzern")
   * @param medium whether it publishes what others say: a newspaper, a broadcaster, a site
   */
  public record Kind(
      String noun,
      String nounClass,
      Set<String> classes,
      boolean institution,
      boolean before,
      boolean withPlace,
      boolean generic,
      boolean compounds,
      boolean vague,
      boolean relative,
      boolean medium) {}

  private final Map<String, Kind> endings = new HashMap<>();
  private final Map<String, Set<ClassTrait>> traits = new HashMap<>();
  private final FormCache<Optional<Kind>> kinds = new FormCache<>(this::find);
  private final WordMemo<Optional<Kind>> kindsOfWords =
      new WordMemo<>(word -> kinds.of(word.form()));

  public static OrganisationNouns read(String language) {
    OrganisationNouns nouns = new OrganisationNouns();
    for (LexiconFile.Entry line : LexiconFile.read(language, "org-nouns.tsv").entries()) {
      List<String> flags = Arrays.asList(line.column(2).split(","));
      String noun = line.column(0).toLowerCase(Locale.GERMAN);
      if (line.column(1).isEmpty()) {
        throw line.error("the noun \"" + line.column(0) + "\" has no class");
      }
      Kind kind =
          new Kind(
              noun,
              line.column(1),
              classes(line),
              flags.contains("institution"),
              flags.contains("before"),
              flags.contains("place"),
              flags.contains("generic"),
              flags.contains("compounds"),
              flags.contains("vague"),
              flags.contains("relative"),
              flags.contains("medium"));
      nouns.endings.putIfAbsent(noun, kind);
      for (String ending : new String[] {"s", "es", "n", "en"}) {
        nouns.endings.putIfAbsent(noun + ending, kind);
      }
    }
    for (LexiconFile.Entry line :
        LexiconFile.read(language, "organisation-classes.tsv").entries()) {
      Set<ClassTrait> traits = EnumSet.noneOf(ClassTrait.class);
      for (String trait : line.column(1).split(",")) {
        traits.add(ClassTrait.valueOf(trait.toUpperCase(Locale.ROOT)));
      }
      nouns.traits.put(line.column(0), traits);
    }
    return nouns;
  }

  private static Set<String> classes(LexiconFile.Entry line) {
    Set<String> classes = new HashSet<>(Arrays.asList(line.column(3).split(",")));
    classes.add(line.column(1));
    classes.remove("");
    return Set.copyOf(classes);
  }

  /** Whether all of a class have something. */
  public boolean have(ClassTrait trait, String nounClass) {
    return traits.getOrDefault(nounClass, Set.of()).contains(trait);
  }

  /** "Regierung", "Bundesregierung". */
  public boolean isGovernment(Word word) {
    Kind kind = of(word);
    return kind != null && kind.nounClass().equals(GOVERNMENT);
  }

  /** Not so a noun and nothing else: "Gericht". */
  public boolean hasMore(String name) {
    Kind kind = of(name);
    return kind == null || name.length() > kind.noun.length();
  }

  /** The kind that a noun in any form names, or null. */
  public Kind of(String form) {
    return Character.isUpperCase(form.charAt(0)) ? kinds.of(form).orElse(null) : null;
  }

  /** The kind that a word names, or null. */
  public Kind of(Word word) {
    return word.capitalized() ? kindsOfWords.of(word).orElse(null) : null;
  }

  private Optional<Kind> find(String form) {
    String lower = form.toLowerCase(Locale.GERMAN);
    for (int cut = 0; cut <= lower.length() - SHORTEST; cut++) {
      Kind kind = cut == 1 ? null : endings.get(lower.substring(cut));
      if (kind != null
          && (cut == 0 || kind.noun.length() > SHORTEST || lower.charAt(cut - 1) == '-')) {
        return kind.nounClass.equals(NONE) ? Optional.empty() : Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
