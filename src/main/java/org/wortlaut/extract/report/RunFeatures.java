package org.wortlaut.extract.report;

import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Discourse;
import org.wortlaut.learn.Count;
import org.wortlaut.learn.FeatureSink;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Token;

/**
 * What tells a sentence that goes on reporting from one that narrates, where no cue does: how long
 * ago the last report is, the Konjunktiv around, how the sentence begins, what it is about.
 */
final class RunFeatures {

  /** In sentences: after more a report is as good as over. */
  private static final int LONGEST_GAP = 3;

  private RunFeatures() {}

  static void add(FeatureSink features, Attribution attribution, Discourse discourse) {
    String rule = attribution.rule;
    SentenceSyntax syntax = attribution.syntax;
    Attribution last = discourse.lastAttribution();
    features.add("run-gap=", rule, "+", gap(attribution.sentence, last, discourse));
    features.add(
        "run-next=",
        rule,
        "+",
        Boolean.toString(isReported(discourse.sentenceAfter(attribution.sentence))));
    features.add("run-dependent=", rule, "+", dependentMood(syntax).name());
    features.add("run-first=", rule, "+", first(syntax));
    features.add("run-condition=", rule, "+", Boolean.toString(isConditional(syntax)));
    if (last != null) {
      features.add(
          "run-after=",
          rule,
          "+",
          last.construction.name(),
          "+",
          Boolean.toString(isReported(last.sentence)));
      features.add("run-after-cue=", last.cueLemma);
    }
    Predicate predicate =
        attribution.clauseOfCue == null ? null : syntax.predicate(attribution.clauseOfCue);
    if (predicate != null) {
      features.add(
          "run-perfect=",
          rule,
          "+",
          Boolean.toString(predicate.perfect()),
          Boolean.toString(predicate.passive()));
      features.add(
          "run-plural=",
          rule,
          "+",
          predicate.mood().name(),
          "+",
          Boolean.toString(predicate.plural()));
    }
  }

  /** How many sentences of the paragraph lie between the last report and this one. */
  private static String gap(Sentence sentence, Attribution last, Discourse discourse) {
    Sentence before = discourse.sentenceBefore(sentence);
    int gap = 0;
    while (before != null && before.paragraph() == sentence.paragraph() && gap < LONGEST_GAP) {
      if (last != null && before == last.sentence) {
        return Count.of(gap);
      }
      gap++;
      before = discourse.sentenceBefore(before);
    }
    return before == null || before.paragraph() != sentence.paragraph() ? "paragraph" : "far";
  }

  /** Whether a sentence holds an unmistakable Konjunktiv I: "sei", "habe". */
  private static boolean isReported(Sentence sentence) {
    if (sentence == null) {
      return false;
    }
    for (Token item : sentence.items()) {
      boolean verb = item.isWord() && !item.word().capitalized() && item.word().determiner() == 0;
      if (verb && VerbMood.of(item.word()) == VerbMood.SUBJUNCTIVE_1) {
        return true;
      }
    }
    return false;
  }

  /** The first Konjunktiv of a dependent clause: "Sie wartet, weil er komme". */
  private static VerbMood dependentMood(SentenceSyntax syntax) {
    for (Clause clause : syntax.clauses()) {
      Predicate predicate = syntax.predicate(clause);
      if (!clause.is(Type.MAIN) && predicate != null && predicate.mood().subjunctive()) {
        return predicate.mood();
      }
    }
    return VerbMood.NONE;
  }

  private static boolean isConditional(SentenceSyntax syntax) {
    return syntax.clauses().stream()
        .anyMatch(
            clause ->
                clause.is(Type.SUBORDINATE)
                    && clause.introducer() >= 0
                    && syntax.item(clause.introducer()).lower().equals("wenn"));
  }

  /** How the sentence begins: its first word where that is no noun, else what kind of phrase. */
  private static String first(SentenceSyntax syntax) {
    NounPhrase phrase = syntax.nounPhraseAt(0);
    if (phrase == null || phrase.pronoun() || phrase.to() == 1 && !phrase.named()) {
      return syntax.item(0).lower();
    }
    return phrase.named()
        ? "name"
        : syntax.item(0).word().determiner() != 0 ? syntax.item(0).lower() : "noun";
  }
}
