package org.wortlaut.extract.classify;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wortlaut.learn.FeatureSink;
import org.wortlaut.text.Token;

/**
 * Features of the meaning of the words, see {@link Meanings}: what the leading clause and the whole
 * content speak of, what the main verb means, who speaks.
 */
final class MeaningFeatures {

  private static final int MOST = 3;

  private final Meanings meanings;
  private final Set<String> charges;
  private final JudgementFeatures judgements;

  MeaningFeatures(Meanings meanings) {
    this.meanings = meanings;
    this.charges = meanings.group("charge");
    this.judgements = new JudgementFeatures(meanings);
  }

  void add(StatementReading reading, FeatureSink found) {
    Set<String> speakers = speakers(reading);
    speakers.forEach(name -> found.add("by=", name));
    Map<String, Integer> counts = new TreeMap<>();
    int charged = 0;
    for (Token token : reading.words()) {
      boolean charge = false;
      for (String name : meanings.of(token)) {
        counts.merge(name, 1, Integer::sum);
        charge |= charges.contains(name);
      }
      charged += charge ? 1 : 0;
    }
    counts.forEach(
        (name, count) -> found.add("means=", name, "=", Integer.toString(Math.min(MOST, count))));
    meanings.ofSequences(reading.words()).forEach(name -> found.add("means=", name));
    addCharges(reading, Integer.toString(Math.min(MOST, charged)), speakers, found);
    judgements.add(reading, counts, found);
    reading.leading().ifPresent(clause -> addLeading(clause, found));
  }

  private Set<String> speakers(StatementReading reading) {
    Set<String> names = new TreeSet<>();
    for (Token token : reading.lastSpeaker()) {
      names.addAll(meanings.ofSpeaker(token));
    }
    return names;
  }

  private static void addCharges(
      StatementReading reading, String charges, Set<String> speakers, FeatureSink found) {
    found.add("charges=", charges);
    found.add("charges=", charges, "+", reading.cueAct());
    speakers.forEach(name -> found.add("charges=", charges, "+by=", name));
    reading
        .leading()
        .ifPresent(clause -> found.add("charges=", charges, "+", ClauseFeatures.tense(clause)));
  }

  private void addLeading(ContentClause clause, FeatureSink found) {
    String tense = ClauseFeatures.tense(clause);
    Set<String> names = new TreeSet<>();
    for (Token token : clause.tokens()) {
      names.addAll(meanings.of(token));
    }
    names.addAll(meanings.ofSequences(clause.tokens()));
    for (String name : names) {
      found.add("leads=", name);
      found.add("leads=", name, "+", tense);
    }
    List<String> verb = meanings.ofVerb(clause.verb());
    for (String name : verb) {
      found.add("does=", name);
      found.add("does=", name, "+", tense, clause.passive() ? "+passive" : "");
    }
  }
}
