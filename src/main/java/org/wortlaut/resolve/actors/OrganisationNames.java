package org.wortlaut.resolve.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.Country;
import org.wortlaut.resolve.OrganisationNouns;
import org.wortlaut.resolve.WordStem;

/**
 * Reads the names of organisations, groups and countries.
 *
 * <p>A country in the name stands at its end in the key, however it is said: "irakische Regierung",
 * "Regierung des Irak" and "Regierung in Bagdad" are {@code regierung@iq}. So does the town of an
 * institution: "Bochumer Polizei", "Polizei Bochum" and "Polizei in Bochum" are {@code
 * polizei@bochum}. A mere common noun ("Polizei", "nationale Wahlkommission") names another actor
 * elsewhere.
 */
final class OrganisationNames {

  /** Between the name and what it belongs to. */
  static final String OF = "@";

  private static final Pattern BRACKETED = Pattern.compile("(\\S.*\\S)\\s*\\(([^()]+)\\)");

  /** Two capitals at least: "BfS", "NATO". */
  static final Pattern ACRONYM = Pattern.compile("^(?=.*\\p{Lu}.*\\p{Lu})[\\p{L}\\d.]{2,8}$");

  private static final Pattern OF_TOWN = Pattern.compile("\\p{Lu}\\p{Ll}{2,}er");
  private static final Pattern HYPHEN = Pattern.compile("\\p{Pd}");

  /** Longer first parts of compounds are the topic and not the owner: "Russland-Ausschuss". */
  private static final int LONGEST_CODE = 3;

  private final Morphology morphology;
  private final CountryWords countries;
  private final OrganisationNouns nouns;
  private final Map<String, ActorName.Scope> scopes = new HashMap<>();
  private final Set<String> namingClasses = new HashSet<>();
  private final Set<String> legalForms = new HashSet<>();
  private final Set<String> articles;

  OrganisationNames(String language, List<Country> countries, Morphology morphology) {
    this.morphology = morphology;
    this.countries = new CountryWords(countries);
    this.nouns = OrganisationNouns.read(language);
    this.articles = LexiconFile.read(language, "name-articles.tsv").firstColumn();
    for (LexiconFile.Entry line : LexiconFile.read(language, "institution-scopes.tsv").entries()) {
      addScope(line);
    }
    for (LexiconFile.Entry line : LexiconFile.read(language, "company-words.tsv").entries()) {
      if (line.column(1).equals("end")) {
        legalForms.add(line.column(0));
      }
    }
  }

  private void addScope(LexiconFile.Entry line) {
    switch (line.column(1)) {
      case "place" -> scopes.put(line.column(0), ActorName.Scope.PLACE);
      case "country" -> scopes.put(line.column(0), ActorName.Scope.COUNTRY);
      case "name" -> namingClasses.add(line.column(0));
      default ->
          throw line.error(
              "column 2 is \"" + line.column(1) + "\", but must be place, country or name");
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
  static String withCountry(String key, String code) {
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
    return withCountry(words, shorts)
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

  /** "irakische Regierung", "Regierung des Irak", "Regierung in Bagdad", "US-Regierung". */
  private Optional<ActorName> withCountry(List<String> words, List<ActorName.ShortName> shorts) {
    List<String> rest = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < words.size(); ) {
      int end = countryEnd(words, i, codes);
      if (end > i) {
        dropConnectors(rest);
        i = end;
      } else {
        rest.add(withoutCode(words.get(i), codes));
        i++;
      }
    }
    if (codes.size() != 1 || rest.isEmpty()) {
      return Optional.empty();
    }
    String code = codes.iterator().next();
    return Optional.of(
        new ActorName(withCountry(key(rest), code), ActorName.Scope.WORLD, false, shorts, code));
  }

  /** The end of a country's name or adjective that begins at a word; the word itself if none. */
  private int countryEnd(List<String> words, int begin, Set<String> codes) {
    for (int n = Math.min(countries.mostWords(), words.size() - begin); n > 0; n--) {
      String code = countries.ofName(String.join(" ", words.subList(begin, begin + n)));
      if (code != null) {
        codes.add(code);
        return begin + n;
      }
    }
    String word = words.get(begin);
    String code = countries.ofAdjective(word);
    if (code == null
        && begin > 0
        && isConnector(words.get(begin - 1))
        && isNational(words.get(0))) {
      code = countries.ofCapital(word);
    }
    if (code == null) {
      return begin;
    }
    codes.add(code);
    return begin + 1;
  }

  private boolean isNational(String word) {
    OrganisationNouns.Kind kind = nouns.of(word);
    return kind != null && scopes.get(kind.nounClass()) == ActorName.Scope.COUNTRY;
  }

  /** "US-Regierung": the compound without its country. */
  private String withoutCode(String word, Set<String> codes) {
    Matcher hyphen = HYPHEN.matcher(word);
    if (!hyphen.find() || hyphen.start() > LONGEST_CODE || hyphen.end() == word.length()) {
      return word;
    }
    String code = countries.ofName(word.substring(0, hyphen.start()));
    if (code == null) {
      return word;
    }
    codes.add(code);
    return word.substring(hyphen.end());
  }

  private void dropConnectors(List<String> rest) {
    while (!rest.isEmpty() && isConnector(rest.get(rest.size() - 1))) {
      rest.remove(rest.size() - 1);
    }
  }

  /** "von", "der", "in": small words between a name and its country or town. */
  private boolean isConnector(String word) {
    Word look = morphology.look(word, false);
    return Character.isLowerCase(word.codePointAt(0))
        && (look.is(WordClass.PREPOSITION) || look.is(WordClass.ARTICLE));
  }

  /** "Bochumer Polizei", "Polizei Bochum", "Polizei in Bochum". */
  private Optional<ActorName> withTown(List<String> words, List<ActorName.ShortName> shorts) {
    if (words.size() < 2) {
      return Optional.empty();
    }
    String first = words.get(0);
    if (OF_TOWN.matcher(first).matches() && nouns.of(words.get(words.size() - 1)) != null) {
      String town = townKey(first.substring(0, first.length() - 2));
      return Optional.of(ofTown(words.subList(1, words.size()), town, shorts));
    }
    OrganisationNouns.Kind kind = nouns.of(first);
    boolean local =
        kind != null && (kind.withPlace() || scopes.get(kind.nounClass()) == ActorName.Scope.PLACE);
    int town = isConnector(words.get(1)) ? 2 : 1;
    if (!local
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
    OrganisationNouns.Kind kind = nouns.of(last);
    ActorName.Scope known = kind == null ? null : scopes.get(kind.nounClass());
    boolean small = !Character.isUpperCase(words.get(0).codePointAt(0));
    boolean common = small || words.size() == 1 && (known != null || isCommonNoun(last, kind));
    ActorName.Scope ofCommon = known == null ? ActorName.Scope.STORY : known;
    return new ActorName(
        key(words),
        common && !isProper(words) ? ofCommon : ActorName.Scope.WORLD,
        false,
        shorts,
        null);
  }

  /** "al-Qaida", "ödp", "amnesty international": small, but no common words. */
  private boolean isProper(List<String> words) {
    return words.stream()
        .noneMatch(word -> morphology.has(word) || nouns.of(capital(word)) != null);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.GERMAN) + word.substring(1);
  }

  /** A compound is one if both its parts are words, and none of a class that is named so. */
  private boolean isCommonNoun(String word, OrganisationNouns.Kind kind) {
    Word look = morphology.look(word, false);
    boolean naming = kind != null && namingClasses.contains(kind.nounClass());
    return look.is(WordClass.NOUN)
        && (morphology.has(word) || look.known() && !naming)
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
