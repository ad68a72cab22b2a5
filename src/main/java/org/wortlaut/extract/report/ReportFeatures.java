package org.wortlaut.extract.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Discourse;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.learn.Count;
import org.wortlaut.learn.FeatureSink;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Span;

/**
 * Describes an attribution that a rule proposes by named features, from which {@link ReportModel}
 * tells how likely it is a statement: the rule, the cue, who speaks, mood, tense and voice of the
 * cue, and what the content looks like.
 */
public final class ReportFeatures {

  /** In letters: "-rung", "-keit", "-tion" tell an abstract noun from a thing. */
  private static final int LONG_ENDING = 4;

  /** In letters: with the cue beside it a rougher class is enough. */
  private static final int SHORT_ENDING = 3;

  /** More are too rare to learn from. */
  private static final int MOST_PIECES = 3;

  private final FunctionWords functionWords;
  private final SpeakerNouns nouns;
  private final Map<String, RuleFeatures> ofRules = new ConcurrentHashMap<>();

  public ReportFeatures(FunctionWords functionWords, SpeakerNouns nouns) {
    this.functionWords = functionWords;
    this.nouns = nouns;
  }

  /**
   * @param found everything found in the same sentence
   */
  public void add(
      Attribution attribution, List<Attribution> found, Discourse discourse, FeatureSink features) {
    RuleFeatures rule = ofRules.computeIfAbsent(attribution.rule, RuleFeatures::new);
    String speaker = speaker(attribution);
    features.add(rule.always);
    features.add("cue=", attribution.cueLemma);
    features.add("rule+cue=", attribution.rule, "+", attribution.cueLemma);
    features.add(rule.flags.is(attribution.cueFlags));
    features.add(rule.speaker.is(speaker));
    features.add("cue+speaker=", attribution.cueLemma, "+", speaker);
    addCue(features, attribution, rule);
    addContent(features, attribution, rule);
    addObject(features, attribution, rule);
    addPlace(features, attribution, found, discourse, rule);
    if (attribution.construction == Attribution.Construction.RUN) {
      RunFeatures.add(features, attribution, discourse);
    }
  }

  private void addCue(FeatureSink features, Attribution attribution, RuleFeatures rule) {
    Clause clause = attribution.clauseOfCue;
    Predicate predicate = clause == null ? null : attribution.syntax.predicate(clause);
    if (predicate == null) {
      features.add("verb=", "none");
      return;
    }
    String mood = predicate.mood().name();
    String voice = predicate.passive() ? "passive" : predicate.perfect() ? "perfect" : "active";
    features.add(rule.mood.is(mood));
    features.add("rule+voice=", attribution.rule, "+", voice);
    features.add("cue+voice=", attribution.cueLemma, "+", voice);
    features.add(rule.modal.is(predicate.modal()));
    features.add(rule.clause.is(clause.type().name()));
    if (attribution.cue.isEmpty()) {
      features.add("verb=", predicate.lemma());
      features.add("rule+mood+modal=", attribution.rule, "+", mood, "+", predicate.modal());
    }
    for (int i = clause.from(); i < clause.to() && !attribution.raisesNegation; i++) {
      if (attribution.syntax.item(i).word().is(WordClass.NEGATION) && clause.holds(i)) {
        features.add(rule.negated);
        break;
      }
    }
  }

  private void addContent(FeatureSink features, Attribution attribution, RuleFeatures rule) {
    ContentTraits traits = ContentTraits.of(attribution, functionWords);
    String verbal = traits.mood() == null ? "NONE" : traits.mood().name();
    features.add(rule.contentMood.is(verbal));
    features.add("cue+content-mood=", attribution.cueLemma, "+", verbal);
    features.add(rule.length.is(bucket(traits.items())));
    features.add(traits.quotation() ? rule.quotation : rule.noQuotation);
    if (traits.firstPerson()) {
      features.add(rule.firstPerson);
    }
    features.add("pieces=", Count.upTo(MOST_PIECES, attribution.content.size()));
    features.add(
        "starts-sentence=", Boolean.toString(attribution.begin() == attribution.sentence.begin()));
  }

  private void addObject(FeatureSink features, Attribution attribution, RuleFeatures rule) {
    ObjectTraits traits =
        attribution.object < 0
            ? null
            : ObjectTraits.of(attribution.syntax, attribution.object, nouns);
    if (traits == null) {
      return;
    }
    String cue = attribution.cueLemma;
    String noun = traits.head();
    features.add("object=", noun);
    features.add("object-ending=", ending(noun, LONG_ENDING));
    features.add("cue+object-ending=", cue, "+", ending(noun, SHORT_ENDING));
    features.add(rule.objectDeterminer.is(traits.determiner()));
    features.add("cue+object-determiner=", cue, "+", traits.determiner());
    features.add(rule.objectKind.is(traits.kind()));
    features.add("cue+object-kind=", cue, "+", traits.kind());
    features.add("cue+preposition=", cue, "+", traits.preposition());
  }

  private static String ending(String noun, int length) {
    return noun.substring(Math.max(0, noun.length() - length));
  }

  /** The upper bound of the doubling interval that the length falls into. */
  private static String bucket(int words) {
    return words <= 1
        ? "1"
        : words <= 2 ? "2" : words <= 4 ? "4" : words <= 8 ? "8" : words <= 16 ? "16" : "more";
  }

  private void addPlace(
      FeatureSink features,
      Attribution attribution,
      List<Attribution> found,
      Discourse discourse,
      RuleFeatures rule) {
    String follows = Boolean.toString(discourse.followsReport(attribution.sentence));
    features.add("follows=", follows);
    features.add("rule+follows=", attribution.rule, "+", follows, "+", discourse.lastRule());
    features.add(rule.quoted.is(attribution.sentence.quoted()));
    features.add(rule.nested.is(isNested(attribution, found)));
    features.add("alone=", Boolean.toString(found.size() == 1));
    features.add("first-sentence=", Boolean.toString(attribution.sentence.index() == 0));
  }

  /** Whether each piece lies within a longer piece of another attribution. */
  private static boolean isNested(Attribution attribution, List<Attribution> found) {
    for (Attribution other : found) {
      if (other != attribution && holds(other, attribution)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Attribution outer, Attribution inner) {
    for (Span piece : inner.content) {
      boolean inside = false;
      for (Span around : outer.content) {
        inside |= around.contains(piece) && !around.equals(piece);
      }
      if (!inside) {
        return false;
      }
    }
    return true;
  }

  /** What kind of speaker: a name, a pronoun, the kind of its noun, carried over or none. */
  private String speaker(Attribution attribution) {
    if (attribution.speaker.isEmpty()) {
      return attribution.carriedSpeaker.isEmpty() ? "none" : "carried";
    }
    SentenceSyntax syntax = attribution.syntax;
    Span span = attribution.speaker.get(0);
    for (int i = 0; i < syntax.items().size(); i++) {
      if (syntax.item(i).begin() == span.begin()) {
        return speaker(syntax, i);
      }
    }
    return "other";
  }

  private String speaker(SentenceSyntax syntax, int item) {
    NounPhrase phrase = syntax.nounPhraseAt(item);
    if (phrase == null) {
      return "other";
    }
    Word head = syntax.head(phrase);
    if (phrase.pronoun()) {
      return "pronoun-" + head.lower();
    }
    SpeakerNouns.Kind kind = nouns.kindOf(head);
    if (kind != SpeakerNouns.Kind.OTHER) {
      return kind.name().toLowerCase(Locale.ROOT);
    }
    return phrase.named() ? "name" : "noun";
  }
}
