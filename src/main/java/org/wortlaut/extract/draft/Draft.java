package org.wortlaut.extract.draft;

import java.util.Comparator;
import java.util.List;
import org.wortlaut.extract.Form;
import org.wortlaut.syntax.Clause;
import org.wortlaut.text.Span;

/** A statement as a scheme writes it, before its parent, act, denial and claim kind are known. */
public record Draft(
    Attribution source,
    Form form,
    List<Span> content,
    List<Span> cue,
    List<Span> speaker,
    List<Span> speakerReference,
    List<Span> addressee,
    List<Span> frame) {

  /**
   * By the begin of the content; a longer one first, so that a parent comes before what is nested
   * in it.
   */
  public static final Comparator<Draft> TEXT_ORDER =
      Comparator.comparingInt(Draft::begin)
          .thenComparing(Comparator.comparingInt(Draft::end).reversed())
          .thenComparing(d -> d.source.rule);

  private int begin() {
    return content.get(0).begin();
  }

  private int end() {
    return content.get(content.size() - 1).end();
  }

  /** Whether another draft's content lies within this one's. */
  public boolean holds(Draft other) {
    if (other == this || other.begin() < begin() || other.end() > end()) {
      return false;
    }
    for (Span piece : other.content) {
      boolean inside = false;
      for (Span mine : content) {
        inside |= mine.contains(piece);
      }
      if (!inside) {
        return false;
      }
    }
    return !other.content.equals(content) && !sharesObjectOf(other);
  }

  /** "hat [den Plan] abgelehnt und [als absurd] bezeichnet": neither is said within the other. */
  private boolean sharesObjectOf(Draft other) {
    Clause clause = source.clauseOfCue;
    return clause != null
        && clause.isOfOneVerb()
        && clause.conjunctOf() == other.source.clauseOfCue;
  }
}
