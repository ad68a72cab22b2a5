package org.wortlaut.resolve.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.word.WordStem;

/**
 * The word lists of one language that names are found with.
 *
 * @param teamCodes by which results of sports name countries: "GER"
 * @param firstNames to {@code m}, {@code f} or {@code u}
 * @param ambiguousFirstNames those that alone are no name of a person
 * @param placePrepositions to whether hardly anything but a place follows
 * @param nameJoiners small words between two names of one person: "bin", "de"
 * @param contractions prepositions with an article: "am"
 * @param governmentNouns ends of lemmas in lower case, for what a government does, says or has:
 *     "Haltung"
 * @param shortFormIntroductions what stands between a name and its short form: "kurz"
 * @param roleComplements words, in lower case, that open what a role noun is of: "Leiter der Bahn"
 * @param roleScopes first parts of role nouns that tell of no body, to what they tell: "landes" to
 *     'reach', "finanz" to 'department'
 * @param copulas verbs that say what somebody is, by infinitive
 * @param companyWords to whether the word ends the name of a company
 * @param companyClasses those that tell what an organisation is, to the class of its nouns
 * @param acronymThings ends of nouns, in lower case, whose acronym is no organisation
 * @param regionAdjectives stems of adjectives of regions that have bodies of their own: "bayerisch"
 * @param regionInhabitants people of such regions, whose noun is their adjective: "Tiroler"
 * @param causeWords that open the name of an organisation with what it is for or against: "Pro"
 * @param nominativeEndings of surnames in -s that are mostly nominatives: "Torres"
 */
public record NameLexicon(
    Gazetteer gazetteer,
    Map<String, Gazetteer.Entry> teamCodes,
    Map<String, String> firstNames,
    Set<String> ambiguousFirstNames,
    Set<String> titles,
    Set<String> particles,
    Set<String> nameJoiners,
    Set<String> shortFormIntroductions,
    RoleNouns roles,
    Set<String> roleComplements,
    Map<String, String> roleScopes,
    OrganisationNouns organisations,
    Set<String> placeNouns,
    Set<String> placeEndings,
    Map<String, Boolean> placePrepositions,
    Set<String> contractions,
    Set<String> governmentNouns,
    Set<String> copulas,
    Map<String, Boolean> companyWords,
    Map<String, String> companyClasses,
    Set<String> notOrganisations,
    Set<String> acronymThings,
    Set<String> currencies,
    Set<String> regionAdjectives,
    Set<String> regionInhabitants,
    Set<String> causeWords,
    Set<String> nominativeEndings) {

  private static final String OF_PLACE = "er";

  /** The column with the aliases that are common words too. */
  private static final int COMMON_ALIASES = 3;

  public static NameLexicon read(String language) {
    Gazetteer gazetteer = new Gazetteer();
    List<Country> countries = Country.read(language);
    new CountryNames(gazetteer)
        .addAll(countries, LexiconFile.read(language, "state-nouns.tsv").firstColumn());
    addNames(gazetteer, LexiconFile.read(language, "organisations.tsv"), ActorKind.ORGANIZATION);
    addNames(gazetteer, LexiconFile.read(language, "media.tsv"), ActorKind.ORGANIZATION);
    addMetonyms(gazetteer, LexiconFile.read(language, "metonyms.tsv"));
    addNames(gazetteer, LexiconFile.read(language, "places.tsv"), ActorKind.PLACE);
    Set<String> placeNouns = new HashSet<>();
    for (String noun : LexiconFile.read(language, "place-nouns.tsv").firstColumn()) {
      placeNouns.add(noun);
      placeNouns.add(noun + "s");
      placeNouns.add(noun + "n");
      placeNouns.add(noun + "en");
    }
    LexiconFile companyWords = LexiconFile.read(language, "company-words.tsv");
    return new NameLexicon(
        gazetteer,
        teams(LexiconFile.read(language, "team-codes.tsv"), countries, gazetteer),
        columns(LexiconFile.read(language, "first-names.tsv"), 1),
        LexiconFile.read(language, "ambiguous-first-names.tsv").firstColumn(),
        LexiconFile.read(language, "titles.tsv").firstColumn(),
        LexiconFile.read(language, "name-particles.tsv").firstColumn(),
        LexiconFile.read(language, "name-joiners.tsv").firstColumn(),
        LexiconFile.read(language, "short-form-introductions.tsv").firstColumn(),
        RoleNouns.read(language),
        LexiconFile.read(language, "role-complements.tsv").firstColumn(),
        columns(LexiconFile.read(language, "role-scopes.tsv"), 1),
        OrganisationNouns.read(language),
        placeNouns,
        LexiconFile.read(language, "place-endings.tsv").firstColumn(),
        flags(LexiconFile.read(language, "place-prepositions.tsv"), "only", "often"),
        LexiconFile.read(language, "contractions.tsv").firstColumn(),
        LexiconFile.read(language, "government-nouns.tsv").firstColumn().stream()
            .map(noun -> noun.toLowerCase(Locale.GERMAN))
            .collect(Collectors.toSet()),
        LexiconFile.read(language, "copulas.tsv").firstColumn(),
        flags(companyWords, "end", "part"),
        columns(companyWords, 2),
        notOrganisations(language),
        LexiconFile.read(language, "acronym-things.tsv").firstColumn(),
        LexiconFile.read(language, "currencies.tsv").firstColumn(),
        LexiconFile.read(language, "region-adjectives.tsv").firstColumn(),
        LexiconFile.read(language, "inhabitants.tsv").firstColumn().stream()
            .filter(noun -> noun.endsWith(OF_PLACE))
            .collect(Collectors.toSet()),
        LexiconFile.read(language, "cause-words.tsv").firstColumn(),
        LexiconFile.read(language, "nominative-endings.tsv").firstColumn());
  }

  /** "französische", "bayerischen": the adjective of a country or of a region with own bodies. */
  public boolean isOfCountryOrRegion(String adjective) {
    Gazetteer.Entry entry = gazetteer.single(adjective);
    return entry == null
        ? regionAdjectives.contains(WordStem.ofAdjective(adjective))
        : entry.form() == Name.Form.ADJECTIVE;
  }

  /** The organisation that the first part of a compound in lower case names; or null. */
  public String organisation(String modifier) {
    if (modifier.isEmpty()) {
      return null;
    }
    String upper = modifier.toUpperCase(Locale.GERMAN);
    Gazetteer.Entry entry = gazetteer.single(upper);
    if (entry == null) {
      entry = gazetteer.single(upper.charAt(0) + modifier.substring(1));
    }
    if (entry == null) {
      entry = gazetteer.inAnyCase(modifier); // "AfD"
    }
    return entry != null && entry.kind() == ActorKind.ORGANIZATION ? entry.actor() : null;
  }

  private static Set<String> notOrganisations(String language) {
    Set<String> words = LexiconFile.read(language, "not-organisations.tsv").firstColumn();
    Map<String, Boolean> isDay = flags(LexiconFile.read(language, "day-times.tsv"), "day", "time");
    for (String day : isDay.keySet()) {
      for (String time : isDay.keySet()) {
        if (isDay.get(day) && !isDay.get(time)) {
          words.add(day + time);
        }
      }
    }
    return words;
  }

  private static Map<String, Gazetteer.Entry> teams(
      LexiconFile file, List<Country> countries, Gazetteer gazetteer) {
    Map<String, Gazetteer.Entry> teams = new HashMap<>();
    for (LexiconFile.Entry line : file.entries()) {
      Country country =
          countries.stream()
              .filter(any -> any.code().equals(line.column(1)))
              .findFirst()
              .orElseThrow(
                  () -> line.error("countries.tsv has no country \"" + line.column(1) + "\""));
      teams.put(line.column(0), gazetteer.single(country.name()));
    }
    return teams;
  }

  private static void addNames(Gazetteer gazetteer, LexiconFile file, ActorKind kind) {
    for (LexiconFile.Entry line : file.entries()) {
      boolean quoted = line.column(2).equals("quoted");
      addAlias(gazetteer, line.column(0), line.column(0), kind, quoted);
      addAliases(gazetteer, line, 1, kind, quoted);
      addAliases(gazetteer, line, COMMON_ALIASES, kind, true);
    }
  }

  private static void addAliases(
      Gazetteer gazetteer, LexiconFile.Entry line, int column, ActorKind kind, boolean quoted) {
    for (String alias : line.column(column).split("\\|")) {
      if (!alias.isBlank()) {
        addAlias(gazetteer, alias.trim(), line.column(0), kind, quoted);
      }
    }
  }

  /** "Grünen=Grüne": the form in the text and its nominative. */
  private static void addAlias(
      Gazetteer gazetteer, String alias, String actor, ActorKind kind, boolean quoted) {
    int equals = alias.indexOf('=');
    String form = equals < 0 ? alias : alias.substring(0, equals);
    String name = alias.substring(equals + 1);
    gazetteer.add(
        form,
        new Gazetteer.Entry(name, actor, kind, Name.Form.NAME, kind == ActorKind.PLACE, quoted));
  }

  private static void addMetonyms(Gazetteer gazetteer, LexiconFile file) {
    for (LexiconFile.Entry line : file.entries()) {
      Gazetteer.Entry standsFor = gazetteer.single(line.column(1));
      ActorKind kind = standsFor == null ? ActorKind.ORGANIZATION : standsFor.kind();
      gazetteer.replace(
          line.column(0),
          new Gazetteer.Entry(
              line.column(1),
              line.column(1),
              kind,
              Name.Form.METONYM,
              line.column(2).equals("actor"),
              false));
    }
  }

  /** From the first column of each line to another one, where the line has that. */
  private static Map<String, String> columns(LexiconFile file, int column) {
    Map<String, String> map = new HashMap<>();
    for (LexiconFile.Entry line : file.entries()) {
      if (!line.column(column).isEmpty()) {
        map.put(line.column(0), line.column(column));
      }
    }
    return map;
  }

  private static Map<String, Boolean> flags(LexiconFile file, String yes, String no) {
    Map<String, Boolean> map = new HashMap<>();
    for (LexiconFile.Entry line : file.entries()) {
      if (!line.column(1).equals(yes) && !line.column(1).equals(no)) {
        throw line.error(
            "column 2 is \"" + line.column(1) + "\", but must be '" + yes + "' or '" + no + "'");
      }
      map.put(line.column(0), line.column(1).equals(yes));
    }
    return map;
  }
}
