package org.wortlaut.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Collects the readings of one form from dictionary tags such as {@code VER:3:SIN:PRT:SFT}. */
final class Readings {

  private final String form;
  private final String lower;
  private final EnumSet<WordClass> classes = EnumSet.noneOf(WordClass.class);
  private final List<VerbForm> verbs = new ArrayList<>();
  private String lemma;
  private int noun;
  private int determiner;
  private int adjective;

  Readings(String form, String lower) {
    this.form = form;
    this.lower = lower;
  }

  boolean isEmpty() {
    return classes.isEmpty();
  }

  /** Whether it is an article, pronoun, preposition or the like. */
  boolean isClosedClass() {
    return classes.stream().anyMatch(WordClass.CLOSED::contains);
  }

  /** An unknown capitalised word is a name; one in "-s" may be its genitive: "Grauwinkls". */
  void assumeName() {
    classes.add(WordClass.NOUN);
    classes.add(WordClass.NAME);
    noun = form.endsWith("s") ? Agreement.ANY : Agreement.ANY & ~Agreement.GENITIVE;
  }

  /** "Stein" and, in the genitive, "Steins". */
  void assumeSurname() {
    assumeName();
    classes.add(WordClass.SURNAME);
    lemma = form;
  }

  /**
   * The dictionary has some nouns as capitalised verb forms too ("Angaben" as angeben); those
   * readings are left out.
   */
  void addCapitalized(String stem, String tag) {
    if (!tag.startsWith("VER")) {
      add(stem, tag);
    }
  }

  /**
   * "Regierender Bürgermeister", "Vereinte Nationen": adjectives in names and titles, capitalised
   * in mid-sentence, are looked up in lower case, where other readings may be those of another
   * word.
   */
  void addIfAdjective(String stem, String tag) {
    if (tag.startsWith("ADJ:") && !tag.startsWith("ADJ:PRD")
        || tag.startsWith("PA1:")
        || tag.startsWith("PA2:")) {
      add(stem, tag);
    }
  }

  /**
   * Adds a reading; tags of other classes, such as punctuation, add nothing.
   *
   * @param stem the dictionary form
   */
  void add(String stem, String tag) {
    String[] parts = tag.split(":");
    switch (parts[0]) {
      case "SUB" -> {
        classes.add(WordClass.NOUN);
        noun |= Agreement.ofTag(parts) | strongPlural(parts);
        lemma = lemma == null ? stem : lemma;
      }
      case "EIG" -> addName(stem, parts);
      case "ART" -> {
        classes.add(WordClass.ARTICLE);
        determiner |= Agreement.ofTag(parts);
      }
      case "PRO" -> addPronoun(parts);
      case "ADJ" -> addAdjective(stem, parts, WordClass.ADJECTIVE);
      case "PA1" -> addAdjective(stem, parts, WordClass.PARTICIPLE_PRESENT);
      case "PA2" -> addAdjective(stem, parts, WordClass.PARTICIPLE_PAST);
      case "VER" -> addVerb(stem, parts);
      case "ADV" -> classes.add(WordClass.ADVERB);
      case "PRP" -> classes.add(WordClass.PREPOSITION);
      case "KON" ->
          classes.add(
              parts.length > 1 && parts[1].equals("UNT")
                  ? WordClass.SUBORDINATOR
                  : WordClass.COORDINATOR);
      case "NEG" -> classes.add(WordClass.NEGATION);
      case "ZUS" -> classes.add(WordClass.PARTICLE);
      case "ZAL" -> classes.add(WordClass.NUMERAL);
      default -> {}
    }
  }

  /** "Abgeordnete fordern": the dictionary has nouns made of adjectives without that plural. */
  private int strongPlural(String[] parts) {
    boolean ofAdjective = parts[parts.length - 1].equals("ADJ") && form.endsWith("e");
    return ofAdjective
        ? (Agreement.NOMINATIVE | Agreement.ACCUSATIVE) & Agreement.PLURAL
        : Agreement.NONE;
  }

  /** "EIG:NOM:SIN:MAS:NOA:VOR": first names, surnames and places tell themselves by a part. */
  private void addName(String stem, String[] parts) {
    classes.add(WordClass.NOUN);
    classes.add(WordClass.NAME);
    noun |= Agreement.ofTag(parts);
    lemma = lemma == null ? stem : lemma;
    for (String part : parts) {
      switch (part) {
        case "VOR" -> classes.add(WordClass.FIRST_NAME);
        case "NAC" -> classes.add(WordClass.SURNAME);
        case "STD", "COU", "GEB", "GEO", "MOU", "WAT" -> classes.add(WordClass.PLACE_NAME);
        default -> {}
      }
    }
  }

  /** The genitive of a reflexive pronoun ("seiner") is a possessive in all but old texts. */
  private void addPronoun(String[] parts) {
    String kind = parts.length > 1 ? parts[1] : "";
    int agreement = Agreement.ofTag(parts);
    if (kind.equals("REF") && (agreement & ~Agreement.GENITIVE) == 0) {
      return;
    }
    classes.add(
        switch (kind) {
          case "PER" -> WordClass.PERSONAL_PRONOUN;
          case "DEM" -> WordClass.DEMONSTRATIVE;
          case "POS" -> WordClass.POSSESSIVE;
          case "REF" -> WordClass.REFLEXIVE;
          case "RIN" -> WordClass.RELATIVE;
          default -> WordClass.INDEFINITE;
        });
    determiner |= agreement;
  }

  /** Participles are adjectives too; predicative forms ("neu") agree with nothing. */
  private void addAdjective(String stem, String[] parts, WordClass wordClass) {
    classes.add(wordClass);
    if (wordClass != WordClass.ADJECTIVE) {
      classes.add(WordClass.ADJECTIVE);
    }
    lemma = lemma == null ? stem : lemma;
    boolean predicative = parts.length > 1 && parts[1].equals("PRD");
    if (!predicative) {
      adjective |= Agreement.ofTag(parts);
    }
  }

  /** Second persons and imperatives do not occur in news text and would make nouns ambiguous. */
  private void addVerb(String stem, String[] parts) {
    VerbForm.Mood mood = null;
    int person = 0;
    boolean plural = false;
    boolean wholeWord = false;
    for (String part : parts) {
      switch (part) {
        case "PRÄ" -> mood = VerbForm.Mood.PRESENT;
        case "PRT" -> mood = VerbForm.Mood.PAST;
        case "KJ1" -> mood = VerbForm.Mood.SUBJUNCTIVE_1;
        case "KJ2" -> mood = VerbForm.Mood.SUBJUNCTIVE_2;
        case "INF" -> mood = VerbForm.Mood.INFINITIVE;
        case "EIZ" -> mood = VerbForm.Mood.ZU_INFINITIVE;
        case "PA2" -> mood = VerbForm.Mood.PARTICIPLE_PAST;
        case "1", "2", "3" -> person = Integer.parseInt(part);
        case "PLU" -> plural = true;
        case "NEB" -> wholeWord = true;
        default -> {}
      }
    }
    if (mood == null || person == 2) {
      return;
    }
    VerbForm verb = new VerbForm(stem, mood, person, plural, wholeWord);
    if (!verbs.contains(verb)) {
      verbs.add(verb);
    }
    classes.add(
        switch (mood) {
          case INFINITIVE -> WordClass.INFINITIVE;
          case ZU_INFINITIVE -> WordClass.ZU_INFINITIVE;
          case PARTICIPLE_PAST -> WordClass.PARTICIPLE_PAST;
          default -> WordClass.FINITE;
        });
  }

  /**
   * The word with all readings so far.
   *
   * @param known whether the dictionary has it, as a whole or as a compound
   * @param neverVerb whether its verbal readings are left out
   * @param compound whether its readings are those of its last part
   */
  Word toWord(boolean known, boolean neverVerb, boolean compound, Vocabulary vocabulary) {
    if (neverVerb) {
      verbs.clear();
      classes.removeAll(
          EnumSet.of(
              WordClass.FINITE,
              WordClass.INFINITIVE,
              WordClass.ZU_INFINITIVE,
              WordClass.PARTICIPLE_PAST));
    }
    return new Word(
        form,
        lower,
        lemma == null ? lower : lemma,
        classes,
        verbs,
        noun,
        determiner,
        adjective,
        known,
        compound,
        vocabulary);
  }
}
