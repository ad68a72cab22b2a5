package org.wortlaut.syntax.clause;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Segment;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceItems;
import org.wortlaut.syntax.phrase.NounPhraseReader;
import org.wortlaut.text.Token.Kind;

/**
 * Finds clauses that share the "haben" of the one before them: "Der Rat hat den Plan gelobt | und
 * Geld gefordert", "Er habe Fehler gemacht, | Betrug aber ausgeschlossen"; where the verb stands
 * last, that of the one behind them: "weil der Rat den Plan gelobt | und Geld gefordert hatte". So
 * are those of the passive with an agent of their own: "wurde von A gelobt | und von B kritisiert".
 *
 * <p>Must not: "hat den Plan geprüft und gelobt" (one object of two participles); "wurde von A
 * gelobt und mit Geld bedacht" (who acts is said once).
 */
public final class SharedAuxiliary {

  private final SentenceItems items;
  private final ClauseVerbs verbs;
  private final NounPhraseReader nounPhrases;
  private final ClauseTree tree;

  public SharedAuxiliary(
      SentenceItems items, ClauseVerbs verbs, NounPhraseReader nounPhrases, ClauseTree tree) {
    this.items = items;
    this.verbs = verbs;
    this.nounPhrases = nounPhrases;
    this.tree = tree;
  }

  /** Whether a clause with its own participle begins at a coordinator of a stretch. */
  boolean opens(int begin, int coordinator, int to) {
    return opensAfterVerb(begin, coordinator, to) || opensBeforeVerb(begin, coordinator, to);
  }

  private boolean opensAfterVerb(int begin, int coordinator, int to) {
    int auxiliary = items.lastFinite(begin, coordinator);
    return items.firstFinite(coordinator, to) < 0
        && items.word(to - 1).has(Mood.PARTICIPLE_PAST)
        && (isClosed(auxiliary, coordinator - 1)
                && (hasOwnObject(coordinator + 1, to) || hasContent(auxiliary, coordinator + 1, to))
            || isPassive(auxiliary, coordinator - 1) && hasOwnAgent(coordinator + 1, to));
  }

  private boolean opensBeforeVerb(int begin, int coordinator, int to) {
    return items.firstFinite(begin, coordinator) < 0 && endsBoth(coordinator, to);
  }

  /** The "gelobt und Geld gefordert hatte" around a coordinator, up to the end of its stretch. */
  private boolean endsBoth(int coordinator, int to) {
    int auxiliary = to - 1;
    return items.firstFinite(coordinator, to) == auxiliary
        && isClosed(auxiliary, coordinator - 1)
        && isClosed(auxiliary, auxiliary - 1)
        && hasOwnObject(coordinator + 1, auxiliary);
  }

  /** Whether a piece brings the verb of the clause that waits for it and one of its own. */
  public boolean closesBoth(Piece piece) {
    Clause waiting = tree.waiting();
    return waiting != null
        && waiting == tree.last()
        && waiting.isVerbLast()
        && waiting.to() == piece.from()
        && piece.coordinated()
        && endsBoth(piece.lead() - 1, piece.to());
  }

  /** The clause whose finite verb a piece without one shares, or null. */
  public Clause host(Piece piece) {
    boolean joined = piece.coordinated() || piece.before() == Kind.COMMA;
    boolean likened = !piece.coordinated() && items.is(Role.COMPARISON, piece.from());
    if (piece.hasVerb() || !joined || likened || tree.last() == null) {
      return null;
    }
    Clause host = afterContent(piece) ? hostOfContent() : tree.last();
    boolean shared =
        host != null
            && host.is(Type.MAIN)
            && items.word(piece.to() - 1).has(Mood.PARTICIPLE_PAST)
            && (isClosed(host.finite(), host.to() - 1)
                    && (hasOwnObject(piece.lead(), piece.to())
                        || hasContent(host.finite(), piece.lead(), piece.to()))
                || isPassive(host.finite(), host.to() - 1)
                    && hasOwnAgent(piece.lead(), piece.to()));
    return shared ? host : null;
  }

  /** "hat erklärt, dass er gehe, | und Neuwahlen angekündigt": the comma ends a content clause. */
  private static boolean afterContent(Piece piece) {
    return piece.coordinated() && piece.before() == Kind.COMMA;
  }

  private Clause hostOfContent() {
    Clause outermost = tree.last();
    while (outermost.parent() != null) {
      outermost = outermost.parent();
    }
    boolean reported =
        outermost.is(Type.MAIN)
            && !outermost.coordinated()
            && items.isSubjunctive(outermost.finite())
            && tree.mainBefore(outermost) != null;
    return reported ? tree.mainBefore(outermost) : outermost;
  }

  private boolean isClosed(int auxiliary, int participle) {
    return isBracket(auxiliary, participle) && verbs.lemma(auxiliary).equals("haben");
  }

  private boolean isPassive(int auxiliary, int participle) {
    return isBracket(auxiliary, participle) && verbs.lemma(auxiliary).equals("werden");
  }

  private boolean isBracket(int auxiliary, int participle) {
    return auxiliary >= 0
        && items.isWord(participle)
        && items.word(participle).has(Mood.PARTICIPLE_PAST)
        && !items.word(participle).capitalized();
  }

  /** "und [von den Grünen] kritisiert"; not "und mit Geld bedacht". */
  private boolean hasOwnAgent(int from, int to) {
    NounPhrase agent = items.is(Role.AGENT, from) ? nounPhrases.coreAt(from + 1) : null;
    return agent != null && agent.to() < to && agent.canBe(Agreement.DATIVE);
  }

  /**
   * "und [auch neue Streiks] angekündigt", "und [vor Streiks] gewarnt", "sich aber entschuldigt".
   */
  private boolean hasOwnObject(int from, int to) {
    int first = from;
    while (first + 1 < to && isAdverb(first)) {
      first++;
    }
    NounPhrase phrase = first + 1 < to ? nounPhrases.at(first) : null;
    if (first + 1 < to && items.word(first).is(WordClass.REFLEXIVE)) {
      return true;
    }
    boolean object = phrase != null && !phrase.pronoun() && phrase.canBe(Agreement.ACCUSATIVE);
    return first + 1 < to && (object || items.word(first).is(WordClass.PREPOSITION));
  }

  private boolean isAdverb(int i) {
    Word word = items.word(i);
    return word.is(WordClass.ADVERB) && !word.is(WordClass.PREPOSITION) && !word.capitalized();
  }

  /** "und erklärt, …": a participle of a verb whose content clause follows. */
  private boolean hasContent(int auxiliary, int from, int to) {
    Clause alone = new Clause(0, Type.MAIN);
    alone.add(new Segment(from, to));
    alone.finite(auxiliary);
    boolean mark =
        to < items.size() && (items.kind(to) == Kind.COMMA || items.kind(to) == Kind.COLON);
    return mark && verbs.takesContent(alone);
  }
}
