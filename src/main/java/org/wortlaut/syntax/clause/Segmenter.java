package org.wortlaut.syntax.clause;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.syntax.SentenceItems;
import org.wortlaut.text.Token.Kind;

/**
 * Cuts a sentence into the stretches between punctuation marks, and at "und" or "aber" where both
 * sides have a finite verb or share one; and before an infinitive clause that lacks its comma.
 */
public final class Segmenter {

  /**
   * A stretch without outer punctuation.
   *
   * @param before what stands before it: a punctuation mark, or WORD for the start of the sentence
   *     or a coordinator
   */
  public record Cut(int from, int to, Kind before) {}

  private final SentenceItems items;
  private final SharedAuxiliary shared;
  private final UnmarkedInfinitive infinitive;
  private final List<Cut> cuts = new ArrayList<>();

  public Segmenter(SentenceItems items, SharedAuxiliary shared, UnmarkedInfinitive infinitive) {
    this.items = items;
    this.shared = shared;
    this.infinitive = infinitive;
  }

  /** The stretches of the sentence in text order. */
  public List<Cut> cut() {
    int begin = 0;
    Kind before = Kind.WORD;
    for (int i = 0; i <= items.size(); i++) {
      if (i == items.size() || items.separates(i)) {
        if (i > begin) {
          addWithConjuncts(begin, i, before);
        }
        begin = i + 1;
        before = i < items.size() ? items.kind(i) : Kind.STOP;
      }
    }
    return cuts;
  }

  /** "Er hoffte dass sie komme": "dass" opens a clause without a comma too; not "und dass". */
  private boolean lacksComma(int begin, int i) {
    return i > begin
        && items.is(Role.CONTENT_MARKER, i)
        && !items.is(Role.BEFORE_SUBORDINATOR, i - 1)
        && !items.is(Role.ADVERBIAL_DASS, i - 1);
  }

  /**
   * The "jedoch" of "betonte jedoch wiederholt, dass": a participle alone behind the verb tells
   * how.
   */
  private boolean isBeforeAdverb(int begin, int coordinator, int to) {
    int last = coordinator + 1;
    boolean alone =
        last + 1 == to
            && !items.is(Role.PHRASE_JOINER, coordinator)
            && items.word(last).has(Mood.PARTICIPLE_PAST)
            && items.isFinite(last)
            && items.firstFinite(begin, coordinator) >= 0;
    if (alone) {
      items.takeBackFinite(last);
    }
    return alone;
  }

  /** "Er kam und sie ging", "Er kam und ging". */
  private void addWithConjuncts(int from, int to, Kind before) {
    int begin = from;
    Kind kind = before;
    for (int i = from + 1; i + 1 < to; i++) {
      boolean coordinator = items.is(Role.COORDINATOR, i) && !isAdverb(begin, i);
      boolean lacksComma = lacksComma(begin, i);
      if (!coordinator && !lacksComma || isBeforeAdverb(begin, i, to)) {
        continue;
      }
      boolean verbBefore = items.firstFinite(begin, i) >= 0 || opensWithVerb(i);
      boolean bothVerbs = verbBefore && items.firstFinite(i + 1, to) >= 0;
      if (coordinator && (bothVerbs || shared.opens(begin, i, to))) {
        add(begin, i, kind);
        begin = i;
        kind = Kind.WORD;
      } else if (lacksComma && verbBefore) {
        add(begin, i, kind);
        begin = i;
        kind = Kind.COMMA;
      }
    }
    add(begin, to, kind);
  }

  /** The "jedoch" of "Sie streiken jedoch seit Tagen und fordern Geld": right behind the verb. */
  private boolean isAdverb(int begin, int coordinator) {
    return items.is(Role.CONTRASTING, coordinator)
        && coordinator > begin
        && items.isFinite(coordinator - 1);
  }

  /** "(wollte sparen) und | ließ die Tür zu"; not the "aber" of "Der Minister aber ließ sie zu". */
  private boolean opensWithVerb(int coordinator) {
    return items.isFinite(coordinator + 1) && !items.is(Role.CONTRASTING, coordinator);
  }

  private void add(int from, int to, Kind before) {
    int begin = infinitive.begin(from, to);
    if (begin < 0) {
      cuts.add(new Cut(from, to, before));
    } else {
      cuts.add(new Cut(from, begin, before));
      cuts.add(new Cut(begin, to, Kind.COMMA));
    }
  }
}
