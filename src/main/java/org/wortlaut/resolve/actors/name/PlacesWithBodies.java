package org.wortlaut.resolve.actors.name;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.lexicon.KnownNames;
import org.wortlaut.resolve.word.WordStem;

/**
 * Which places have a police, a court or a hospital of their own: towns, districts and regions.
 *
 * <p>Must not match: "Hauptstraße", "Schloss Ahrental", "A 2", "Naher Osten", "Rhein", and common
 * nouns that were taken for a place.
 */
final class PlacesWithBodies {

  private static final String WHOLE_NAME = "=";
  private static final Set<String> WITH = Set.of("district", "exonym", "island", "region", "town");
  private static final Set<String> WITHOUT =
      Set.of("building", "mountain", "space", "street", "water");

  private final CountryWords countries;
  private final Morphology morphology;
  private final KnownNames known;
  private final Set<String> names = new HashSet<>();
  private final Set<String> endings = new HashSet<>();

  PlacesWithBodies(String language, CountryWords countries, Morphology morphology) {
    this.countries = countries;
    this.morphology = morphology;
    this.known = KnownNames.read(language);
    for (String entry : LexiconFile.read(language, "places-without-bodies.tsv").firstColumn()) {
      if (entry.startsWith(WHOLE_NAME)) {
        names.add(entry.substring(WHOLE_NAME.length()));
      } else {
        endings.add(entry);
      }
    }
  }

  /**
   * @param place nominative
   */
  boolean have(String place) {
    if (names.contains(place.toLowerCase(Locale.GERMAN))) {
      return false;
    }
    Set<String> kinds = known.kindsOf(place);
    return countries.ofCapital(place) != null
        || kinds.stream().anyMatch(WITH::contains)
        || kinds.stream().noneMatch(WITHOUT::contains) && mayBeTown(place);
  }

  /** Whether an unknown place is neither a street, a building or a water nor a common noun. */
  private boolean mayBeTown(String place) {
    String[] words = place.split("[\\s/]+");
    return place.chars().noneMatch(Character::isDigit)
        && Arrays.stream(words).noneMatch(this::hasOtherEnding)
        && !isCommonNoun(place);
  }

  private boolean hasOtherEnding(String word) {
    String lower = WordStem.ofGenitive(word.toLowerCase(Locale.GERMAN));
    return endings.stream().anyMatch(lower::endsWith);
  }

  /** Not so "Wien-Favoriten". */
  private boolean isCommonNoun(String place) {
    Word look = morphology.look(place, false);
    return place.indexOf('-') < 0
        && look.known()
        && look.is(WordClass.NOUN)
        && !look.is(WordClass.NAME)
        && !look.is(WordClass.PLACE_NAME);
  }
}
