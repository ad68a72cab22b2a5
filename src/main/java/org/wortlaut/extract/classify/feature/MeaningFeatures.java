package org.wortlaut.extract.classify.feature;

import java.util.BitSet;
import java.util.List;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.Meanings;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.learn.Count;
import org.wortlaut.learn.FeatureGroup;
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
  private final FeatureGroup[] by;
  private final FeatureGroup[][] means;
  private final FeatureGroup[] meansInWords;
  private final FeatureGroup[][] chargedByCue =
      FeatureGroup.alsoAlone("charges=", Count.all(MOST), StatementReading.CUE_ACTS);
  private final FeatureGroup[][] chargedBy;
  private final FeatureGroup[][] chargedInTense =
      FeatureGroup.pairs("charges=", Count.all(MOST), Labels.TENSES);
  private final FeatureGroup[][] leadsInTense;
  private final FeatureGroup[][] doesInTense;
  private final FeatureGroup[][] doesInTenseOfPassive;

  MeaningFeatures(Meanings meanings) {
    this.meanings = meanings;
    this.charges = meanings.group("charge");
    this.judgements = new JudgementFeatures(meanings);
    List<String> names = meanings.names();
    this.by = FeatureGroup.each("by=", names);
    this.means =
        names.stream()
            .map(name -> FeatureGroup.each("means=" + name + "=", Count.all(MOST)))
            .toArray(FeatureGroup[][]::new);
    this.meansInWords = FeatureGroup.each("means=", names);
    List<String> speakers = names.stream().map(name -> "by=" + name).toList();
    this.chargedBy = FeatureGroup.pairs("charges=", Count.all(MOST), speakers);
    this.leadsInTense = FeatureGroup.alsoAlone("leads=", names, Labels.TENSES);
    this.doesInTense = FeatureGroup.alsoAlone("does=", names, Labels.TENSES);
    this.doesInTenseOfPassive = FeatureGroup.alsoAlone("does=", names, Labels.PASSIVE_TENSES);
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
      found.add(leadsInTense[what][tense]);
    }
    FeatureGroup[][] does = clause.passive() ? doesInTenseOfPassive : doesInTense;
    for (int meaning : meanings.ofVerb(clause.verb())) {
      found.add(does[meaning][tense]);
    }
  }
}
