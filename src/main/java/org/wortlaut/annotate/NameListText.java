package org.wortlaut.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of names as one string, for the metadata of an annotation: names end with {@code |}, and a
 * backslash stands before a {@code |} or a backslash that belongs to a name.
 */
final class NameListText {

  private NameListText() {}

  static String encode(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(name.replace("\\", "\\\\").replace("|", "\\|")).append('|');
    }
    return text.toString();
  }

  static List<String> decode(String text) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '|') {
        names.add(name.toString());
        name.setLength(0);
      } else {
        if (c == '\\' && i + 1 < text.length()) {
          i++;
        }
        name.append(text.charAt(i));
      }
    }
    return names;
  }
}
