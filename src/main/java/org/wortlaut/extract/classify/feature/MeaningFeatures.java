package org.wortlaut.extract.classify.feature;

import java.util.List;
import java.util.function.Function;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.Meanings;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.learn.Count;
import org.wortlaut.learn.FeatureSink;
import org.wortlaut.text.Token;

/**
 * Features of the meaning of the words, see {@link Meanings}: what the leading clause and the whole
 * content speak of, what the main verb means, who speaks.
 */
final class MeaningFeatures {

  private static final int MOST = 3;

  private final Meanings meanings;
  private final boolean[] charges;
  private final JudgementFeatures judgements;

  MeaningFeatures(Meanings meanings) {
    this.meanings = meanings;
    this.charges = meanings.group("charge");
    this.judgements = new JudgementFeatures(meanings);
  }

  void add(StatementReading reading, FeatureSink found) {
    int[] speakers = counts(reading.lastSpeaker(), meanings::ofSpeaker);
    for (int speaker = 0; speaker < speakers.length; speaker++) {
      if (speakers[speaker] > 0) {
        found.add("by=", meanings.name(speaker));
      }
    }
    int[] counts = counts(reading.words(), meanings::of);
    for (int meaning = 0; meaning < counts.length; meaning++) {
      if (counts[meaning] > 0) {
        String most = Count.upTo(MOST, counts[meaning]);
        found.add("means=", meanings.name(meaning), "=", most);
      }
    }
    for (int meaning : meanings.ofSequences(reading.words())) {
      found.add("means=", meanings.name(meaning));
    }
    addCharges(reading, speakers, found);
    judgements.add(reading, counts, found);
    if (reading.leading().isPresent()) {
      addLeading(reading.leading().get(), found);
    }
  }

  /** For each class how many of the words belong to it. */
  private int[] counts(List<Token> tokens, Function<Token, int[]> classes) {
    int[] counts = new int[meanings.size()];
    for (Token token : tokens) {
      for (int meaning : classes.apply(token)) {
        counts[meaning]++;
      }
    }
    return counts;
  }

  private void addCharges(StatementReading reading, int[] speakers, FeatureSink found) {
    int count = 0;
    for (Token token : reading.words()) {
      count += isCharge(token) ? 1 : 0;
    }
    String most = Count.upTo(MOST, count);
    found.add("charges=", most);
    found.add("charges=", most, "+", reading.cueAct());
    for (int speaker = 0; speaker < speakers.length; speaker++) {
      if (speakers[speaker] > 0) {
        found.add("charges=", most, "+by=", meanings.name(speaker));
      }
    }
    if (reading.leading().isPresent()) {
      found.add("charges=", most, "+", reading.leading().get().tense());
    }
  }

  private boolean isCharge(Token token) {
    for (int meaning : meanings.of(token)) {
      if (charges[meaning]) {
        return true;
      }
    }
    return false;
  }

  private void addLeading(ContentClause clause, FeatureSink found) {
    String tense = clause.tense();
    int[] counts = counts(clause.tokens(), meanings::of);
    for (int meaning : meanings.ofSequences(clause.tokens())) {
      counts[meaning]++;
    }
    for (int meaning = 0; meaning < counts.length; meaning++) {
      if (counts[meaning] > 0) {
        found.add("leads=", meanings.name(meaning));
        found.add("leads=", meanings.name(meaning), "+", tense);
      }
    }
    for (int meaning : meanings.ofVerb(clause.verb())) {
      found.add("does=", meanings.name(meaning));
      found.add("does=", meanings.name(meaning), "+", tense, clause.passive() ? "+passive" : "");
    }
  }
}
