package org.wortlaut.extract.classify.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.wortlaut.extract.classify.reading.ContentClause.Level;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.ParsedDocument;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Reads the clauses of a content as if it were a text of its own. Quotation marks inside are passed
 * over, so that a paraphrase with quoted words is one clause ("der Vorschlag „keine Lösung“ sei");
 * brackets are left out.
 *
 * <p>The first clause is asserted also where its verb stands last, because the "dass" of the cue
 * may lie outside the content, and where it is an infinitive ("beteuerte, nichts gewusst zu
 * haben").
 */
public final class ClauseReader {

  private final WordLists lists;
  private final WordList seinVerbs;
  private final WordList resumptives;

  /**
   * @param lists {@code classify-words.tsv}, with the lists 'sein-verb' and 'resumptive'
   */
  public ClauseReader(WordLists lists) {
    this.lists = lists;
    this.seinVerbs = lists.list("sein-verb");
    this.resumptives = lists.list("resumptive");
  }

  /**
   * @param document that holds the content
   * @param passages the words of a content; a sentence ends at the end of a passage
   */
  public ContentView read(ParsedDocument document, List<List<Token>> passages) {
    List<ContentClause> clauses = new ArrayList<>();
    int sentence = 0;
    for (List<Token> passage : passages) {
      sentence = addPassage(document, passage, sentence, clauses);
    }
    List<Token> content =
        passages.size() == 1 ? passages.get(0) : passages.stream().flatMap(List::stream).toList();
    List<Token> words = withoutQuotationMarks(content);
    return new ContentView(content, words, lists.count(words), clauses, Math.max(1, sentence));
  }

  private static List<Token> withoutQuotationMarks(List<Token> tokens) {
    List<Token> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      if (token.kind() != Kind.QUOTATION_MARK) {
        words.add(token);
      }
    }
    return words;
  }

  /** The number of sentences so far. */
  private int addPassage(
      ParsedDocument document, List<Token> passage, int before, List<ContentClause> clauses) {
    List<Token> items = new ArrayList<>(passage.size());
    int sentence = before;
    int depth = 0;
    for (Token token : passage) {
      depth += token.kind() == Kind.OPENING_BRACKET && token.form().equals("(") ? 1 : 0;
      if (depth == 0
          && token.kind() != Kind.QUOTATION_MARK
          && token.kind() != Kind.OPENING_BRACKET
          && token.kind() != Kind.CLOSING_BRACKET) {
        items.add(token);
      }
      depth -= depth > 0 && token.form().equals(")") ? 1 : 0;
      if (token.kind() == Kind.STOP
          && depth == 0
          && addSentence(document, items, sentence, clauses)) {
        sentence++;
      }
    }
    return addSentence(document, items, sentence, clauses) ? sentence + 1 : sentence;
  }

  private boolean addSentence(
      ParsedDocument document, List<Token> items, int number, List<ContentClause> clauses) {
    boolean words = false;
    for (Token item : items) {
      words |= item.isWord();
    }
    if (words) {
      SentenceSyntax syntax = document.read(items);
      for (Clause clause : syntax.clauses()) {
        clauses.add(clause(syntax, clause, number, clauses));
      }
    }
    items.clear();
    return words;
  }

  private ContentClause clause(
      SentenceSyntax syntax, Clause clause, int sentence, List<ContentClause> before) {
    List<Token> tokens = new ArrayList<>(clause.to() - clause.from());
    int finite = -1;
    for (Clause.Segment segment : clause.segments()) {
      for (int i = segment.from(); i < segment.to(); i++) {
        if (i == clause.finite()) {
          finite = tokens.size();
        }
        tokens.add(syntax.item(i));
      }
    }
    Level level = isLaterConjunct(tokens, before) ? Level.ASSERTED : level(syntax, clause, before);
    Predicate predicate = syntax.predicate(clause);
    BitSet listsOfVerb = lists.listsWith(predicate == null ? "" : predicate.lemma());
    return new ContentClause(
        level,
        sentence,
        tokens,
        finite,
        predicate,
        lists.count(tokens),
        listsOfVerb,
        clause.forms(),
        listsOfVerb.get(seinVerbs.number()));
  }

  /**
   * "(dass) er müde sei und die Probe nicht schaffe", "(dass) er müde sei, im Bett liege und dass
   * er nicht komme": as far as the reader sees, the conjunct hangs on nothing.
   */
  private static boolean isLaterConjunct(List<Token> tokens, List<ContentClause> before) {
    boolean joined = tokens.get(0).word().is(WordClass.COORDINATOR) && !before.isEmpty();
    if (!joined) {
      return false;
    }
    boolean dass = tokens.size() > 1 && isDass(tokens.get(1));
    ContentClause host = before.get(dass ? 0 : before.size() - 1);
    return host.asserted() && host.finite() >= 0 && host.finite() == host.tokens().size() - 1;
  }

  private static boolean isDass(Token token) {
    return token.lower().equals("dass") || token.lower().equals("daß");
  }

  private Level level(SentenceSyntax syntax, Clause clause, List<ContentClause> before) {
    boolean complementizer = clause.introducer() >= 0 && isDass(syntax.item(clause.introducer()));
    return switch (clause.type()) {
      case MAIN -> Level.ASSERTED;
      case SUBORDINATE -> {
        if (!complementizer) {
          yield Level.SUBORDINATE;
        }
        boolean fronted = syntax.mainBehind(clause) != null || isResumed(syntax, clause);
        boolean joined = clause.parent() == null && !fronted;
        boolean below = fronted || !joined && clause.parent().is(Clause.Type.MAIN);
        yield joined ? Level.ASSERTED : below ? Level.COMPLEMENT : Level.SUBORDINATE;
      }
      case RELATIVE -> Level.RELATIVE;
      case INFINITIVE ->
          before.isEmpty() && syntax.mainBehind(clause) == null || isConjunctOfAsserted(clause)
              ? Level.ASSERTED
              : Level.INFINITIVE;
      case FRAGMENT -> Level.FRAGMENT;
    };
  }

  /** "Dass er komme, davon könne keine Rede sein"; not "Dass er komme, sagte sie". */
  private boolean isResumed(SentenceSyntax syntax, Clause fronted) {
    Clause main = syntax.verbSecondBehind(fronted);
    return main != null && resumptives.hasForm(syntax.item(main.from()));
  }

  private static boolean isConjunctOfAsserted(Clause clause) {
    return clause.conjunctOf() != null && clause.conjunctOf().index() == 0;
  }
}
