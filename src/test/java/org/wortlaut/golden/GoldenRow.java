package org.wortlaut.golden;

import java.util.List;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.extract.Statement;
import org.wortlaut.resolve.Mention;
import org.wortlaut.resolve.Speaker;
import org.wortlaut.text.Span;

/** One extracted statement together with the text and the analysis that it belongs to. */
record GoldenRow(String text, ArticleAnalysis analysis, int index) {

  Statement statement() {
    return analysis.statements().get(index);
  }

  Speaker speaker() {
    return analysis.speakers().get(index);
  }

  List<String> pieces(List<Span> spans) {
    return spans.stream().map(span -> span.in(text)).toList();
  }

  /** Actors named inside the content, once each, without the speaker. */
  List<String> mentions() {
    return analysis.mentions().stream()
        .filter(mention -> mention.statement() == index)
        .map(Mention::name)
        .filter(name -> !speaker().names().contains(name))
        .distinct()
        .toList();
  }
}
