package org.wortlaut.resolve.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.word.WordStem;

/**
 * The genitive of names of adjectives and a noun: "der Europäischen Zentralbank", "des Deutschen
 * Instituts für Normung", "der Wiener Linien".
 *
 * <p>Must not match: "Deutsche Telemax", whose noun nobody knows the gender of.
 */
final class DescribedBodies {

  private static final String OF_PLACE = "er";

  /** The end of "Such-" in "Such- und Rettungsdienst". */
  private static final String CUT_SHORT = "-";

  private static final Pattern SIBILANT = Pattern.compile("[sßxz]\\z");

  private final Morphology morphology;

  DescribedBodies(Morphology morphology) {
    this.morphology = morphology;
  }

  /** With its article; empty where the words do not tell the genitive. */
  Optional<String> of(String name) {
    String[] words = name.split(" ");
    StringBuilder genitive = new StringBuilder();
    int head = 0;
    int readings = Agreement.NOMINATIVE;
    while (head + 1 < words.length && isAdjective(words[head])) {
      boolean place = isOfPlace(words[head]);
      readings &= place ? Agreement.ANY : ofEnding(words[head]);
      genitive.append(place ? words[head] : WordStem.withoutAdjectiveEnding(words[head]) + "en");
      genitive.append(' ');
      head++;
    }
    int first = head;
    while (words[head].endsWith(CUT_SHORT) && head + 2 < words.length) {
      genitive.append(words[head]).append(' ').append(words[head + 1]).append(' ');
      head += 2;
    }
    Word noun = morphology.look(words[head], false);
    readings &= noun.noun();
    if (first == 0 || !noun.known() || noun.is(WordClass.NAME) || readings == Agreement.NONE) {
      return Optional.empty();
    }
    boolean feminine = (readings & ~(Agreement.FEMININE | Agreement.PLURAL)) == Agreement.NONE;
    String owner = feminine ? words[head] : withEnding(words[head]);
    if (owner == null) {
      return Optional.empty();
    }
    genitive.append(owner);
    for (int i = head + 1; i < words.length; i++) {
      genitive.append(' ').append(words[i]);
    }
    return Optional.of((feminine ? "der " : "des ") + genitive);
  }

  private boolean isAdjective(String word) {
    return Character.isUpperCase(word.charAt(0))
        && (isOfPlace(word)
            || morphology.look(word.toLowerCase(Locale.GERMAN), false).adjective()
                != Agreement.NONE);
  }

  /** "Wiener", which never changes. */
  private boolean isOfPlace(String word) {
    return word.endsWith(OF_PLACE)
        && morphology.look(word, false).is(WordClass.ADJECTIVE)
        && !morphology.look(word.toLowerCase(Locale.GERMAN), false).known();
  }

  /** What an adjective without an article before it says of its noun. */
  private static int ofEnding(String adjective) {
    return adjective.endsWith("er")
        ? Agreement.SINGULAR & Agreement.MASCULINE
        : adjective.endsWith("es")
            ? Agreement.SINGULAR & Agreement.NEUTER
            : adjective.endsWith("e")
                ? Agreement.SINGULAR & Agreement.FEMININE | Agreement.PLURAL
                : Agreement.NONE;
  }

  /** "Instituts", "Kreuzes"; null where the dictionary has neither form. */
  private String withEnding(String noun) {
    for (String ending : SIBILANT.matcher(noun).find() ? List.of("es") : List.of("s", "es")) {
      int readings = morphology.look(noun + ending, false).noun();
      if ((readings & Agreement.GENITIVE & Agreement.SINGULAR) != Agreement.NONE) {
        return noun + ending;
      }
    }
    return null;
  }
}
