package org.wortlaut.syntax;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.language.FormFilter;

/**
 * A clause of a sentence: one or more segments, since other clauses may stand in its middle.
 *
 * <p>All positions are item indices of the sentence; segments are half-open and hold no outer
 * punctuation.
 */
public final class Clause {

  /** What kind of clause it is. */
  public enum Type {
    /** "Er kam", "sagte der Minister": the verb stands second or first. */
    MAIN,
    /** "dass er kommt", "wann er kommt", "weil er kommt". */
    SUBORDINATE,
    /** "der gestern kam", "wo er wohnt". */
    RELATIVE,
    /** "den Vertrag zu kündigen", "um Zeit zu gewinnen". */
    INFINITIVE,
    /** Without a verb: "Kein Kommentar". */
    FRAGMENT
  }

  /**
   * A stretch of items without outer punctuation.
   *
   * @param from first item
   * @param to item after the last
   */
  public record Segment(int from, int to) {}

  private int index;
  private Type type;
  private final List<Segment> segments = new ArrayList<>(2);
  private int from;
  private int to;
  private Clause parent;
  private Clause conjunctOf;
  private Clause gapOf;
  private int introducer = -1;
  private int finite = -1;
  private boolean verbFirst;
  private boolean coordinated;
  private FormFilter forms;

  public Clause(int index, Type type) {
    this.index = index;
    this.type = type;
  }

  /**
   * Once all is in its place.
   *
   * @param place in the sentence's clauses
   * @param words the forms of its items in lower case
   */
  void settle(int place, FormFilter words) {
    this.index = place;
    this.forms = words;
  }

  /** A fragment turns out to be the first position of a main clause when its verb comes. */
  public void becomeMain(int finiteItem) {
    this.type = Type.MAIN;
    this.finite = finiteItem;
  }

  public void add(Segment segment) {
    segments.add(segment);
    setEnds();
  }

  public void addFirst(Segment segment) {
    segments.add(0, segment);
    setEnds();
  }

  public void remove(Segment segment) {
    segments.remove(segment);
    setEnds();
  }

  private void setEnds() {
    from = segments.get(0).from();
    to = lastSegment().to();
  }

  public Segment lastSegment() {
    return segments.get(segments.size() - 1);
  }

  /** Whether it goes on right behind another with a verb of its own: "sagt er | und lacht". */
  public boolean goesOn(Clause before) {
    return conjunctOf == before && verbFirst && from == before.to;
  }

  /** Whether its verb stands last: "dass er kommt", "der gestern kam". */
  public boolean isVerbLast() {
    return type == Type.SUBORDINATE || type == Type.RELATIVE;
  }

  public void parent(Clause clause) {
    this.parent = clause;
  }

  public void conjunctOf(Clause clause) {
    this.conjunctOf = clause;
  }

  public void gapOf(Clause clause) {
    this.gapOf = clause;
  }

  public void introducer(int item) {
    this.introducer = item;
  }

  public void finite(int item) {
    this.finite = item;
  }

  public void verbFirst(boolean first) {
    this.verbFirst = first;
  }

  public void coordinated(boolean afterCoordinator) {
    this.coordinated = afterCoordinator;
  }

  /** Place in {@link SentenceSyntax#clauses}. */
  public int index() {
    return index;
  }

  /** What kind of clause it is. */
  public Type type() {
    return type;
  }

  /** In text order, never empty. */
  public List<Segment> segments() {
    return segments;
  }

  /** First item. */
  public int from() {
    return from;
  }

  /** Item after the last. */
  public int to() {
    return to;
  }

  /** The clause that it depends on, or null for a main clause. */
  public Clause parent() {
    return parent;
  }

  /** The clause of the same kind before it that it is joined to by "und", or null. */
  public Clause conjunctOf() {
    return conjunctOf;
  }

  /**
   * The clause before a fragment whose verb it lacks: "A lobte den Plan, | B die Kosten"; or null.
   */
  public Clause gapOf() {
    return gapOf;
  }

  /** The item of its subordinator, relative pronoun or question word, or -1. */
  public int introducer() {
    return introducer;
  }

  /** The item of its finite verb, or -1; before its first item where it shares another's. */
  public int finite() {
    return finite;
  }

  /**
   * Whether the finite verb opens it: after a content, after another clause, or with an elided
   * subject.
   */
  public boolean verbFirst() {
    return verbFirst;
  }

  /** Whether it begins with "und", "aber" or the like. */
  public boolean coordinated() {
    return coordinated;
  }

  /** Whether its finite verb is that of the clause it is joined to: "und neue angekündigt". */
  public boolean sharesVerb() {
    return finite >= 0 && finite < from;
  }

  /** Whether one finite verb is that of the clause it is joined to too, before or behind both. */
  public boolean isOfOneVerb() {
    return conjunctOf != null && finite >= 0 && finite == conjunctOf.finite;
  }

  /** The forms of its items in lower case. */
  public FormFilter forms() {
    return forms;
  }

  /** Whether an item stands in one of its segments. */
  public boolean holds(int item) {
    if (item < from || item >= to) {
      return false;
    }
    for (int s = 0; s < segments.size(); s++) {
      Segment segment = segments.get(s);
      if (segment.from() <= item && item < segment.to()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it depends, directly or not, on another clause. */
  public boolean isBelow(Clause other) {
    for (Clause c = parent; c != null; c = c.parent) {
      if (c == other) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is of a kind. */
  public boolean is(Type wanted) {
    return type == wanted;
  }
}
