package org.wortlaut.extract;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Span;

/**
 * Finds the framing clause of a statement: what of the cue's sentence is no content, as far as it
 * holds the cue. Commas and colons next to the content belong to it, the final period does not.
 */
final class FrameFinder {

  private FrameFinder() {}

  /**
   * @param all every attribution of the article
   */
  static void write(String text, List<Attribution> all) {
    for (Attribution attribution : all) {
      if (attribution.frame.isEmpty() && !attribution.cue.isEmpty()) {
        attribution.frame.addAll(frame(text, attribution, all));
      }
    }
  }

  private static List<Span> frame(String text, Attribution attribution, List<Attribution> all) {
    Sentence sentence = attribution.sentence;
    List<Span> contents = new ArrayList<>(attribution.content);
    for (Attribution other : all) {
      boolean beside =
          other.sentence == sentence
              && other != attribution
              && other.construction != Attribution.Construction.PREPOSITIONAL
              && other.construction != Attribution.Construction.NOMINAL
              && !overlapsCue(other.content, attribution.cue);
      if (beside) {
        contents.addAll(other.content);
      }
    }
    contents.sort(null);
    List<Span> frame = new ArrayList<>();
    int begin = sentence.begin();
    for (Span content : contents) {
      if (content.end() <= begin || content.begin() >= sentence.endWithoutStop()) {
        continue;
      }
      add(text, begin, content.begin(), attribution, frame);
      begin = Math.max(begin, content.end());
    }
    add(text, begin, sentence.endWithoutStop(), attribution, frame);
    return frame;
  }

  private static boolean overlapsCue(List<Span> content, List<Span> cue) {
    return content.stream().anyMatch(piece -> cue.stream().anyMatch(piece::overlaps));
  }

  private static void add(
      String text, int from, int to, Attribution attribution, List<Span> frame) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end <= begin) {
      return;
    }
    Span region = new Span(begin, end);
    if (attribution.cue.stream().anyMatch(region::overlaps)) {
      frame.add(region);
    }
  }
}
