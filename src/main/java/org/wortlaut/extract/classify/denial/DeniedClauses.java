package org.wortlaut.extract.classify.denial;

import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.ContentClause.Level;
import org.wortlaut.extract.classify.reading.NegationScope;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.extract.classify.reading.WordRange;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * The clause behind a negated one that tells what is denied, alone or with the words before it:
 * "sie gehe nicht davon aus, | dass …", "es gebe niemanden, | der …", "keinen Platz | für Leute,
 * die …".
 */
final class DeniedClauses {

  private final WordList announcers;
  private final WordList complementizers;
  private final Negators negators;
  private final WordList knowing;

  /**
   * @param words {@code classify-words.tsv}, with the lists 'clause-announcer', 'complementizer',
   *     'knowing-verb' and that of {@link Negators}
   */
  DeniedClauses(WordLists words) {
    this.announcers = words.list("clause-announcer");
    this.complementizers = words.list("complementizer");
    this.negators = new Negators(words);
    this.knowing = words.list("knowing-verb");
  }

  /**
   * What is denied where the negated clause itself says nothing of it.
   *
   * @param next the clause behind the negated one
   * @param behind the words that the negator stands before
   */
  Optional<Span> alone(
      NegationScope.Negated negated, Optional<ContentClause> next, WordRange behind) {
    List<Token> tokens = negated.clause().tokens();
    if (next.filter(clause -> dependsOn(clause, negated.clause())).isPresent()
        && onlyAnnounce(tokens, behind.from(), behind.to())) {
      return next.map(this::withoutOpener);
    }
    return next.filter(clause -> isAttribute(clause, negated))
        .filter(clause -> isPerson(negated))
        .map(ContentClause::span);
  }

  /**
   * A clause that depends on the last word before it: "die Absicht, | ihn zu verkaufen",
   * "angewiesen, | ihn zu verkaufen", "zulassen, | dass er verkauft", "(es sei nicht) möglich, |
   * ihn zu verkaufen".
   */
  Optional<ContentClause> dependent(
      NegationScope.Negated negated, Optional<ContentClause> next, WordRange behind) {
    if (behind.from() >= behind.to()) {
      return Optional.empty();
    }
    Token last = negated.clause().tokens().get(behind.to() - 1);
    boolean governs = DeniedPieces.isInfinite(last) || isJudgement(last, negated.clause());
    return next.filter(clause -> dependsOn(clause, negated.clause()))
        .filter(
            clause ->
                last.word().isWrittenNoun() || governs && isGoverned(clause, negated.clause()));
  }

  /** The "möglich" of "es sei nicht möglich, …". */
  private static boolean isJudgement(Token last, ContentClause clause) {
    return last.word().bareAdjective() && !last.word().capitalized() && clause.has("es");
  }

  /** "dass er verkauft", "ihn zu verkaufen", "(wisse nicht …,) ob"; not "ohne ihn zu verkaufen". */
  private boolean isGoverned(ContentClause clause, ContentClause host) {
    Token first = clause.tokens().get(0);
    return complementizers.hasForm(first)
        || knowing.hasVerb(host)
        || clause.level() == Level.INFINITIVE && !first.word().is(WordClass.PREPOSITION);
  }

  /** A relative clause behind "kein": without it the noun says too little. */
  Optional<ContentClause> attribute(NegationScope.Negated negated, Optional<ContentClause> next) {
    return next.filter(clause -> negators.isArticle(negated) && isAttribute(clause, negated));
  }

  private static boolean isAttribute(ContentClause clause, NegationScope.Negated negated) {
    return clause.level() == Level.RELATIVE && clause.sentence() == negated.clause().sentence();
  }

  /**
   * "es gebe niemanden, der …", "mir fällt keiner ein, der …": what nobody does stands in the
   * relative clause.
   */
  private boolean isPerson(NegationScope.Negated negated) {
    List<Token> tokens = negated.clause().tokens();
    return (negators.isNobody(negated) || negators.isArticle(negated))
        && tokens.subList(negated.negator() + 1, tokens.size()).stream()
            .noneMatch(token -> token.word().isWrittenNoun());
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
  private boolean onlyAnnounce(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!announcers.hasForm(tokens.get(i))) {
        return false;
      }
    }
    return true;
  }

  private Span withoutOpener(ContentClause clause) {
    boolean complementizer = complementizers.hasForm(clause.tokens().get(0));
    return complementizer && clause.tokens().size() > 1
        ? DeniedPieces.cover(clause.tokens(), 1, clause.tokens().size())
        : clause.span();
  }
}
