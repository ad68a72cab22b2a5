package org.wortlaut.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import morfologik.stemming.WordData;

/**
 * Nouns that the dictionary has by their last part only: "Kremlchef" as "Chef", by the longest
 * ending that it knows.
 */
final class CompoundNouns {

  /** Shorter endings are as often part of an unrelated word ("Ornithologe" is no kind of Loge). */
  private static final int SHORTEST_LAST_PART = 5;

  /** Fewer letters before the last part make no compound: "Anlage" is no kind of Lage. */
  private static final int SHORTEST_FIRST_PART = 3;

  /** Opens the tags of the dative: "Dorne" is the old one of "Dorn". */
  private static final String OLD_DATIVE = "SUB:DAT:SIN";

  private final Function<String, List<WordData>> dictionary;
  private final CompoundParts parts;
  private final List<String> shortHeads;

  /**
   * @param dictionary the entries of a form, in a list that the next call may change
   * @param parts what the dictionary has as first parts of compounds
   * @param shortHeads nouns of few letters that are frequent last parts
   */
  CompoundNouns(
      Function<String, List<WordData>> dictionary, CompoundParts parts, Set<String> shortHeads) {
    this.dictionary = dictionary;
    this.parts = parts;
    this.shortHeads = List.copyOf(shortHeads);
  }

  /**
   * @param form of which the dictionary has nothing; of one with a hyphen the part behind it counts
   */
  void addTo(Readings readings, String form) {
    int begin = form.lastIndexOf('-') + 1;
    for (int cut = begin + SHORTEST_FIRST_PART;
        cut <= form.length() - SHORTEST_LAST_PART && readings.isEmpty();
        cut++) {
      addLastPart(form, cut, readings);
    }
    for (String head : shortHeads) {
      boolean ends = form.length() >= head.length() + SHORTEST_FIRST_PART && form.endsWith(head);
      if (ends && readings.isEmpty()) {
        addLastPart(form, form.length() - head.length(), readings);
      }
    }
  }

  /**
   * The noun readings of the part from {@code cut} on, with the whole word as the lemma, and those
   * as an adjective: "Parteivorsitzende".
   */
  private void addLastPart(String form, int cut, Readings readings) {
    if (isAdjective(form, cut)) {
      return;
    }
    String noun = Character.toUpperCase(form.charAt(cut)) + form.substring(cut + 1);
    List<WordData> found = dictionary.apply(noun);
    if (!endsCompound(form, found)) {
      return;
    }
    for (WordData data : found) {
      String tag = data.getTag().toString();
      if (tag.startsWith("SUB")) {
        readings.add(
            form.substring(0, cut) + data.getStem().toString().toLowerCase(Locale.GERMAN), tag);
      }
    }
    for (WordData data : dictionary.apply(noun.toLowerCase(Locale.GERMAN))) {
      readings.addIfAdjective(data.getStem().toString(), data.getTag().toString());
    }
  }

  /** "Republikanische" is no kind of Nische: nothing before it is a word; "Marktnische" is one. */
  private boolean isAdjective(String form, int lastPart) {
    return UnknownAdjectives.hasPlaceEnding(form)
        && !parts.isFirstPart(form.substring(0, lastPart));
  }

  /**
   * Whether one of the readings is a noun of today: with the old dative alone ("Dorne") a name like
   * "Kampdorne" is no kind of Dorn.
   */
  private static boolean endsCompound(String form, List<WordData> lastPart) {
    for (WordData data : lastPart) {
      String tag = data.getTag().toString();
      if (tag.startsWith("SUB") && !(form.endsWith("e") && tag.startsWith(OLD_DATIVE))) {
        return true;
      }
    }
    return false;
  }
}
