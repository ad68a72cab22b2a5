package org.wortlaut.syntax.clause;

import java.util.Set;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Segment;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.SentenceItems;
import org.wortlaut.text.Token.Kind;

/**
 * Finds the main clause whose verb bracket a piece closes after another clause has stood in its
 * middle: the piece ends with the participle, infinitive or particle that the finite verb waits
 * for, or it is what something is called.
 */
public final class VerbBrackets {

  private final SentenceItems items;
  private final ClauseVerbs verbs;
  private final ClauseTree tree;

  public VerbBrackets(SentenceItems items, ClauseVerbs verbs, ClauseTree tree) {
    this.items = items;
    this.verbs = verbs;
    this.tree = tree;
  }

  /**
   * "Man habe, sagte sie, alles versucht", "Er wies den Vorwurf, dass er lüge, zurück": the clause
   * around a reporting aside or a reported clause. Null if the piece closes none.
   */
  public Clause closedBy(Piece piece) {
    Clause around = aroundAside(piece);
    return around != null ? around : aroundContent(piece);
  }

  /** Also "Er werde, sagte sie, bis man wähle, | bleiben", where a clause hangs on the aside. */
  private Clause aroundAside(Piece piece) {
    Clause aside = tree.last();
    while (aside.isVerbLast() && aside.parent() != null) {
      aside = aside.parent();
    }
    Clause before = beforeAside(aside);
    return before != null && closes(before, piece) ? before : null;
  }

  /** The main clause right before a reporting aside: "Man habe, | sagte sie". Null for no aside. */
  Clause beforeAside(Clause last) {
    Clause aside = goesOnWithAside(last) ? last.conjunctOf() : last;
    boolean so = items.lower(aside.from()).equals("so") && aside.finite() == aside.from() + 1;
    if (!aside.is(Type.MAIN) || !aside.verbFirst() && !so) {
      return null;
    }
    Clause before = tree.mainBefore(aside);
    boolean reported = so && before != null && items.isSubjunctive(before.finite());
    return reported || verbs.takesContent(aside) ? before : null;
  }

  /** The "und lacht" of "Das sei, sagt sie | und lacht, nicht leicht". */
  private static boolean goesOnWithAside(Clause last) {
    return last.is(Type.MAIN)
        && last.coordinated()
        && last.conjunctOf() != null
        && last.conjunctOf().verbFirst()
        && last.goesOn(last.conjunctOf());
  }

  /**
   * Whether the verb of the clause before an aside governs the end of that clause and of a piece
   * joined behind the aside: "Man werde bauen, sagte sie, | und die Halle verkaufen".
   */
  public boolean isSharedAcrossAside(Piece piece) {
    Clause before = piece.coordinated() ? beforeAside(tree.last()) : null;
    return before != null
        && verbs.governs(before.finite(), before.to() - 1)
        && verbs.governs(before.finite(), piece.to() - 1);
  }

  private Clause aroundContent(Piece piece) {
    if (piece.before() != Kind.COMMA) {
      return null;
    }
    Clause outermost = tree.last();
    while (outermost.parent() != null) {
      outermost = outermost.parent();
      if (closes(outermost, piece)) {
        return outermost;
      }
    }
    Clause main =
        isReported(outermost) || tree.isCondition(outermost) ? tree.mainBefore(outermost) : null;
    boolean around =
        main != null
            && (isPredicateOf(main, piece) || !closes(outermost, piece) && closes(main, piece));
    return around ? main : null;
  }

  private boolean isReported(Clause clause) {
    return clause.is(Type.MAIN)
        && !clause.coordinated()
        && clause.from() > 0
        && items.kind(clause.from() - 1) == Kind.COMMA
        && items.isSubjunctive(clause.finite());
  }

  /** Whether a piece ends with what the verb of a main clause waits for. */
  public boolean closes(Clause host, Piece piece) {
    return host.is(Type.MAIN)
        && host.finite() >= 0
        && (verbs.governs(host.finite(), piece.to() - 1) && !holdsInfinite(host)
            || verbs.lacksParticle(host, piece.segment())
            || isPredicateOf(host, piece));
  }

  /**
   * "Er bezeichnete den Vorwurf, er lüge, | als Unsinn", "Er nannte den Vorwurf, dass er lüge, |
   * absurd".
   */
  private boolean isPredicateOf(Clause host, Piece piece) {
    boolean participle = piece.verbIsLastItem() && items.isInfinite(piece.verb());
    if (piece.before() != Kind.COMMA || piece.hasVerb() && !participle) {
      return false;
    }
    if (isPhraseOf(host, piece) || isFixedPhraseOf(host, piece)) {
      return true;
    }
    boolean bare =
        piece.to() == piece.from() + 1
            && (items.kind(piece.from()) == Kind.QUOTED
                || items.word(piece.from()).is(WordClass.ADJECTIVE));
    return items.is(Role.COMPARISON, piece.from()) && verbs.takesAs(host)
        || bare && verbs.takesBare(host);
  }

  /**
   * "Er hält den Vorwurf, er lüge, | für absurd", "stellte den Vorwurf, er lüge, | in Abrede": a
   * prepositional phrase behind a clause that hangs on a noun; not the second of a list ("er habe
   * Häuser in Bonn, | in Köln").
   */
  private boolean isPhraseOf(Clause host, Piece piece) {
    Word preposition = items.word(piece.from());
    if (!preposition.is(WordClass.PREPOSITION) || preposition.capitalized()) {
      return false;
    }
    int noun = piece.from() - 1;
    while (noun > host.from() && !host.holds(noun)) {
      if (items.lower(noun).equals(preposition.lower())) {
        return false;
      }
      noun--;
    }
    return noun > host.finite()
        && items.isWord(noun)
        && items.word(noun).capitalized()
        && items.word(noun).is(WordClass.NOUN);
  }

  /**
   * "Er wies den Vorwurf, er lüge, | weit von sich", "stellte den Vorwurf, er lüge, | vehement in
   * Abrede": adverbs before words that make the verb one of speech.
   */
  private boolean isFixedPhraseOf(Clause host, Piece piece) {
    int preposition = piece.to() - 2;
    for (int i = piece.from(); i < preposition; i++) {
      Word word = items.word(i);
      if (word.capitalized() || !word.is(WordClass.ADVERB) && !word.bareAdjective()) {
        return false;
      }
    }
    return preposition > piece.from()
        && items.word(preposition).is(WordClass.PREPOSITION)
        && verbs.takesContentWith(
            host, Set.of(items.lower(preposition), items.lower(preposition + 1)));
  }

  private boolean holdsInfinite(Clause clause) {
    for (Segment segment : clause.segments()) {
      for (int i = Math.max(clause.finite() + 1, segment.from()); i < segment.to(); i++) {
        if (items.isInfinite(i)) {
          return true;
        }
      }
    }
    return false;
  }
}
