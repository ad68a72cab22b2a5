package org.wortlaut.evaluate.gold;

import java.util.List;

/**
 * An annotated article.
 *
 * @param text as the offsets of the statements count it; to be analysed without any cleaning
 */
public record GoldDocument(
    String id, String language, String text, List<GoldStatement> statements) {

  public GoldDocument {
    statements = List.copyOf(statements);
  }
}
