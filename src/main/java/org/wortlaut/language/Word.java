package org.wortlaut.language;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All readings of a word form, without context. Words are compared by identity: a {@link
 * Morphology} makes one for each form.
 */
public final class Word {

  private static final Pattern COMPARATIVE = Pattern.compile("er(e[mnrs]?)?$");

  private static final int LONGEST_LOWER_CASE_NAME = 4;
  private static final String INDEFINITE = "ein";
  private static final long CLOSED = bits(WordClass.CLOSED);
  private static final Object[] NO_NOTES = {};

  private final String form;
  private final String lower;
  private final String lemma;
  private final Set<WordClass> classes;
  private final List<VerbForm> verbs;
  private final int noun;
  private final int determiner;
  private final int adjective;
  private final boolean known;
  private final boolean compound;
  private final Vocabulary vocabulary;

  /** The infinitives of {@link #verbs}, which are asked for most. */
  private final String[] verbLemmas;

  private final String lowerLemma;
  private final boolean capitalized;
  private final int lowerHash;

  /** A bit for each of {@link #classes}, by its ordinal. */
  private final long classBits;

  /** A bit for each mood among {@link #verbs}, by its ordinal. */
  private final int moodBits;

  /** The same of the moods that are in the third person. */
  private final int thirdPersonBits;

  /** What the {@link WordMemo}s have found out about it; written anew with each of them. */
  private volatile Object[] notes = NO_NOTES;

  /**
   * @param form as it is written
   * @param lower the form in lower case
   * @param lemma the nominal or adjectival dictionary form, or the form itself
   * @param verbs its verbal readings
   * @param noun its readings as a noun or name, see {@link Agreement}
   * @param determiner its readings as an article, determiner or pronoun
   * @param adjective its readings as an inflected adjective or participle
   * @param known whether the dictionary has it, as a whole or as a compound
   * @param compound whether its readings are those of its last part
   * @param vocabulary that of its {@link Morphology}
   */
  Word(
      String form,
      String lower,
      String lemma,
      EnumSet<WordClass> classes,
      List<VerbForm> verbs,
      int noun,
      int determiner,
      int adjective,
      boolean known,
      boolean compound,
      Vocabulary vocabulary) {
    this.form = form;
    this.lower = lower;
    this.lemma = lemma;
    this.classes = Collections.unmodifiableSet(EnumSet.copyOf(classes));
    this.verbs = List.copyOf(verbs);
    this.noun = noun;
    this.determiner = determiner;
    this.adjective = adjective;
    this.known = known;
    this.compound = compound;
    this.vocabulary = vocabulary;
    this.verbLemmas = verbs.stream().map(VerbForm::lemma).distinct().toArray(String[]::new);
    this.lowerLemma = lemma.toLowerCase(Locale.GERMAN);
    this.capitalized = Character.isUpperCase(form.charAt(0));
    this.lowerHash = lower.hashCode();
    this.classBits = bits(classes);
    this.moodBits = moods(verbs);
    this.thirdPersonBits = moods(verbs.stream().filter(verb -> verb.person() == 3).toList());
  }

  private static long bits(Set<WordClass> classes) {
    return classes.stream().mapToLong(c -> 1L << c.ordinal()).sum();
  }

  private static int moods(List<VerbForm> verbs) {
    return verbs.stream().mapToInt(verb -> 1 << verb.mood().ordinal()).distinct().sum();
  }

  /** As it is written. */
  public String form() {
    return form;
  }

  /** The form in lower case, as the lexicons spell it: "gemäß" for the Swiss "gemäss". */
  public String lower() {
    return lower;
  }

  /** The hash code of {@link #lower}, without a look at the string. */
  int lowerHash() {
    return lowerHash;
  }

  /** The nominal or adjectival dictionary form, or the form itself. */
  public String lemma() {
    return lemma;
  }

  /** The nominal or adjectival dictionary form in lower case, as the lexicons have it. */
  public String lowerLemma() {
    return lowerLemma;
  }

  public Set<WordClass> classes() {
    return classes;
  }

  /** Its verbal readings. */
  public List<VerbForm> verbs() {
    return verbs;
  }

  /** Its readings as a noun or name, see {@link Agreement}. */
  public int noun() {
    return noun;
  }

  /** Its readings as an article, determiner or pronoun. */
  public int determiner() {
    return determiner;
  }

  /** Its readings as an inflected adjective or participle. */
  public int adjective() {
    return adjective;
  }

  /** Whether it has several letters and no small one: "IHK", "CDU/CSU". */
  public boolean allCapitals() {
    return form.length() > 1 && capitalized() && form.equals(form.toUpperCase(Locale.GERMAN));
  }

  /** Whether it is the "ihr" that may be a pronoun in the dative or a possessive. */
  public boolean possessiveOrPronoun() {
    return is(WordClass.POSSESSIVE) && is(WordClass.PERSONAL_PRONOUN);
  }

  /** Whether it is an adjective without an ending: "absurd", "schuldig". */
  public boolean bareAdjective() {
    return is(WordClass.ADJECTIVE) && adjective == Agreement.NONE;
  }

  /** Whether it is an adjective in the comparative: "höher", "höhere"; not "sauber". */
  public boolean comparative() {
    return is(WordClass.ADJECTIVE)
        && !capitalized()
        && COMPARATIVE.matcher(lower).find()
        && !lowerLemma().endsWith("er");
  }

  /** Whether the dictionary has it, as a whole or as a compound. */
  public boolean known() {
    return known;
  }

  /** Whether its readings are those of its last part. */
  public boolean compound() {
    return compound;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** What a {@link WordMemo} has noted in its place; null where it has not yet. */
  Object note(int place) {
    Object[] known = notes;
    return place < known.length ? known[place] : null;
  }

  synchronized void note(int place, Object answer) {
    Object[] more = Arrays.copyOf(notes, Math.max(notes.length, vocabulary.places()));
    more[place] = answer;
    notes = more;
  }

  /** "ein", "eine", "einige"; not "Einwand". */
  public boolean indefinite() {
    return lower.startsWith(INDEFINITE)
        && (!capitalized() || is(WordClass.ARTICLE) || is(WordClass.INDEFINITE));
  }

  /** Whether one of its classes is closed: "die", "nach", "dass". */
  public boolean closed() {
    return (classBits & CLOSED) != 0;
  }

  /** Whether one of its readings is of a class. */
  public boolean is(WordClass wordClass) {
    return (classBits & 1L << wordClass.ordinal()) != 0;
  }

  /** Whether all of its readings are of a class. */
  public boolean isOnly(WordClass wordClass) {
    return classBits == 1L << wordClass.ordinal();
  }

  /** Whether it can be a common noun and is written like one. */
  public boolean isWrittenNoun() {
    return capitalized() && is(WordClass.NOUN);
  }

  /** Whether it is written with a capital letter, as nouns, names and first words are. */
  public boolean capitalized() {
    return capitalized;
  }

  /** Whether it is as short as the names that are written in lower case: "taz", "dpa". */
  public boolean isShort() {
    return form.length() <= LONGEST_LOWER_CASE_NAME;
  }

  /** Whether it may be a participle or infinitive at the end of a clause. */
  public boolean mayBeInfinite() {
    return !capitalized() && (has(VerbForm.Mood.PARTICIPLE_PAST) || is(WordClass.INFINITIVE));
  }

  /** Whether one of its verbal readings has a mood. */
  public boolean has(VerbForm.Mood mood) {
    return (moodBits & 1 << mood.ordinal()) != 0;
  }

  /** Whether one of its verbal readings has a mood in the third person. */
  public boolean hasInThirdPerson(VerbForm.Mood mood) {
    return (thirdPersonBits & 1 << mood.ordinal()) != 0;
  }

  /** Whether one of its verbal readings belongs to a verb, given by its infinitive. */
  public boolean hasVerb(String lemma) {
    for (String verb : verbLemmas) {
      if (verb.equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return form;
  }
}
