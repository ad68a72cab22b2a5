package org.wortlaut.extract.classify.feature;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.classify.Classification;
import org.wortlaut.extract.classify.Context;
import org.wortlaut.extract.classify.denial.DenialFinding;
import org.wortlaut.extract.classify.reading.CueActs;
import org.wortlaut.extract.classify.reading.Lemmas;
import org.wortlaut.extract.classify.reading.Meanings;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.extract.classify.sign.ContentKinds;
import org.wortlaut.language.WordClass;
import org.wortlaut.language.WordMemo;
import org.wortlaut.learn.Count;
import org.wortlaut.learn.Feature;
import org.wortlaut.learn.FeatureGroup;
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

  private static final List<String> CONTENT_RULES =
      Labels.KINDS.stream().map(kind -> "content-rule=" + kind).toList();

  private final FeatureGroup[] forms = FeatureGroup.each("form=", Labels.FORMS);
  private final FeatureGroup[] denials = FeatureGroup.each("denial=", Labels.DENIALS);
  private final FeatureGroup[] contentRules = FeatureGroup.each("", CONTENT_RULES);
  private final FeatureGroup[][] cueActs =
      FeatureGroup.alsoAlone("cue-act=", Labels.ACTS, CONTENT_RULES);
  private final FeatureGroup[][] cueKinds =
      FeatureGroup.alsoAlone("cue-kind=", Labels.CUE_KINDS, CONTENT_RULES);

  /** The first for nominal contents, the second for others. */
  private final FeatureGroup[][][] cueActsAndKinds = {
    cueActsAndKinds("+nominal"), cueActsAndKinds("+verbal")
  };

  private final FeatureGroup[][] actsBefore = byLink("before-act=", Labels.ACTS);
  private final FeatureGroup[][] kindsBefore = byLink("before-kind=", Labels.KINDS);
  private final FeatureGroup[][] accusedBefore = byLink("accused-before=", Count.all(MOST_ACCUSED));
  private final FeatureGroup[][] actsNear = byLink("near-act=", Labels.ACTS);
  private final WordMemo<Feature> speakers =
      new WordMemo<>(word -> new Feature("speaker=", Lemmas.of(word)));

  private final ContentKinds kinds;
  private final CueActs cues;
  private final ClauseFeatures clauseFeatures;
  private final ContentFeatures contentFeatures;
  private final MeaningFeatures meaningFeatures;
  private final ClauseVotes clauseVotes;

  public StatementFeatures(WordLists words, ContentKinds kinds, CueActs cues, Meanings meanings) {
    this.kinds = kinds;
    this.cues = cues;
    this.clauseFeatures = new ClauseFeatures(words, kinds, cues);
    this.meaningFeatures = new MeaningFeatures(meanings);
    this.clauseVotes = new ClauseVotes(kinds);
    this.contentFeatures = new ContentFeatures(words, kinds);
  }

  private static FeatureGroup[][] cueActsAndKinds(String construction) {
    FeatureGroup[][] groups = new FeatureGroup[Labels.ACTS.size()][Labels.CUE_KINDS.size()];
    for (int act = 0; act < groups.length; act++) {
      for (int kind = 0; kind < groups[act].length; kind++) {
        String cueKind = "cue-kind=" + Labels.CUE_KINDS.get(kind) + construction;
        groups[act][kind] =
            new FeatureGroup(cueKind, "cue-act=" + Labels.ACTS.get(act) + "+" + cueKind);
      }
    }
    return groups;
  }

  /** The first for statements with a cue, the second for others. */
  private static FeatureGroup[][] byLink(String prefix, List<String> values) {
    List<String> cueless = values.stream().map(value -> value + "+cueless").toList();
    return new FeatureGroup[][] {
      FeatureGroup.each(prefix, values), FeatureGroup.each(prefix, cueless)
    };
  }

  public void add(StatementReading reading, DenialFinding denial, FeatureSink found) {
    ClaimKind contentKind = kinds.of(reading);
    found.add("always");
    found.add(forms[reading.context().form().ordinal()]);
    found.add(contentRules[contentKind.ordinal()]);
    found.add(denials[denial.denial().ordinal()]);
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
      CueActs.Entry entry = reading.cue().get();
      int act = entry.act().ordinal();
      int kind = Labels.cueKind(entry);
      int construction = reading.nominal() ? 0 : 1;
      found.add(cueActs[act][contentKind.ordinal()]);
      found.add(cueKinds[kind][contentKind.ordinal()]);
      found.add(cueActsAndKinds[construction][act][kind]);
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
    found.add(actsBefore[link][last.act().ordinal()]);
    found.add(kindsBefore[link][last.claimKind().ordinal()]);
    found.add(accusedBefore[link][accused(earlier)]);
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
    Set<Act> near = EnumSet.noneOf(Act.class);
    for (Token token : reading.around()) {
      cues.find(token.word()).ifPresent(entry -> near.add(entry.act()));
    }
    near.remove(Act.ASSERT);
    for (Act act : near) {
      found.add(actsNear[reading.cueless() ? 1 : 0][act.ordinal()]);
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
