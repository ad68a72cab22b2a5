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
 * Places the pieces that hold a finite verb and open no dependent clause: mostly main clauses, but
 * also the ends of open clauses and conjuncts without a subordinator.
 */
public final class MainClauses {

  /**
   * A fragment is the first position if it begins with the first or second item: "Und am Montag".
   */
  private static final int LATEST_FIRST_POSITION = 1;

  private final SentenceItems items;
  private final PieceReader pieces;
  private final NounPhraseReader nounPhrases;
  private final ClauseVerbs verbs;
  private final ClauseTree tree;
  private final InterruptedStart starts;
  private final ReportingAsides asides;
  private final ReportedAsides reported;

  public MainClauses(
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
    this.starts = new InterruptedStart(items, nounPhrases, verbs, tree);
    this.asides = new ReportingAsides(items, pieces, nounPhrases, verbs, tree);
    this.reported = new ReportedAsides(items, pieces, nounPhrases, verbs);
  }

  /** Places a piece that begins with its verb: "sagte der Minister", "sei", "und ging". */
  public void placeVerbFirst(Piece piece) {
    Clause waiting = tree.waiting();
    boolean verbOnly = piece.verbFinal() && piece.verbIsLastItem();
    if (verbOnly && waiting != null && waiting.isVerbLast() && !joinsBehindComma(piece)) {
      tree.close(piece);
    } else if (piece.before() == Kind.DASH && !piece.coordinated() && beforeDashes() != null) {
      tree.resume(beforeDashes(), piece);
    } else if (isFragment(waiting) && asides.interrupts(piece)) {
      addAside(piece);
    } else if (isFragment(waiting) && asides.goesOn(waiting, piece)) {
      Clause first = tree.last();
      Clause second = addAside(piece);
      second.coordinated(true);
      second.conjunctOf(first);
    } else if (isFragment(waiting) && !piece.coordinated()) {
      tree.promote(piece);
    } else if (verbOnly
        && piece.coordinated()
        && piece.before() == Kind.WORD
        && tree.last() != null
        && tree.last().isVerbLast()) {
      tree.conjoin(piece);
    } else {
      List<Segment> interrupted = piece.coordinated() ? List.of() : starts.before(piece.verb());
      if (interrupted.isEmpty()) {
        addVerbFirst(piece);
      } else {
        starts.resume(interrupted, piece);
      }
    }
  }

  private Clause addAside(Piece piece) {
    Clause aside = tree.add(piece, Type.MAIN, false);
    aside.finite(piece.verb());
    aside.verbFirst(true);
    return aside;
  }

  /** The "und sagte" of "nannte es gut, wenn auch teuer, und sagte": "wenn" gets no verb. */
  private static boolean joinsBehindComma(Piece piece) {
    return piece.coordinated() && piece.before() == Kind.COMMA;
  }

  /** The "der Plan" of "der Plan – er kostet viel – sei gut", before a main clause in dashes. */
  private Clause beforeDashes() {
    Clause inserted = tree.last();
    int dash = inserted == null ? 0 : inserted.from() - 1;
    if (dash <= 0 || !inserted.is(Type.MAIN) || items.kind(dash) != Kind.DASH) {
      return null;
    }
    for (Clause clause : tree.clauses()) {
      if (clause.is(Type.FRAGMENT) && clause.to() == dash) {
        return clause;
      }
    }
    return null;
  }

  /** "…, sagte der Minister", "und ging", "bestritt aber den Rest". */
  private void addVerbFirst(Piece piece) {
    Clause before = sharingSubject(piece.verb());
    boolean joined =
        piece.coordinated()
            || before != null && (contrasts(before, piece) || asides.isNone(before, piece));
    if (!joined && piece.before() == Kind.COMMA) {
      tree.partFromBefore();
    }
    Clause clause = tree.addMain(piece, joined);
    clause.verbFirst(true);
    clause.conjunctOf(joined ? before : null);
  }

  /**
   * "bestritt aber den Rest", "bestritt den Rest aber"; not "sagte der Minister aber", nor "Es gebe
   * Streit, sagte die Bahn aber", where the clause before is reported.
   */
  private boolean contrasts(Clause before, Piece piece) {
    int second = piece.verb() + 1;
    if (second < piece.to() && items.is(Role.COORDINATOR, second)) {
      return true;
    }
    boolean sameMood = items.isSubjunctive(before.finite()) == items.isSubjunctive(piece.verb());
    NounPhrase object = sameMood && second < piece.to() ? nounPhrases.at(second) : null;
    return object != null
        && object.canBe(Agreement.ACCUSATIVE)
        && !object.named()
        && object.to() < piece.to()
        && items.is(Role.CONTRASTING, object.to());
  }

  /** Places a piece with something before its verb: "der Minister sagte", "und B gehe". */
  public void placeVerbLater(Piece piece) {
    Clause waiting = tree.waiting();
    if (waiting != null && waiting.isVerbLast() && (piece.verbFinal() || compares(piece))) {
      tree.close(piece);
    } else if (isVerbLastConjunct(piece)) {
      tree.conjoin(piece);
    } else if (isFragment(waiting) && reported.holds(waiting, piece)) {
      tree.add(piece, Type.MAIN, false).finite(piece.verb());
    } else if (isFragment(waiting) && (piece.coordinated() || joins(waiting, piece))) {
      tree.promote(piece);
    } else {
      Clause before = piece.coordinated() ? mainBefore(piece.verb()) : null;
      tree.addMain(piece, piece.coordinated()).conjunctOf(before);
    }
  }

  /** The "mehr zahlten als früher" of "dass sie, anders als behauptet, mehr zahlten als früher". */
  private boolean compares(Piece piece) {
    int next = piece.verb() + 1;
    return next < piece.to() && items.is(Role.COMPARISON, next);
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
   * A fragment at the sentence start and a piece with its verb late belong together: "Am Montag,
   * kurz vor acht Uhr, kam er".
   */
  private static boolean joins(Clause fragment, Piece piece) {
    return piece.before() == Kind.COMMA && fragment.from() <= LATEST_FIRST_POSITION;
  }

  /**
   * "Er warf ihnen vor, sie machten Lärm, und drohte": of the clauses that a verb can be joined to
   * the one whose verb has its number.
   */
  private Clause sharingSubject(int verb) {
    Clause before = mainBefore(verb);
    Clause host = before == null ? null : tree.mainBefore(before);
    boolean otherNumber =
        host != null
            && host.finite() >= 0
            && verbs.isPlural(before.finite())
            && !verbs.isPlural(verb)
            && !verbs.isPlural(host.finite())
            && verbs.takesContent(host);
    return otherNumber ? host : before;
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
