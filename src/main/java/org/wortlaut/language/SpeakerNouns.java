package org.wortlaut.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which nouns can speak: offices and professions, organisations, groups, documents, and names of
 * organisations that the dictionary has as nouns ("die EU"). Compounds count by their last part
 * ("Kremlsprecher" as "Sprecher").
 */
public final class SpeakerNouns {

  /** What a noun names. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    GROUP,
    DOCUMENT,
    OTHER
  }

  private static final int SHORTEST_PART = 4;

  /** A single letter before a known noun makes no compound. */
  private static final int SHORTEST_FIRST_PART = 2;

  private final Map<String, Kind> kinds = new HashMap<>();

  /** Nouns by their last part, to whether they are things. */
  private final Map<String, Boolean> things = new HashMap<>();

  /** Nouns of places and bodies that act as one: "stadt"; not their compounds ("Innenstadt"). */
  private final Set<String> acting = new HashSet<>();

  /** Of those of kind DOCUMENT what is not written but said or thought: "Ansicht". */
  private final Set<String> said = new HashSet<>();

  private final Set<String> thingEndings = new HashSet<>();
  private final Set<String> namelessEndings = new HashSet<>();
  private final Set<String> womanEndings = new HashSet<>();

  /** Last words of the names of organisations: "nato", the "nationen" of "Vereinte Nationen". */
  private final Set<String> organisations = new HashSet<>();

  /** Nouns for bodies of which there is one in many places: "polizei". */
  private final Set<String> local = new HashSet<>();

  private final JoinedNames joined = new JoinedNames();

  /** Names of media in one word, which may be a common noun: "Spiegel". */
  private final Set<String> media = new HashSet<>();

  private final WordMemo<Reading> readings = new WordMemo<>(this::read);

  /**
   * All that is asked of a word.
   *
   * @param listedThing whether it is a thing by the list of nouns, not by its end alone
   */
  private record Reading(
      Kind kind,
      boolean thing,
      boolean listedThing,
      boolean noName,
      boolean local,
      boolean body,
      boolean mayAct) {}

  /**
   * @param language two-letter code, the folder under {@code lexicon/}
   * @throws IllegalStateException if a lexicon file is missing or malformed
   */
  public static SpeakerNouns load(String language) {
    SpeakerNouns nouns = new SpeakerNouns();
    LexiconFile sources = LexiconFile.read(language, "source-nouns.tsv");
    nouns.add(sources, 1, Kind.DOCUMENT);
    nouns.addSaid(sources);
    nouns.add(LexiconFile.read(language, "group-nouns.tsv"), 1, Kind.GROUP);
    nouns.add(LexiconFile.read(language, "org-nouns.tsv"), 1, Kind.ORGANIZATION);
    nouns.add(LexiconFile.read(language, "role-nouns.tsv"), 2, Kind.PERSON);
    nouns.add(LexiconFile.read(language, "inhabitants.tsv"), 2, Kind.PERSON);
    nouns.addThings(LexiconFile.read(language, "thing-nouns.tsv"));
    nouns.addOrganisations(LexiconFile.read(language, "organisations.tsv"));
    LexiconFile.read(language, "known-organisations.tsv")
        .entries()
        .forEach(entry -> nouns.joined.add(entry.column(0)));
    LexiconFile.read(language, "media.tsv")
        .entries()
        .forEach(entry -> nouns.addMedium(entry.column(0)));
    nouns.addLocal(LexiconFile.read(language, "org-nouns.tsv"));
    return nouns;
  }

  /** A name, which papers also write in capital letters: "DIE ZEIT", "dem STANDARD". */
  private void addMedium(String name) {
    media.add(name);
    media.add(name.toUpperCase(Locale.GERMAN));
  }

  private void addLocal(LexiconFile file) {
    for (LexiconFile.Entry entry : file.entries()) {
      List<String> flags = List.of(entry.column(2).split(","));
      if (flags.contains("institution") || flags.contains("place")) {
        local.add(entry.column(0).toLowerCase(Locale.GERMAN));
      }
    }
  }

  private void addSaid(LexiconFile file) {
    for (LexiconFile.Entry entry : file.entries()) {
      if (entry.column(1).equals("words")) {
        said.add(entry.column(0).toLowerCase(Locale.GERMAN));
      }
    }
  }

  private void addOrganisations(LexiconFile file) {
    for (LexiconFile.Entry entry : file.entries()) {
      addOrganisation(entry.column(0));
      for (String alias : entry.column(1).split("\\|")) {
        addOrganisation(alias.replaceFirst("=.*", ""));
      }
    }
  }

  private void addOrganisation(String name) {
    joined.add(name);
    organisations.add(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.GERMAN));
  }

  private void addThings(LexiconFile file) {
    for (LexiconFile.Entry entry : file.entries()) {
      String noun = entry.column(0).toLowerCase(Locale.GERMAN);
      switch (entry.column(1)) {
        case "ending" -> thingEndings.add(noun);
        case "nameless-ending" -> {
          thingEndings.add(noun);
          namelessEndings.add(noun);
        }
        case "noun" -> things.put(noun, true);
        case "none" -> things.put(noun, false);
        case "acting" -> acting.add(noun);
        case "woman-ending" -> womanEndings.add(noun);
        default ->
            throw entry.error(
                "column 2 is \""
                    + entry.column(1)
                    + "\", but must be 'ending', 'nameless-ending', 'woman-ending', 'noun', 'none'"
                    + " or 'acting'");
      }
    }
  }

  /**
   * Whether a noun most likely names an act, a state, an occasion or another thing, which is no
   * subject of saying: "Schließung", "Gesundheit". Not so "Zeitung", "Delegation", "Bericht".
   */
  public boolean isThing(Word noun) {
    return readings.of(noun).thing();
  }

  /** Whether nobody stands behind a noun who could have said something: "Pressekonferenz". */
  public boolean saysNothing(Word noun) {
    return readings.of(noun).listedThing();
  }

  /** Whether no name ends like a word, be it known or not: "Gigantismus". */
  public boolean hasNamelessEnding(Word word) {
    return readings.of(word).noName();
  }

  /** Whether a noun can speak or names a place that acts as one: "Stadt". */
  public boolean isBody(Word noun) {
    return readings.of(noun).body();
  }

  /** Whether a noun can be the subject of speech before a name: "Die Stadt forderte Müller auf". */
  public boolean mayAct(Word noun) {
    return readings.of(noun).mayAct();
  }

  private void add(LexiconFile file, int columns, Kind kind) {
    for (LexiconFile.Entry entry : file.entries()) {
      for (int column = 0; column < columns; column++) {
        if (!entry.column(column).isEmpty()) {
          kinds.put(entry.column(column).toLowerCase(Locale.GERMAN), kind);
        }
      }
    }
  }

  /** Whether there is a body of that kind in many places: "Polizei", "Innenministerium". */
  public boolean isLocal(Word noun) {
    return readings.of(noun).local();
  }

  /** Whether two words stand side by side in the name of a known organisation: "IG Metall". */
  public boolean standTogether(Word first, Word second) {
    return joined.hold(first, second);
  }

  /** The "Spiegel" of "das Magazin Spiegel": whether a medium has that name. */
  public boolean isMedium(Word name) {
    return media.contains(name.form());
  }

  /** Whether a noun names somebody or something that can speak. */
  public boolean canSpeak(Word word) {
    return kindOf(word) != Kind.OTHER;
  }

  /** What a noun names, by its lemma or the longest known last part of it. */
  public Kind kindOf(Word noun) {
    return readings.of(noun).kind();
  }

  private Reading read(Word noun) {
    Kind kind = byLastPart(kinds, noun.lowerLemma());
    if (kind == null) {
      kind = organisations.contains(noun.lower()) ? Kind.ORGANIZATION : Kind.OTHER;
    }
    if (kind == Kind.OTHER && isWoman(noun)) {
      kind = Kind.PERSON;
    }
    Boolean listed = byLastPart(things, noun.lowerLemma());
    boolean thing = listed != null ? listed : endsAs(thingEndings, noun.lowerLemma());
    thing &= kind == Kind.OTHER && !noun.is(WordClass.NAME) && noun.known();
    boolean body = kind != Kind.OTHER || acting.contains(noun.lowerLemma());
    return new Reading(
        kind,
        thing,
        thing && listed != null,
        endsAs(namelessEndings, noun.lower()),
        kind == Kind.ORGANIZATION && endsAs(local, noun.lowerLemma()),
        body,
        kind == Kind.DOCUMENT
            ? !said.contains(noun.lowerLemma())
            : body || Boolean.FALSE.equals(things.get(noun.lowerLemma())));
  }

  /** "Anwohnerin", "Patientin", "Touristinnen"; not "Medizin", which is listed as a thing. */
  private boolean isWoman(Word noun) {
    int singular = noun.noun() & Agreement.SINGULAR;
    return noun.is(WordClass.NOUN)
        && endsAs(womanEndings, noun.lowerLemma())
        && singular == (singular & Agreement.FEMININE)
        && byLastPart(things, noun.lowerLemma()) == null;
  }

  /** What is said of a noun or its longest last part that is listed; null where none is. */
  private static <T> T byLastPart(Map<String, T> nouns, String lemma) {
    for (int cut = 0; cut <= Math.max(0, lemma.length() - SHORTEST_PART); cut++) {
      T found = nouns.get(lemma.substring(cut));
      if (found != null && (cut == 0 || cut >= SHORTEST_FIRST_PART)) {
        return found;
      }
    }
    return null;
  }

  private static boolean endsAs(Set<String> endings, String word) {
    return endings.stream().anyMatch(word::endsWith);
  }
}
