package org.wortlaut.extract.classify.denial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.ContentView;
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

  private static final int SHORT = 2;

  private final BeforeNegator before;
  private final NegatedWords negatedWords;
  private final GappedNegation gapped;
  private final PositiveWords positive;
  private final DeniedClauses clauses;
  private final WordList auxiliaryForms;
  private final WordList particles;
  private final WordList openers;
  private final WordList existence;
  private final WordList joints;
  private final WordList adversatives;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'auxiliary-form', 'negation-particle',
   *     'clause-opener', 'existence-verb', 'keeping-joint' and 'adversative', and those of {@link
   *     BeforeNegator}, {@link NegatedWords}, {@link GappedNegation}, {@link PositiveWords} and
   *     {@link DeniedClauses}
   */
  DeniedPieces(WordLists words) {
    this.before = new BeforeNegator(words);
    this.negatedWords = new NegatedWords(words);
    this.gapped = new GappedNegation(words);
    this.positive = new PositiveWords(words);
    this.clauses = new DeniedClauses(words);
    this.auxiliaryForms = words.list("auxiliary-form");
    this.particles = words.list("negation-particle");
    this.openers = words.list("clause-opener");
    this.existence = words.list("existence-verb");
    this.joints = words.list("keeping-joint");
    this.adversatives = words.list("adversative");
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
    Optional<ContentClause> ofNoun =
        toEnd ? clauses.ofNoun(negated, next, behind) : Optional.empty();
    Optional<ContentClause> attribute = toEnd ? clauses.attribute(negated, next) : Optional.empty();
    List<WordRange> pieces = new ArrayList<>();
    if ((ofNoun.isEmpty() || hasObjectBefore(negated)) && needsWordsBefore(negated, behind)) {
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
      ofNoun
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
        isNoun(negated)
            && bare.to() > bare.from()
            && isOfExistence(negated.clause(), tokens.get(bare.to() - 1));
    return existence ? new WordRange(bare.from(), bare.to() - 1) : bare;
  }

  /** "habe den Plan nie | aufgegeben, ein Haus zu bauen". */
  private static boolean hasObjectBefore(NegationScope.Negated negated) {
    int from = negated.clause().finite() + 1;
    return from > 0
        && from < negated.begin()
        && negated.clause().tokens().subList(from, negated.begin()).stream()
            .anyMatch(DeniedPieces::isNoun);
  }

  /** Few words behind "nicht" do not tell what is denied. */
  private boolean needsWordsBefore(NegationScope.Negated negated, WordRange behind) {
    boolean some = behind.from() < behind.to();
    if (isBehindPreposition(negated)) {
      return true;
    }
    return (!isNoun(negated) || !some || isOneOfSome(negated) || isVerb(negated, behind.from()))
        && (behind.to() - behind.from() <= SHORT || isVerbAlone(negated, behind))
        && !(some
            && (onlyFiniteBefore(negated)
                || followsVerb(negated)
                || isJoined(negated)
                || isSetApart(negated)));
  }

  /** "Mängel habe man keine | entdeckt". */
  private static boolean isVerb(NegationScope.Negated negated, int at) {
    Token word = negated.clause().tokens().get(at);
    return word.word().mayBeInfinite()
        && !word.word().capitalized()
        && word.word().adjective() == 0;
  }

  /** "zu tun gehabt". */
  private static boolean isVerbAlone(NegationScope.Negated negated, WordRange behind) {
    List<Token> tokens = negated.clause().tokens().subList(behind.from(), behind.to());
    return !tokens.isEmpty()
        && tokens.get(0).lower().equals("zu")
        && tokens.stream()
            .skip(1)
            .allMatch(token -> !token.word().capitalized() && token.word().mayBeInfinite());
  }

  /** "es gehe um Gerechtigkeit und nicht | um Neid": what comes before is held to. */
  private boolean isJoined(NegationScope.Negated negated) {
    int joint = negated.begin() - 1;
    return joint > 0 && joints.hasForm(negated.clause().tokens().get(joint));
  }

  /** "man teile das Ziel, nicht aber | den Weg". */
  private boolean isSetApart(NegationScope.Negated negated) {
    List<Token> tokens = negated.clause().tokens();
    int begin = negated.begin();
    int next = negated.negator() + 1;
    return begin > 0
        && negated.clause().finite() >= 0
        && negated.clause().finite() < begin
        && next < tokens.size()
        && adversatives.hasForm(tokens.get(next))
        && ContentView.isParted(tokens.get(begin - 1), tokens.get(begin));
  }

  private boolean isNoun(NegationScope.Negated negated) {
    return clauses.isNegativeArticle(negated.clause().tokens().get(negated.negator()));
  }

  /**
   * "Das Auto sei auf keinem | der Bilder zu sehen": what is said of the subject is denied; not "es
   * gehe um keinen Rücktritt".
   */
  private boolean isBehindPreposition(NegationScope.Negated negated) {
    int negator = negated.negator();
    return negator > 0
        && (isOneOfSome(negated) || clauses.isNobody(negated.clause().tokens().get(negator)))
        && negated.clause().tokens().get(negator - 1).word().is(WordClass.PREPOSITION);
  }

  /** "Schuld treffe keinen | der Fahrer": the noun is no object of its own. */
  private static boolean isOneOfSome(NegationScope.Negated negated) {
    List<Token> tokens = negated.clause().tokens();
    int next = negated.negator() + 1;
    return next < tokens.size() && tokens.get(next).word().is(WordClass.ARTICLE);
  }

  /** "Man habe im Freien gemessen, nicht | im Labor": only what comes behind is denied. */
  private boolean followsVerb(NegationScope.Negated negated) {
    int verb = negated.begin() - 1;
    int finite = negated.clause().finite();
    List<Token> tokens = negated.clause().tokens();
    return finite >= 0
        && finite < verb
        && isAuxiliary(tokens.get(finite))
        && tokens.get(verb).word().mayBeInfinite();
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

  static boolean isNoun(Token token) {
    return token.word().is(WordClass.NOUN) && token.word().capitalized();
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
