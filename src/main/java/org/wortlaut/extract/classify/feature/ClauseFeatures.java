package org.wortlaut.extract.classify.feature;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.CueActs;
import org.wortlaut.extract.classify.reading.Lemmas;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
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
 * Features of the leading clause: its verb, tense and mood, its subject pronoun, its words of
 * opinion and of time.
 */
final class ClauseFeatures {

  private static final int MOST_OPINIONS = 3;
  private static final int MOST_OF_A_FAMILY = 2;
  private static final List<String> FAMILIES =
      List.of(
          "event-word", "feeling", "intensifier", "norm-predicate", "opinion-verb", "plan-verb");

  /** "wichtigste", "größten"; ordinals and "meisten" are no judgements. */
  private static final Pattern SUPERLATIVE =
      Pattern.compile("(?!erst|letzt|nächst|meist|ältest|jüngst|höchst|fest).*[^i]ste[nrsm]?");

  private final ContentKinds kinds;
  private final CueActs cues;
  private final WordList pronouns;
  private final WordList possible;
  private final WordList future;
  private final Map<WordList, FeatureGroup[]> families = new LinkedHashMap<>();
  private final FeatureGroup[] moods = FeatureGroup.each("mood=", Labels.MOODS);
  private final FeatureGroup[] tenses = FeatureGroup.each("tense=", Labels.TENSES);
  private final FeatureGroup[] tensesOfPassive = FeatureGroup.each("tense=", Labels.PASSIVE_TENSES);
  private final FeatureGroup[] opinionated =
      FeatureGroup.each("opinions=", Count.all(MOST_OPINIONS));
  private final WordMemo<FeatureGroup> openings =
      new WordMemo<>(word -> new FeatureGroup("opening=" + word.lower()));
  private final WordMemo<Feature> leadingWords =
      new WordMemo<>(word -> new Feature("leading-word=", Lemmas.of(word)));

  ClauseFeatures(WordLists words, ContentKinds kinds, CueActs cues) {
    this.kinds = kinds;
    this.cues = cues;
    this.pronouns = words.list("subject-pronoun");
    this.possible = words.list("possible");
    this.future = words.list("future");
    FAMILIES.forEach(
        name ->
            families.put(
                words.list(name), FeatureGroup.each(name + "=", Count.all(MOST_OF_A_FAMILY))));
  }

  void add(StatementReading reading, ContentClause clause, FeatureSink found) {
    String tense = clause.tense().label();
    addVerb(reading, clause, tense, found);
    addOpinions(clause, tense, found);
    addDegrees(clause.tokens(), found);
    if (future.standsIn(clause)) {
      found.add("later+", tense);
    }
    if (possible.standsIn(clause)) {
      found.add("perhaps+", tense);
    }
    found.add(openings.of(clause.tokens().get(0).word()));
    for (Token token : clause.tokens()) {
      if (pronouns.hasForm(token)) {
        found.add("pronoun=", token.lower(), "+", tense);
      }
    }
    if (reading.aboutSpeaker()) {
      found.add("about-speaker");
      found.add(
          "about-speaker+",
          clause.mood().name(),
          clause.future() ? "+future" : clause.past() ? "+past" : "");
    }
    for (Token token : clause.tokens()) {
      if (isContentWord(token)) {
        found.add(leadingWords.of(token.word()));
      }
    }
  }

  private void addVerb(
      StatementReading reading, ContentClause clause, String tense, FeatureSink found) {
    found.add("verb=", clause.verb());
    found.add(moods[clause.mood().ordinal()]);
    found.add((clause.passive() ? tensesOfPassive : tenses)[clause.tense().ordinal()]);
    Optional<CueActs.Entry> reporting = cues.find(clause.verb());
    if (reporting.isPresent()) {
      found.add("verb-act=", reporting.get().act().label());
      found.add("verb-kind=", reporting.get().kindLabel());
    }
    if (clause.predicate() != null && !clause.predicate().modal().isEmpty()) {
      addModal(reading, clause, found);
    }
    if (clause.infinitive()) {
      found.add("infinitive+", tense);
      found.add(
          "infinitive+",
          tense,
          "+",
          reading.cue().isPresent() ? reading.cue().get().act().label() : "open");
    }
    if (clause.wantsTo()) {
      found.add("wants-to");
    }
  }

  private void addModal(StatementReading reading, ContentClause clause, FeatureSink found) {
    String modal = clause.predicate().modal();
    String mood = clause.mood().name();
    String time = clause.past() ? "+past" : future.standsIn(clause) ? "+later" : "+present";
    found.add("modal=", modal, "+", mood, clause.past() ? "+past" : "");
    found.add("modal=", modal, "+", mood, reading.cueless() ? "+cueless" : "+cue");
    found.add("modal=", modal, time, clause.passive() ? "+passive" : "");
    found.add("modal=", modal, "+verb=", clause.verb());
  }

  private void addOpinions(ContentClause clause, String tense, FeatureSink found) {
    int number = Math.min(MOST_OPINIONS, kinds.opinions(clause));
    String opinions = Count.of(number);
    found.add(opinionated[number]);
    if (clause.has("ich") || clause.has("wir") || clause.has("mich") || clause.has("uns")) {
      found.add("first-person+opinions=", opinions);
    }
    boolean copula = clause.verb().equals("sein") || clause.verb().equals("bleiben");
    if (copula) {
      found.add("copula+opinions=", opinions, "+", tense);
    }
    if (copula && hasPredicateAdjective(clause)) {
      found.add("copula+adjective");
    }
    families.forEach(
        (words, numbers) ->
            found.add(numbers[Math.min(MOST_OF_A_FAMILY, clause.counts().of(words))]));
  }

  /** "sei völlig überzogen": an uninflected adjective. */
  private static boolean hasPredicateAdjective(ContentClause clause) {
    for (Token token : clause.tokens()) {
      if (token.word().is(WordClass.ADJECTIVE)
          && token.word().adjective() == 0
          && !token.word().is(WordClass.ADVERB)) {
        return true;
      }
    }
    return false;
  }

  /** "zu spät", "die wichtigste Frage", "besser als". */
  private static void addDegrees(List<Token> tokens, FeatureSink found) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.word().is(WordClass.ADJECTIVE)) {
        continue;
      }
      if (i > 0
          && tokens.get(i - 1).lower().equals("zu")
          && !token.word().is(WordClass.INFINITIVE)) {
        found.add("degree=too");
      }
      if (i + 1 < tokens.size()
          && tokens.get(i + 1).lower().equals("als")
          && token.lower().endsWith("er")) {
        found.add("degree=comparative");
      }
      if (token.word().adjective() != 0 && isSuperlative(token.lower())) {
        found.add("degree=superlative");
      }
    }
  }

  private static boolean isSuperlative(String lower) {
    return lower.contains("ste") && SUPERLATIVE.matcher(lower).matches();
  }

  /** A known noun, verb, adjective or adverb; names would tie the model to persons and places. */
  private static boolean isContentWord(Token token) {
    boolean name = token.word().is(WordClass.NAME) || !token.word().known();
    return token.isWord()
        && !name
        && !token.word().is(WordClass.ARTICLE)
        && !token.word().is(WordClass.PREPOSITION)
        && !token.word().is(WordClass.COORDINATOR);
  }
}
