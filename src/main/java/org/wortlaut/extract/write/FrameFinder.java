package org.wortlaut.extract.write;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Span;

/**
 * Finds the framing clause of a statement: what of the cue's sentence is no content, as far as it
 * holds the cue. Commas and colons next to the content belong to it, the final period does not.
 */
public final class FrameFinder {

  private final String text;
  private final List<Attribution> all;

  /**
   * @param all every attribution of the article
   */
  public FrameFinder(String text, List<Attribution> all) {
    this.text = text;
    this.all = all;
  }

  /** Writes the frame of every attribution that has a cue and no frame yet. */
  public void write() {
    for (Attribution attribution : all) {
      if (attribution.frame.isEmpty() && !attribution.cue.isEmpty()) {
        attribution.frame.addAll(frame(attribution, attribution.content));
      }
    }
  }

  /**
   * The frame of an attribution's cue.
   *
   * @param own what counts as its content, which may be a part of the attribution's
   */
  List<Span> frame(Attribution attribution, List<Span> own) {
    Sentence sentence = attribution.sentence;
    List<Span> frame = new ArrayList<>();
    int begin = sentence.begin();
    for (Span content : contents(attribution, own)) {
      if (content.end() <= begin || content.begin() >= sentence.endWithoutStop()) {
        continue;
      }
      add(begin, content.begin(), attribution, frame);
      begin = Math.max(begin, content.end());
    }
    add(begin, sentence.endWithoutStop(), attribution, frame);
    return frame;
  }

  /** The contents of the sentence in text order: its own and those beside it. */
  private List<Span> contents(Attribution attribution, List<Span> own) {
    List<Span> contents = new ArrayList<>(own);
    if (attribution.anaphor != null) {
      contents.add(attribution.anaphor);
    }
    for (Attribution other : all) {
      boolean beside =
          other.sentence == attribution.sentence
              && other != attribution
              && other.construction != Attribution.Construction.PREPOSITIONAL
              && other.construction != Attribution.Construction.NOMINAL
              && !Span.overlap(other.content, attribution.cue);
      if (beside) {
        contents.addAll(other.content);
      }
    }
    contents.sort(null);
    return contents;
  }

  private void add(int from, int to, Attribution attribution, List<Span> frame) {
    Span region = from < to ? new Span(from, to).trimmed(text) : null;
    if (region != null && region.overlapsAny(attribution.cue)) {
      frame.add(region);
    }
  }
}
