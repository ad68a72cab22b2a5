package org.wortlaut.evaluate.gold;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.resolve.MarkedName;
import org.wortlaut.text.Span;

/**
 * A sentence that grows token by token, with its text and the names that the tags begin and
 * continue.
 */
final class TaggedSentence {

  private static final String NO_SPACE_BEFORE = ".,;:!?)]}%“”‘’«»…";
  private static final String NO_SPACE_AFTER = "([{„‚";

  private final StringBuilder text = new StringBuilder();
  private final List<MarkedName> names = new ArrayList<>();
  private boolean glueNext = true;
  private boolean quoteOpen;
  private String label = "";

  boolean isEmpty() {
    return text.isEmpty();
  }

  NamesFile.MarkedText build() {
    return new NamesFile.MarkedText(text.toString(), names);
  }

  void add(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 2 || columns[0].isEmpty()) {
      throw new IllegalArgumentException(
          "a line must be a token, a tab and a tag, but is \"" + line + "\"");
    }
    int begin = append(columns[0]);
    tag(columns[1], begin, text.length());
  }

  private int append(String token) {
    boolean straight = token.equals("\"");
    boolean closes = straight ? quoteOpen : token.length() == 1 && NO_SPACE_BEFORE.contains(token);
    if (!glueNext && !closes) {
      text.append(' ');
    }
    int begin = text.length();
    text.append(token);
    glueNext = straight ? !quoteOpen : token.length() == 1 && NO_SPACE_AFTER.contains(token);
    quoteOpen ^= straight;
    return begin;
  }

  private void tag(String tag, int begin, int end) {
    if (tag.startsWith("B-")) {
      label = tag.substring(2);
      names.add(new MarkedName(new Span(begin, end), NamesFile.label(label)));
    } else if (tag.startsWith("I-") && tag.substring(2).equals(label)) {
      MarkedName last = names.remove(names.size() - 1);
      names.add(new MarkedName(new Span(last.span().begin(), end), last.label()));
    } else if (tag.equals("O")) {
      label = "";
    } else {
      throw new IllegalArgumentException(
          "the tag \"" + tag + "\" is not O, B-X, or I-X right after the same X");
    }
  }
}
