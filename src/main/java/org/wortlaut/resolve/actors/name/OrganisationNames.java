package org.wortlaut.resolve.actors.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.word.WordStem;

/**
 * Reads the names of organisations, groups and countries.
 *
 * <p>A country in the name stands at its end in the key, however it is said: "irakische Regierung",
 * "Regierung des Irak" and "Regierung in Bagdad" are {@code regierung@iq}. So does the town of an
 * institution: "Bochumer Polizei", "Polizei Bochum" and "Polizei in Bochum" are {@code
 * polizei@bochum}. A mere common noun ("Polizei", "nationale Wahlkommission") names another actor
 * elsewhere.
 */
public final class OrganisationNames {

  /** Between the name and what it belongs to. */
  public static final String OF = "@";

  private static final Pattern BRACKETED = Pattern.compile("(\\S.*\\S)\\s*\\(([^()]+)\\)");

  /** Two capitals at least: "BfS", "NATO". */
  public static final Pattern ACRONYM =
      Pattern.compile("^(?=.*\\p{Lu}.*\\p{Lu})[\\p{L}\\d.]{2,8}$");

  private static final Pattern HYPHEN = Pattern.compile("\\p{Pd}");

  private static final Pattern OF_TOWN = Pattern.compile("\\p{Lu}\\p{Ll}{2,}er");

  private final Morphology morphology;
  private final Connectors connectors;
  private final InstitutionNouns nouns;
  private final CountryInName countries;
  private final Set<String> articles;
  private final Set<String> regions;
  private final Set<String> legalForms = new HashSet<>();

  OrganisationNames(String language, CountryWords countries, Morphology morphology) {
    this.morphology = morphology;
    this.connectors = new Connectors(morphology);
    this.nouns = new InstitutionNouns(language);
    this.countries = new CountryInName(countries, nouns, connectors);
    this.articles = LexiconFile.read(language, "name-articles.tsv").firstColumn();
    this.regions = LexiconFile.read(language, "region-adjectives.tsv").firstColumn();
    for (LexiconFile.Entry line : LexiconFile.read(language, "company-words.tsv").entries()) {
      if (line.column(1).equals("end")) {
        legalForms.add(line.column(0));
      }
    }
  }

  private static boolean isAcronym(String word) {
    return ACRONYM.matcher(word).matches();
  }

  /**
   * A town as it stands in keys, the same for its name and what is said of its people: "Dresden"
   * and "Dresdner", "Bremen" and "Bremer".
   */
  static String townKey(String town) {
    return NameKey.of(town).replaceAll("(en|n)$", "");
  }

  /** The key of a name to which a country belongs. */
  public static String withCountry(String key, String code) {
    return key + OF + code.toLowerCase(Locale.ROOT);
  }

  /**
   * @param name nominative
   */
  ActorName read(String name) {
    Matcher bracketed = BRACKETED.matcher(name.strip());
    boolean explained = bracketed.matches() && isAcronym(bracketed.group(2));
    List<String> words = withoutSurroundings(explained ? bracketed.group(1) : name.strip());
    List<ActorName.ShortName> shorts =
        explained
            ? List.of(new ActorName.ShortName(NameKey.of(bracketed.group(2)), false, true))
            : List.of();
    return countries
        .in(words)
        .map(owned -> ofCountry(owned, shorts))
        .or(() -> withTown(words, shorts))
        .orElseGet(() -> alone(words, shorts));
  }

  /** Without an article before and a legal form after the name. */
  private List<String> withoutSurroundings(String name) {
    List<String> words = new ArrayList<>(List.of(name.split("\\s+")));
    if (words.size() > 1 && articles.contains(words.get(0).toLowerCase(Locale.GERMAN))) {
      words.remove(0);
    }
    while (words.size() > 1 && legalForms.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return words;
  }

  private ActorName ofCountry(CountryInName.Owned owned, List<ActorName.ShortName> shorts) {
    return new ActorName(
        withCountry(key(owned.words()), owned.code()),
        ActorName.Scope.WORLD,
        false,
        shorts,
        owned.code());
  }

  /** "Bochumer Polizei", "Polizei Bochum", "Polizei in Bochum". */
  private Optional<ActorName> withTown(List<String> words, List<ActorName.ShortName> shorts) {
    if (words.size() < 2) {
      return Optional.empty();
    }
    String first = words.get(0);
    if (OF_TOWN.matcher(first).matches() && nouns.has(words.get(words.size() - 1))) {
      String town = townKey(first.substring(0, first.length() - 2));
      return Optional.of(ofTown(words.subList(1, words.size()), town, shorts));
    }
    int town = connectors.has(words.get(1)) ? 2 : 1;
    if (!nouns.isLocal(first)
        || town >= words.size()
        || !words.subList(town, words.size()).stream()
            .allMatch(word -> Character.isUpperCase(word.codePointAt(0)))) {
      return Optional.empty();
    }
    String name = String.join(" ", words.subList(town, words.size()));
    return Optional.of(ofTown(List.of(first), townKey(name), shorts));
  }

  private ActorName ofTown(List<String> words, String town, List<ActorName.ShortName> shorts) {
    return new ActorName(key(words) + OF + town, ActorName.Scope.WORLD, false, shorts, null);
  }

  /** A name without country and town: proper, or a common noun. */
  private ActorName alone(List<String> words, List<ActorName.ShortName> shorts) {
    String last = words.get(words.size() - 1);
    Optional<ActorName.Scope> known = nouns.scope(last);
    // "1. FC Altdorf" does not begin with a small letter
    boolean small = Character.isLowerCase(words.get(0).codePointAt(0));
    boolean common =
        small || words.size() == 1 && (known.isPresent() || isCommonNoun(last) && !isAcronym(last));
    ActorName.Scope scope =
        common && !isProper(words) ? known.orElse(ActorName.Scope.STORY) : ActorName.Scope.WORLD;
    return new ActorName(key(words), scope, false, shorts, null);
  }

  /** Of a region, named after somebody, or of no common words: "bayerisches Kabinett", "ödp". */
  private boolean isProper(List<String> words) {
    return words.stream().anyMatch(word -> isOfRegion(word) || isNamedCompound(word))
        || words.stream().noneMatch(word -> morphology.has(word) || nouns.has(capital(word)));
  }

  private boolean isOfRegion(String word) {
    return regions.contains(WordStem.ofAdjective(word));
  }

  /** "AKP-Regierung", "Griss-Kommission", but not "Mitte-Links-Regierung". */
  private boolean isNamedCompound(String word) {
    List<String> parts = List.of(HYPHEN.split(word));
    return parts.subList(0, parts.size() - 1).stream().anyMatch(this::isName);
  }

  private boolean isName(String part) {
    Word look = morphology.look(part, true);
    return part.length() > 1
        && Character.isUpperCase(part.codePointAt(0))
        && (!look.known()
            || look.is(WordClass.NAME)
            || look.is(WordClass.FIRST_NAME)
            || look.is(WordClass.SURNAME));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.GERMAN) + word.substring(1);
  }

  /** A compound is one if both its parts are words, and none of a class that is named so. */
  private boolean isCommonNoun(String word) {
    Word look = morphology.look(word, false);
    return look.is(WordClass.NOUN)
        && (morphology.has(word) || look.known() && !nouns.isNaming(word))
        && !look.is(WordClass.NAME)
        && !look.is(WordClass.PLACE_NAME)
        && !look.is(WordClass.SURNAME)
        && !look.is(WordClass.FIRST_NAME);
  }

  /** Adjectives before the last word without their endings: "Oberster Gerichtshof". */
  private String key(List<String> words) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean adjective =
          i + 1 < words.size() && morphology.look(words.get(i), true).is(WordClass.ADJECTIVE);
      keys.add(NameKey.of(adjective ? WordStem.ofAdjective(words.get(i)) : words.get(i)));
    }
    return String.join(" ", keys);
  }
}
