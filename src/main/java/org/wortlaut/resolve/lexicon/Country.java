package org.wortlaut.resolve.lexicon;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wortlaut.language.LexiconFile;

/**
 * A country as a language calls it, from the lexicon file {@code countries.tsv}.
 *
 * @param code of ISO 3166-1; one that begins with X stands for a country that has none
 * @param name as written in news
 * @param official name in ICU4J; the code itself where ICU4J has none
 * @param aliases further names
 * @param adjectives their stems, without ending ("russisch")
 * @param demonyms nominative singular masculine ("Franzose")
 * @param capitals that may stand for the government
 */
public record Country(
    String code,
    String name,
    String official,
    List<String> aliases,
    List<String> adjectives,
    List<String> demonyms,
    List<String> capitals) {

  /** Codes that others understand: Kosovo's is in use, all others with X are our own. */
  public static final Pattern ISO_CODE = Pattern.compile("XK|[A-WYZ][A-Z]");

  public Country {
    aliases = List.copyOf(aliases);
    adjectives = List.copyOf(adjectives);
    demonyms = List.copyOf(demonyms);
    capitals = List.copyOf(capitals);
  }

  /**
   * All countries of a language.
   *
   * @throws IllegalStateException if the file is missing or a country has no name
   */
  public static List<Country> read(String language) {
    List<Country> countries = new ArrayList<>();
    for (LexiconFile.Entry line : LexiconFile.read(language, "countries.tsv").entries()) {
      countries.add(of(line, language));
    }
    return List.copyOf(countries);
  }

  /** Whether others would understand the code. */
  public boolean hasIsoCode() {
    return ISO_CODE.matcher(code).matches();
  }

  private static Country of(LexiconFile.Entry line, String language) {
    String code = line.column(0);
    String official = new ULocale("und", code).getDisplayCountry(new ULocale(language));
    String name = line.column(1).equals("-") ? official : line.column(1);
    if (name.isEmpty() || name.equals(code)) {
      throw line.error("the country \"" + code + "\" has no name; write one in column 2");
    }
    return new Country(
        code, name, official, parts(line, 2), parts(line, 3), parts(line, 4), parts(line, 5));
  }

  private static List<String> parts(LexiconFile.Entry line, int column) {
    List<String> parts = new ArrayList<>();
    for (String part : line.column(column).split("\\|")) {
      if (!part.isBlank()) {
        parts.add(part.trim());
      }
    }
    return parts;
  }
}
