package org.wortlaut.resolve.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wortlaut.language.LexiconFile;

/**
 * Nouns for words and documents behind which somebody stands: "Angaben der Polizei",
 * "Polizeiangaben", "Bericht".
 */
public final class SourceNouns {

  private final Map<String, Boolean> endings = new HashMap<>();
  private final Map<String, String> speakers = new HashMap<>();
  private final Set<String> hearsay = new HashSet<>();
  private final Set<String> sides = new HashSet<>();
  private final Set<String> others = new HashSet<>();

  static SourceNouns read(String language) {
    SourceNouns nouns = new SourceNouns();
    for (LexiconFile.Entry line : LexiconFile.read(language, "source-nouns.tsv").entries()) {
      boolean document = line.column(1).equals("document");
      boolean hearsay = line.column(1).equals("hearsay");
      String noun = line.column(0).toLowerCase(Locale.GERMAN);
      if (line.column(1).equals("side")) {
        nouns.sides.add(noun);
        continue;
      }
      if (line.column(1).equals("other")) {
        nouns.others.add(noun);
        continue;
      }
      if (!document && !hearsay && !line.column(1).equals("words")) {
        throw line.error(
            "column 2 is \""
                + line.column(1)
                + "\", but must be 'words', 'hearsay', 'document', 'side' or 'other'");
      }
      if (hearsay) {
        nouns.hearsay.add(noun);
      }
      if (!line.column(2).isEmpty()) {
        nouns.speakers.put(noun, line.column(2));
        continue;
      }
      nouns.endings.putIfAbsent(noun, document);
      for (String ending : new String[] {"s", "es", "n", "en"}) {
        nouns.endings.putIfAbsent(noun + ending, document);
      }
    }
    return nouns;
  }

  /** The speaker that a whole word means ("Medien" for "Medienberichten"), or null. */
  public String speaker(String form) {
    return speakers.get(form.toLowerCase(Locale.GERMAN));
  }

  /**
   * Length of the part before the noun ("Polizei" in "Polizeiangaben"), 0 for the bare noun, -1
   * where it is none.
   */
  public int prefix(String form) {
    String lower = form.toLowerCase(Locale.GERMAN);
    for (int cut = 0; cut <= lower.length() - 5; cut++) {
      if (others.contains(lower.substring(cut))) {
        return -1;
      }
      if (endings.containsKey(lower.substring(cut)) && cut != 1 && cut != 2) {
        return cut;
      }
    }
    return -1;
  }

  /** A noun for words of which nobody ever says whose they are: "dem Vernehmen nach". */
  public boolean isHearsay(String form) {
    return hearsay.contains(form.toLowerCase(Locale.GERMAN));
  }

  /** "von Seiten der Bahn": a noun for whoever follows in the genitive. */
  public boolean isSide(String form) {
    return sides.contains(form.toLowerCase(Locale.GERMAN));
  }

  /** A bare noun for words behind which nobody is named: "Angaben", "Gerüchte". */
  public boolean isAnonymous(String form) {
    return prefix(form) == 0 && !isDocument(form);
  }

  public boolean isDocument(String form) {
    int cut = prefix(form);
    return cut >= 0 && endings.get(form.toLowerCase(Locale.GERMAN).substring(cut));
  }
}
