package org.wortlaut.extract.classify.feature;

import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.classify.Classification;
import org.wortlaut.extract.classify.Context;
import org.wortlaut.extract.classify.denial.DenialFinding;
import org.wortlaut.extract.classify.reading.CueLexicon;
import org.wortlaut.extract.classify.reading.Lemmas;
import org.wortlaut.extract.classify.reading.Meanings;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.extract.classify.sign.ContentKinds;
import org.wortlaut.language.WordClass;
import org.wortlaut.learn.Count;
import org.wortlaut.learn.FeatureSink;
import org.wortlaut.text.Token;

/**
 * The facts about a statement that the linear models weigh, as strings such as {@code
 * modal=müssen+SUBJUNCTIVE_1} or {@code leading-word=skandal}. Their names are the first column of
 * the model files.
 */
public final class StatementFeatures {

  private static final int MOST_CUE_WORDS = 3;

  private final ContentKinds kinds;
  private final CueLexicon cues;
  private final ClauseFeatures clauseFeatures;
  private final ContentFeatures contentFeatures;
  private final MeaningFeatures meaningFeatures;
  private final ClauseVotes clauseVotes;

  public StatementFeatures(
      WordLists words, ContentKinds kinds, CueLexicon cues, Meanings meanings) {
    this.kinds = kinds;
    this.cues = cues;
    this.clauseFeatures = new ClauseFeatures(words, kinds, cues);
    this.meaningFeatures = new MeaningFeatures(meanings);
    this.clauseVotes = new ClauseVotes(kinds);
    this.contentFeatures = new ContentFeatures(words, kinds);
  }

  public void add(StatementReading reading, DenialFinding denial, FeatureSink found) {
    ClaimKind contentKind = kinds.of(reading);
    found.add("always");
    found.add("form=", reading.context().form().label());
    found.add("content-rule=", contentKind.label());
    found.add("denial=", denial.denial().label());
    found.add("denial-rule=", denial.rule());
    addCue(reading, contentKind, found);
    if (reading.leading().isPresent()) {
      clauseFeatures.add(reading, reading.leading().get(), found);
    }
    contentFeatures.add(reading, found);
    meaningFeatures.add(reading, found);
    if (!reading.nominal()) {
      clauseVotes.add(reading, found);
    }
    addEarlier(reading, found);
    addAround(reading, found);
  }

  private static void addCue(StatementReading reading, ClaimKind contentKind, FeatureSink found) {
    String rule = contentKind.label();
    if (reading.cueless()) {
      found.add("cueless");
      found.add("cueless", "+content-rule=", rule);
      return;
    }
    if (reading.cue().isPresent()) {
      CueLexicon.Entry entry = reading.cue().get();
      String act = entry.act().label();
      String kind = entry.kindLabel();
      String construction = reading.nominal() ? "+nominal" : "+verbal";
      found.add("cue-act=", act);
      found.add("cue-kind=", kind);
      found.add("cue-act=", act, "+content-rule=", rule);
      found.add("cue-kind=", kind, "+content-rule=", rule);
      found.add("cue-kind=", kind, construction);
      found.add("cue-act=", act, "+cue-kind=", kind, construction);
      found.add("cue-entry=", entry.name());
    } else {
      found.add("cue-unknown");
      found.add("cue-unknown", "+content-rule=", rule);
    }
    int words = 0;
    for (String word : reading.cueWords()) {
      if (words++ < MOST_CUE_WORDS) {
        found.add("cue=", word);
      }
    }
    if (reading.cueNegated()) {
      found.add("cue-negated");
    }
  }

  /**
   * A sentence without a cue often goes on with what the one before did: a chain of accusations, of
   * plans.
   */
  private static void addEarlier(StatementReading reading, FeatureSink found) {
    List<Context.Earlier> earlier = reading.context().earlier();
    if (earlier.isEmpty()) {
      found.add("first");
      return;
    }
    Classification last = earlier.get(earlier.size() - 1).classification();
    String link = reading.cueless() ? "+cueless" : "";
    found.add("before-act=", last.act().label(), link);
    found.add("before-kind=", last.claimKind().label(), link);
    found.add("accused-before=", accused(earlier), link);
  }

  /** How many accusations there were, as far as two. */
  private static String accused(List<Context.Earlier> earlier) {
    int accused = 0;
    for (int i = 0; i < earlier.size() && accused < 2; i++) {
      accused += earlier.get(i).classification().act() == Act.ACCUSE ? 1 : 0;
    }
    return Count.of(accused);
  }

  private void addAround(StatementReading reading, FeatureSink found) {
    String link = reading.cueless() ? "+cueless" : "";
    for (Token token : reading.around()) {
      Optional<CueLexicon.Entry> entry = cues.find(token.word());
      if (entry.isPresent() && entry.get().act() != Act.ASSERT) {
        found.add("near-act=", entry.get().act().label(), link);
      }
    }
    for (Token token : reading.speaker()) {
      if (token.word().is(WordClass.NOUN)
          && !token.word().is(WordClass.NAME)
          && token.word().known()) {
        found.add("speaker=", Lemmas.of(token));
      }
    }
  }
}
