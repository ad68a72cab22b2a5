package org.wortlaut.syntax.clause;

import java.util.List;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Segment;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.SentenceItems;
import org.wortlaut.text.Token.Kind;

/** Adds subordinate, relative and infinitive clauses and finds what each depends on. */
public final class DependentClauses {

  private final SentenceItems items;
  private final ClauseVerbs verbs;
  private final ClauseTree tree;

  public DependentClauses(SentenceItems items, ClauseVerbs verbs, ClauseTree tree) {
    this.items = items;
    this.verbs = verbs;
    this.tree = tree;
  }

  /**
   * Adds a subordinate or relative clause; it stays open if its verb is still to come.
   *
   * @param introducer the item of its subordinator, question word or relative pronoun
   */
  public void addFinite(Piece piece, Type type, int introducer) {
    Clause before = tree.last();
    Clause clause = tree.add(piece, type, piece.coordinated());
    clause.introducer(introducer);
    clause.finite(items.lastFinite(introducer + 1, piece.to()));
    Clause conjunct = piece.coordinated() ? conjunct(clause, before) : null;
    if (conjunct != null) {
      clause.conjunctOf(conjunct);
      clause.parent(conjunct.parent());
    } else {
      clause.parent(host(clause, before));
    }
    if (clause.finite() < 0) {
      tree.keepOpen(clause);
    }
  }

  /** The clause that one after "und" is joined to, or null. */
  private Clause conjunct(Clause clause, Clause before) {
    Clause twin = earlierWithSameIntroducer(clause);
    if (twin != null) {
      return twin;
    }
    boolean sameKind = before != null && before.is(clause.type()) && before.finite() >= 0;
    return sameKind ? before : null;
  }

  /** "dass A, …, und dass B": not beyond the main clause before. */
  private Clause earlierWithSameIntroducer(Clause clause) {
    String introducer = items.lower(clause.introducer());
    for (int c = clause.index() - 1; c >= 0; c--) {
      Clause candidate = tree.clauses().get(c);
      if (candidate.is(clause.type())
          && candidate.introducer() >= 0
          && items.lower(candidate.introducer()).equals(introducer)) {
        return candidate;
      }
      if (candidate.is(Type.MAIN)) {
        return null;
      }
    }
    return null;
  }

  /**
   * What a new clause depends on: the clause before it, or for "dass" the nearest one whose verb
   * takes it: "Er sagte, wenn es regne, dass er nicht komme."
   */
  private Clause host(Clause clause, Clause before) {
    boolean content =
        clause.is(Type.SUBORDINATE) && items.is(Role.COMPLEMENTIZER, clause.introducer());
    boolean afterDependent = before != null && before.isVerbLast() && before.finite() >= 0;
    if (content && afterDependent && !verbs.takesContent(before) && !announcesContent(before)) {
      for (Clause host = before.parent(); host != null; host = host.parent()) {
        if (verbs.takesContent(host)) {
          return host;
        }
      }
    }
    return before;
  }

  /**
   * "die Regel, die dazu führe, | dass viele gehen", "Gegner, die der Ansicht sind, | dass viele
   * gehen": what "dazu" or the noun announces.
   */
  private boolean announcesContent(Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (clause.holds(i) && (items.is(Role.CORRELATE, i) || verbs.isOfNoun(i))) {
        return true;
      }
    }
    return false;
  }

  /** Adds an infinitive clause: "um Zeit zu gewinnen", "den Vertrag zu kündigen". */
  public void addInfinitive(Piece piece) {
    Clause before = tree.last();
    if (tree.waiting() != null && tree.waiting().is(Type.INFINITIVE)) {
      tree.release();
    }
    Clause clause = tree.add(piece, Type.INFINITIVE, piece.coordinated());
    clause.introducer(items.is(Role.INFINITIVE_OPENER, piece.lead()) ? piece.lead() : -1);
    if (piece.coordinated() && before != null && before.is(Type.INFINITIVE)) {
      clause.conjunctOf(before);
      clause.parent(before.parent());
    } else {
      clause.parent(aroundCondition(before));
      if (before != null && !takeBeginning(clause, before) && !takeAcrossDashes(clause, before)) {
        takeInterruptedObject(clause, before, piece.lead());
      }
    }
  }

  /** "hat zugesagt, sollte es regnen, | zu warten": the infinitive is no part of the condition. */
  private Clause aroundCondition(Clause before) {
    Clause host = before != null && tree.isCondition(before) ? tree.mainBefore(before) : null;
    return host != null && verbs.takesContent(host) && !announcesContent(before) ? host : before;
  }

  /**
   * "hat zugesagt, das Haus, ein Denkmal, zu erhalten", "sagte zu, das Haus, das alt ist, zu
   * erhalten": what follows a complete clause is the beginning of the infinitive clause.
   */
  private boolean takeBeginning(Clause infinitive, Clause before) {
    boolean relative = before.is(Type.RELATIVE) && before.parent() != null;
    Clause host = relative ? before.parent() : before;
    Clause dependent = relative ? null : dependentWithContent(host);
    int closed =
        dependent == null ? verbs.closedSegment(host) : lastSegmentBefore(host, dependent.to());
    List<Segment> segments = host.segments();
    if (closed < 0
        || closed + 1 >= segments.size()
        || host.finite() >= segments.get(closed + 1).from()
        || items.kind(segments.get(closed + 1).from() - 1) != Kind.COMMA) {
      return false;
    }
    List<Segment> beginning = List.copyOf(segments.subList(closed + 1, segments.size()));
    for (int s = beginning.size() - 1; s >= 0; s--) {
      host.remove(beginning.get(s));
      infinitive.addFirst(beginning.get(s));
    }
    infinitive.parent(dependent == null ? host : dependent);
    if (items.is(Role.INFINITIVE_OPENER, infinitive.from())) {
      infinitive.introducer(infinitive.from());
    }
    if (relative) {
      before.parent(infinitive);
    }
    tree.moveToItsPlace(infinitive);
    return true;
  }

  /** "riet allen, | sich von Ärzten | – etwa in der Stadt – | beraten zu lassen". */
  private boolean takeAcrossDashes(Clause infinitive, Clause before) {
    int first = before.segments().size() - 1;
    if (items.kind(infinitive.from() - 1) != Kind.DASH || !before.is(Type.MAIN)) {
      return false;
    }
    while (first > 0 && items.kind(before.segments().get(first).from() - 1) == Kind.DASH) {
      first--;
    }
    boolean begins =
        first > 0
            && before.segments().get(first).from() > before.finite()
            && items.kind(before.segments().get(first).from() - 1) == Kind.COMMA;
    if (!begins) {
      return false;
    }
    List<Segment> beginning =
        List.copyOf(before.segments().subList(first, before.segments().size()));
    for (int s = beginning.size() - 1; s >= 0; s--) {
      before.remove(beginning.get(s));
      infinitive.addFirst(beginning.get(s));
    }
    tree.moveToItsPlace(infinitive);
    return true;
  }

  /**
   * "…, da sie angekündigt hatte, | das Haus, ein Denkmal, | zu erhalten": the clause with "da".
   */
  private Clause dependentWithContent(Clause host) {
    for (int c = tree.clauses().size() - 1; c >= 0; c--) {
      Clause clause = tree.clauses().get(c);
      if (clause.parent() == host && clause.isVerbLast() && clause.finite() >= 0) {
        boolean between = clause.to() < host.lastSegment().from();
        return between && verbs.takesContent(clause) ? clause : null;
      }
    }
    return null;
  }

  private static int lastSegmentBefore(Clause clause, int item) {
    int last = -1;
    for (int s = 0; s < clause.segments().size(); s++) {
      last = clause.segments().get(s).from() < item ? s : last;
    }
    return last;
  }

  /**
   * "empfahl, den Vertrag, der seit Jahren gilt, zu kündigen": the object stands before the
   * relative clause.
   */
  private void takeInterruptedObject(Clause infinitive, Clause before, int lead) {
    boolean bare = items.lower(lead).equals("zu") || items.word(lead).is(WordClass.ZU_INFINITIVE);
    Clause host = bare && before.is(Type.RELATIVE) ? before.parent() : null;
    if (host == null || host.segments().size() < 2) {
      return;
    }
    Segment object = host.lastSegment();
    if (object.from() > host.finite() && object.to() < before.from()) {
      host.remove(object);
      infinitive.addFirst(object);
      infinitive.parent(host);
      before.parent(infinitive);
      tree.moveToItsPlace(infinitive);
    }
  }
}
