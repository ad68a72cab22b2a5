package org.wortlaut.syntax.verb;

import java.util.Arrays;
import java.util.List;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.VerbForm;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.language.WordMemo;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Segment;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Token;

/**
 * Puts the verb of a clause together: separated particle, participle or infinitive, auxiliaries,
 * modal.
 */
public final class PredicateReader {

  /** "gecrackt worden zu sein": places before the auxiliary that its participle may stand in. */
  private static final int LONGEST_WAY_TO_PARTICIPLE = 3;

  private final FunctionWords functionWords;
  private final Morphology morphology;
  private final WordMemo<FiniteForm> finiteForms = new WordMemo<>(this::readFiniteForm);

  /**
   * @param morphology knows which particles and verbs make a verb ("mit" and "teilen")
   */
  public PredicateReader(FunctionWords functionWords, Morphology morphology) {
    this.functionWords = functionWords;
    this.morphology = morphology;
  }

  /**
   * The predicate of a clause, or null where it has no verb.
   *
   * @param items all items of the sentence
   * @param finite for each item whether it is a finite verb
   */
  public Predicate read(List<Token> items, Clause clause, boolean[] finite) {
    int[] places = beforeComparison(items, places(clause), clause.finite());
    if (clause.finite() >= 0) {
      FiniteForm form = finiteForm(items.get(clause.finite()).word());
      return new FinitePredicate(
              functionWords, morphology, items, places, clause.finite(), form, finite)
          .read();
    }
    return clause.is(Clause.Type.INFINITIVE) ? ofInfinitiveClause(items, places) : null;
  }

  /** What a finite verb is by its form. */
  public FiniteForm finiteForm(Word verb) {
    return finiteForms.of(verb);
  }

  private FiniteForm readFiniteForm(Word verb) {
    return FiniteForm.of(verb, functionWords);
  }

  private static int[] places(Clause clause) {
    int size = 0;
    for (Segment segment : clause.segments()) {
      size += segment.to() - segment.from();
    }
    int[] places = new int[size];
    int p = 0;
    for (Segment segment : clause.segments()) {
      for (int i = segment.from(); i < segment.to(); i++) {
        places[p++] = i;
      }
    }
    return places;
  }

  /**
   * "ist stärker gestiegen | als von Analysten erwartet": the verb is the participle before the
   * comparison.
   */
  private int[] beforeComparison(List<Token> items, int[] places, int finite) {
    int last = places.length - 1;
    if (finite < 0 || last < 0 || !isParticiple(items, places, last)) {
      return places;
    }
    for (int p = last - 1; p > 0 && places[p] > finite + 1; p--) {
      Word word = items.get(places[p]).word();
      boolean compares =
          functionWords.is(Role.COMPARISON, word) || functionWords.is(Role.LIKENESS, word);
      if (compares && isVerbal(items, places, p - 1)) {
        return Arrays.copyOf(places, p);
      }
    }
    return places;
  }

  private static boolean isParticiple(List<Token> items, int[] places, int p) {
    return items.get(places[p]).word().has(Mood.PARTICIPLE_PAST);
  }

  /** "gestiegen", "ausgegeben haben" */
  private static boolean isVerbal(List<Token> items, int[] places, int p) {
    Word word = items.get(places[p]).word();
    boolean auxiliary = p > 0 && word.is(WordClass.INFINITIVE) && !word.capitalized();
    return isParticiple(items, places, p) || auxiliary && isParticiple(items, places, p - 1);
  }

  /** The last infinitive with "zu": "zu kommen", "anzunehmen". */
  private Predicate ofInfinitiveClause(List<Token> items, int[] places) {
    for (int p = places.length - 1; p >= 0; p--) {
      Word word = items.get(places[p]).word();
      boolean afterZu = p > 0 && items.get(places[p - 1]).lower().equals("zu");
      if (word.is(WordClass.ZU_INFINITIVE)) {
        return ofInfinitive(lemma(word, Mood.ZU_INFINITIVE), items, places, p);
      }
      if (afterZu && word.is(WordClass.INFINITIVE)) {
        return ofInfinitive(lemma(word, Mood.INFINITIVE), items, places, p);
      }
    }
    return null;
  }

  /** "den Code gecrackt zu haben": the participle before the auxiliary is the full verb. */
  private Predicate ofInfinitive(String lemma, List<Token> items, int[] places, int p) {
    int participle =
        functionWords.is(Role.AUXILIARY, lemma) ? participleBefore(items, places, p) : -1;
    if (participle < 0) {
      return ofInfinitive(lemma, places[p], false, false);
    }
    String full = lemma(items.get(participle).word(), Mood.PARTICIPLE_PAST);
    return ofInfinitive(full, participle, !lemma.equals("haben"), true);
  }

  private static Predicate ofInfinitive(String lemma, int part, boolean passive, boolean perfect) {
    return new Predicate(lemma, List.of(part), -1, VerbMood.NONE, false, passive, perfect, "");
  }

  /** The item of the participle of an auxiliary, or -1. */
  private static int participleBefore(List<Token> items, int[] places, int auxiliary) {
    int first = Math.max(0, auxiliary - LONGEST_WAY_TO_PARTICIPLE);
    for (int p = auxiliary - 1; p >= first; p--) {
      Word word = items.get(places[p]).word();
      if (word.has(Mood.PARTICIPLE_PAST) && !word.lower().equals("worden")) {
        return places[p];
      }
    }
    return -1;
  }

  /** The lemma of a form in one of its moods, or its nominal lemma if it has no such reading. */
  static String lemma(Word word, Mood mood) {
    for (VerbForm verb : word.verbs()) {
      if (verb.mood() == mood) {
        return verb.lemma();
      }
    }
    return word.lemma();
  }
}
