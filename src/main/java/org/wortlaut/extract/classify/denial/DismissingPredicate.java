package org.wortlaut.extract.classify.denial;

import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.reading.WordList;
import org.wortlaut.extract.classify.reading.WordLists;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * Predicates that say of something that it is not so ("der Bericht sei falsch", "nannte den Vorwurf
 * absurd"), and what they deny.
 */
final class DismissingPredicate {

  private final WordList copulas;
  private final WordList factVerbs;
  private final WordList dismissingVerbs;
  private final WordList judgingVerbs;
  private final WordList allegations;
  private final WordList claimed;
  private final WordList particles;
  private final WordList impossible;
  private final WordList excluders;
  private final WordList innocence;
  private final WordList eliminating;
  private final WordList resumptive;
  private final DismissingWords judgement;
  private final ClaimClauses claims;
  private final DeniedObject object;

  DismissingPredicate(WordLists words) {
    this.copulas = words.list("copula");
    this.factVerbs = words.list("fact-verb");
    this.dismissingVerbs = words.list("dismissing-verb");
    this.judgingVerbs = words.list("judging-verb");
    this.allegations = words.list("allegation-noun");
    this.claimed = words.list("claimed-thing");
    this.particles = words.list("negation-particle");
    this.impossible = words.list("impossible-word");
    this.excluders = words.list("excluder");
    this.innocence = words.list("innocence");
    this.eliminating = words.list("eliminating-verb");
    this.resumptive = words.list("resumptive");
    this.judgement = new DismissingWords(words);
    this.claims = new ClaimClauses(words);
    this.object = new DeniedObject(words);
  }

  /**
   * "der Bericht sei falsch", "ein Anschlag sei ausgeschlossen", "(hielt) einen Anschlag für
   * ausgeschlossen", "(erklärte) den Vorwurf für haltlos", "(nannte) die Zahlen aus der Luft
   * gegriffen", "(hielt) das für Unsinn", "(sprach von) einer Lüge"; not "(hielt) den Plan für
   * Unsinn".
   */
  Optional<List<Span>> denied(StatementReading reading, ContentClause clause) {
    boolean judging = isJudged(reading);
    boolean ruledOut = judging && impossible.firstIn(clause) >= 0;
    boolean dismissing =
        ruledOut
            || dismissingVerbs.containsAny(reading.cueWords())
            || judging && pointsAtClaim(clause)
            || reading.cueHas("sprechen") && reading.nominal();
    boolean copula =
        copulas.hasVerb(clause)
            || factVerbs.hasVerb(clause)
            || clause.finiteIs("sein")
            || clause.isModal("können") && clause.has("sein")
            || isQuotedVerdict(clause);
    Optional<Span> claim = reading.nominal() ? object.claim(reading) : Optional.empty();
    if (claim.isPresent() && (dismissing || judging)) {
      return isDismissed(claim.get(), reading.words())
          ? Optional.of(List.of(claim.get()))
          : Optional.empty();
    }
    boolean eliminated = isEliminated(clause);
    boolean excluded = eliminated || isExcluded(clause);
    if (!dismissing && !copula && !excluded) {
      return Optional.empty();
    }
    boolean ruling = copula || ruledOut || excluded;
    int at =
        eliminated
            ? clause.indexOf("als")
            : judgement.begin(reading, clause, dismissing && reading.nominal(), ruling);
    if (at < 0) {
      return Optional.empty();
    }
    if (innocence.firstIn(clause) >= 0) {
      return Optional.of(reading.context().content());
    }
    if (reading.nominal() && clause.tokens().get(0).word().is(WordClass.PREPOSITION)) {
      return Optional.of(object.of(reading));
    }
    boolean subjectLast = copula && at < clause.finite();
    int topic = behindPreposition(clause);
    boolean behindVerb =
        !subjectLast
            && clause.finite() + 1 < at
            && (opensWithAdverb(clause) && !isAboutThat(clause, at)
                || topic > 0 && namesThing(clause, at));
    int from = behindVerb ? clause.finite() + 1 : Math.max(0, topic);
    int end =
        subjectLast || behindVerb ? at : subjectEnd(clause, at, copula || excluded, dismissing);
    boolean pointing =
        hasEmptySubject(clause, from, end)
            || namesClaim(clause, from, end)
            || subjectLast && namesClaim(clause, clause.finite() + 1, clause.tokens().size())
            || claims.isFrontedIn(reading, clause);
    Optional<Span> claimed = pointing ? claims.claimed(reading, clause) : Optional.empty();
    List<Span> content = reading.context().content();
    return Optional.of(
        claimed
            .or(() -> subject(clause, from, end, subjectLast))
            .map(span -> Pieces.within(span, content))
            .orElse(content));
  }

  /** The headline "(Reederei:) Verkauf | „reine Spekulation“". */
  private static boolean isQuotedVerdict(ContentClause clause) {
    List<Token> tokens = clause.tokens();
    return clause.finite() < 0
        && !tokens.isEmpty()
        && tokens.get(0).quote() < 0
        && tokens.get(tokens.size() - 1).quote() >= 0;
  }

  /** Behind the verb or the "für" or "als" stands no more what is judged. */
  private int subjectEnd(ContentClause clause, int at, boolean copula, boolean dismissing) {
    int end = copula && clause.finite() > 0 && clause.finite() < at ? clause.finite() : at;
    int judged = Math.max(clause.indexOf("als"), clause.indexOf("für"));
    if (dismissing && judged > 0 && judged < end) {
      end = judged;
    }
    end = beforeAdjectives(clause.tokens(), beforeDegree(clause, end));
    while (end > 1
        && (clause.tokens().get(end - 1).word().indefinite()
            || clause.tokens().get(end - 1).lower().equals("als"))) {
      end--;
    }
    return end;
  }

  /** "den Bericht | völlig (haltlos)"; not the verb. */
  private static int beforeDegree(ContentClause clause, int end) {
    int at = end;
    while (at > 1
        && at - 1 > clause.finite()
        && (clause.tokens().get(at - 1).word().bareAdjective()
            || clause.tokens().get(at - 1).word().isOnly(WordClass.ADVERB))) {
      at--;
    }
    return at;
  }

  /** "den Bericht eine | infame (Unterstellung)"; not "den kurzen | (Unsinn)". */
  private static int beforeAdjectives(List<Token> tokens, int end) {
    int at = end;
    while (at > 1 && tokens.get(at - 1).word().is(WordClass.ADJECTIVE)) {
      at--;
    }
    return at < end && tokens.get(at - 1).word().indefinite() ? at : end;
  }

  /** "Der Bericht (sei falsch)", "(Falsch sei) der Bericht". */
  private static Optional<Span> subject(ContentClause clause, int begin, int end, boolean last) {
    List<Token> tokens = clause.tokens();
    int behind = clause.finite() + 1;
    if (last && behind < tokens.size()) {
      return Optional.of(DeniedPieces.cover(tokens, behind, tokens.size()));
    }
    int from = clause.finite() == 0 && end > 1 ? 1 : begin;
    return end == from ? Optional.empty() : Optional.of(DeniedPieces.cover(tokens, from, end));
  }

  /** "(hielt, erklärte) den Vorwurf | für haltlos". */
  private boolean isJudged(StatementReading reading) {
    return reading.nominal()
        && judgingVerbs.containsAny(reading.cueWords())
        && reading.words().stream().anyMatch(word -> word.lower().equals("für"));
  }

  /**
   * "ein Anschlag wird ausgeschlossen", "könne ausgeschlossen werden"; not "er werde
   * ausgeschlossen", "werde von der Liste ausgeschlossen": whom one shuts out.
   */
  private boolean isExcluded(ContentClause clause) {
    return clause.passive()
        && !clause.past()
        && impossible.firstIn(clause) >= 0
        && !excluders.hasAnyForm(clause)
        && clause.tokens().stream()
            .noneMatch(token -> isPronoun(token) || token.word().is(WordClass.FIRST_NAME));
  }

  /** "Ein Defekt scheide als Ursache aus"; not "sie scheide aus dem Amt", "scheide nicht aus". */
  private boolean isEliminated(ContentClause clause) {
    return eliminating.hasVerb(clause)
        && clause.indexOf("als") > 0
        && !clause.past()
        && !clause.has("nicht")
        && clause.tokens().stream().noneMatch(DismissingPredicate::isPronoun);
  }

  /** "er"; not "seiner", which is mostly a possessive. */
  private static boolean isPronoun(Token token) {
    return token.word().is(WordClass.PERSONAL_PRONOUN) && !token.word().is(WordClass.POSSESSIVE);
  }

  /** "(nannte) die Meldung, wonach er gehe, frei erfunden", "(nannte) es Unsinn, dass er gehe". */
  private boolean isDismissed(Span claim, List<Token> words) {
    List<Token> others = words.stream().filter(word -> !claim.contains(word.span())).toList();
    return judgement.areIn(others);
  }

  /** "Die Behauptung (sei falsch)". */
  private boolean namesClaim(ContentClause clause, int from, int end) {
    return allegations.hasAny(clause.tokens().subList(from, end));
  }

  /**
   * "Außerdem stimme (es nicht)", "Sachlich sei (der Bericht falsch)": where it is not "Davon
   * stimme nichts", the subject follows.
   */
  private static boolean opensWithAdverb(ContentClause clause) {
    List<Token> tokens = clause.tokens();
    return clause.finite() > 0
        && tokens.subList(0, clause.finite()).stream()
            .allMatch(
                token ->
                    (token.word().is(WordClass.ADVERB) || token.word().bareAdjective())
                        && !token.word().is(WordClass.DEMONSTRATIVE)
                        && !token.word().is(WordClass.PERSONAL_PRONOUN));
  }

  /** "Davon könne (heute) keine Rede sein"; not "Dazu sei der Bericht falsch". */
  private boolean isAboutThat(ContentClause clause, int end) {
    return resumptive.hasForm(clause.tokens().get(0))
        && clause.tokens().subList(clause.finite() + 1, end).stream()
            .noneMatch(token -> token.word().is(WordClass.ARTICLE));
  }

  /**
   * Where the noun begins that a preposition opens the clause with: "Auch an | den Meldungen (sei
   * nichts dran)"; or -1.
   */
  private int behindPreposition(ContentClause clause) {
    List<Token> tokens = clause.tokens();
    int at = 0;
    while (at < clause.finite() && particles.hasForm(tokens.get(at))) {
      at++;
    }
    boolean preposition =
        at + 1 < clause.finite() && tokens.get(at).word().is(WordClass.PREPOSITION);
    return preposition ? at + 1 : -1;
  }

  /** "In Wien sei | der Bericht | (falsch)"; not "An den Vorwürfen sei | (nichts dran)". */
  private static boolean namesThing(ContentClause clause, int end) {
    return clause.tokens().subList(clause.finite() + 1, end).stream()
        .anyMatch(token -> token.word().isWrittenNoun());
  }

  /**
   * "Es stimme (aber) nicht", "stimmt es nicht", and nothing before the verb where a clause stands
   * there.
   */
  private boolean hasEmptySubject(ContentClause clause, int from, int end) {
    for (int i = from; i < end; i++) {
      boolean empty =
          i == clause.finite()
              || clause.tokens().get(i).word().is(WordClass.PERSONAL_PRONOUN)
              || particles.hasForm(clause.tokens().get(i));
      if (!empty) {
        return false;
      }
    }
    return true;
  }

  /** "das für …", "die Zweifel für …", "die Zahlen für …". */
  private boolean pointsAtClaim(ContentClause clause) {
    List<Token> tokens = clause.tokens();
    boolean pronoun =
        tokens.size() > 1
            && tokens.get(0).word().is(WordClass.DEMONSTRATIVE)
            && tokens.get(1).word().is(WordClass.PREPOSITION);
    return pronoun || allegations.hasAny(clause) || claimed.hasAny(clause);
  }
}
