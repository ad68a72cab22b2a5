package org.wortlaut.extract.source;

import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.WieAside;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.ResumedClause;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/** How much of a sentence a source in one of its clauses attributes. */
public final class SourceScope {

  private final FunctionWords functionWords;
  private final AttributedEnd attributedEnd;
  private final WieAside wieAside;
  private final ResumedClause resumed;

  public SourceScope(CueLexicon cues, FunctionWords functionWords) {
    this.functionWords = functionWords;
    this.attributedEnd = new AttributedEnd(cues);
    this.wieAside = new WieAside(cues);
    this.resumed = new ResumedClause(functionWords);
  }

  /**
   * The clause that holds the phrase with what depends on it; a content clause without its
   * subordinator.
   */
  public ItemRange of(SentenceSyntax syntax, Clause clause) {
    if (clause == null || clause.is(Type.FRAGMENT)) {
      return clause == null ? new ItemRange(0, syntax.items().size()) : part(syntax, clause);
    }
    int from = clause.coordinated() ? clause.from() + 1 : clause.from();
    if (clause.is(Type.MAIN)) {
      int begin = clause.index() == 0 ? clause.from() : beginsSentence(syntax, clause) ? 0 : from;
      return new ItemRange(begin, attributedEnd.of(syntax, clause));
    }
    boolean complement =
        clause.is(Type.SUBORDINATE) && (isDroppedOpener(syntax, clause) || clause.from() == 0);
    return new ItemRange(complement ? clause.introducer() + 1 : from, syntax.endOfSubtree(clause));
  }

  /**
   * The "der Plan scheitert" of "Für die Union steht fest, dass der Plan scheitert", "… ist klar:
   * Der Plan scheitert"; null where the clause itself tells what somebody thinks.
   */
  public ItemRange certain(SentenceSyntax syntax, Clause clause) {
    int end = ItemRange.restOfSegment(clause, clause.finite()).to();
    int next = end + 1;
    if (next >= syntax.items().size() || !isCertain(syntax, clause.finite() + 1, end)) {
      return null;
    }
    if (syntax.item(end).kind() == Kind.COLON) {
      return new ItemRange(next, syntax.items().size());
    }
    Clause told = syntax.item(end).kind() == Kind.COMMA ? syntax.clauseAt(next) : null;
    boolean content =
        told != null
            && told.from() == next
            && (told.is(Type.MAIN)
                ? !told.coordinated()
                : told.is(Type.SUBORDINATE)
                    && (isDroppedOpener(syntax, told)
                        || functionWords.is(Role.QUESTION, syntax.item(next).word())));
    return content ? of(syntax, told) : null;
  }

  /** "(steht) nun fest", "(ist) längst klar". */
  private boolean isCertain(SentenceSyntax syntax, int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      boolean adverb = syntax.item(i).isWord() && !syntax.item(i).word().capitalized();
      if (!adverb || syntax.item(i).word().determiner() != 0) {
        return false;
      }
    }
    return from < end && functionWords.is(Role.CERTAIN, syntax.item(end - 1).word());
  }

  /**
   * "Ob er kommt, ist laut Polizei offen", "…, das ist laut Polizei offen": what stands in first
   * position is attributed too.
   */
  private boolean beginsSentence(SentenceSyntax syntax, Clause main) {
    Clause first = syntax.clauses().get(0);
    int end = main.from() - 1;
    return (main.verbFirst() || resumed.before(syntax, main) == first)
        && !main.coordinated()
        && first.from() == 0
        && syntax.endOfSubtree(first) == end
        && (syntax.item(end).kind() == Kind.COMMA
            ? isAttributed(syntax, first)
            : isInterrupted(syntax, first, end));
  }

  /** "Um Platz zu schaffen, …"; but not a report, nor what tells when ("Nachdem er kam, …"). */
  private boolean isAttributed(SentenceSyntax syntax, Clause first) {
    return first.is(Type.INFINITIVE)
        || first.is(Type.SUBORDINATE)
            && !wieAside.is(syntax, first)
            && !functionWords.is(Role.CIRCUMSTANCE, syntax.item(first.introducer()).word());
  }

  /** "Die Regeln – ob alt oder neu – sind laut Polizei bekannt". */
  private static boolean isInterrupted(SentenceSyntax syntax, Clause first, int end) {
    return first.is(Type.FRAGMENT)
        && syntax.item(end).kind() == Kind.DASH
        && first.to() < end
        && syntax.item(first.to()).kind() == Kind.DASH;
  }

  /** The part of the sentence between semicolons that holds a clause without a verb. */
  private static ItemRange part(SentenceSyntax syntax, Clause clause) {
    int from = clause.from();
    int to = clause.to();
    while (from > 0 && syntax.item(from - 1).kind() != Kind.SEMICOLON) {
      from--;
    }
    while (to < syntax.items().size() && syntax.item(to).kind() != Kind.SEMICOLON) {
      to++;
    }
    return new ItemRange(from, to);
  }

  /** "dass er laut Polizei floh": after "inwieweit" the opener stays in the content. */
  private boolean isDroppedOpener(SentenceSyntax syntax, Clause clause) {
    return functionWords.is(Role.CONTENT_OPENER, syntax.item(clause.introducer()).word());
  }
}
