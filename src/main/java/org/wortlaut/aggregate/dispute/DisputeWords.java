package org.wortlaut.aggregate.dispute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wortlaut.article.ArticleAnalyzer;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;

/**
 * The matter of a text as a set of stems: nouns, names, verbs, adjectives and numbers, without
 * words that go with any matter ("haben", "Jahr") and without those that only point at a claim or
 * judge it ("Vorwurf", "Lüge"). "Wir haben keine Wahlbriefe verloren" gives "wahlbrief, verlier";
 * "Die Vorwürfe sind haltlos" gives nothing.
 *
 * <p>Immutable and safe to share between threads.
 */
final class DisputeWords {

  /** Before an ending, in the file. */
  private static final String HYPHEN = "-";

  private static final Map<String, DisputeWords> OF_LANGUAGE = new ConcurrentHashMap<>();

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.,-]*");

  /** Before the first word of a sentence, which has a capital letter whatever it is. */
  private static final Pattern SENTENCE_START = Pattern.compile("[.!?:…„“\"»«‚‘]");

  /** Besides the closed ones: words of these classes say nothing by themselves either. */
  private static final Set<WordClass> EMPTY =
      Set.of(WordClass.PARTICLE, WordClass.ADVERB, WordClass.NUMERAL);

  private static final int SHORTEST_STEM = 4;

  /** "es solche Firmen gebe", "einen solchen Rat". */
  private static final int OPENING = 3;

  private final Morphology morphology;
  private final Set<String> pointing = new HashSet<>();

  /** Some of the pointing ones. */
  private final Set<String> charges = new HashSet<>();

  private final Set<String> light = new HashSet<>();

  /** Some of the light ones. */
  private final Set<String> anaphoric = new HashSet<>();

  /** "diese Kritik". */
  private final Set<String> demonstratives = new HashSet<>();

  /** "das", which before a noun is an article. */
  private final Set<String> pronouns = new HashSet<>();

  private final DisputeConcepts concepts;
  private final DisputeMarks marks;

  /** Of nouns, verbs and adjectives, the longest first; without them all three are the same. */
  private final List<String> endings = new ArrayList<>();

  /**
   * @param file {@code dispute-words.tsv}: a dictionary form and {@code pointing}, {@code charge},
   *     {@code light} or {@code anaphoric}, a form and {@code demonstrative} or {@code pronoun}, or
   *     a hyphen with an ending and {@code ending}
   * @param groups {@code dispute-concepts.tsv}: a name and the words of a group
   * @param marks {@code dispute-marks.tsv}
   * @throws IllegalStateException if a line of the first has another second column
   */
  DisputeWords(Morphology morphology, LexiconFile file, LexiconFile groups, DisputeMarks marks) {
    this.morphology = morphology;
    this.marks = marks;
    for (LexiconFile.Entry entry : file.entries()) {
      switch (entry.column(1)) {
        case "pointing" -> pointing.add(entry.column(0));
        case "charge" -> {
          charges.add(entry.column(0));
          pointing.add(entry.column(0));
        }
        case "light" -> light.add(entry.column(0));
        case "anaphoric" -> {
          anaphoric.add(entry.column(0));
          light.add(entry.column(0));
        }
        case "demonstrative" -> demonstratives.add(entry.column(0));
        case "pronoun" -> pronouns.add(entry.column(0));
        case "ending" -> endings.add(entry.column(0).substring(HYPHEN.length()));
        default ->
            throw entry.error(
                "the second column must be 'pointing', 'charge', 'light', 'anaphoric',"
                    + " 'demonstrative', 'pronoun' or 'ending', not '"
                    + entry.column(1)
                    + "'");
      }
    }
    endings.sort(Comparator.comparingInt(String::length).reversed());
    concepts = new DisputeConcepts();
    groups
        .entries()
        .forEach(
            group ->
                concepts.add(Arrays.stream(group.column(1).split(" ")).map(this::stemOfEntry)));
  }

  /** Groups of words that can stand for one another in a quarrel. */
  DisputeConcepts concepts() {
    return concepts;
  }

  /** Words that tell of an answer, or why something is negated. */
  DisputeMarks marks() {
    return marks;
  }

  /** The words of a text in lower case, as they are written and in their dictionary form. */
  Set<String> forms(String text) {
    Set<String> forms = new HashSet<>();
    forEachWord(
        text,
        (word, first) -> {
          forms.add(word.form().toLowerCase(Locale.GERMAN));
          forms.add(lemma(word, first));
        });
    return forms;
  }

  private String stemOfEntry(String word) {
    return stem(word.toLowerCase(Locale.GERMAN));
  }

  /**
   * Those of a language; the same object at every call.
   *
   * @param language two-letter code
   * @throws IllegalArgumentException if there are no resources for the language
   * @throws IllegalStateException if the lexicon file is missing or malformed
   */
  static DisputeWords forLanguage(String language) {
    return OF_LANGUAGE.computeIfAbsent(
        language,
        absent ->
            new DisputeWords(
                ArticleAnalyzer.forLanguage(language).text().morphology(),
                LexiconFile.read(language, "dispute-words.tsv"),
                LexiconFile.read(language, "dispute-concepts.tsv"),
                new DisputeMarks(LexiconFile.read(language, "dispute-marks.tsv"))));
  }

  /** The stems of a text, in its order. */
  Set<String> stems(String text) {
    Set<String> stems = new LinkedHashSet<>();
    forEachWord(
        text,
        (word, first) -> {
          String lemma = lemma(word, first);
          if (carriesMatter(word, first) && !pointing.contains(lemma) && !light.contains(lemma)) {
            stems.add(stem(lemma));
          }
        });
    return stems;
  }

  /** Whether a noun of the text points at a claim: "die Vorwürfe aus Brüssel". */
  boolean pointAtClaim(String text) {
    Set<String> found = new HashSet<>();
    forEachWord(
        text,
        (word, first) -> {
          if (word.is(WordClass.NOUN)
              && word.capitalized()
              && pointing.contains(lemma(word, first))) {
            found.add(lemma(word, first));
          }
        });
    return !found.isEmpty();
  }

  /** Whether a word of the text is one for charges: "die Vorwürfe", "seine Unschuld". */
  boolean pointAtCharge(String text) {
    Set<String> found = new HashSet<>();
    forEachWord(text, (word, first) -> found.add(lemma(word, first)));
    return charges.stream().anyMatch(found::contains);
  }

  /**
   * Whether a text begins with words that refer to what was said before: "ein solches Gespräch",
   * but not "gegen eine solche Frechheit" and not "die Gefahr einer solchen Seuche".
   */
  boolean referBack(String text) {
    List<Word> opening = new ArrayList<>();
    forEachWord(
        text,
        (word, first) -> {
          if (opening.size() < OPENING) {
            opening.add(word);
          }
        });
    return opening.stream()
        .takeWhile(word -> !word.is(WordClass.PREPOSITION))
        .anyMatch(word -> anaphoric.contains(word.lemma().toLowerCase(Locale.GERMAN)));
  }

  /** Whether a text is a demonstrative or begins with one: "das", "diese Kritik". */
  boolean demonstrate(String text) {
    List<String> forms = new ArrayList<>();
    forEachWord(text, (word, first) -> forms.add(word.form().toLowerCase(Locale.GERMAN)));
    return !forms.isEmpty()
        && (demonstratives.contains(forms.get(0))
            || forms.size() == 1 && pronouns.contains(forms.get(0)));
  }

  /** Calls with each word and whether it may have its capital letter from its place. */
  private void forEachWord(String text, BiConsumer<Word, Boolean> use) {
    Matcher matcher = WORD.matcher(text);
    int before = 0;
    while (matcher.find()) {
      String form = trimmed(matcher.group());
      boolean first =
          before == 0 || SENTENCE_START.matcher(text.substring(before, matcher.start())).find();
      use.accept(morphology.look(form, first), first);
      before = matcher.start() + form.length();
    }
  }

  private static String trimmed(String match) {
    int end = match.length();
    while (end > 1 && !Character.isLetterOrDigit(match.charAt(end - 1))) {
      end--;
    }
    return match.substring(0, end);
  }

  private static boolean carriesMatter(Word word, boolean first) {
    boolean closed = word.closed() || word.classes().stream().anyMatch(EMPTY::contains);
    boolean writtenAsNoun = !first && word.isWrittenNoun();
    return word.form().length() > 1 && (!closed || writtenAsNoun);
  }

  private static String lemma(Word word, boolean first) {
    boolean noun = word.capitalized() && (!first || word.is(WordClass.NOUN));
    boolean verb = !word.verbs().isEmpty() && !noun;
    String lemma = verb ? word.verbs().get(0).lemma() : word.lemma();
    return lemma.toLowerCase(Locale.GERMAN);
  }

  /** "Zahlung" and "zahlen" give "zahl", "lieferte" and "Lieferung" give "liefer". */
  private String stem(String lemma) {
    for (String ending : endings) {
      if (lemma.endsWith(ending) && lemma.length() - ending.length() >= SHORTEST_STEM) {
        return lemma.substring(0, lemma.length() - ending.length());
      }
    }
    return lemma;
  }
}
