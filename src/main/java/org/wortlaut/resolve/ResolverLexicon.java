package org.wortlaut.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wortlaut.language.LexiconFile;

/**
 * The word lists that speakers are resolved with.
 *
 * @param pronouns in lower case, to the gender of whom they stand for
 * @param possessives their beginnings in lower case, to the gender of the owner
 * @param groups nouns for groups of people in the singular
 */
record ResolverLexicon(NameLexicon names, SourceNouns sources, Map<String, Gender> pronouns, Map<String, Gender> possessives, Set<String> groups) {

  static ResolverLexicon read(String language, NameLexicon names) {
    return new ResolverLexicon(
        names,
        SourceNouns.read(language),
        genders(LexiconFile.read(language, "pronouns.tsv")),
        genders(LexiconFile.read(language, "possessives.tsv")),
        LexiconFile.read(language, "group-nouns.tsv").firstColumn());
  }

  private static Map<String, Gender> genders(LexiconFile file) {
    Map<String, Gender> genders = new HashMap<>();
    for (LexiconFile.Entry line : file.entries()) {
      try {
        genders.put(line.column(0), Gender.valueOf(line.column(1).toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw line.error("\"" + line.column(1) + "\" is no gender; write masculine, feminine, neuter, plural or unknown");
      }
    }
    return genders;
  }
}
