package org.wortlaut.syntax;

import java.util.List;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.Clause.Segment;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.text.Token.Kind;

/**
 * Places the pieces that hold a finite verb and open no dependent clause: mostly main clauses, but
 * also the ends of open clauses and conjuncts without a subordinator.
 */
final class MainClauses {

  /**
   * A fragment is the first position if it begins with the first or second item: "Und am Montag".
   */
  private static final int LATEST_FIRST_POSITION = 1;

  private final SentenceItems items;
  private final PieceReader pieces;
  private final NounPhraseReader nounPhrases;
  private final ClauseVerbs verbs;
  private final ClauseTree tree;

  MainClauses(
      SentenceItems items,
      PieceReader pieces,
      NounPhraseReader nounPhrases,
      ClauseVerbs verbs,
      ClauseTree tree) {
    this.items = items;
    this.pieces = pieces;
    this.nounPhrases = nounPhrases;
    this.verbs = verbs;
    this.tree = tree;
  }

  /** Places a piece that begins with its verb: "sagte der Minister", "sei", "und ging". */
  void placeVerbFirst(Piece piece) {
    Clause waiting = tree.waiting();
    boolean verbOnly = piece.verbFinal() && piece.verbIsLastItem();
    if (verbOnly && waiting != null && waiting.isVerbLast()) {
      tree.close(piece);
    } else if (isFragment(waiting) && !piece.coordinated()) {
      tree.promote(piece);
    } else if (verbOnly
        && piece.coordinated()
        && piece.before() == Kind.WORD
        && tree.last() != null
        && tree.last().isVerbLast()) {
      tree.conjoin(piece);
    } else {
      List<Segment> interrupted = piece.coordinated() ? List.of() : interrupted(piece.verb());
      if (interrupted.isEmpty()) {
        addVerbFirst(piece);
      } else {
        resume(interrupted, piece);
      }
    }
  }

  /** "…, sagte der Minister", "und ging", "bestritt aber den Rest". */
  private void addVerbFirst(Piece piece) {
    int second = piece.verb() + 1;
    boolean contrast =
        second < piece.to() && items.is(Role.COORDINATOR, second) && tree.lastMain() != null;
    boolean joined = piece.coordinated() || contrast;
    Clause before = mainBefore(piece.verb());
    Clause clause = tree.addMain(piece, joined);
    clause.verbFirst(true);
    clause.conjunctOf(joined ? before : null);
  }

  /**
   * What an apposition or a dependent clause parted from this verb: "er gab an, dem Chef der Bahn,
   * Karl Weber, sei gekündigt", "er sagte, über den Versuch, ihn zu halten, sei er froh". It was
   * taken for further parts of the reporting clause before.
   */
  private List<Segment> interruptedFirstPosition(int verb) {
    Clause host = tree.last();
    boolean apposition = host != null && host.is(Type.MAIN);
    while (host != null && host.parent() != null && (host.is(Type.RELATIVE) || isInfinitive(host))) {
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
    boolean late = first > 0 && first < segments.size() && segments.get(first).from() > host.finite();
    return late && items.kind(segments.get(first).from() - 1) == Kind.COMMA
        ? List.copyOf(segments.subList(first, segments.size()))
        : List.of();
  }

  private List<Segment> interrupted(int verb) {
    Segment phrase = interruptedPhrase(verb);
    return phrase == null ? interruptedFirstPosition(verb) : List.of(phrase);
  }

  private static boolean isInfinitive(Clause clause) {
    return clause.is(Type.INFINITIVE);
  }

  /**
   * The noun phrase that a relative clause interrupted before this verb: "er sagte, der Komet, der
   * alle 70 Jahre kommt, sei zu sehen". It was taken for a further part of the clause before.
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
    boolean reported =
        items.isSubjunctive(verb) || verbs.takesContent(host) && !verbs.takesContent(verb);
    NounPhrase subject = nounPhrases.at(phrase.from());
    return follows && reported && subject != null && subject.canBe(Agreement.NOMINATIVE)
        ? phrase
        : null;
  }

  /** Takes the interrupted phrases from their clause as the first position of one of their own. */
  private void resume(List<Segment> phrases, Piece piece) {
    Segment first = phrases.get(0);
    Clause host = tree.last();
    while (!host.segments().contains(first)) {
      host = host.parent();
    }
    phrases.forEach(host::remove);
    Clause clause = new Clause(tree.clauses().size(), Type.MAIN);
    phrases.forEach(clause::add);
    clause.add(piece.segment());
    clause.finite(piece.verb());
    for (Clause other : tree.clauses()) {
      if (other.parent() == host && other.from() > first.from()) {
        other.parent(clause);
      }
    }
    tree.insertMain(clause);
  }

  /** Places a piece with something before its verb: "der Minister sagte", "und B gehe". */
  void placeVerbLater(Piece piece) {
    Clause waiting = tree.waiting();
    if (piece.verbFinal() && waiting != null && waiting.isVerbLast()) {
      tree.close(piece);
    } else if (isVerbLastConjunct(piece)) {
      tree.conjoin(piece);
    } else if (isFragment(waiting) && isReportedAside(piece)) {
      tree.add(piece, Type.MAIN, false).finite(piece.verb());
    } else if (isFragment(waiting) && (piece.coordinated() || joins(waiting, piece))) {
      tree.promote(piece);
    } else {
      Clause before = mainBefore(piece.verb());
      Clause clause = tree.addMain(piece, piece.coordinated());
      clause.conjunctOf(piece.coordinated() ? before : null);
    }
  }

  private static boolean isFragment(Clause clause) {
    return clause != null && clause.is(Type.FRAGMENT);
  }

  /**
   * In a conjunct like "und die Lage ernst sei" the verb stands last; in ", und die Lage sei ernst"
   * and ", und die Lage bleibt" it stands second.
   */
  private boolean isVerbLastConjunct(Piece piece) {
    Clause last = tree.last();
    boolean afterDependent = last != null && last.isVerbLast() && last.finite() >= 0;
    if (!piece.verbFinal() || !piece.coordinated() || !afterDependent) {
      return false;
    }
    boolean notSecond =
        piece.verb() > piece.lead() + 1 && !pieces.isNounPhrase(piece.lead(), piece.verb());
    return piece.before() == Kind.WORD || notSecond;
  }

  /**
   * "Der Vorwurf, die Firma habe betrogen, ist neu", "Auf den Vorwurf, sie habe betrogen, schwieg
   * sie": a reported clause with its own subject.
   */
  private boolean isReportedAside(Piece piece) {
    NounPhrase subject = nounPhrases.at(piece.lead());
    boolean ownSubject =
        items.isSubjunctive(piece.verb())
            && subject != null
            && subject.to() == piece.verb()
            && subject.canBe(Agreement.NOMINATIVE);
    return ownSubject
        && !piece.coordinated()
        && piece.before() == Kind.COMMA
        && pieces.verbFirstFollows(piece);
  }

  /**
   * A fragment at the sentence start and a piece with its verb late belong together: "Am Montag,
   * kurz vor acht Uhr, kam er".
   */
  private static boolean joins(Clause fragment, Piece piece) {
    return piece.before() == Kind.COMMA && fragment.from() <= LATEST_FIRST_POSITION;
  }

  /**
   * The main clause that a coordinated one is joined to: the last one of the same mood. "Er sagte,
   * das sei falsch, und ging": the indicative skips what is reported.
   */
  private Clause mainBefore(int verb) {
    boolean subjunctive = items.isSubjunctive(verb);
    for (int c = tree.clauses().size() - 1; c >= 0; c--) {
      Clause clause = tree.clauses().get(c);
      if (clause.is(Type.MAIN) && items.isSubjunctive(clause.finite()) == subjunctive) {
        return clause;
      }
    }
    return tree.lastMain();
  }
}
