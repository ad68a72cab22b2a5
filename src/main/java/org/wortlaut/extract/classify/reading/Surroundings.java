package org.wortlaut.extract.classify.reading;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.classify.Context;
import org.wortlaut.text.Document;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * The words near a content, which may say what the speaker does: "Die Opposition übt scharfe
 * Kritik: …", or, in the sentence before a statement without a cue, "Der Verband erhob schwere
 * Vorwürfe. Die Werft habe …".
 */
public final class Surroundings {

  private static final int BEFORE = 20;
  private static final int AFTER = 12;

  private Surroundings() {}

  /** Tokens outside the content and the cue. */
  public static List<Token> of(Document document, Context context) {
    List<Token> tokens = document.tokens();
    int first = document.places().firstEndingBehind(context.content().get(0).begin());
    int last =
        document
            .places()
            .firstEndingBehind(context.content().get(context.content().size() - 1).end());
    int to = context.cue().isEmpty() ? last : sentenceEnd(tokens, last);
    List<Token> around = new ArrayList<>(BEFORE + AFTER);
    for (int i = Math.max(0, first - BEFORE); i < to; i++) {
      Token token = tokens.get(i);
      if (token.isWord() && !inside(context.content(), token) && !inside(context.cue(), token)) {
        around.add(token);
      }
    }
    return around;
  }

  private static int sentenceEnd(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && end < from + AFTER && tokens.get(end).kind() != Token.Kind.STOP) {
      end++;
    }
    return end;
  }

  private static boolean inside(List<Span> spans, Token token) {
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).contains(token.begin())) {
        return true;
      }
    }
    return false;
  }
}
