package org.wortlaut.resolve.actors.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the country that an organisation belongs to in its name: "irakische Regierung", "Regierung
 * des Irak", "Regierung in Bagdad", "US-Regierung".
 */
final class CountryInName {

  private static final Pattern HYPHEN = Pattern.compile("\\p{Pd}");

  /** Longer first parts of compounds are the topic and not the owner: "Russland-Ausschuss". */
  private static final int LONGEST_CODE = 3;

  private final CountryWords countries;
  private final InstitutionNouns nouns;
  private final Connectors connectors;

  CountryInName(CountryWords countries, InstitutionNouns nouns, Connectors connectors) {
    this.countries = countries;
    this.nouns = nouns;
    this.connectors = connectors;
  }

  /**
   * A name and its country.
   *
   * @param words of the name without the country, at least one
   * @param code of the country
   */
  record Owned(List<String> words, String code) {}

  /** The name without its country; empty if it holds none or several, or nothing else. */
  Optional<Owned> in(List<String> words) {
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
    return codes.size() == 1 && !rest.isEmpty()
        ? Optional.of(new Owned(rest, codes.iterator().next()))
        : Optional.empty();
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
        && connectors.has(words.get(begin - 1))
        && nouns.isNational(words.get(0))) {
      code = countries.ofCapital(word);
    }
    if (code == null) {
      return begin;
    }
    codes.add(code);
    return begin + 1;
  }

  private void dropConnectors(List<String> rest) {
    while (!rest.isEmpty() && connectors.has(rest.get(rest.size() - 1))) {
      rest.remove(rest.size() - 1);
    }
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
}
