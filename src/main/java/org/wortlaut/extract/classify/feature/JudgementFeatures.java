package org.wortlaut.extract.classify.feature;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.Meanings;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.language.WordMemo;
import org.wortlaut.learn.Count;
import org.wortlaut.learn.Feature;
import org.wortlaut.learn.FeatureGroup;
import org.wortlaut.learn.FeatureSink;
import org.wortlaut.text.Token;

/**
 * Features of how much and which way a content judges: „Das war ein großartiger Erfolg“ has two
 * good words among few, "Der Zug habe acht Wagen gehabt" none.
 */
final class JudgementFeatures {

  private static final int MOST = 4;
  private static final int SHORT = 8;
  private static final int LONG = 20;

  /** German endings that make adjectives have up to three letters at the end: -lich, -bar, -los. */
  private static final int ENDING = 3;

  /** Which way the words of a content judge, by the more of them. */
  private enum Sign {
    NONE,
    GOOD,
    BAD,
    BOTH;

    private static final List<String> LABELS =
        Labels.of(values(), sign -> sign.name().toLowerCase(Locale.ROOT));

    static Sign of(int praise, int blame) {
      if (praise == blame) {
        return praise > 0 ? BOTH : NONE;
      }
      return praise > blame ? GOOD : BAD;
    }
  }

  private static final List<String> NUMBERS = Count.all(MOST);

  private final FeatureGroup[][] signsInForm =
      FeatureGroup.alsoAlone("sign=", Sign.LABELS, Labels.FORMS);
  private final FeatureGroup[][] signsByCue =
      FeatureGroup.pairs("sign=", Sign.LABELS, StatementReading.CUE_ACTS);
  private final FeatureGroup[][] judgedInForm =
      FeatureGroup.alsoAlone("judged=", NUMBERS, Labels.FORMS);
  private final FeatureGroup[][] judgedByCue =
      FeatureGroup.pairs("judged=", NUMBERS, StatementReading.CUE_ACTS);
  private final FeatureGroup[][] judgedOfSize =
      FeatureGroup.pairs("judged=", NUMBERS, List.of("short", "middle", "long"));
  private final FeatureGroup[][] judgedInTense =
      FeatureGroup.pairs("judged=", NUMBERS, Labels.TENSES);
  private final FeatureGroup[][] judgedOrCounted =
      FeatureGroup.pairs("judged=", NUMBERS, List.of("number", "words"));

  private final WordMemo<Feature> endings =
      new WordMemo<>(word -> new Feature("adjective-end=", ending(word)));
  private final WordMemo<Feature> endingsOfPredicates =
      new WordMemo<>(word -> new Feature("predicate-end=", ending(word)));

  private final int[] good;
  private final int[] bad;

  /** They judge, and other words say which way. */
  private final int[] judging;

  JudgementFeatures(Meanings meanings) {
    this.good = numbers(meanings.group("good"));
    this.bad = numbers(meanings.group("bad"));
    this.judging = numbers(meanings.group("judging"));
  }

  /**
   * @param counts how often each class of {@link Meanings} stands in the content
   */
  void add(StatementReading reading, int[] counts, FeatureSink found) {
    int praise = sum(counts, good);
    int blame = sum(counts, bad);
    Sign sign = Sign.of(praise, blame);
    int judges = Math.min(MOST, praise + blame + sum(counts, judging));
    int form = reading.context().form().ordinal();
    found.add(signsInForm[sign.ordinal()][form]);
    found.add(signsByCue[sign.ordinal()][reading.cueAct()]);
    found.add(judgedInForm[judges][form]);
    found.add(judgedByCue[judges][reading.cueAct()]);
    found.add(judgedOrCounted[judges][reading.content().hasNumber() ? 0 : 1]);
    int size = reading.words().size();
    found.add(judgedOfSize[judges][size < SHORT ? 0 : size < LONG ? 1 : 2]);
    if (reading.leading().isPresent()) {
      ContentClause leading = reading.leading().get();
      found.add(judgedInTense[judges][leading.tense().ordinal()]);
      found.add("sign=", Sign.LABELS.get(sign.ordinal()), "+verb=", leading.verb());
      addAdjectives(leading, found);
    }
  }

  private static int[] numbers(boolean[] classes) {
    return IntStream.range(0, classes.length).filter(number -> classes[number]).toArray();
  }

  private static int sum(int[] counts, int[] classes) {
    int sum = 0;
    for (int number : classes) {
      sum += counts[number];
    }
    return sum;
  }

  private void addAdjectives(ContentClause clause, FeatureSink found) {
    for (Token token : clause.tokens()) {
      Word word = token.word();
      if (token.isWord()
          && word.is(WordClass.ADJECTIVE)
          && !word.capitalized()
          && word.lemma().length() > ENDING + 2) {
        found.add(endings.of(word));
        if (word.adjective() == 0) {
          found.add(endingsOfPredicates.of(word));
        }
      }
    }
  }

  private static String ending(Word adjective) {
    return adjective.lemma().substring(adjective.lemma().length() - ENDING);
  }
}
