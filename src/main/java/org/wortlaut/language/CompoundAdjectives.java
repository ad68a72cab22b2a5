package org.wortlaut.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import morfologik.stemming.WordData;

/**
 * Reads adjectives that the dictionary lacks by their last part: "wirtschaftsfreundlicher" as
 * "freundlicher", "rufschädigend" as "schädigend", and by short endings as an adjective with the
 * same one: "bürgernahe" as "nahe", "populistischen" as "typischen".
 */
final class CompoundAdjectives {

  /** Shorter endings are as often part of an unrelated word. */
  private static final int SHORTEST_LAST_PART = 5;

  private static final int SHORTEST_FIRST_PART = 3;

  /** In letters, "e" to "eren". */
  private static final int LONGEST_INFLECTION = 4;

  private final Function<String, List<WordData>> dictionary;
  private final CompoundParts parts;
  private final Map<String, String> models = new LinkedHashMap<>();

  /**
   * @param dictionary the entries of a form, in a list that the next call may change
   * @param parts what the dictionary has as first parts of compounds
   * @param endings {@code adjective-endings.tsv}: ending, adjective with that ending
   */
  CompoundAdjectives(
      Function<String, List<WordData>> dictionary, CompoundParts parts, LexiconFile endings) {
    this.dictionary = dictionary;
    this.parts = parts;
    for (LexiconFile.Entry entry : endings.entries()) {
      models.put(entry.column(0), entry.column(1));
    }
  }

  /** Adds the readings of a form in small letters that has none; nothing if it is no adjective. */
  void addTo(Readings readings, String form) {
    for (int cut = SHORTEST_FIRST_PART;
        cut <= form.length() - SHORTEST_LAST_PART && readings.isEmpty();
        cut++) {
      String before = form.substring(0, cut);
      List<WordData> last = isFirstPart(before) ? dictionary.apply(form.substring(cut)) : List.of();
      if (last.stream().noneMatch(CompoundAdjectives::isOther)) {
        for (WordData data : last) {
          add(before + data.getStem(), data, readings);
        }
      }
    }
    for (Map.Entry<String, String> model : models.entrySet()) {
      int end = form.lastIndexOf(model.getKey()) + model.getKey().length();
      boolean ends =
          end >= SHORTEST_FIRST_PART + model.getKey().length()
              && form.length() - end <= LONGEST_INFLECTION;
      if (readings.isEmpty() && ends) {
        for (WordData data : dictionary.apply(model.getValue() + form.substring(end))) {
          add(form.substring(0, end), data, readings);
        }
      }
    }
  }

  /** "wirtschafts", "ruf", "rückwärts". */
  private boolean isFirstPart(String part) {
    return parts.isFirstPart(Character.toUpperCase(part.charAt(0)) + part.substring(1));
  }

  private static void add(String lemma, WordData data, Readings readings) {
    if (isAdjective(data)) {
      readings.add(lemma, data.getTag().toString());
    }
  }

  private static boolean isAdjective(WordData data) {
    String tag = data.getTag().toString();
    return tag.startsWith("ADJ:") || tag.startsWith("PA1:") || tag.startsWith("PA2:");
  }

  /** "gewandt" is a participle too, and the dictionary has that as a form of the verb. */
  private static boolean isOther(WordData data) {
    return !isAdjective(data) && !data.getTag().toString().startsWith("VER:PA");
  }
}
