package org.wortlaut.report.html;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.text.Document;
import org.wortlaut.text.DocumentReader;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Span;

/** Cuts out of one article the sentences that a statement stands in. */
final class PassageCutter {

  /** Characters; of a longer passage the end is left out, so that no page is one interview. */
  static final int LONGEST = 1500;

  private final String text;
  private final List<Sentence> sentences;

  PassageCutter(DocumentReader reader, String text) {
    this.text = text;
    Document document = reader.read(text);
    this.sentences = document.sentences().stream().filter(s -> !s.quoted()).toList();
  }

  /**
   * From the beginning of the sentence with the first of the spans to the end of that with the
   * last.
   *
   * @param spans of all roles of a statement; not empty
   */
  Span around(List<Span> spans) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (Span span : spans) {
      first = Math.min(first, span.begin());
      last = Math.max(last, span.end());
    }
    int begin = first;
    int end = last;
    for (Sentence sentence : sentences) {
      if (sentence.begin() <= first && first < sentence.end()) {
        begin = sentence.begin();
      }
      if (sentence.begin() < last && last <= sentence.end()) {
        end = sentence.end();
      }
    }
    return new Span(begin, Math.min(end, endOfLongest(begin)));
  }

  /** Not between the two halves of a character. */
  private int endOfLongest(int begin) {
    int end = begin + LONGEST;
    boolean halved = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return halved ? end - 1 : end;
  }

  /** What of the spans lies in the passage, counted from its beginning. */
  static List<Span> within(Span passage, List<Span> spans) {
    List<Span> within = new ArrayList<>();
    for (Span span : spans) {
      int begin = Math.max(span.begin(), passage.begin()) - passage.begin();
      int end = Math.min(span.end(), passage.end()) - passage.begin();
      if (begin < end) {
        within.add(new Span(begin, end));
      }
    }
    return within;
  }
}
