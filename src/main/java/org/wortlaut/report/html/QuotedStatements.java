package org.wortlaut.report.html;

import java.util.List;
import org.wortlaut.text.Span;

/**
 * The statements of a report with the passages that they stand in, and which of them contradict
 * which.
 *
 * @param passages each once, though several statements or copies of a story have it
 * @param statements the newest first
 * @param disputes the surest first
 */
record QuotedStatements(
    List<Article> articles,
    List<String> passages,
    List<Quoted> statements,
    List<Dispute> disputes) {

  QuotedStatements {
    articles = List.copyOf(articles);
    passages = List.copyOf(passages);
    statements = List.copyOf(statements);
    disputes = List.copyOf(disputes);
  }

  /**
   * @param date of publication; empty without one
   * @param url of the web, or empty
   */
  record Article(String title, String source, String date, String url) {}

  /**
   * @param article place in {@link #articles}
   * @param passage place in {@link #passages}
   * @param cut whether the end of the passage is left out
   * @param speakers numbers in the {@link ActorIndex}
   * @param speaker offsets into the passage, as those that follow
   */
  record Quoted(
      int article,
      int passage,
      boolean cut,
      List<Integer> speakers,
      List<Span> speaker,
      List<Span> cue,
      List<Span> content,
      List<Span> denied,
      String act,
      String denial,
      String claimKind) {}

  /**
   * @param denial place in {@link #statements}
   * @param claim place in {@link #statements}
   */
  record Dispute(int denial, int claim, double score, boolean sameArticle) {}
}
