package org.wortlaut.extract.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.classify.ContentClause.Level;
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

  private static final int SHORT = 2;

  private final BeforeNegator before;
  private final NegatedWords negatedWords;
  private final PositiveWords positive;
  private final WordList auxiliaryForms;
  private final WordList particles;
  private final WordList openers;
  private final WordList correlates;
  private final WordList complementizers;
  private final WordList nobody;
  private final WordList existence;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'auxiliary-form', 'negation-particle',
   *     'clause-opener', 'correlate', 'complementizer', 'nobody' and 'existence-verb', and those of
   *     {@link BeforeNegator}, {@link NegatedWords} and {@link PositiveWords}
   */
  DeniedPieces(WordLists words) {
    this.before = new BeforeNegator(words);
    this.negatedWords = new NegatedWords(words);
    this.positive = new PositiveWords(words);
    this.auxiliaryForms = words.list("auxiliary-form");
    this.particles = words.list("negation-particle");
    this.openers = words.list("clause-opener");
    this.correlates = words.list("correlate");
    this.complementizers = words.list("complementizer");
    this.nobody = words.list("nobody");
    this.existence = words.list("existence-verb");
  }

  /**
   * @param next the clause after the negated one, which may be what is denied: "habe nicht die
   *     Absicht, …", "gehe nicht davon aus, dass …"
   */
  List<Span> of(NegationScope.Negated negated, Optional<ContentClause> next) {
    List<Token> tokens = negated.clause().tokens();
    List<WordRange> ranges = negatedWords.of(negated);
    int after = ranges.get(0).from();
    boolean noun = isNegativeArticle(tokens.get(negated.negator()));
    int end = withoutAuxiliaries(tokens, after, ranges.get(0).to());
    if (noun && end - 1 > after && isOfExistence(negated.clause(), tokens.get(end - 1))) {
      end--;
    }
    Optional<ContentClause> dependent = next.filter(clause -> dependsOn(clause, negated.clause()));
    if (dependent.isPresent() && onlyCorrelates(tokens, after, end)) {
      return List.of(withoutOpener(dependent.get()));
    }
    Optional<ContentClause> described =
        next.filter(clause -> isAttribute(clause, negated))
            .filter(clause -> isPerson(tokens, negated.negator()));
    if (described.isPresent()) {
      return List.of(described.get().span());
    }
    List<WordRange> pieces = new ArrayList<>();
    boolean verbOnly = after < end && onlyFiniteBefore(negated);
    boolean toEnd = ranges.get(0).to() == tokens.size();
    boolean nounWithClause =
        toEnd && dependent.isPresent() && after < end && isNoun(tokens.get(end - 1));
    boolean afterthought = after < end && followsVerb(negated);
    if (!noun && !nounWithClause && end - after <= SHORT && !verbOnly && !afterthought) {
      pieces.addAll(before.of(negated));
    }
    addBehind(negated.clause(), after, end, pieces);
    Optional<ContentClause> attached =
        nounWithClause
            ? dependent
            : next.filter(clause -> toEnd && noun && isAttribute(clause, negated));
    for (WordRange other : ranges.subList(1, ranges.size())) {
      int from = behindSubject(tokens, other);
      addBehind(negated.clause(), from, withoutAuxiliaries(tokens, from, other.to()), pieces);
    }
    List<Span> denied = new ArrayList<>();
    for (WordRange piece : pieces) {
      for (WordRange bare : positive.of(piece, tokens)) {
        denied.add(cover(tokens, bare.from(), bare.to()));
      }
    }
    if (denied.isEmpty()) {
      return List.of(negated.clause().span());
    }
    if (attached.isPresent() && after < end) {
      Span last = denied.remove(denied.size() - 1);
      denied.add(last.cover(attached.get().span()));
    }
    return denied;
  }

  /** "Man habe im Freien gemessen, nicht | im Labor": only what comes behind is denied. */
  private boolean followsVerb(NegationScope.Negated negated) {
    int verb = negated.begin() - 1;
    int finite = negated.clause().finite();
    List<Token> tokens = negated.clause().tokens();
    return finite >= 0
        && finite < verb
        && isAuxiliary(tokens.get(finite))
        && PositiveWords.isNonFinite(tokens.get(verb));
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
  private void addBehind(ContentClause clause, int after, int end, List<WordRange> pieces) {
    int from = after;
    int finite = clause.finite();
    if (finite >= after && finite + 1 < end && isAuxiliary(clause.tokens().get(finite))) {
      pieces.add(new WordRange(after, finite));
      from = finite + 1;
    }
    pieces.add(new WordRange(from, end));
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

  /**
   * "kein Platz für Leute, die Hass säen": without the relative clause the noun says too little.
   */
  private static boolean isAttribute(ContentClause clause, NegationScope.Negated negated) {
    return clause.level() == Level.RELATIVE && clause.sentence() == negated.clause().sentence();
  }

  static boolean isNoun(Token token) {
    return token.word().is(WordClass.NOUN) && token.word().capitalized();
  }

  /**
   * "es gebe niemanden, der …", "mir fällt keiner ein, der …": what nobody does stands in the
   * relative clause.
   */
  private boolean isPerson(List<Token> tokens, int negator) {
    Token word = tokens.get(negator);
    return (nobody.hasForm(word) || isNegativeArticle(word))
        && tokens.subList(negator + 1, tokens.size()).stream().noneMatch(DeniedPieces::isNoun);
  }

  /** A clause with dass, an infinitive or an indirect question in the same sentence. */
  private static boolean dependsOn(ContentClause clause, ContentClause host) {
    boolean kind =
        clause.level() == Level.COMPLEMENT
            || clause.level() == Level.INFINITIVE
            || clause.level() == Level.SUBORDINATE && clause.indirectQuestion();
    return kind && clause.sentence() == host.sentence();
  }

  /**
   * "gehe nicht davon aus", "es gehe nicht darum", "wisse nicht": nothing of its own behind the
   * negation.
   */
  private boolean onlyCorrelates(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!correlates.hasForm(tokens.get(i))) {
        return false;
      }
    }
    return true;
  }

  private Span withoutOpener(ContentClause clause) {
    boolean complementizer = complementizers.hasForm(clause.tokens().get(0));
    return complementizer && clause.tokens().size() > 1
        ? cover(clause.tokens(), 1, clause.tokens().size())
        : clause.span();
  }

  /** "es gehe nicht um Geld": before the negator nothing but the verb. */
  private boolean onlyFiniteBefore(NegationScope.Negated negated) {
    for (int i = 0; i < negated.begin(); i++) {
      String word = negated.clause().tokens().get(i).lower();
      if (i != negated.clause().finite() && !openers.contains(word) && !particles.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** "keine Zeit", not the "keiner" of "den Lärm hält keiner aus". */
  private boolean isNegativeArticle(Token negator) {
    return negator.lower().startsWith("kein") && !nobody.hasForm(negator);
  }

  private boolean isAuxiliary(Token token) {
    return auxiliaryForms.hasForm(token);
  }

  private int withoutAuxiliaries(List<Token> tokens, int from, int to) {
    int end = to;
    while (end > from && isAuxiliary(tokens.get(end - 1))) {
      end--;
    }
    return end;
  }

  static Span cover(List<Token> tokens, int from, int to) {
    return new Span(tokens.get(from).begin(), tokens.get(to - 1).end());
  }
}
