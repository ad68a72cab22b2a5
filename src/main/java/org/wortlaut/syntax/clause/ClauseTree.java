package org.wortlaut.syntax.clause;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Segment;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.SentenceItems;
import org.wortlaut.text.Token.Kind;

/**
 * The clauses of one sentence while its parse goes on: those found so far, in order of their first
 * items, and those that are still open.
 */
public final class ClauseTree {

  private final SentenceItems items;
  private final List<Clause> clauses = new ArrayList<>();
  private final Deque<Clause> open = new ArrayDeque<>(2);
  private Clause last;
  private Clause lastMain;

  public ClauseTree(SentenceItems items) {
    this.items = items;
  }

  /** In the order of their first items. */
  public List<Clause> clauses() {
    return clauses;
  }

  /** The clause that the piece before belongs to, or null at the start. */
  public Clause last() {
    return last;
  }

  /** The latest main clause that has begun, or null. */
  Clause lastMain() {
    return lastMain;
  }

  /** The clause that a segment belongs to. */
  Clause holding(Segment segment) {
    for (Clause clause : clauses) {
      if (clause.segments().contains(segment)) {
        return clause;
      }
    }
    throw new IllegalArgumentException("no clause has the segment " + segment);
  }

  /** The main clause right before another one, or null. */
  Clause mainBefore(Clause clause) {
    int place = clauses.indexOf(clause) - 1;
    return place >= 0 && clauses.get(place).is(Type.MAIN) ? clauses.get(place) : null;
  }

  /** "…, sollte es regnen, …": a condition without "wenn" that commas set into another clause. */
  boolean isCondition(Clause clause) {
    return clause.is(Type.MAIN)
        && clause.verbFirst()
        && !clause.coordinated()
        && clause.from() > 0
        && items.kind(clause.from() - 1) == Kind.COMMA
        && items.isOfVerb(Role.CONDITION_MODAL, clause.finite());
  }

  /**
   * The innermost clause that waits for its verb, or a fragment that may become a clause; or null.
   */
  public Clause waiting() {
    return open.peek();
  }

  /** A new clause that begins with a piece. */
  public Clause add(Piece piece, Type type, boolean coordinated) {
    Clause clause = new Clause(clauses.size(), type);
    clause.add(piece.segment());
    clause.coordinated(coordinated);
    clauses.add(clause);
    last = clause;
    return clause;
  }

  /** A new main clause with its verb, after which no clause waits any longer. */
  Clause addMain(Piece piece, boolean coordinated) {
    Clause clause = add(piece, Type.MAIN, coordinated);
    clause.finite(piece.verb());
    lastMain = clause;
    open.clear();
    return clause;
  }

  /** A new main clause that shares the finite verb of another: "und neue Streiks angekündigt". */
  public void addSharing(Piece piece, Clause host) {
    Clause clause = add(piece, Type.MAIN, true);
    clause.finite(host.finite());
    clause.conjunctOf(host.sharesVerb() ? host.conjunctOf() : host);
  }

  /** Adds a clause that lacks the verb of the last one. */
  public void addGapped(Piece piece) {
    Clause before = last;
    add(piece, Type.FRAGMENT, false).gapOf(before);
  }

  /** A main clause whose first segment was taken from another clause. */
  void insertMain(Clause clause) {
    clauses.add(placeOf(clause), clause);
    last = clause;
    lastMain = clause;
    open.clear();
  }

  /** A clause that has got a new first segment goes to its place. */
  void moveToItsPlace(Clause clause) {
    clauses.remove(clause);
    clauses.add(placeOf(clause), clause);
  }

  private int placeOf(Clause clause) {
    int place = 0;
    while (place < clauses.size() && clauses.get(place).from() < clause.from()) {
      place++;
    }
    return place;
  }

  /**
   * The "ob er komme" of "Er sei krank; ob er komme, | sagte er nicht" depends on nothing before
   * the semicolon, nor does the "aber ihn zu ändern" of "Er lobt den Plan, aber ihn zu ändern, sei
   * klug" on what stands before "aber".
   */
  void partFromBefore() {
    for (Clause clause = last; clause != null; clause = clause.parent()) {
      boolean begins = clause.from() > 0 && items.kind(clause.from() - 1) == Kind.SEMICOLON;
      if (begins && clause.is(Type.SUBORDINATE) || opensAnother(clause)) {
        clause.parent(null);
        return;
      }
    }
  }

  private boolean opensAnother(Clause clause) {
    return clause.coordinated()
        && clause.conjunctOf() == null
        && (clause.is(Type.SUBORDINATE) || clause.is(Type.INFINITIVE))
        && clause.parent() != null
        && clause.parent().is(Type.MAIN)
        && items.kind(clause.from() - 1) == Kind.COMMA;
  }

  /** A clause goes on with a piece. */
  public void extend(Clause clause, Piece piece) {
    clause.add(piece.segment());
    last = clause;
  }

  /** A clause waits for what follows. */
  public void keepOpen(Clause clause) {
    open.push(clause);
  }

  /** The innermost waiting clause waits no longer. */
  void release() {
    open.pop();
  }

  /** No clause waits any longer. */
  public void releaseAll() {
    open.clear();
  }

  /**
   * "dass der Mann, der gestern kam, krank sei": the piece brings the verb of the waiting clause.
   */
  void close(Piece piece) {
    Clause waiting = open.pop();
    waiting.finite(piece.lastVerb());
    extend(waiting, piece);
  }

  /** "weil er A bestritten | und B angekündigt hatte": the piece brings the verb of both. */
  public void closeBoth(Piece piece) {
    open.pop().finite(piece.lastVerb());
    conjoin(piece);
  }

  /**
   * "Der Mann, der kam, sagte …": the waiting fragments are the first position of the main clause
   * whose verb the piece brings.
   */
  void promote(Piece piece) {
    Clause main = open.pop();
    while (!open.isEmpty() && open.peek().is(Type.FRAGMENT)) {
      Clause earlier = open.pop();
      main.segments().forEach(earlier::add);
      absorb(main, earlier);
      main = earlier;
    }
    main.becomeMain(piece.verb());
    lastMain = main;
    extend(main, piece);
  }

  /** A fragment gets its verb after a clause in dashes. */
  void resume(Clause fragment, Piece piece) {
    open.clear();
    fragment.becomeMain(piece.verb());
    lastMain = fragment;
    extend(fragment, piece);
  }

  private void absorb(Clause fragment, Clause main) {
    clauses.remove(fragment);
    for (Clause clause : clauses) {
      if (clause.parent() == fragment) {
        clause.parent(main);
      }
    }
  }

  /**
   * "dass A komme und B gehe": the second part of a subordinate clause, without its subordinator.
   */
  void conjoin(Piece piece) {
    Clause before = last;
    while (piece.before() == Kind.COMMA
        && before.is(Type.RELATIVE)
        && before.parent() != null
        && before.parent().is(Type.SUBORDINATE)) {
      before = before.parent();
    }
    Clause clause = add(piece, before.type(), true);
    clause.introducer(before.introducer());
    clause.finite(piece.lastVerb());
    clause.conjunctOf(before);
    clause.parent(before.parent());
  }

  /**
   * After a relative or adverbial clause that is complete the sentence goes on with what it
   * interrupted: "Er legte den Bericht, der alles enthielt, vor."
   */
  public Clause interrupted() {
    Clause host = last;
    while (host.parent() != null
        && host.finite() >= 0
        && (host.is(Type.RELATIVE) || host.is(Type.SUBORDINATE) && !isContent(host))) {
      host = host.parent();
    }
    return host;
  }

  private boolean isContent(Clause clause) {
    return items.is(Role.COMPLEMENTIZER, clause.introducer());
  }
}
