package org.wortlaut.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.IStemmer;
import morfologik.stemming.WordData;

/**
 * German word forms from the dictionary {@code de.danielnaber:german-pos-dict}, with compounds
 * taken by their last part ("Kremlchef" as "Chef") and a cache in front.
 *
 * <p>Verb readings of words that are also articles, pronouns, prepositions or the like are dropped:
 * "eine" is also a Konjunktiv form of "einen", "laut" and "sichere" are imperatives, and none of
 * these readings occurs in news text.
 */
public final class GermanMorphology implements Morphology {

  private static final String DICTIONARY = "/org/languagetool/resource/de/german.dict";

  private final Dictionary dictionary;
  private final Set<String> droppedVerbs;
  private final Set<String> droppedLemmas;
  private final Set<String> keptVerbs;
  private final Map<String, List<LexiconFile.Entry>> addedForms = new HashMap<>();
  private final ThreadLocal<IStemmer> stemmers;
  private final CompoundNouns nouns;
  private final CompoundAdjectives adjectives;
  private final ParticleVerbs particleVerbs;
  private final Vocabulary vocabulary = new Vocabulary();
  private final OtherSpelling spelling;
  private final WordTable words = new WordTable(form -> analyze(form, false));
  private final WordTable initialWords = new WordTable(form -> analyze(form, true));
  private final FormCache<Word> surnames = new FormCache<>(this::readAsSurname);
  private final FormCache<Boolean> entries = new FormCache<>(this::isEntry);
  private final CompoundParts parts = new CompoundParts(this::isEntry);
  private final FormCache<Boolean> compounds = new FormCache<>(parts::areOf);

  /**
   * With the lexicon files of the project.
   *
   * @throws IllegalStateException if a lexicon file or the dictionary is missing or malformed
   */
  public static GermanMorphology load() {
    return new GermanMorphology(
        LexiconFile.read("de", "verb-homographs.tsv"),
        LexiconFile.read("de", "compound-heads.tsv"),
        LexiconFile.read("de", "missing-forms.tsv"),
        LexiconFile.read("de", "other-spellings.tsv"),
        LexiconFile.read("de", "adjective-endings.tsv"));
  }

  /**
   * @param homographs {@code verb-homographs.tsv}: 'drop' or 'keep' and a lower-case form, or
   *     'drop-lemma' and a lemma
   * @param shortHeads {@code compound-heads.tsv}: short nouns that are frequent last parts of
   *     compounds
   * @param missingForms {@code missing-forms.tsv}: form, lemma and tag of what the dictionary lacks
   * @param otherSpellings {@code other-spellings.tsv}
   * @param adjectiveEndings {@code adjective-endings.tsv}, see {@link CompoundAdjectives}
   */
  GermanMorphology(
      LexiconFile homographs,
      LexiconFile shortHeads,
      LexiconFile missingForms,
      LexiconFile otherSpellings,
      LexiconFile adjectiveEndings) {
    this.spelling = OtherSpelling.of(otherSpellings, this::isEntry);
    for (LexiconFile.Entry entry : missingForms.entries()) {
      addedForms.computeIfAbsent(entry.column(0), f -> new ArrayList<>()).add(entry);
    }
    Set<String> drop = new HashSet<>();
    Set<String> dropLemma = new HashSet<>();
    Set<String> keep = new HashSet<>();
    for (LexiconFile.Entry entry : homographs.entries()) {
      switch (entry.column(0)) {
        case "drop" -> drop.add(entry.column(1));
        case "drop-lemma" -> dropLemma.add(entry.column(1));
        case "keep" -> keep.add(entry.column(1));
        default ->
            throw entry.error(
                "the first column must be 'drop', 'drop-lemma' or 'keep', not '"
                    + entry.column(0)
                    + "'");
      }
    }
    this.droppedVerbs = Set.copyOf(drop);
    this.droppedLemmas = Set.copyOf(dropLemma);
    this.keptVerbs = Set.copyOf(keep);
    this.dictionary = readDictionary();
    this.stemmers = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
    Function<String, List<WordData>> lookUp = form -> stemmers.get().lookup(form);
    this.nouns = new CompoundNouns(lookUp, parts, shortHeads.firstColumn());
    this.adjectives = new CompoundAdjectives(lookUp, parts, adjectiveEndings);
    this.particleVerbs = new ParticleVerbs(lookUp);
  }

  private static Dictionary readDictionary() {
    URL url = GermanMorphology.class.getResource(DICTIONARY);
    if (url == null) {
      throw new IllegalStateException(
          "the German dictionary "
              + DICTIONARY
              + " is not on the class path: add de.danielnaber:german-pos-dict");
    }
    try {
      return Dictionary.read(url);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the German dictionary " + url, e);
    }
  }

  @Override
  public Word look(String text, int begin, int end, boolean mayBeLowered) {
    boolean initial = mayBeLowered && Character.isUpperCase(text.charAt(begin));
    return (initial ? initialWords : words).of(text, begin, end);
  }

  @Override
  public Word surname(String form) {
    return surnames.of(form);
  }

  private Word readAsSurname(String form) {
    Readings readings = new Readings(form, form.toLowerCase(Locale.GERMAN));
    readings.assumeSurname();
    return readings.toWord(true, true, false, vocabulary);
  }

  @Override
  public boolean has(String form) {
    return entries.of(form);
  }

  private boolean isEntry(String form) {
    return !stemmers.get().lookup(form).isEmpty();
  }

  @Override
  public boolean isCompound(String form) {
    return compounds.of(form);
  }

  private Word analyze(String form, boolean initial) {
    String standard = spelling.standard(form);
    String lower = standard.toLowerCase(Locale.GERMAN);
    Readings readings = new Readings(form, lower);
    lookUp(standard, readings);
    if (initial) {
      lookUp(lower, readings);
    }
    if (Character.isUpperCase(form.charAt(0)) && !initial) {
      lookUpAdjective(lower, readings);
    }
    boolean compound = readings.isEmpty() && Character.isUpperCase(form.charAt(0));
    if (compound) {
      lookUpBehindHyphen(standard, readings);
    }
    if (compound && readings.isEmpty()) {
      nouns.addTo(readings, standard);
    }
    if (readings.isEmpty()) {
      particleVerbs.addZuInfinitive(standard, readings);
    }
    if (readings.isEmpty() && Character.isLowerCase(form.charAt(0))) {
      compound = true;
      particleVerbs.addWhole(standard, readings);
    }
    if (readings.isEmpty()
        && (Character.isLowerCase(form.charAt(0)) || UnknownAdjectives.hasPlaceEnding(lower))) {
      compound = true;
      adjectives.addTo(readings, lower);
    }
    boolean knownWord = !readings.isEmpty();
    if (!knownWord && Character.isUpperCase(form.charAt(0))) {
      readings.assumeName();
    }
    boolean noVerb =
        droppedVerbs.contains(lower) || readings.isClosedClass() && !keptVerbs.contains(lower);
    return readings.toWord(knownWord, noVerb, compound && knownWord, vocabulary);
  }

  private void lookUp(String form, Readings readings) {
    boolean capitalized = Character.isUpperCase(form.charAt(0));
    for (WordData data : stemmers.get().lookup(form)) {
      if (droppedLemmas.contains(data.getStem().toString())) {
        continue;
      }
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

  private void lookUpAdjective(String lower, Readings readings) {
    for (WordData data : stemmers.get().lookup(lower)) {
      readings.addIfAdjective(data.getStem().toString(), data.getTag().toString());
    }
  }

  /** "US-Außenministerium" as "Außenministerium". */
  private void lookUpBehindHyphen(String form, Readings readings) {
    int hyphen = form.lastIndexOf('-');
    if (hyphen >= 0 && hyphen + 1 < form.length()) {
      lookUp(form.substring(hyphen + 1), readings);
    }
  }
}
