package org.wortlaut.extract.classify;

import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.Form;
import org.wortlaut.text.Span;

/**
 * What is known of a statement before it is classified.
 *
 * @param content the reported words, at least one piece
 * @param cue the reporting words; empty where there are none
 * @param cueLemma dictionary form of the cue ("zurückweisen", "nach Angaben"); may be empty, the
 *     cue's own words are read too
 * @param form how the words are given
 * @param nominal whether the content is a noun phrase without a verb of its own ("die Vorwürfe")
 * @param speaker the phrase that names the speaker here; empty where it is carried over
 * @param earlier the statements of the same article before this one, in text order
 */
public record Context(
    List<Span> content,
    List<Span> cue,
    String cueLemma,
    Form form,
    boolean nominal,
    List<Span> speaker,
    List<Earlier> earlier) {

  public Context {
    if (content.isEmpty()) {
      throw new IllegalArgumentException(
          "a statement without content cannot be classified: hand over at least one content span");
    }
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    speaker = List.copyOf(speaker);
    earlier = List.copyOf(earlier);
  }

  /** The speaker's phrase here or, where it is carried over, that of the last who was named. */
  List<Span> lastSpeaker() {
    for (int i = earlier.size(); speaker.isEmpty() && i > 0; i--) {
      if (!earlier.get(i - 1).speaker().isEmpty()) {
        return earlier.get(i - 1).speaker();
      }
    }
    return speaker;
  }

  /** The statement right before this one; empty for the first of an article. */
  public Optional<Earlier> before() {
    return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
  }

  /**
   * A statement that came before, as it was classified.
   *
   * @param speaker as in {@link Context}
   */
  public record Earlier(List<Span> speaker, Classification classification) {
    public Earlier {
      speaker = List.copyOf(speaker);
    }
  }
}
