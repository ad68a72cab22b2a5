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
import org.wortlaut.language.WordMemo;
import org.wortlaut.learn.Count;
import org.wortlaut.learn.Feature;
import org.wortlaut.learn.FeatureSink;
import org.wortlaut.text.Token;

/**
 * The facts about a statement that the linear models weigh, as strings such as {@code
 * modal=müssen+SUBJUNCTIVE_1} or {@code leading-word=skandal}. Their names are the first column of
 * the model files.
 */
public final class StatementFeatures {

  private static final int MOST_CUE_WORDS = 3;
  private static final int MOST_ACCUSED = 2;

  private static final List<String> LINKS = List.of("", "+cueless");

  private final Feature[] forms = Feature.each("form=", Labels.FORMS);
  private final Feature[] contentRules = Feature.each("content-rule=", Labels.KINDS);
  private final Feature[] cueActs = Feature.each("cue-act=", Labels.ACTS);
  private final Feature[] cueKinds = Feature.each("cue-kind=", Labels.CUE_KINDS);
  private final Feature[][] cueActsByRule =
      Feature.each("cue-act=", Labels.ACTS, "+content-rule=", Labels.KINDS);
  private final Feature[][] cueKindsByRule =
      Feature.each("cue-kind=", Labels.CUE_KINDS, "+content-rule=", Labels.KINDS);

  /** The first of each for nominal contents, the second for others. */
  private final Feature[][] cueKindsOf = {
    Feature.each("cue-kind=", kinds("+nominal")), Feature.each("cue-kind=", kinds("+verbal"))
  };

  private final Feature[][][] cueActsAndKindsOf = {
    Feature.each("cue-act=", Labels.ACTS, "+cue-kind=", kinds("+nominal")),
    Feature.each("cue-act=", Labels.ACTS, "+cue-kind=", kinds("+verbal"))
  };

  private final Feature[][] actsBefore = Feature.each("before-act=", Labels.ACTS, "", LINKS);
  private final Feature[][] kindsBefore = Feature.each("before-kind=", Labels.KINDS, "", LINKS);
  private final Feature[][] accusedBefore =
      Feature.each("accused-before=", Count.all(MOST_ACCUSED), "", LINKS);
  private final Feature[][] actsNear = Feature.each("near-act=", Labels.ACTS, "", LINKS);
  private final WordMemo<Feature> speakers =
      new WordMemo<>(word -> new Feature("speaker=", Lemmas.of(word)));

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

  private static List<String> kinds(String construction) {
    return Labels.CUE_KINDS.stream().map(kind -> kind + construction).toList();
  }

  public void add(StatementReading reading, DenialFinding denial, FeatureSink found) {
    ClaimKind contentKind = kinds.of(reading);
    found.add("always");
    found.add(forms[reading.context().form().ordinal()]);
    found.add(contentRules[contentKind.ordinal()]);
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

  private void addCue(StatementReading reading, ClaimKind contentKind, FeatureSink found) {
    String rule = contentKind.label();
    if (reading.cueless()) {
      found.add("cueless");
      found.add("cueless", "+content-rule=", rule);
      return;
    }
    if (reading.cue().isPresent()) {
      CueLexicon.Entry entry = reading.cue().get();
      int act = entry.act().ordinal();
      int kind = Labels.cueKind(entry);
      int construction = reading.nominal() ? 0 : 1;
      found.add(cueActs[act]);
      found.add(cueKinds[kind]);
      found.add(cueActsByRule[act][contentKind.ordinal()]);
      found.add(cueKindsByRule[kind][contentKind.ordinal()]);
      found.add(cueKindsOf[construction][kind]);
      found.add(cueActsAndKindsOf[construction][act][kind]);
      found.add("cue-entry=", entry.name());
    } else {
      found.add("cue-unknown");
      found.add("cue-unknown", "+content-rule=", rule);
    }
    int words = 0;
    for (String word : reading.cueWords().all()) {
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
  private void addEarlier(StatementReading reading, FeatureSink found) {
    List<Context.Earlier> earlier = reading.context().earlier();
    if (earlier.isEmpty()) {
      found.add("first");
      return;
    }
    Classification last = earlier.get(earlier.size() - 1).classification();
    int link = reading.cueless() ? 1 : 0;
    found.add(actsBefore[last.act().ordinal()][link]);
    found.add(kindsBefore[last.claimKind().ordinal()][link]);
    found.add(accusedBefore[accused(earlier)][link]);
  }

  /** How many accusations there were, as far as {@value #MOST_ACCUSED}. */
  private static int accused(List<Context.Earlier> earlier) {
    int accused = 0;
    for (int i = 0; i < earlier.size() && accused < MOST_ACCUSED; i++) {
      accused += earlier.get(i).classification().act() == Act.ACCUSE ? 1 : 0;
    }
    return accused;
  }

  private void addAround(StatementReading reading, FeatureSink found) {
    int link = reading.cueless() ? 1 : 0;
    for (Token token : reading.around()) {
      Optional<CueLexicon.Entry> entry = cues.find(token.word());
      if (entry.isPresent() && entry.get().act() != Act.ASSERT) {
        found.add(actsNear[entry.get().act().ordinal()][link]);
      }
    }
    for (Token token : reading.speaker()) {
      if (token.word().is(WordClass.NOUN)
          && !token.word().is(WordClass.NAME)
          && token.word().known()) {
        found.add(speakers.of(token.word()));
      }
    }
  }
}
