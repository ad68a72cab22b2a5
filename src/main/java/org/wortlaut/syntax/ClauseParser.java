package org.wortlaut.syntax;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.syntax.Clause.Segment;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Token;

/**
 * Finds the clauses of a German sentence from left to right: verb-second and verb-first main
 * clauses, subordinate, relative and infinitive clauses, and fragments (appositions, list members).
 * A clause that waits for its verb stays open while others stand in its middle: "dass der Mann, der
 * gestern kam, krank sei".
 */
public final class ClauseParser {

  private final FunctionWords functionWords;
  private final FiniteVerbs finiteVerbs;
  private final PredicateReader predicates;
  private final ContentVerbs contentVerbs;

  /**
   * @param contentVerbs which verbs take a content clause; decides what a clause with "dass"
   *     depends on
   */
  public ClauseParser(
      FunctionWords functionWords, PredicateReader predicates, ContentVerbs contentVerbs) {
    this.functionWords = functionWords;
    this.finiteVerbs = new FiniteVerbs(functionWords);
    this.predicates = predicates;
    this.contentVerbs = contentVerbs;
  }

  /** The clauses of a sentence with their verbs, and its noun phrases, which are read on demand. */
  public SentenceSyntax parse(Sentence sentence) {
    return new Parse(sentence).run();
  }

  /** The parse of one sentence: each piece finds its place among the clauses before it. */
  private final class Parse {
    private final Sentence sentence;
    private final SentenceItems items;
    private final NounPhraseReader nounPhrases;
    private final PieceReader pieces;
    private final ClauseVerbs verbs;
    private final SubordinateOpening subordinate;
    private final RelativeOpening relative;
    private final ClauseTree tree;
    private final DependentClauses dependentClauses;
    private final MainClauses mainClauses;

    Parse(Sentence sentence) {
      this.sentence = sentence;
      List<Token> tokens = sentence.items();
      this.items = new SentenceItems(tokens, finiteVerbs.find(tokens), functionWords);
      this.nounPhrases = new NounPhraseReader(items);
      this.pieces = new PieceReader(items, nounPhrases);
      this.verbs = new ClauseVerbs(items, predicates, contentVerbs);
      this.subordinate = new SubordinateOpening(items, pieces, nounPhrases);
      this.relative = new RelativeOpening(items, pieces, nounPhrases, verbs);
      this.tree = new ClauseTree(items);
      this.dependentClauses = new DependentClauses(items, verbs, tree);
      this.mainClauses = new MainClauses(items, pieces, nounPhrases, verbs, tree);
    }

    SentenceSyntax run() {
      for (Segmenter.Cut cut : new Segmenter(items).cut()) {
        Piece piece = pieces.read(cut);
        if (closesBracket(piece)) {
          items.takeBackFinite(piece.verb());
          piece = pieces.read(cut);
        }
        place(piece);
      }
      List<Predicate> predicatesOfClauses = new ArrayList<>();
      for (Clause clause : tree.clauses()) {
        clause.index(predicatesOfClauses.size());
        predicatesOfClauses.add(verbs.of(clause));
      }
      return new SentenceSyntax(
          sentence, tree.clauses(), predicatesOfClauses, items.finite(), nounPhrases);
    }

    /**
     * "wurde das Abkommen, das er vermittelt hatte, unterzeichnet", "hatte der Sprecher, Herr
     * Weber, erklärt": a form that may be a participle ends the clause that waits for one.
     */
    private boolean closesBracket(Piece piece) {
      boolean mayBeParticiple =
          piece.hasVerb()
              && piece.verbIsLastItem()
              && items.word(piece.verb()).has(Mood.PARTICIPLE_PAST);
      Clause last = tree.last();
      boolean afterDependent =
          last != null && last.isVerbLast() && last.finite() >= 0 && last.parent() != null;
      boolean afterInsertion = last != null && last.is(Type.MAIN) && last.segments().size() > 1;
      if (closesAroundAside(piece)) {
        return true;
      }
      if (!mayBeParticiple || !afterDependent && !afterInsertion) {
        return false;
      }
      Clause host = tree.interrupted();
      return host.is(Type.MAIN)
          && host.finite() >= 0
          && items.isAuxiliary(verbs.lemma(host.finite()))
          && !hasParticiple(host);
    }

    /** "Er wolle, sagte sie, den Streit beenden": the form is no plural. */
    private boolean closesAroundAside(Piece piece) {
      return piece.hasVerb()
          && piece.verbIsLastItem()
          && tree.last() != null
          && !subordinate.opens(piece)
          && openBracket(piece) != null;
    }

    private boolean hasParticiple(Clause clause) {
      for (Segment segment : clause.segments()) {
        for (int i = Math.max(clause.finite() + 1, segment.from()); i < segment.to(); i++) {
          if (items.word(i).has(Mood.PARTICIPLE_PAST)) {
            return true;
          }
        }
      }
      return false;
    }

    private void place(Piece piece) {
      if (piece.startsAnew()) {
        tree.releaseAll();
      }
      if (subordinate.opens(piece)) {
        dependentClauses.addFinite(piece, Type.SUBORDINATE, subordinate.opener(piece));
      } else if (relative.opens(piece)) {
        dependentClauses.addFinite(piece, Type.RELATIVE, relative.pronoun(piece));
      } else if (piece.hasVerb()) {
        placeWithVerb(piece);
      } else if (pieces.isInfinitive(piece)) {
        dependentClauses.addInfinitive(piece);
      } else {
        placeFragment(piece);
      }
    }

    private void placeWithVerb(Piece piece) {
      if (piece.verb() == piece.lead()) {
        mainClauses.placeVerbFirst(piece);
      } else {
        mainClauses.placeVerbLater(piece);
      }
    }

    /** "der Minister, ein Jurist, sagte": a piece without a verb goes on with what is open. */
    private void placeFragment(Piece piece) {
      if (tree.waiting() != null && piece.goesOn()) {
        tree.extend(tree.waiting(), piece);
      } else if (tree.last() == null || tree.last().is(Type.FRAGMENT) || piece.startsAnew()) {
        tree.keepOpen(tree.add(piece, Type.FRAGMENT, false));
      } else {
        Clause bracket = openBracket(piece);
        tree.extend(bracket != null ? bracket : tree.interrupted(), piece);
      }
    }

    /**
     * "Man habe, sagte sie, alles versucht": after a reporting aside the piece closes the bracket of
     * the clause before. Null if it does not.
     */
    private Clause openBracket(Piece piece) {
      Clause aside = tree.last();
      Clause before =
          aside.is(Type.MAIN) && aside.verbFirst() && verbs.takesContent(aside)
              ? tree.mainBefore(aside)
              : null;
      if (before == null || !verbs.governs(before.finite())) {
        return null;
      }
      boolean closed = false;
      for (int i = before.finite() + 1; i < before.to(); i++) {
        closed |= items.isInfinite(i);
      }
      return !closed && items.isInfinite(piece.to() - 1) ? before : null;
    }
  }
}
