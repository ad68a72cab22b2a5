package org.wortlaut.syntax;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.phrase.NounPhraseReader;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * The clause structure of one sentence.
 *
 * @param places its items once more: most of what rules do is to look at one of them
 * @param clauses in order of their first items
 * @param predicates one for each clause, null where a clause has no verb
 * @param finite for each item whether it is a finite verb
 * @param nounPhrases reads the noun phrase that begins at an item
 * @param answers what has been asked about the clauses so far, by their indices
 */
public record SentenceSyntax(
    Sentence sentence,
    Token[] places,
    List<Clause> clauses,
    List<Predicate> predicates,
    boolean[] finite,
    NounPhraseReader nounPhrases,
    Map<ClauseQuestion<?>, Object[]> answers) {

  SentenceSyntax(
      Sentence sentence,
      List<Clause> clauses,
      List<Predicate> predicates,
      boolean[] finite,
      NounPhraseReader nounPhrases) {
    this(
        sentence,
        sentence.items().toArray(Token[]::new),
        clauses,
        predicates,
        finite,
        nounPhrases,
        new IdentityHashMap<>(2));
  }

  /** The answers to a question for each clause; null where it has not been asked yet. */
  Object[] answers(ClauseQuestion<?> question) {
    Object[] known = answers.get(question);
    if (known == null) {
      known = new Object[clauses.size()];
      answers.put(question, known);
    }
    return known;
  }

  /** The items that all positions refer to. */
  public List<Token> items() {
    return sentence.items();
  }

  /** One item by its index. */
  public Token item(int i) {
    return places[i];
  }

  /** The verb of a clause, or null where it has none. */
  public Predicate predicate(Clause clause) {
    return predicates.get(clause.index());
  }

  /** The noun phrase with its attachments that begins at an item, or null. */
  public NounPhrase nounPhraseAt(int item) {
    return nounPhrases.at(item);
  }

  /** The head of a noun phrase: "Sprecherin" for "die Sprecherin der Stadt". */
  public Word head(NounPhrase phrase) {
    return item(phrase.head()).word();
  }

  /**
   * Whether an item is a preposition and no noun: "Im" and "Von" count at the start of the sentence
   * only.
   */
  public boolean isPreposition(int i) {
    Token item = item(i);
    return item.isWord()
        && item.word().is(WordClass.PREPOSITION)
        && (!item.word().capitalized() || i == 0);
  }

  /** The span of the items from one up to and without another. */
  public Span span(int from, int to) {
    return new Span(item(from).begin(), item(to - 1).end());
  }

  /** The first item that begins at an offset of the text or behind it; at the end their number. */
  public int itemAt(int offset) {
    int i = 0;
    while (i < items().size() && item(i).begin() < offset) {
      i++;
    }
    return i;
  }

  /** The first main clause, or null. */
  public Clause mainClause() {
    for (Clause clause : clauses()) {
      if (clause.is(Clause.Type.MAIN)) {
        return clause;
      }
    }
    return null;
  }

  /**
   * The main clause whose first position a dependent one takes, "sei falsch" for "Dass er gehe, sei
   * falsch"; or null.
   */
  public Clause mainBehind(Clause dependent) {
    Clause main = verbFirstBehind(dependent);
    boolean host = dependent.parent() == null || dependent.parent() == main;
    return host ? main : null;
  }

  /**
   * The main clause with one item before its verb right behind a clause and what depends on it:
   * "(Dass er komme,) davon gehe sie aus"; or null.
   */
  public Clause verbSecondBehind(Clause before) {
    int from = endOfSubtree(before) + 1;
    Clause next = clauseFrom(from);
    return next != null
            && next.is(Clause.Type.MAIN)
            && !next.coordinated()
            && next.finite() == from + 1
        ? next
        : null;
  }

  /** The main clause that begins with its verb right behind a clause and what depends on it. */
  public Clause verbFirstBehind(Clause before) {
    for (Clause clause : clauses()) {
      if (clause.is(Clause.Type.MAIN)
          && clause.verbFirst()
          && !clause.coordinated()
          && clause.from() == endOfSubtree(before) + 1) {
        return clause;
      }
    }
    return null;
  }

  /** Whether a colon stands right before a clause. */
  public boolean isBehindColon(Clause clause) {
    return isBehind(clause, Token.Kind.COLON);
  }

  /** Whether a semicolon stands right before a clause. */
  public boolean isBehindSemicolon(Clause clause) {
    return isBehind(clause, Token.Kind.SEMICOLON);
  }

  private boolean isBehind(Clause clause, Token.Kind mark) {
    return clause.from() > 0 && item(clause.from() - 1).kind() == mark;
  }

  /** Whether a colon stands behind a clause. */
  public boolean isBeforeColon(Clause clause) {
    return clause.to() < items().size() && item(clause.to()).kind() == Token.Kind.COLON;
  }

  /** Whether a colon and a quotation stand behind a clause: Scharfe Worte fand sie: „Er irrt.“ */
  public boolean isBeforeQuotation(Clause clause) {
    int next = clause.to() + 1;
    return isBeforeColon(clause) && next < items().size() && item(next).kind() == Token.Kind.QUOTED;
  }

  /** Whether nothing but the final mark follows from an item on. */
  public boolean isEnd(int item) {
    return item >= items().size()
        || item == items().size() - 1 && item(item).kind() == Token.Kind.STOP;
  }

  /** The innermost clause that holds an item, or null for punctuation between clauses. */
  public Clause clauseAt(int item) {
    for (Clause clause : clauses) {
      if (clause.holds(item)) {
        return clause;
      }
    }
    return null;
  }

  /** The innermost clause that holds an item and begins with it, or null; also at the end. */
  public Clause clauseFrom(int item) {
    Clause clause = item < items().size() ? clauseAt(item) : null;
    return clause != null && clause.from() == item ? clause : null;
  }

  /**
   * The last item, exclusive, of a clause with everything that depends on it or is joined to it.
   */
  public int endOfSubtree(Clause top) {
    int end = top.to();
    for (Clause clause : clauses) {
      for (Clause c = clause; c != null; c = c.parent()) {
        if (c == top || isJoinedTo(c, top)) {
          end = Math.max(end, clause.to());
        }
      }
    }
    return end;
  }

  /** A main clause with a verb of its own is not part of the one that it is joined to. */
  private static boolean isJoinedTo(Clause clause, Clause top) {
    Clause first = clause.conjunctOf();
    boolean joined = first != null && (first == top || first.isBelow(top));
    return joined && (!clause.is(Clause.Type.MAIN) || clause.sharesVerb());
  }

  /** Whether an item of a clause itself, not of one within it, passes a test. */
  public boolean anyItem(Clause clause, java.util.function.Predicate<Token> test) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (clause.holds(i) && test.test(item(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether "sich", "mich" or the like stands in a clause. */
  public boolean isReflexive(Clause clause) {
    return anyItem(clause, item -> item.isWord() && item.word().is(WordClass.REFLEXIVE));
  }
}
