package org.wortlaut.extract.classify.denial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.NegationScope;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.extract.classify.reading.WordRange;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * Puts a negated clause in positive terms by its own words: what the negation stands before,
 * without the negator and the auxiliaries at the end ("es wurden keine Abkommen unterzeichnet":
 * "Abkommen unterzeichnet").
 */
final class DeniedPieces {

  private final BeforeNegator before;
  private final BehindNegator behindNegator;
  private final NegatedWords negatedWords;
  private final GappedNegation gapped;
  private final PositiveWords positive;
  private final DeniedClauses clauses;
  private final Negators negators;
  private final WordList auxiliaryForms;
  private final WordList openers;
  private final WordList existence;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'auxiliary-form', 'clause-opener',
   *     'existence-verb', and those of {@link BeforeNegator}, {@link BehindNegator}, {@link
   *     NegatedWords}, {@link GappedNegation}, {@link PositiveWords}, {@link DeniedClauses} and
   *     {@link Negators}
   */
  DeniedPieces(WordLists words) {
    this.before = new BeforeNegator(words);
    this.behindNegator = new BehindNegator(words);
    this.negatedWords = new NegatedWords(words);
    this.gapped = new GappedNegation(words);
    this.positive = new PositiveWords(words);
    this.clauses = new DeniedClauses(words);
    this.negators = new Negators(words);
    this.auxiliaryForms = words.list("auxiliary-form");
    this.openers = words.list("clause-opener");
    this.existence = words.list("existence-verb");
  }

  /**
   * @param next the clause after the negated one, which may be what is denied: "habe nicht die
   *     Absicht, …", "gehe nicht davon aus, dass …"
   */
  List<Span> of(NegationScope.Negated negated, Optional<ContentClause> next) {
    List<Token> tokens = negated.clause().tokens();
    List<Span> gap = spans(gapped.of(negated), tokens);
    if (!gap.isEmpty()) {
      return gap;
    }
    List<WordRange> ranges = negatedWords.of(negated);
    WordRange behind = withoutVerbs(negated, ranges.get(0));
    Optional<Span> clause = clauses.alone(negated, next, behind);
    if (clause.isPresent()) {
      return List.of(clause.get());
    }
    boolean toEnd = NegatedWords.closed(negated.clause(), ranges.get(0)) == tokens.size();
    Optional<ContentClause> dependent =
        toEnd ? clauses.dependent(negated, next, behind) : Optional.empty();
    Optional<ContentClause> attribute = toEnd ? clauses.attribute(negated, next) : Optional.empty();
    List<WordRange> pieces = new ArrayList<>();
    if ((dependent.isEmpty() || BehindNegator.hasObjectBefore(negated))
        && !behindNegator.suffices(negated, behind)) {
      pieces.addAll(before.of(negated));
    }
    addBehind(negated.clause(), behind, pieces);
    for (WordRange other : ranges.subList(1, ranges.size())) {
      int from = behindSubject(tokens, other);
      addBehind(negated.clause(), withoutAuxiliaries(tokens, from, other.to()), pieces);
    }
    List<Span> denied = spans(pieces, tokens);
    if (denied.isEmpty()) {
      return around(negated);
    }
    if (behind.from() < behind.to()) {
      Span last = denied.get(denied.size() - 1);
      dependent
          .or(() -> attribute)
          .ifPresent(attached -> denied.set(denied.size() - 1, last.cover(attached.span())));
    }
    return denied;
  }

  /** "Sie sei es | (nicht) | gewesen": all but the negation, where nothing else is left. */
  private List<Span> around(NegationScope.Negated negated) {
    List<Token> tokens = negated.clause().tokens();
    List<Span> spans = new ArrayList<>();
    if (negated.begin() > 0) {
      int from = openers.hasForm(tokens.get(0)) && negated.begin() > 1 ? 1 : 0;
      spans.add(cover(tokens, from, negated.begin()));
    }
    if (negated.negator() + 1 < tokens.size()) {
      spans.add(cover(tokens, negated.negator() + 1, tokens.size()));
    }
    return spans;
  }

  private List<Span> spans(List<WordRange> pieces, List<Token> tokens) {
    List<Span> spans = new ArrayList<>();
    for (WordRange piece : pieces) {
      for (WordRange bare : positive.of(piece, tokens)) {
        spans.add(cover(tokens, bare.from(), bare.to()));
      }
    }
    return spans;
  }

  /** Without the auxiliaries at the end and, where something exists, the verb that says so. */
  private WordRange withoutVerbs(NegationScope.Negated negated, WordRange range) {
    List<Token> tokens = negated.clause().tokens();
    WordRange bare =
        withoutAuxiliaries(tokens, range.from(), NegatedWords.closed(negated.clause(), range));
    boolean existence =
        negators.isArticle(negated)
            && bare.to() > bare.from()
            && isOfExistence(negated.clause(), tokens.get(bare.to() - 1));
    return existence ? new WordRange(bare.from(), bare.to() - 1) : bare;
  }

  /** "(noch) habe er | davon gewusst". */
  private int behindSubject(List<Token> tokens, WordRange range) {
    int from = range.from();
    if (isAuxiliary(tokens.get(from)) && from + 1 < range.to()) {
      from++;
      Word next = tokens.get(from).word();
      from += next.is(WordClass.PERSONAL_PRONOUN) && from + 1 < range.to() ? 1 : 0;
    }
    return from;
  }

  /**
   * Adds what stands behind a negator; one in first position has an auxiliary behind it: "kein |
   * Vertrag | sei | unterzeichnet".
   */
  private void addBehind(ContentClause clause, WordRange behind, List<WordRange> pieces) {
    int from = behind.from();
    int finite = clause.finite();
    if (finite >= from && finite + 1 < behind.to() && isAuxiliary(clause.tokens().get(finite))) {
      pieces.add(new WordRange(from, finite));
      from = finite + 1;
      boolean empty =
          clause.verb().equals("geben") && clause.tokens().get(from).lower().equals("es");
      from += empty ? 1 : 0;
    }
    pieces.add(new WordRange(from, behind.to()));
  }

  /**
   * The "gegeben" of "es habe keine Pläne gegeben", the "vor" of "es lägen keine Pläne vor": the
   * noun says it all.
   */
  private boolean isOfExistence(ContentClause clause, Token last) {
    String verb = clause.verb();
    boolean impersonal = !verb.equals("geben") || clause.has("es");
    return impersonal
        && existence.contains(verb)
        && (last.word().hasVerb(verb) || verb.startsWith(last.lower()));
  }

  /** An infinitive or participle that is no noun. */
  static boolean isInfinite(Token token) {
    return token.word().mayBeInfinite() && !token.word().capitalized();
  }

  private boolean isAuxiliary(Token token) {
    return auxiliaryForms.hasForm(token);
  }

  private WordRange withoutAuxiliaries(List<Token> tokens, int from, int to) {
    int end = to;
    while (end > from && isAuxiliary(tokens.get(end - 1))) {
      end--;
    }
    return new WordRange(from, end);
  }

  static Span cover(List<Token> tokens, int from, int to) {
    return new Span(tokens.get(from).begin(), tokens.get(to - 1).end());
  }
}
