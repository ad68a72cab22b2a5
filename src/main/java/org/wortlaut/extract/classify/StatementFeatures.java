package org.wortlaut.extract.classify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/**
 * The facts about a statement that the linear models weigh, as strings such as {@code
 * modal=müssen+SUBJUNCTIVE_1} or {@code leading-word=skandal}. Their names are the first column of
 * the model files.
 */
final class StatementFeatures {

  private static final int MOST_CUE_WORDS = 3;

  private final CueLexicon cues;
  private final ClauseFeatures clauseFeatures;
  private final ContentFeatures contentFeatures;
  private final MeaningFeatures meaningFeatures;
  private final ClauseVotes clauseVotes;

  StatementFeatures(WordLists words, ContentKinds kinds, CueLexicon cues, Meanings meanings) {
    this.cues = cues;
    this.clauseFeatures = new ClauseFeatures(words, kinds, cues);
    this.meaningFeatures = new MeaningFeatures(meanings);
    this.clauseVotes = new ClauseVotes(kinds);
    this.contentFeatures = new ContentFeatures(words, kinds);
  }

  /** Every feature once, in a fixed order. */
  List<String> of(StatementReading reading, ClaimKind contentKind, DenialFinding denial) {
    Set<String> found = new LinkedHashSet<>();
    found.add("always");
    found.add("form=" + reading.context().form().label());
    found.add("content-rule=" + contentKind.label());
    found.add("denial=" + denial.denial().label());
    found.add("denial-rule=" + denial.rule());
    addCue(reading, contentKind, found);
    reading.leading().ifPresent(clause -> clauseFeatures.add(reading, clause, found));
    contentFeatures.add(reading, found);
    meaningFeatures.add(reading, found);
    if (!reading.nominal()) {
      clauseVotes.add(reading, found);
    }
    addEarlier(reading, found);
    addAround(reading, found);
    return new ArrayList<>(found);
  }

  private static void addCue(StatementReading reading, ClaimKind contentKind, Set<String> found) {
    String rule = "+content-rule=" + contentKind.label();
    if (reading.cueless()) {
      found.add("cueless");
      found.add("cueless" + rule);
      return;
    }
    reading
        .cue()
        .ifPresent(
            entry -> {
              String act = "cue-act=" + entry.act().label();
              String kind = "cue-kind=" + entry.kind().map(ClaimKind::label).orElse("open");
              found.add(act);
              found.add(kind);
              found.add(act + rule);
              found.add(kind + rule);
              found.add(kind + (reading.nominal() ? "+nominal" : "+verbal"));
              found.add(act + "+" + kind + (reading.nominal() ? "+nominal" : "+verbal"));
              found.add("cue-entry=" + entry.name());
            });
    if (reading.cue().isEmpty()) {
      found.add("cue-unknown");
      found.add("cue-unknown" + rule);
    }
    reading.cueWords().stream().limit(MOST_CUE_WORDS).forEach(word -> found.add("cue=" + word));
    if (reading.cueNegated()) {
      found.add("cue-negated");
    }
  }

  /**
   * A sentence without a cue often goes on with what the one before did: a chain of accusations, of
   * plans.
   */
  private static void addEarlier(StatementReading reading, Set<String> found) {
    List<Context.Earlier> earlier = reading.context().earlier();
    if (earlier.isEmpty()) {
      found.add("first");
      return;
    }
    Classification last = earlier.get(earlier.size() - 1).classification();
    String link = reading.cueless() ? "+cueless" : "";
    found.add("before-act=" + last.act().label() + link);
    found.add("before-kind=" + last.claimKind().label() + link);
    long accused =
        earlier.stream().filter(e -> e.classification().act() == Act.ACCUSE).limit(2).count();
    found.add("accused-before=" + accused + link);
  }

  private void addAround(StatementReading reading, Set<String> found) {
    String link = reading.cueless() ? "+cueless" : "";
    for (Token token : reading.around()) {
      cues.find(token.word())
          .filter(entry -> entry.act() != Act.ASSERT)
          .ifPresent(entry -> found.add("near-act=" + entry.act().label() + link));
    }
    for (Token token : reading.speaker()) {
      if (token.word().is(WordClass.NOUN)
          && !token.word().is(WordClass.NAME)
          && token.word().known()) {
        found.add("speaker=" + Lemmas.of(token));
      }
    }
  }
}
