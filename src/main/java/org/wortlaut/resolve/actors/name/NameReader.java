package org.wortlaut.resolve.actors.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wortlaut.language.FormCache;
import org.wortlaut.language.GermanMorphology;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.Morphology;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.lexicon.Country;
import org.wortlaut.resolve.lexicon.RoleNouns;

/**
 * Reads a name by itself: what it is compared by, and what else its bearer may be called.
 *
 * <pre>{@code
 * NameReader names = NameReader.forLanguage("de");
 * names.read("Wladimir Selenskyj", ActorKind.PERSON).key()
 *     .equals(names.read("Vladimir Zelensky", ActorKind.PERSON).key());
 * }</pre>
 *
 * <p>Immutable and safe to share between threads; costly to make, so there is one per language and
 * JVM.
 */
public final class NameReader {

  private static final String GERMAN = "de";
  private static final Map<String, NameReader> OF_LANGUAGE = new ConcurrentHashMap<>();

  private final PersonNames persons;
  private final OrganisationNames organisations;
  private final CountryWords countries;
  private final RoleNouns roles;
  private final Set<String> roleOwners;
  private final PlacesWithBodies places;
  private final Map<ActorKind, FormCache<ActorName>> known = new ConcurrentHashMap<>();

  private NameReader(String language) {
    this.persons = new PersonNames(language);
    this.countries = new CountryWords(Country.read(language));
    Morphology morphology = GermanMorphology.load();
    this.organisations = new OrganisationNames(language, countries, morphology);
    this.places = new PlacesWithBodies(language, countries, morphology);
    this.roles = RoleNouns.read(language);
    this.roleOwners = LexiconFile.read(language, "role-owners.tsv").firstColumn();
    for (ActorKind kind : ActorKind.values()) {
      known.put(kind, new FormCache<>(name -> readAnew(name, kind)));
    }
  }

  /**
   * The reader of a language; the same object at every call.
   *
   * @param language two-letter code
   * @throws IllegalArgumentException if there are no resources for it
   */
  public static NameReader forLanguage(String language) {
    if (!language.equals(GERMAN)) {
      throw new IllegalArgumentException(
          "no resources for the language '" + language + "'; there are: " + GERMAN);
    }
    return OF_LANGUAGE.computeIfAbsent(language, NameReader::new);
  }

  /**
   * @param name nominative, without titles
   */
  public ActorName read(String name, ActorKind kind) {
    return known.get(kind).of(name);
  }

  /** The code of a country by its name ("Russland"), or null. */
  public String countryCode(String country) {
    return countries.ofName(country);
  }

  /**
   * How a place stands in the keys of its police, courts and hospitals; null for a place that has
   * none of its own.
   */
  public String townKey(String place) {
    return places.have(place) ? OrganisationNames.townKey(place) : null;
  }

  /**
   * What the words for a role are compared by: the same for "US-Präsidentin", "amerikanischer
   * Präsident" and "Präsident der Vereinigten Staaten".
   */
  public String roleKey(String role) {
    return organisations
        .read(
            Stream.of(role.strip().split("\\s+"))
                .map(this::masculine)
                .collect(Collectors.joining(" ")))
        .key();
  }

  /** Whether a role tells by itself in which country: "Bundeskanzlerin", but not "Präsident". */
  public boolean isTellingRole(String role) {
    return roleOwners.stream().anyMatch(role::startsWith);
  }

  private String masculine(String word) {
    int begin = word.lastIndexOf('-') + 1;
    RoleNouns.Role role = begin == word.length() ? null : roles.of(word.substring(begin));
    if (role == null || !Character.isUpperCase(word.codePointAt(begin))) {
      return word;
    }
    String noun = role.modifier() + role.noun();
    return word.substring(0, begin)
        + noun.substring(0, 1).toUpperCase(Locale.GERMAN)
        + noun.substring(1);
  }

  private static ActorName proper(String key, String country) {
    return new ActorName(key, ActorName.Scope.WORLD, false, List.of(), country);
  }

  private ActorName readAnew(String name, ActorKind kind) {
    String key = NameKey.of(name);
    if (key.isEmpty()) {
      return new ActorName(name, ActorName.Scope.STORY, false, List.of(), null);
    }
    return switch (kind) {
      case PERSON -> persons.read(name);
      case COUNTRY -> proper(key, countryCode(name));
      case PLACE -> proper(key, null);
      case DOCUMENT -> new ActorName(key, ActorName.Scope.STORY, false, List.of(), null);
      case ORGANIZATION, GROUP, UNKNOWN -> organisations.read(name);
    };
  }
}
