package org.wortlaut.extract.classify.denial;

import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.ContentClause.Level;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * Verbs of denial inside a content, and what they deny: "(sagte,) er weise die Vorwürfe zurück",
 * "wir schließen eine Koalition aus", "er bestreite, dass Geld fehle".
 */
final class DenyingVerb {

  private final WordList verbs;
  private final WordList ambiguousVerbs;
  private final WordList negators;
  private final WordList allegations;
  private final WordList regulations;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'denial-verb', 'ambiguous-denial-verb',
   *     'negator', 'allegation-noun' and 'regulation-noun'
   */
  DenyingVerb(WordLists words) {
    this.verbs = words.list("denial-verb");
    this.ambiguousVerbs = words.list("ambiguous-denial-verb");
    this.negators = words.list("negator");
    this.allegations = words.list("allegation-noun");
    this.regulations = words.list("regulation-noun");
  }

  /**
   * What a clause denies; not "sie bestreiten das Finale", "das Gesetz schließe eine Auszahlung
   * aus".
   */
  Optional<List<Span>> denied(StatementReading reading, ContentClause clause) {
    if (!verbs.hasVerb(clause)) {
      return Optional.empty();
    }
    boolean pointing = opensWithPronoun(clause);
    Optional<ContentClause> complement = complement(reading, clause);
    boolean object =
        pointing
            || complement.isPresent()
            || allegations.hasAny(clause)
            || !ambiguousVerbs.hasVerb(clause);
    if (!object || !speaks(reading, clause) || isOfOther(clause)) {
      return Optional.empty();
    }
    if (pointing) {
      return Optional.of(List.of(clause.tokens().get(0).span()));
    }
    Span denied = complement.map(DenyingVerb::claim).orElseGet(() -> object(clause));
    return Optional.of(Pieces.within(denied, reading.context().content()));
  }

  /** Somebody denies here and now. */
  private boolean speaks(StatementReading reading, ContentClause clause) {
    boolean own =
        reading.aboutSpeaker()
            || clause.tokens().stream().anyMatch(t -> t.word().is(WordClass.PERSONAL_PRONOUN))
            || clause.has("man")
            || allegations.hasAny(clause);
    return own
        && clause.finite() >= 0
        && !clause.passive()
        && !clause.past()
        && !isToBeExcluded(clause);
  }

  /** "Museen muss man ausschließen": a demand; "das muss ich zurückweisen" denies. */
  private static boolean isToBeExcluded(ContentClause clause) {
    return clause.verb().equals("ausschließen")
        && (clause.isModal("müssen") || clause.isModal("sollen") || clause.isModal("wollen"));
  }

  /** "er bestreite nicht", "das Gesetz schließe eine Auszahlung aus": nobody denies. */
  private boolean isOfOther(ContentClause clause) {
    List<Token> tokens = clause.tokens();
    int from = tokens.get(0).word().is(WordClass.PREPOSITION) ? clause.finite() : 0;
    boolean regulation =
        tokens.stream().noneMatch(DenyingVerb::isPronoun)
            && isRegulation(tokens.subList(from, tokens.size()));
    return regulation || negators.hasAnyForm(tokens);
  }

  /** Whether the first noun names rules, which rule out but say nothing. */
  boolean isRegulation(List<Token> subject) {
    return firstNoun(subject).filter(regulations::has).isPresent();
  }

  /** "Das weise ich zurück". */
  private static boolean opensWithPronoun(ContentClause clause) {
    return clause.finite() == 1 && clause.tokens().get(0).word().is(WordClass.DEMONSTRATIVE);
  }

  /** "er bestreite, | dass er gelogen hat", "er bestreite, | gelogen zu haben". */
  private static Optional<ContentClause> complement(
      StatementReading reading, ContentClause clause) {
    List<Token> behind = clause.tokens().subList(clause.finite() + 1, clause.tokens().size());
    if (firstNoun(behind).isPresent()) {
      return Optional.empty();
    }
    return reading.content().clauses().stream()
        .filter(other -> other.level() == Level.COMPLEMENT || other.level() == Level.INFINITIVE)
        .filter(other -> other.sentence() == clause.sentence() && other.tokens().size() > 1)
        .findFirst();
  }

  /** Without "dass". */
  private static Span claim(ContentClause complement) {
    List<Token> tokens = complement.tokens();
    return DeniedPieces.cover(
        tokens, complement.level() == Level.COMPLEMENT ? 1 : 0, tokens.size());
  }

  /** Also of a clause whose verb stands last: "(dass) er | die Vorwürfe | bestreite". */
  private static Span object(ContentClause clause) {
    List<Token> tokens = clause.tokens();
    int from = clause.finite() + 1;
    if (isObjectFirst(clause)) {
      return DeniedPieces.cover(tokens, 0, clause.finite());
    }
    if (from == tokens.size() && from > 1) {
      boolean pronoun = from > 2 && isPronoun(tokens.get(0));
      return DeniedPieces.cover(tokens, pronoun ? 1 : 0, clause.finite());
    }
    if (from < tokens.size() && isPronoun(tokens.get(from))) {
      from++;
    }
    int predicate = clause.indexOf("als");
    int to = predicate > from ? predicate : tokens.size();
    while (to > from + 1 && !tokens.get(to - 1).word().capitalized()) {
      to--;
    }
    return from < to ? DeniedPieces.cover(tokens, from, to) : clause.span();
  }

  /** "Eine Pause schließe er aus"; not "Für heute schließe er eine Pause aus". */
  private static boolean isObjectFirst(ContentClause clause) {
    List<Token> tokens = clause.tokens();
    int behind = clause.finite() + 1;
    return behind < tokens.size()
        && isPronoun(tokens.get(behind))
        && !tokens.get(0).word().is(WordClass.PREPOSITION)
        && firstNoun(tokens.subList(0, behind)).isPresent()
        && firstNoun(tokens.subList(behind, tokens.size())).isEmpty();
  }

  /** "er", "wir", "man"; not "das", which may be an article. */
  private static boolean isPronoun(Token token) {
    return token.word().is(WordClass.PERSONAL_PRONOUN) && !token.word().is(WordClass.ARTICLE)
        || token.lower().equals("man");
  }

  private static Optional<Token> firstNoun(List<Token> tokens) {
    return tokens.stream().filter(token -> token.word().isWrittenNoun()).findFirst();
  }
}
