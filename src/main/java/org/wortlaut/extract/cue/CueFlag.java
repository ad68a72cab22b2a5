package org.wortlaut.extract.cue;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.wortlaut.language.LexiconFile;

/** What is special about a cue: the flags of {@code cue-verbs.tsv}, whose header has examples. */
public enum CueFlag {
  /** Only with "sich". */
  REFL,

  /** Also with "sich". */
  REFL_OK,

  /** Takes "darauf", "davon" and the like. */
  CORRELATE,

  /** Only with one of those. */
  NEEDS_CORRELATE,

  /** Opens a predicate with "als". */
  ALS,

  /** Opens a predicate with "für". */
  FUER,

  /** Opens a predicate with "auf". */
  AUF,

  /** Opens a predicate with "mit". */
  MIT,

  /** Opens a predicate with "in". */
  IN,

  /** Tells why: "kritisieren wegen", "kritisieren als". */
  REASON,

  /** No subject of it speaks. */
  IMPERSONAL,

  /** Only studies and the like speak by it. */
  DOCUMENT,

  /** An attitude that is told. */
  ATTITUDE,

  /** A mental state or decision, which mostly reports nothing said. */
  THOUGHT,

  /** A thought that reports as ", wie X erfuhr" all the same. */
  ASIDE,

  /** Asks. */
  QUESTION,

  /** Never with "sich". */
  NOT_REFL,

  /** Its object speaks, or in the passive its subject: "zitieren". */
  QUOTED,

  /** A "das" that takes something up is what another said. */
  CONFIRMS,

  /** So is it here, and its object, and what follows after a colon is said against it. */
  REBUTS,

  /** An adverb such as "dazu" takes up what another said. */
  DECLINES,

  /** GNQA counts it with a nominal content too. */
  REPORTED,

  /** GNQA counts it with every content, though our guidelines leave it out. */
  GNQA,

  /** A statement wherever somebody speaks, whatever the model of reports says. */
  CERTAIN,

  /** Only a person or body does it with an object. */
  SOMEBODY,

  /** Reports nothing without a speaker. */
  SPOKEN,

  /** Tells what a document says, and without one nothing: "stehen". */
  WRITTEN,

  /** Calls its object something with no marker. */
  NAMES,

  /** Says with "für" and an adjective what its object is from now on. */
  DECLARES,

  /** With a question and "wollen" it is yet to be answered. */
  SEEKS,

  /** A person who does it has not said it. */
  LEARNS,

  /** Its subject is the words, whose owner speaks. */
  WORDED,

  /** Tells how it sounds, and reports behind a comma in the Konjunktiv only. */
  SOUNDS,

  /** Who is told stands with it in the dative, and may look like a genitive. */
  TOLD,

  /** No act or state does it with an object. */
  NO_THING,

  /** With "als" and what its object is a ground or the like of. */
  GROUNDS,

  /** Its negation is one of its content. */
  RAISES,

  /** A "das" that takes something up is what another said all the same. */
  JUDGES,

  /** Only with a question or the like as its object. */
  ASKED,

  /** Its object may be a length of time. */
  TERM,

  /** Says something of its object in the present only: not "fand das Tor offen". */
  PRESENT;

  /** Those that tell how something is written, not whether it is a statement. */
  private static final Set<CueFlag> OF_WRITING =
      EnumSet.of(
          GNQA, GROUNDS, JUDGES, CONFIRMS, DECLARES, DECLINES, NO_THING, PRESENT, RAISES, CERTAIN,
          SEEKS, LEARNS, SOMEBODY, SOUNDS, SPOKEN, TERM, TOLD, WORDED);

  /**
   * @throws IllegalStateException if there is no such flag
   */
  static CueFlag of(LexiconFile.Entry entry, String label) {
    for (CueFlag flag : values()) {
      if (flag.label().equals(label)) {
        return flag;
      }
    }
    throw entry.error("unknown flag '" + label + "'; the header of cue-verbs.tsv lists them");
  }

  /** As the lexicon spells it. */
  private String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Those of some flags that tell how likely the cue reports, joined in alphabetical order. */
  static String telling(Set<CueFlag> flags) {
    return flags.stream()
        .filter(flag -> !OF_WRITING.contains(flag))
        .map(CueFlag::label)
        .sorted()
        .collect(Collectors.joining(","));
  }
}
