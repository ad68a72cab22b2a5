package org.wortlaut.syntax.clause;

import java.util.List;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Segment;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceItems;
import org.wortlaut.syntax.phrase.NounPhraseReader;
import org.wortlaut.text.Token.Kind;

/**
 * The first position of a reported clause that something parts from its verb: "er sagte, der Komet,
 * der alle 70 Jahre kommt, sei zu sehen". Until the verb comes it is taken for a further part of
 * the reporting clause.
 */
final class InterruptedStart {

  private final SentenceItems items;
  private final NounPhraseReader nounPhrases;
  private final ClauseVerbs verbs;
  private final ClauseTree tree;

  InterruptedStart(
      SentenceItems items, NounPhraseReader nounPhrases, ClauseVerbs verbs, ClauseTree tree) {
    this.items = items;
    this.nounPhrases = nounPhrases;
    this.verbs = verbs;
    this.tree = tree;
  }

  /** The segments of the reporting clause that belong to a verb which begins the next piece. */
  List<Segment> before(int verb) {
    Segment phrase = interruptedPhrase(verb);
    return phrase == null ? firstPosition(verb) : List.of(phrase);
  }

  /**
   * What an apposition or a dependent clause parted from this verb: "er gab an, dem Chef der Bahn,
   * Karl Weber, sei gekündigt", "er sagte, über den Versuch, ihn zu halten, sei er froh", "er
   * sagte, der Vorwurf, dass sie lüge, sei falsch", "er sagte, der Vorwurf, sie lüge, sei falsch".
   * It was taken for further parts of the reporting clause before.
   */
  private List<Segment> firstPosition(int verb) {
    Clause host = beforeClaim(tree.last());
    boolean apposition = host != null && host == tree.last() && host.is(Type.MAIN);
    while (host != null && host.parent() != null && !host.is(Type.MAIN)) {
      host = host.parent();
    }
    if (host == null
        || host.finite() < 0
        || host.verbFirst()
        || !items.isSubjunctive(verb)
        || items.isSubjunctive(host.finite())
        || !verbs.takesContent(host)) {
      return List.of();
    }
    List<Segment> segments = host.segments();
    int closed = verbs.closedSegment(host);
    int first = closed >= 0 ? closed + 1 : segments.size() - (apposition ? 2 : 1);
    boolean late =
        first > 0 && first < segments.size() && segments.get(first).from() > host.finite();
    return late && items.kind(segments.get(first).from() - 1) == Kind.COMMA
        ? List.copyOf(segments.subList(first, segments.size()))
        : List.of();
  }

  /** The "er sagte, der Vorwurf" before "sie lüge"; else the clause itself. */
  private Clause beforeClaim(Clause last) {
    boolean reported =
        last != null
            && last.is(Type.MAIN)
            && !last.verbFirst()
            && items.isSubjunctive(last.finite());
    Clause before = reported ? tree.mainBefore(last) : null;
    boolean claimed =
        before != null
            && before.to() == last.from() - 1
            && nounPhrases.at(before.lastSegment().from()) != null;
    return claimed ? before : last;
  }

  /**
   * The noun phrase that a relative clause interrupted before this verb: "er sagte, der Komet, der
   * alle 70 Jahre kommt, sei zu sehen", "es regne, und der Bach, der steigt, sei gesperrt". It was
   * taken for a further part of the clause before.
   */
  private Segment interruptedPhrase(int verb) {
    Clause relative = tree.last();
    if (relative == null || !relative.is(Type.RELATIVE) || relative.finite() < 0) {
      return null;
    }
    Clause host = relative.parent();
    while (host != null && host.is(Type.RELATIVE) && host.parent() != null) {
      host = host.parent();
    }
    if (host == null || host.finite() < 0 || host.segments().size() < 2) {
      return null;
    }
    Segment phrase = host.lastSegment();
    boolean follows = phrase.from() > host.finite() && phrase.to() < relative.from();
    boolean coordinated = items.is(Role.COORDINATOR, phrase.from());
    boolean reported =
        coordinated
            || items.isSubjunctive(verb)
            || verbs.takesContent(host) && !verbs.takesContent(verb);
    NounPhrase subject = nounPhrases.at(coordinated ? behindFocus(phrase) : phrase.from());
    return follows && reported && subject != null && subject.canBe(Agreement.NOMINATIVE)
        ? phrase
        : null;
  }

  /** The "die Proben" of "und auch die Proben". */
  private int behindFocus(Segment phrase) {
    int i = phrase.from() + 1;
    return i + 1 < phrase.to() && items.is(Role.FOCUS, i) ? i + 1 : i;
  }

  /** Takes the interrupted phrases from their clause as the first position of one of their own. */
  void resume(List<Segment> phrases, Piece piece) {
    Segment first = phrases.get(0);
    Clause host = tree.holding(first);
    phrases.forEach(host::remove);
    Clause clause = new Clause(tree.clauses().size(), Type.MAIN);
    phrases.forEach(clause::add);
    clause.add(piece.segment());
    clause.finite(piece.verb());
    boolean coordinated = items.is(Role.COORDINATOR, first.from());
    clause.coordinated(coordinated);
    clause.conjunctOf(coordinated ? host : null);
    for (Clause other : tree.clauses()) {
      if (other.parent() == host && other.from() > first.from()) {
        other.parent(clause);
      }
    }
    tree.insertMain(clause);
  }
}
