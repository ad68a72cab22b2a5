package org.wortlaut.annotate;

import java.util.List;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.article.NamedSpan;

/** Our annotator with an analysis that fails on every text without a letter. */
public final class FailsWithoutLetters extends StatementAnnotator {

  public FailsWithoutLetters(String uid) {
    super(uid);
  }

  @Override
  ArticleAnalysis analyze(String text, List<NamedSpan> names) {
    if (text.chars().noneMatch(Character::isLetter)) {
      throw new IllegalArgumentException("no letter in \"" + text + "\"");
    }
    return new ArticleAnalysis(List.of(), List.of(), List.of(), 1, 2);
  }
}
