package org.wortlaut.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
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
final class ReportFeatures {

  /** In letters: "-rung", "-keit", "-tion" tell an abstract noun from a thing. */
  private static final int LONG_ENDING = 4;

  /** In letters: with the cue beside it a rougher class is enough. */
  private static final int SHORT_ENDING = 3;

  /** More are too rare to learn from. */
  private static final int MOST_PIECES = 3;

  private final FunctionWords functionWords;
  private final SpeakerNouns nouns;

  ReportFeatures(FunctionWords functionWords, SpeakerNouns nouns) {
    this.functionWords = functionWords;
    this.nouns = nouns;
  }

  /**
   * @param found everything found in the same sentence
   */
  List<String> of(Attribution attribution, List<Attribution> found, Discourse discourse) {
    List<String> features = new ArrayList<>();
    String rule = attribution.rule;
    String speaker = speaker(attribution);
    add(features, "bias", "");
    add(features, "rule=", rule);
    add(features, "cue=", attribution.cueLemma);
    add(features, "rule+cue=", rule + "+" + attribution.cueLemma);
    add(features, "flags=", attribution.cueFlags);
    add(features, "rule+flags=", rule + "+" + attribution.cueFlags);
    add(features, "speaker=", speaker);
    add(features, "rule+speaker=", rule + "+" + speaker);
    add(features, "cue+speaker=", attribution.cueLemma + "+" + speaker);
    cue(features, attribution, rule);
    content(features, attribution, rule);
    object(features, attribution, rule);
    place(features, attribution, found, discourse, rule);
    if (attribution.construction == Attribution.Construction.RUN) {
      RunFeatures.add(features, attribution, discourse);
    }
    return features;
  }

  private static void add(List<String> features, String name, String value) {
    features.add(name + value);
  }

  private void cue(List<String> features, Attribution attribution, String rule) {
    Clause clause = attribution.clauseOfCue;
    Predicate predicate = clause == null ? null : attribution.syntax.predicate(clause);
    if (predicate == null) {
      add(features, "verb=", "none");
      return;
    }
    String voice = predicate.passive() ? "passive" : predicate.perfect() ? "perfect" : "active";
    add(features, "mood=", predicate.mood().name());
    add(features, "rule+mood=", rule + "+" + predicate.mood());
    add(features, "rule+voice=", rule + "+" + voice);
    add(features, "cue+voice=", attribution.cueLemma + "+" + voice);
    add(features, "modal=", predicate.modal());
    add(features, "rule+modal=", rule + "+" + predicate.modal());
    add(features, "clause=", clause.type().name());
    add(features, "rule+clause=", rule + "+" + clause.type());
    if (attribution.cue.isEmpty()) {
      add(features, "verb=", predicate.lemma());
      add(features, "rule+mood+modal=", rule + "+" + predicate.mood() + "+" + predicate.modal());
    }
    for (int i = clause.from(); i < clause.to(); i++) {
      if (clause.holds(i) && attribution.syntax.item(i).word().is(WordClass.NEGATION)) {
        add(features, "negated+rule=", rule);
        break;
      }
    }
  }

  private void content(List<String> features, Attribution attribution, String rule) {
    ContentTraits traits = ContentTraits.of(attribution, functionWords);
    String verbal = traits.mood() == null ? "NONE" : traits.mood().name();
    add(features, "content-mood=", verbal);
    add(features, "rule+content-mood=", rule + "+" + verbal);
    add(features, "cue+content-mood=", attribution.cueLemma + "+" + verbal);
    add(features, "length=", bucket(traits.items()));
    add(features, "rule+length=", rule + "+" + bucket(traits.items()));
    add(features, "quote+rule=", traits.quotation() + "+" + rule);
    if (traits.firstPerson()) {
      add(features, "first-person+rule=", rule);
    }
    add(features, "pieces=", Integer.toString(Math.min(MOST_PIECES, attribution.content.size())));
    add(
        features,
        "starts-sentence=",
        Boolean.toString(attribution.begin() == attribution.sentence.begin()));
  }

  private void object(List<String> features, Attribution attribution, String rule) {
    ObjectTraits traits =
        attribution.object < 0
            ? null
            : ObjectTraits.of(attribution.syntax, attribution.object, nouns);
    if (traits == null) {
      return;
    }
    String cue = attribution.cueLemma;
    String noun = traits.head();
    add(features, "object=", noun);
    add(features, "object-ending=", ending(noun, LONG_ENDING));
    add(features, "cue+object-ending=", cue + "+" + ending(noun, SHORT_ENDING));
    add(features, "object-determiner=", traits.determiner());
    add(features, "rule+object-determiner=", rule + "+" + traits.determiner());
    add(features, "cue+object-determiner=", cue + "+" + traits.determiner());
    add(features, "object-kind=", traits.kind());
    add(features, "rule+object-kind=", rule + "+" + traits.kind());
    add(features, "cue+object-kind=", cue + "+" + traits.kind());
    add(features, "cue+preposition=", cue + "+" + traits.preposition());
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

  private void place(
      List<String> features,
      Attribution attribution,
      List<Attribution> found,
      Discourse discourse,
      String rule) {
    boolean follows = discourse.followsReport(attribution.sentence);
    add(features, "follows=", Boolean.toString(follows));
    add(features, "rule+follows=", rule + "+" + follows + "+" + discourse.lastRule());
    add(features, "quoted=", Boolean.toString(attribution.sentence.quoted()));
    add(features, "rule+quoted=", rule + "+" + attribution.sentence.quoted());
    boolean nested = false;
    boolean beside = false;
    for (Attribution other : found) {
      if (other != attribution) {
        nested |=
            attribution.content.stream()
                .allMatch(
                    piece ->
                        other.content.stream()
                            .anyMatch(p -> p.contains(piece) && !p.equals(piece)));
        beside = true;
      }
    }
    add(features, "nested=", Boolean.toString(nested));
    add(features, "rule+nested=", rule + "+" + nested);
    add(features, "alone=", Boolean.toString(!beside));
    add(features, "first-sentence=", Boolean.toString(attribution.sentence.index() == 0));
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
    Word head = syntax.item(phrase.head()).word();
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
