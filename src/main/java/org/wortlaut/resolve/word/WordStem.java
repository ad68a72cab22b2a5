package org.wortlaut.resolve.word;

import java.util.List;
import java.util.Locale;

/**
 * A form of a word without its German ending, equal for all forms of one word: "Vereinte",
 * "Vereinten", "Vereinter" give "vereint". Not a dictionary form.
 */
public final class WordStem {

  /** Longer ones first. */
  public static final List<String> ADJECTIVE_ENDINGS = List.of("en", "em", "er", "es", "e");

  private static final int SHORTEST_LONG_GENITIVE = 5;

  private WordStem() {}

  /** Without the ending of an adjective, in lower case. */
  public static String ofAdjective(String form) {
    return withoutAdjectiveEnding(form.toLowerCase(Locale.GERMAN));
  }

  /** Without the ending of an adjective, as it is written. */
  public static String withoutAdjectiveEnding(String form) {
    for (String ending : ADJECTIVE_ENDINGS) {
      if (form.length() > ending.length() + 2 && form.endsWith(ending)) {
        return form.substring(0, form.length() - ending.length());
      }
    }
    return form;
  }

  /** Without the genitive ending of a noun or name: "Hauses", "Kremls", "Moskau’s". */
  public static String ofGenitive(String form) {
    if (form.length() > 3 && (form.endsWith("’s") || form.endsWith("'s"))) {
      return form.substring(0, form.length() - 2);
    }
    if (form.length() > 3 && (form.endsWith("’") || form.endsWith("'"))) {
      return form.substring(0, form.length() - 1);
    }
    return form.length() > 3 && form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
  }

  /** Without the genitive ending of "Hauses" and "Bundes"; short words as they are. */
  public static String ofLongGenitive(String form) {
    return form.length() > SHORTEST_LONG_GENITIVE && form.endsWith("es")
        ? form.substring(0, form.length() - 2)
        : form;
  }
}
