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
 * @param groups nouns for groups of people in the singular
 */
record ResolverLexicon(NameLexicon names, SourceNouns sources, Map<String, Gender> pronouns, Set<String> groups) {

  static ResolverLexicon read(String language, NameLexicon names) {
    Map<String, Gender> pronouns = new HashMap<>();
    for (LexiconFile.Entry line : LexiconFile.read(language, "pronouns.tsv").entries()) {
      try {
        pronouns.put(line.column(0), Gender.valueOf(line.column(1).toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw line.error("\"" + line.column(1) + "\" is no gender; write masculine, feminine, neuter, plural or unknown");
      }
    }
    return new ResolverLexicon(names, SourceNouns.read(language), pronouns, LexiconFile.read(language, "group-nouns.tsv").firstColumn());
  }
}
