package org.wortlaut.extract.classify.feature;

import java.util.BitSet;
import java.util.List;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.Meanings;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.learn.Count;
import org.wortlaut.learn.Feature;
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
  private final Feature[] by;
  private final Feature[][] means;
  private final Feature[] meansInWords;
  private final Feature[] charged = Feature.each("charges=", Count.all(MOST));
  private final Feature[][] chargedByCue =
      Feature.each("charges=", Count.all(MOST), "+", StatementReading.CUE_ACTS);
  private final Feature[][] chargedBy;
  private final Feature[][] chargedInTense =
      Feature.each("charges=", Count.all(MOST), "+", Labels.TENSES);
  private final Feature[] leads;
  private final Feature[][] leadsInTense;
  private final Feature[] does;
  private final Feature[][] doesInTense;

  MeaningFeatures(Meanings meanings) {
    this.meanings = meanings;
    this.charges = meanings.group("charge");
    this.judgements = new JudgementFeatures(meanings);
    this.by = Feature.each("by=", meanings.names());
    this.means = Feature.each("means=", meanings.names(), "=", Count.all(MOST));
    this.meansInWords = Feature.each("means=", meanings.names());
    this.chargedBy = Feature.each("charges=", Count.all(MOST), "+by=", meanings.names());
    this.leads = Feature.each("leads=", meanings.names());
    this.leadsInTense = Feature.each("leads=", meanings.names(), "+", Labels.TENSES);
    this.does = Feature.each("does=", meanings.names());
    this.doesInTense = Feature.each("does=", meanings.names(), "+", Labels.TENSES);
  }

  void add(StatementReading reading, FeatureSink found) {
    BitSet speakers = speakers(reading.lastSpeaker());
    for (int who = speakers.nextSetBit(0); who >= 0; who = speakers.nextSetBit(who + 1)) {
      found.add(by[who]);
    }
    int[] counts = counts(reading.words());
    for (int meaning = 0; meaning < counts.length; meaning++) {
      if (counts[meaning] > 0) {
        found.add(means[meaning][Math.min(MOST, counts[meaning])]);
      }
    }
    for (int meaning : meanings.ofSequences(reading.words())) {
      found.add(meansInWords[meaning]);
    }
    addCharges(reading, speakers, found);
    judgements.add(reading, counts, found);
    if (reading.leading().isPresent()) {
      addLeading(reading.leading().get(), found);
    }
  }

  private BitSet speakers(List<Token> speaker) {
    BitSet classes = new BitSet();
    for (Token token : speaker) {
      for (int meaning : meanings.ofSpeaker(token)) {
        classes.set(meaning);
      }
    }
    return classes;
  }

  /** For each class how many of the words belong to it. */
  private int[] counts(List<Token> tokens) {
    int[] counts = new int[meanings.size()];
    for (Token token : tokens) {
      for (int meaning : meanings.of(token)) {
        counts[meaning]++;
      }
    }
    return counts;
  }

  private void addCharges(StatementReading reading, BitSet speakers, FeatureSink found) {
    int count = 0;
    for (Token token : reading.words()) {
      count += isCharge(token) ? 1 : 0;
    }
    int most = Math.min(MOST, count);
    found.add(charged[most]);
    found.add(chargedByCue[most][reading.cueAct()]);
    for (int who = speakers.nextSetBit(0); who >= 0; who = speakers.nextSetBit(who + 1)) {
      found.add(chargedBy[most][who]);
    }
    if (reading.leading().isPresent()) {
      found.add(chargedInTense[most][reading.leading().get().tense().ordinal()]);
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
    int tense = clause.tense().ordinal();
    BitSet classes = new BitSet();
    for (Token token : clause.tokens()) {
      for (int meaning : meanings.of(token)) {
        classes.set(meaning);
      }
    }
    meanings.ofSequences(clause.tokens()).forEach(classes::set);
    for (int what = classes.nextSetBit(0); what >= 0; what = classes.nextSetBit(what + 1)) {
      found.add(leads[what]);
      found.add(leadsInTense[what][tense]);
    }
    for (int meaning : meanings.ofVerb(clause.verb())) {
      found.add(does[meaning]);
      if (clause.passive()) {
        found.add("does=", meanings.name(meaning), "+", clause.tense().label() + "+passive");
      } else {
        found.add(doesInTense[meaning][tense]);
      }
    }
  }
}
