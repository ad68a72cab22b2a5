package org.wortlaut.resolve.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.entity.Others;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.WordStem;
import org.wortlaut.text.Span;

/** Who has spoken in a text so far, and whom of them a bare noun or a pronoun takes up again. */
public final class EarlierSpeakers {

  private final List<Referent> speakers = new ArrayList<>();

  /** The same by the offsets of the words that tell them. */
  private final NavigableMap<Integer, List<Referent>> byOffset = new TreeMap<>();

  /** Who spoke last, one or more. */
  private List<Referent> last = List.of();

  /** Notes the speakers of a statement; there may be none. */
  public void spoke(List<Referent> together) {
    together.forEach(this::add);
    last = List.copyOf(together);
  }

  /** Notes that those who spoke last go on at an offset. */
  public void goOn(int offset) {
    for (Referent speaker : last) {
      add(speaker.at(offset));
    }
  }

  private void add(Referent speaker) {
    speakers.add(speaker);
    byOffset.computeIfAbsent(speaker.offset(), offset -> new ArrayList<>()).add(speaker);
  }

  /** Whether a word within a span tells a speaker. */
  boolean spokeWithin(Span span) {
    return !byOffset.subMap(span.begin(), span.end()).isEmpty();
  }

  /** Whether somebody is told as a speaker by a word within a span. */
  boolean spokeWithin(Span span, String name) {
    return byOffset.subMap(span.begin(), span.end()).values().stream()
        .flatMap(List::stream)
        .anyMatch(speaker -> speaker.name().equals(name));
  }

  /**
   * The unnamed speaker whom a bare noun takes up again: "der Sprecher" after "ein Sprecher der
   * Polizei", "der Zeuge" after "ein Augenzeuge".
   *
   * @param noun in the nominative
   * @return the last one before whose noun is or ends with this one, or null
   */
  public Referent takenUp(String noun, boolean plural) {
    String ending = noun.toLowerCase(Locale.GERMAN);
    for (int i = speakers.size() - 1; i >= 0; i--) {
      Referent speaker = speakers.get(i);
      boolean sameNumber = plural == (speaker.gender() == Gender.PLURAL);
      if (sameNumber && headNoun(speaker.name()).toLowerCase(Locale.GERMAN).endsWith(ending)) {
        return speaker;
      }
    }
    return null;
  }

  /**
   * The document that has spoken before and is somebody's, as its name says: for "Bericht" and
   * "Rhenus" the "vorläufiger Bericht der Reederei Rhenus"; or null.
   */
  public Referent takenUp(String noun, String owner) {
    String ending = noun.toLowerCase(Locale.GERMAN);
    Set<String> attribute = stems(owner);
    for (int i = speakers.size() - 1; i >= 0; i--) {
      String name = speakers.get(i).name();
      boolean owned = stems(name).containsAll(attribute);
      if (owned && headNoun(name).toLowerCase(Locale.GERMAN).endsWith(ending)) {
        return speakers.get(i);
      }
    }
    return null;
  }

  /** The words of a name without their endings: those of "Verbands" as of "Verband". */
  private static Set<String> stems(String name) {
    return Arrays.stream(name.split(" "))
        .map(word -> WordStem.ofAdjective(WordStem.ofGenitive(word)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The first word with a capital: "Bericht" in "vorläufiger Bericht der Behörde". */
  private static String headNoun(String name) {
    for (String word : name.split(" ")) {
      if (Character.isUpperCase(word.charAt(0))) {
        return word;
      }
    }
    return name;
  }

  /**
   * The last speaker before an offset that has the gender, or null.
   *
   * @param others are not meant
   */
  public Referent last(int offset, Gender gender, boolean personOnly, Others others) {
    for (List<Referent> together : byOffset.headMap(offset, false).descendingMap().values()) {
      for (int i = together.size() - 1; i >= 0; i--) {
        Referent speaker = together.get(i);
        boolean crowd =
            speaker.kind() == ActorKind.GROUP
                && (gender == Gender.MASCULINE || gender == Gender.FEMININE);
        boolean fits =
            !crowd
                && speaker.gender().fits(gender)
                && (!personOnly || speaker.kind() == ActorKind.PERSON)
                && !others.hold(speaker.name(), speaker.offset());
        if (fits) {
          return speaker;
        }
      }
    }
    return null;
  }
}
