package org.wortlaut.pipeline;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.wortlaut.extract.Statement;

/**
 * Makes the ids of an article's statements: from the article's id and where cue, speaker and
 * content stand, so that a statement keeps its id when others are found before it.
 */
final class Ids {

  private static final int LENGTH = 32;

  private final String articleId;
  private final Map<String, Integer> seen = new HashMap<>();

  Ids(String articleId) {
    this.articleId = articleId;
  }

  /** The id of the article's next statement. */
  String next(Statement statement) {
    String place =
        String.join(
            "\u0000",
            articleId,
            statement.content().toString(),
            statement.cue().toString(),
            statement.speaker().toString());
    int before = seen.merge(place, 1, Integer::sum) - 1;
    return hash(before == 0 ? place : place + "\u0000" + before);
  }

  private static String hash(String text) {
    return DigestUtils.sha256Hex(text).substring(0, LENGTH);
  }
}
