package org.wortlaut.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.IStemmer;
import morfologik.stemming.WordData;

/**
 * German word forms from the dictionary {@code de.danielnaber:german-pos-dict}, with compounds taken by their last part
 * ("Kremlchef" as "Chef") and a cache in front.
 *
 * <p>Verb readings of words that are also articles, pronouns, prepositions or the like are dropped: "eine" is also a
 * Konjunktiv form of "einen", "laut" and "sichere" are imperatives, and none of these readings occurs in news text.
 */
public final class GermanMorphology implements Morphology {

  private static final String DICTIONARY = "/org/languagetool/resource/de/german.dict";
  private static final int MAX_CACHED_FORMS = 400_000;
  /** Shorter endings are as often part of an unrelated word ("Ornithologe" is no kind of Loge). */
  private static final int SHORTEST_LAST_PART = 5;

  private static final Set<WordClass> CLOSED_CLASSES =
      EnumSet.of(
          WordClass.ARTICLE,
          WordClass.PERSONAL_PRONOUN,
          WordClass.DEMONSTRATIVE,
          WordClass.INDEFINITE,
          WordClass.POSSESSIVE,
          WordClass.REFLEXIVE,
          WordClass.RELATIVE,
          WordClass.PREPOSITION,
          WordClass.SUBORDINATOR,
          WordClass.COORDINATOR,
          WordClass.NEGATION);

  private final Dictionary dictionary;
  private final Set<String> droppedVerbs;
  private final Set<String> keptVerbs;
  private final List<String> shortHeads;
  private final Map<String, List<LexiconFile.Entry>> addedForms = new HashMap<>();
  private final ThreadLocal<IStemmer> stemmers;
  private final ConcurrentHashMap<String, Word> cache = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, Word> cacheOfInitials = new ConcurrentHashMap<>();

  /** With the lexicon files of the project. */
  public static GermanMorphology load() {
    return new GermanMorphology(
        LexiconFile.read("de", "verb-homographs.tsv"), LexiconFile.read("de", "compound-heads.tsv"), LexiconFile.read("de", "verb-forms.tsv"));
  }

  /**
   * @param homographs {@code verb-homographs.tsv}: 'drop' or 'keep' and a lower-case form
   * @param shortHeads {@code compound-heads.tsv}: short nouns that are frequent last parts of compounds
   * @param verbForms {@code verb-forms.tsv}: form, lemma and tag of what the dictionary lacks
   */
  GermanMorphology(LexiconFile homographs, LexiconFile shortHeads, LexiconFile verbForms) {
    for (LexiconFile.Entry entry : verbForms.entries()) {
      addedForms.computeIfAbsent(entry.column(0), f -> new ArrayList<>()).add(entry);
    }
    this.shortHeads = List.copyOf(shortHeads.firstColumn());
    Set<String> drop = new HashSet<>();
    Set<String> keep = new HashSet<>();
    for (LexiconFile.Entry entry : homographs.entries()) {
      switch (entry.column(0)) {
        case "drop" -> drop.add(entry.column(1));
        case "keep" -> keep.add(entry.column(1));
        default -> throw entry.error("the first column must be 'drop' or 'keep', not '" + entry.column(0) + "'");
      }
    }
    this.droppedVerbs = Set.copyOf(drop);
    this.keptVerbs = Set.copyOf(keep);
    this.dictionary = readDictionary();
    this.stemmers = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
  }

  private static Dictionary readDictionary() {
    URL url = GermanMorphology.class.getResource(DICTIONARY);
    if (url == null) {
      throw new IllegalStateException("the German dictionary " + DICTIONARY + " is not on the class path: add de.danielnaber:german-pos-dict");
    }
    try {
      return Dictionary.read(url);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the German dictionary " + url, e);
    }
  }

  @Override
  public Word look(String form, boolean mayBeLowered) {
    boolean initial = mayBeLowered && Character.isUpperCase(form.charAt(0));
    ConcurrentHashMap<String, Word> words = initial ? cacheOfInitials : cache;
    Word known = words.get(form);
    if (known != null) {
      return known;
    }
    Word word = analyze(form, initial);
    if (words.size() < MAX_CACHED_FORMS) {
      words.put(form, word);
    }
    return word;
  }

  @Override
  public boolean has(String form) {
    return !stemmers.get().lookup(form).isEmpty();
  }

  private Word analyze(String form, boolean initial) {
    String lower = form.toLowerCase(Locale.GERMAN);
    Readings readings = new Readings(form, lower);
    lookUp(form, readings);
    if (initial) {
      lookUp(lower, readings);
    }
    if (Character.isUpperCase(form.charAt(0)) && !initial) {
      lookUpAdjective(lower, readings);
    }
    boolean compound = readings.isEmpty() && Character.isUpperCase(form.charAt(0));
    if (compound) {
      lookUpLastPart(form, readings);
    }
    boolean knownWord = !readings.isEmpty();
    if (!knownWord && Character.isUpperCase(form.charAt(0))) {
      readings.assumeName();
    }
    boolean noVerb = droppedVerbs.contains(lower) || readings.isClosedClass() && !keptVerbs.contains(lower);
    return readings.toWord(knownWord, noVerb, compound && knownWord);
  }

  private void lookUp(String form, Readings readings) {
    boolean capitalized = Character.isUpperCase(form.charAt(0));
    for (WordData data : stemmers.get().lookup(form)) {
      if (capitalized) {
        readings.addCapitalized(data.getStem().toString(), data.getTag().toString());
      } else {
        readings.add(data.getStem().toString(), data.getTag().toString());
      }
    }
    for (LexiconFile.Entry entry : addedForms.getOrDefault(form, List.of())) {
      readings.add(entry.column(1), entry.column(2));
    }
  }

  /** "Regierender Bürgermeister", "Vereinte Nationen": adjectives in names and titles, capitalised in mid-sentence. */
  private void lookUpAdjective(String lower, Readings readings) {
    for (WordData data : stemmers.get().lookup(lower)) {
      String tag = data.getTag().toString();
      if (tag.startsWith("ADJ:") && !tag.startsWith("ADJ:PRD") || tag.startsWith("PA1:") || tag.startsWith("PA2:")) {
        readings.add(data.getStem().toString(), tag);
      }
    }
  }

  /** "US-Außenministerium" by the part after the hyphen, "Kremlchef" by its longest known ending. */
  private void lookUpLastPart(String form, Readings readings) {
    int hyphen = form.lastIndexOf('-');
    if (hyphen >= 0 && hyphen + 1 < form.length()) {
      lookUp(form.substring(hyphen + 1), readings);
      if (!readings.isEmpty()) {
        return;
      }
    }
    for (String head : shortHeads) {
      if (form.length() >= head.length() + 3 && form.endsWith(head)) {
        addLastPart(form, form.length() - head.length(), readings);
        if (!readings.isEmpty()) {
          return;
        }
      }
    }
    for (int cut = Math.max(hyphen + 1, 0) + 3; cut <= form.length() - SHORTEST_LAST_PART && readings.isEmpty(); cut++) {
      addLastPart(form, cut, readings);
    }
  }

  /** The noun readings of the part from {@code cut} on, with the whole word as the lemma. */
  private void addLastPart(String form, int cut, Readings readings) {
    String noun = Character.toUpperCase(form.charAt(cut)) + form.substring(cut + 1);
    for (WordData data : stemmers.get().lookup(noun)) {
      String tag = data.getTag().toString();
      if (tag.startsWith("SUB")) {
        readings.add(form.substring(0, cut) + data.getStem().toString().toLowerCase(Locale.GERMAN), tag);
      }
    }
  }

  /** Collects the readings of one form. */
  private static final class Readings {
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

    boolean isClosedClass() {
      return classes.stream().anyMatch(CLOSED_CLASSES::contains);
    }

    void assumeName() {
      classes.add(WordClass.NOUN);
      classes.add(WordClass.NAME);
      noun = form.endsWith("s") ? Agreement.ANY : Agreement.ANY & ~Agreement.GENITIVE;
    }

    /** The dictionary has some nouns as capitalised verb forms too ("Angaben" as angeben); those readings are left out. */
    void addCapitalized(String stem, String tag) {
      if (!tag.startsWith("VER")) {
        add(stem, tag);
      }
    }

    void add(String stem, String tag) {
      String[] parts = tag.split(":");
      switch (parts[0]) {
        case "SUB" -> {
          classes.add(WordClass.NOUN);
          noun |= Agreement.ofTag(parts);
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
        case "KON" -> classes.add(parts.length > 1 && parts[1].equals("UNT") ? WordClass.SUBORDINATOR : WordClass.COORDINATOR);
        case "NEG" -> classes.add(WordClass.NEGATION);
        case "ZUS" -> classes.add(WordClass.PARTICLE);
        case "ZAL" -> classes.add(WordClass.NUMERAL);
        default -> {}
      }
    }

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

    private void addPronoun(String[] parts) {
      String kind = parts.length > 1 ? parts[1] : "";
      classes.add(
          switch (kind) {
            case "PER" -> WordClass.PERSONAL_PRONOUN;
            case "DEM" -> WordClass.DEMONSTRATIVE;
            case "POS" -> WordClass.POSSESSIVE;
            case "REF" -> WordClass.REFLEXIVE;
            case "RIN" -> WordClass.RELATIVE;
            default -> WordClass.INDEFINITE;
          });
      determiner |= Agreement.ofTag(parts);
    }

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

    Word toWord(boolean known, boolean neverVerb, boolean compound) {
      if (neverVerb) {
        verbs.clear();
        classes.removeAll(EnumSet.of(WordClass.FINITE, WordClass.INFINITIVE, WordClass.ZU_INFINITIVE, WordClass.PARTICIPLE_PAST));
      }
      return new Word(form, lower, lemma == null ? lower : lemma, classes, verbs, noun, determiner, adjective, known, compound);
    }
  }
}
