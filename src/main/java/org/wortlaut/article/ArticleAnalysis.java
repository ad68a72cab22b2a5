package org.wortlaut.article;

import java.util.List;
import org.wortlaut.extract.Statement;
import org.wortlaut.resolve.Mention;
import org.wortlaut.resolve.Speaker;

/**
 * All that is read out of one article.
 *
 * @param statements in text order of their contents; a statement's index is its place in this list
 * @param speakers the resolved speaker of each statement, in the same order
 * @param mentions in text order
 * @param sentences how many sentences the article has
 * @param tokens how many tokens it has
 */
public record ArticleAnalysis(
    List<Statement> statements,
    List<Speaker> speakers,
    List<Mention> mentions,
    int sentences,
    int tokens) {

  public ArticleAnalysis {
    statements = List.copyOf(statements);
    speakers = List.copyOf(speakers);
    mentions = List.copyOf(mentions);
    if (statements.size() != speakers.size()) {
      throw new IllegalArgumentException(
          statements.size() + " statements but " + speakers.size() + " speakers");
    }
  }
}
