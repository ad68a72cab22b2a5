package org.wortlaut.resolve.actors.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wortlaut.resolve.lexicon.Country;
import org.wortlaut.resolve.word.WordStem;

/** Which words of a name name a country: "Russland", "Russlands", "russische", "US". */
final class CountryWords {

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();
  private int mostWords = 1;

  CountryWords(List<Country> countries) {
    for (Country country : countries) {
      addName(country.name(), country.code());
      if (!country.official().equals(country.code())) {
        addName(country.official(), country.code());
      }
      country.aliases().forEach(alias -> addName(alias, country.code()));
      for (String stem : country.adjectives()) {
        adjectives.putIfAbsent(stem.toLowerCase(Locale.GERMAN), country.code());
      }
      country.capitals().forEach(city -> capitals.putIfAbsent(city, country.code()));
    }
  }

  private void addName(String name, String code) {
    names.putIfAbsent(key(name), code);
    mostWords = Math.max(mostWords, name.split(" ").length);
  }

  /** The most words that a country's name has. */
  int mostWords() {
    return mostWords;
  }

  /** "Vereinigte Staaten", "Vereinigten Staaten": the adjectives of longer names are inflected. */
  private static String key(String name) {
    return name.contains(" ")
        ? Stream.of(name.split(" ")).map(WordStem::ofAdjective).collect(Collectors.joining(" "))
        : name;
  }

  /** The code of a country's name, also in the genitive, or null. */
  String ofName(String words) {
    String code = names.get(key(words));
    return code == null ? names.get(key(WordStem.ofGenitive(words))) : code;
  }

  /** The code of an adjective in any form, or null. */
  String ofAdjective(String word) {
    String stem = WordStem.ofAdjective(word);
    return stem.length() == word.length() ? null : adjectives.get(stem);
  }

  /** The code of the country whose capital it is, or null. */
  String ofCapital(String city) {
    return capitals.get(city);
  }
}
