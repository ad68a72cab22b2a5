package org.wortlaut.syntax;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.language.FormFilter;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.clause.AfterAside;
import org.wortlaut.syntax.clause.AttributeLists;
import org.wortlaut.syntax.clause.ClauseTree;
import org.wortlaut.syntax.clause.ClauseVerbs;
import org.wortlaut.syntax.clause.DependentClauses;
import org.wortlaut.syntax.clause.GappedVerb;
import org.wortlaut.syntax.clause.MainClauses;
import org.wortlaut.syntax.clause.Piece;
import org.wortlaut.syntax.clause.PieceReader;
import org.wortlaut.syntax.clause.RelativeOpening;
import org.wortlaut.syntax.clause.Segmenter;
import org.wortlaut.syntax.clause.SharedAuxiliary;
import org.wortlaut.syntax.clause.SubordinateOpening;
import org.wortlaut.syntax.clause.UnmarkedInfinitive;
import org.wortlaut.syntax.clause.VerbBrackets;
import org.wortlaut.syntax.phrase.NounPhraseReader;
import org.wortlaut.syntax.verb.FiniteVerbs;
import org.wortlaut.syntax.verb.PredicateReader;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Finds the clauses of a German sentence from left to right: verb-second and verb-first main
 * clauses, subordinate, relative and infinitive clauses, and fragments (appositions, list members).
 * A clause that waits for its verb stays open while others stand in its middle: "dass der Mann, der
 * gestern kam, krank sei".
 */
public final class ClauseParser {

  private final FunctionWords functionWords;
  private final SpeakerNouns speakerNouns;
  private final AttributeLists attributeLists;
  private final FiniteVerbs finiteVerbs;
  private final PredicateReader predicates;
  private final ContentVerbs contentVerbs;

  /**
   * @param speakerNouns tell an office, which a surname may follow
   * @param contentVerbs which verbs take a content clause; decides what a clause with "dass"
   *     depends on
   */
  public ClauseParser(
      FunctionWords functionWords,
      SpeakerNouns speakerNouns,
      PredicateReader predicates,
      ContentVerbs contentVerbs) {
    this.functionWords = functionWords;
    this.speakerNouns = speakerNouns;
    this.attributeLists = new AttributeLists(functionWords);
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
    private final VerbBrackets brackets;
    private final AfterAside afterAside;
    private final SharedAuxiliary sharedAuxiliary;
    private final UnmarkedInfinitive unmarkedInfinitive;
    private final GappedVerb gappedVerb;

    Parse(Sentence sentence) {
      this.sentence = sentence;
      List<Token> tokens = attributeLists.mark(sentence.items());
      this.items = new SentenceItems(tokens, finiteVerbs.find(tokens), functionWords, speakerNouns);
      this.nounPhrases = new NounPhraseReader(items);
      this.pieces = new PieceReader(items, nounPhrases);
      this.verbs = new ClauseVerbs(items, predicates, contentVerbs);
      this.subordinate = new SubordinateOpening(items, pieces, nounPhrases);
      this.tree = new ClauseTree(items);
      this.relative = new RelativeOpening(items, pieces, nounPhrases, verbs, tree);
      this.dependentClauses = new DependentClauses(items, verbs, tree);
      this.mainClauses = new MainClauses(items, pieces, nounPhrases, verbs, tree);
      this.brackets = new VerbBrackets(items, verbs, tree);
      this.afterAside = new AfterAside(items, nounPhrases, brackets, tree);
      this.sharedAuxiliary = new SharedAuxiliary(items, verbs, nounPhrases, tree);
      this.unmarkedInfinitive = new UnmarkedInfinitive(items, nounPhrases, verbs);
      this.gappedVerb = new GappedVerb(items, nounPhrases, verbs);
    }

    SentenceSyntax run() {
      for (Segmenter.Cut cut : new Segmenter(items, sharedAuxiliary, unmarkedInfinitive).cut()) {
        Piece piece = pieces.read(cut);
        if (closesBracket(piece)) {
          items.takeBackFinite(piece.verb());
          piece = pieces.read(cut);
        }
        place(piece);
      }
      List<Predicate> predicatesOfClauses = new ArrayList<>(tree.clauses().size());
      for (Clause clause : tree.clauses()) {
        clause.settle(predicatesOfClauses.size(), forms(clause));
        predicatesOfClauses.add(verbs.of(clause));
      }
      return new SentenceSyntax(
          sentence, tree.clauses(), predicatesOfClauses, items.finite(), nounPhrases);
    }

    private FormFilter forms(Clause clause) {
      FormFilter forms = new FormFilter();
      for (Clause.Segment segment : clause.segments()) {
        for (int i = segment.from(); i < segment.to(); i++) {
          forms.add(items.word(i));
        }
      }
      return forms;
    }

    /**
     * "wurde das Abkommen, das er vermittelt hatte, unterzeichnet", "hatte der Sprecher, Herr
     * Weber, erklärt", "Er wolle, sagte sie, den Streit beenden": a form that may be a participle
     * or infinitive ends the clause that waits for one.
     */
    private boolean closesBracket(Piece piece) {
      Clause last = tree.last();
      if (!piece.hasVerb() || last == null || opensClause(piece)) {
        return false;
      }
      if ((piece.verbIsLastItem() || isBeforeParticle(piece)) && brackets.closedBy(piece) != null
          || piece.verbIsLastItem() && brackets.isSharedAcrossAside(piece)) {
        return true;
      }
      boolean afterDependent = last.isVerbLast() && last.finite() >= 0 && last.parent() != null;
      boolean afterInsertion = last.is(Type.MAIN) && last.segments().size() > 1;
      return (afterDependent || afterInsertion)
          && piece.verbIsLastItem()
          && (brackets.closes(tree.interrupted(), piece) || sharesBracket(piece));
    }

    /** The "aber nicht zahlen" of "Er werde, sagte er, kommen, aber nicht zahlen". */
    private boolean sharesBracket(Piece piece) {
      int verb = tree.last().finite();
      return tree.last().is(Type.MAIN)
          && piece.coordinated()
          && items.isSubjunctive(verb)
          && verbs.governs(verb, piece.to() - 1)
          && verbs.governs(verb, tree.last().to() - 1);
    }

    /** The "entschieden zurück" of "Er wies den Vorwurf, dass er lüge, entschieden zurück". */
    private boolean isBeforeParticle(Piece piece) {
      return piece.verb() == piece.to() - 2
          && items.isInfinite(piece.verb())
          && items.is(Role.PARTICLE, piece.to() - 1);
    }

    /**
     * The "als Unsinn bezeichnet" of "Sie hat den Bericht, er trete ab, als Unsinn bezeichnet" does
     * not, nor the "bis Mai gewartet werden" of "Es müsse, hieß es, bis Mai gewartet werden".
     */
    private boolean opensClause(Piece piece) {
      int opener = subordinate.opener(piece);
      boolean comparison = items.is(Role.COMPARISON, opener);
      boolean preposition =
          piece.verbIsLastItem()
              && items.word(opener).is(WordClass.PREPOSITION)
              && (piece.to() == items.size() || items.kind(piece.to()) == Kind.STOP);
      return !comparison && !preposition && subordinate.opens(piece);
    }

    private void place(Piece piece) {
      if (piece.startsAnew()) {
        tree.releaseAll();
      }
      if (sharedAuxiliary.closesBoth(piece)) {
        tree.closeBoth(piece);
      } else if (subordinate.opens(piece)) {
        dependentClauses.addFinite(piece, Type.SUBORDINATE, subordinate.opener(piece));
      } else if (relative.opens(piece)) {
        dependentClauses.addFinite(piece, Type.RELATIVE, relative.pronoun(piece));
      } else if (piece.hasVerb()) {
        placeWithVerb(piece);
      } else if (pieces.isInfinitive(piece)) {
        dependentClauses.addInfinitive(piece);
      } else if (sharedAuxiliary.host(piece) != null) {
        tree.addSharing(piece, sharedAuxiliary.host(piece));
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
      if (isOfAside(piece)) {
        tree.extend(tree.last(), piece);
      } else if (gappedVerb.isOf(tree.last(), piece)) {
        tree.addGapped(piece);
      } else if (tree.waiting() != null && piece.goesOn()) {
        tree.extend(waitingFor(piece), piece);
      } else if (tree.last() == null
          || tree.last().is(Type.FRAGMENT)
          || piece.startsAnew()
          || opensBoth(piece)) {
        tree.keepOpen(tree.add(piece, Type.FRAGMENT, false));
      } else {
        Clause bracket = brackets.closedBy(piece);
        Clause reported = bracket != null ? bracket : afterAside.host(piece);
        tree.extend(reported != null ? reported : tree.interrupted(), piece);
      }
    }

    /** The "nicht nur A" of "Er sagte, nicht nur A, sondern auch B sei krank". */
    private boolean opensBoth(Piece piece) {
      int second = piece.to() + 1;
      return piece.before() == Kind.COMMA
          && second + 1 < items.size()
          && items.word(piece.from()).is(WordClass.NEGATION)
          && items.is(Role.FOCUS, piece.from() + 1)
          && items.is(Role.ADDING, second)
          && items.is(Role.FOCUS, second + 1)
          && items.firstFinite(second, nextMark(second)) >= 0;
    }

    private int nextMark(int from) {
      int i = from;
      while (i < items.size() && !items.separates(i)) {
        i++;
      }
      return i;
    }

    /**
     * The clause that waits for its verb; in "Der Vorwurf, er habe Akten, die im Keller lagen, |
     * vernichtet, wiegt schwer" the inner one.
     */
    private Clause waitingFor(Piece piece) {
      Clause outer = tree.waiting();
      Clause inner = outer.is(Type.FRAGMENT) ? brackets.closedBy(piece) : null;
      return inner != null && inner.from() > outer.from() ? inner : outer;
    }

    /** The "ein Arzt" of "Die Halle, sagte Weber, ein Arzt, sei alt", where "die Halle" waits. */
    private boolean isOfAside(Piece piece) {
      Clause last = tree.last();
      return tree.waiting() != null
          && tree.waiting().is(Type.FRAGMENT)
          && last.is(Type.MAIN)
          && last.verbFirst()
          && last.from() > tree.waiting().from()
          && piece.before() == Kind.COMMA;
    }
  }
}
