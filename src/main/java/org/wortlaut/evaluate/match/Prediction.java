package org.wortlaut.evaluate.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.Statement;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Mention;
import org.wortlaut.resolve.Speaker;

/**
 * One extracted statement with all that is scored about it.
 *
 * @param mentions names of the persons, organisations, groups and countries that its content names,
 *     without its own speakers
 */
public record Prediction(Statement statement, Speaker speaker, List<String> mentions) {

  private static final Set<ActorKind> ACTORS =
      Set.of(ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.GROUP, ActorKind.COUNTRY);

  public Prediction {
    mentions = List.copyOf(mentions);
  }

  public boolean denies() {
    return statement.denial() != Denial.NONE;
  }

  /** The statements of an analysed text, in its order. */
  public static List<Prediction> of(ArticleAnalysis analysis, String text) {
    List<Prediction> predictions = new ArrayList<>();
    for (int i = 0; i < analysis.statements().size(); i++) {
      Statement statement = analysis.statements().get(i);
      Speaker speaker = analysis.speakers().get(i);
      predictions.add(
          new Prediction(
              statement, speaker, mentions(statement, speaker, analysis.mentions(), text)));
    }
    return List.copyOf(predictions);
  }

  /** "us" stands for somebody; the "US" of "US-Truppen" names a country. */
  private static boolean isPronoun(String words) {
    boolean acronym = words.length() > 1 && words.equals(words.toUpperCase(Locale.ROOT));
    return !acronym && WordList.PRONOUNS.contains(words);
  }

  private static List<String> mentions(
      Statement statement, Speaker speaker, List<Mention> all, String text) {
    Set<String> names = new LinkedHashSet<>();
    for (Mention mention : all) {
      boolean within =
          statement.content().stream().anyMatch(piece -> piece.contains(mention.span()));
      if (within && ACTORS.contains(mention.kind()) && !isPronoun(mention.span().in(text))) {
        names.add(mention.name());
      }
    }
    names.removeAll(speaker.names());
    return List.copyOf(names);
  }
}
