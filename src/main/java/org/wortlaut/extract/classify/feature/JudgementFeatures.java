package org.wortlaut.extract.classify.feature;

import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.Meanings;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.language.WordClass;
import org.wortlaut.learn.Count;
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

  private final boolean[] good;
  private final boolean[] bad;

  /** They judge, and other words say which way. */
  private final boolean[] judging;

  JudgementFeatures(Meanings meanings) {
    this.good = meanings.group("good");
    this.bad = meanings.group("bad");
    this.judging = meanings.group("judging");
  }

  /**
   * @param counts how often each class of {@link Meanings} stands in the content
   */
  void add(StatementReading reading, int[] counts, FeatureSink found) {
    int praise = sum(counts, good);
    int blame = sum(counts, bad);
    String sign = praise > blame ? "good" : blame > praise ? "bad" : praise > 0 ? "both" : "none";
    String judged = Count.upTo(MOST, praise + blame + sum(counts, judging));
    addWithContext("sign=", sign, reading, found);
    addWithContext("judged=", judged, reading, found);
    found.add("judged=", judged, reading.content().hasNumber() ? "+number" : "+words");
    int size = reading.words().size();
    found.add("judged=", judged, size < SHORT ? "+short" : size < LONG ? "+middle" : "+long");
    if (reading.leading().isPresent()) {
      addLeading(reading.leading().get(), sign, judged, found);
    }
  }

  private static void addWithContext(
      String name, String value, StatementReading reading, FeatureSink found) {
    found.add(name, value);
    found.add(name, value, "+", reading.context().form().label());
    found.add(name, value, "+", reading.cueAct());
  }

  private static int sum(int[] counts, boolean[] classes) {
    int sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += classes[i] ? counts[i] : 0;
    }
    return sum;
  }

  private static void addLeading(
      ContentClause clause, String sign, String judged, FeatureSink found) {
    found.add("judged=", judged, "+", clause.tense());
    found.add("sign=", sign, "+verb=", clause.verb());
    for (Token token : clause.tokens()) {
      String lemma = token.word().lemma();
      if (token.isWord()
          && token.word().is(WordClass.ADJECTIVE)
          && !token.word().capitalized()
          && lemma.length() > ENDING + 2) {
        String ending = lemma.substring(lemma.length() - ENDING);
        found.add("adjective-end=", ending);
        if (token.word().adjective() == 0) {
          found.add("predicate-end=", ending);
        }
      }
    }
  }
}
