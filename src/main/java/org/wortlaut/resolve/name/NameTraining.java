package org.wortlaut.resolve.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.wortlaut.learn.FeatureNames;
import org.wortlaut.learn.LinearModel;
import org.wortlaut.learn.LinearTrainer;
import org.wortlaut.learn.SequenceTrainer;
import org.wortlaut.resolve.MarkedName;
import org.wortlaut.resolve.NameLabel;
import org.wortlaut.resolve.tagger.NameSight;
import org.wortlaut.resolve.tagger.NameTagger;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Document;
import org.wortlaut.text.Span;

/** Trains the recogniser of names ({@link NameTagger}) on texts in which names are marked. */
public final class NameTraining {

  /** Name of the model's file in a model folder. */
  public static final String FILE = NameTagger.FILE;

  /** Found on the sentences of GermEval 2014's development part, none of them trained on. */
  static final LinearTrainer.Settings SETTINGS = new LinearTrainer.Settings(8, 0.03, 1e-3, 2, 0.1);

  private static final List<String> LABELS =
      Stream.concat(
              Stream.of(NameTagger.OUTSIDE),
              Arrays.stream(NameLabel.values())
                  .flatMap(label -> Stream.of(NameTagger.BEGIN + label, NameTagger.INSIDE + label)))
          .toList();

  private final NameFinder finder;

  /**
   * @param finder what its rules find is among the features; its model plays no part
   */
  public NameTraining(NameFinder finder) {
    this.finder = finder;
  }

  /**
   * A text with its names.
   *
   * @param names without overlaps
   */
  public record Marked(Document document, List<MarkedName> names) {}

  /** The weights, to be written to {@link #FILE}. */
  public LinearModel train(List<Marked> texts) {
    List<SequenceTrainer.Example> examples = new ArrayList<>();
    texts.forEach(text -> addExamples(text, examples));
    return new SequenceTrainer(SETTINGS, LABELS).train(examples).weights();
  }

  private void addExamples(Marked text, List<SequenceTrainer.Example> examples) {
    NameSight sight = finder.see(text.document());
    NameTokens tokens = sight.tokens();
    String[] tags = tags(tokens, text.names());
    for (int begin = 0; begin < tokens.size(); ) {
      int end = tokens.endOfSentence(begin);
      List<List<String>> features = new ArrayList<>();
      for (int i = begin; i < end; i++) {
        int item = i;
        features.add(FeatureNames.of(found -> finder.features().add(sight, item, found)));
      }
      examples.add(new SequenceTrainer.Example(features, Arrays.asList(tags).subList(begin, end)));
      begin = end;
    }
  }

  /** A token that shares any character with a name belongs to it. */
  private static String[] tags(NameTokens tokens, List<MarkedName> names) {
    String[] tags = new String[tokens.size()];
    Arrays.fill(tags, NameTagger.OUTSIDE);
    for (MarkedName name : names) {
      Span span = name.span();
      for (int i = tokens.indexAt(span.begin());
          i < tokens.size() && tokens.at(i).begin() < span.end();
          i++) {
        if (tokens.at(i).end() > span.begin()) {
          boolean first = tokens.at(i).begin() <= span.begin();
          tags[i] = (first ? NameTagger.BEGIN : NameTagger.INSIDE) + name.label();
        }
      }
    }
    return tags;
  }
}
