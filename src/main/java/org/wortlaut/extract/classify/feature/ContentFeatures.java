package org.wortlaut.extract.classify.feature;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.ContentView;
import org.wortlaut.extract.classify.reading.Lemmas;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordCounts;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.extract.classify.sign.ContentKinds;
import org.wortlaut.language.WordClass;
import org.wortlaut.learn.Count;
import org.wortlaut.learn.FeatureGroup;
import org.wortlaut.learn.FeatureSink;
import org.wortlaut.text.Token;

/**
 * Features of a whole content: the noun it stands for where it is nominal, words of blame and
 * praise, numbers, length.
 */
final class ContentFeatures {

  private static final int MOST = 3;

  private static final String NOUN = "-noun";

  /** Lists of nouns for what a nominal content is. */
  private static final List<String> OBJECTS =
      List.of("allegation-noun", "proposal-noun", "plan-noun", "offer-noun", "event-noun");

  private final ContentKinds kinds;
  private final WordList naming;
  private final Map<String, WordList> objects = new TreeMap<>();
  private final FeatureGroup[] named = FeatureGroup.each("names=", Count.all(MOST));
  private final FeatureGroup[] sentences = FeatureGroup.each("sentences=", Count.all(MOST));

  /** By the binary logarithm. */
  private final FeatureGroup[] lengths = FeatureGroup.each("length=", Count.all(Integer.SIZE));

  private final CountFeatures negatives = new CountFeatures("negatives", MOST);
  private final CountFeatures positives = new CountFeatures("positives", MOST);
  private final CountFeatures misdeeds = new CountFeatures("misdeeds", MOST);
  private final CountFeatures measures = new CountFeatures("measures", MOST);

  ContentFeatures(WordLists words, ContentKinds kinds) {
    this.kinds = kinds;
    this.naming = words.list("naming-verb");
    OBJECTS.forEach(list -> objects.put(list.replace(NOUN, ""), words.list(list)));
  }

  void add(StatementReading reading, FeatureSink found) {
    if (reading.nominal()) {
      found.add("nominal");
      ContentView.firstNoun(reading.content().tokens())
          .ifPresent(head -> addHead(reading, head, found));
    }
    addJudgements(reading, found);
    addShape(reading, found);
  }

  private void addHead(StatementReading reading, Token head, FeatureSink found) {
    found.add("head=", Lemmas.of(head));
    objects.forEach(
        (name, words) -> {
          if (words.has(head)) {
            found.add("object=", name);
            reading.cue().ifPresent(entry -> found.add("object=", name, "+", entry.name()));
            found.add("object=", name, reading.cue().isPresent() ? "+cue" : "+no-cue-entry");
          }
        });
  }

  private void addJudgements(StatementReading reading, FeatureSink found) {
    List<Token> tokens = reading.content().tokens();
    WordCounts words = reading.content().counts();
    negatives.add(kinds.negatives(words), reading, found);
    positives.add(kinds.positives(words), reading, found);
    misdeeds.add(kinds.misdeeds(words), reading, found);
    measures.add(kinds.measures(words), reading, found);
    if (naming.containsAny(reading.cueWords())) {
      found.add("naming+negatives=", Count.upTo(MOST, kinds.negatives(words)));
    }
    for (Token token : tokens) {
      if (token.word().is(WordClass.ADJECTIVE)
          && token.word().known()
          && token.lower().startsWith("un")) {
        found.add("un-adjective");
      }
    }
  }

  private void addShape(StatementReading reading, FeatureSink found) {
    List<Token> tokens = reading.content().tokens();
    int names = 0;
    boolean exclamation = false;
    for (Token token : tokens) {
      names += token.word().is(WordClass.NAME) ? 1 : 0;
      exclamation |= token.kind() == Token.Kind.STOP && token.form().equals("!");
    }
    found.add(reading.content().hasNumber() ? "number" : "no-number");
    found.add(named[Math.min(MOST, names)]);
    found.add(sentences[Math.min(MOST, reading.content().sentences())]);
    found.add(lengths[Integer.SIZE - Integer.numberOfLeadingZeros(tokens.size())]);
    if (reading.question()) {
      found.add("question");
    }
    if (exclamation) {
      found.add("exclamation");
    }
    for (ContentClause clause : reading.content().clauses()) {
      if (clause.tokens().get(0).lower().equals("wenn")) {
        found.add("if");
      }
    }
  }
}
