package org.wortlaut.extract.classify;

import java.util.List;
import java.util.Optional;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.Denial;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/**
 * Predicates that say of something that it is not so ("der Bericht sei falsch", "nannte den Vorwurf
 * absurd"), and what they deny.
 */
final class DismissingPredicate {

  private final WordList phrases;
  private final WordList copulas;
  private final WordList factVerbs;
  private final WordList votes;
  private final WordList ambiguousFactVerbs;
  private final WordList claims;
  private final WordList dismissingVerbs;
  private final WordList judgingVerbs;
  private final WordList negators;
  private final WordList allegations;
  private final WordList claimOpeners;
  private final WordList particles;
  private final WordList untrue;
  private final WordList impossible;
  private final WordList excluders;
  private final WordList totals;
  private final WordList truths;
  private final DeniedObject object;

  DismissingPredicate(WordLists words) {
    this.phrases = words.list("denial-phrase");
    this.copulas = words.list("copula");
    this.factVerbs = words.list("fact-verb");
    this.votes = words.list("voting-word");
    this.ambiguousFactVerbs = words.list("ambiguous-fact-verb");
    this.claims = words.list("claimed-thing");
    this.dismissingVerbs = words.list("dismissing-verb");
    this.judgingVerbs = words.list("judging-verb");
    this.totals = words.list("total-negation");
    this.truths = words.list("truth-word");
    this.negators = words.list("negator");
    this.allegations = words.list("allegation-noun");
    this.claimOpeners = words.list("claim-opener");
    this.particles = words.list("negation-particle");
    this.untrue = words.list("untrue-word");
    this.impossible = words.list("impossible-word");
    this.excluders = words.list("excluder");
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
        copulas.contains(clause.verb())
            || factVerbs.contains(clause.verb())
            || clause.finiteIs("sein")
            || clause.isModal("können") && clause.has("sein");
    Optional<Span> claim = reading.nominal() ? object.claim(reading) : Optional.empty();
    if (claim.isPresent() && (dismissing || judging)) {
      return isDismissed(claim.get(), reading.words())
          ? Optional.of(List.of(claim.get()))
          : Optional.empty();
    }
    boolean excluded = isExcluded(clause);
    if (!dismissing && !copula && !excluded) {
      return Optional.empty();
    }
    boolean ruling = copula || ruledOut || excluded;
    int at = judgement(reading, clause, dismissing && reading.nominal(), ruling);
    if (at < 0) {
      return Optional.empty();
    }
    if (reading.nominal() && clause.tokens().get(0).word().is(WordClass.PREPOSITION)) {
      return Optional.of(object.of(reading));
    }
    int end =
        (copula || excluded) && clause.finite() > 0 && clause.finite() < at ? clause.finite() : at;
    int judged = Math.max(clause.indexOf("als"), clause.indexOf("für"));
    if (dismissing && judged > 0 && judged < end) {
      end = judged;
    }
    while (end > 1
        && (clause.tokens().get(end - 1).lower().startsWith("ein")
            || clause.tokens().get(end - 1).lower().equals("als"))) {
      end--;
    }
    boolean pointing =
        hasEmptySubject(clause, end)
            || namesClaim(clause, end)
            || reading.content().clauses().stream().anyMatch(other -> isFronted(other, clause));
    Optional<Span> claimed = pointing ? claimed(reading, clause) : Optional.empty();
    if (claimed.isPresent()) {
      return Optional.of(Pieces.within(claimed.get(), reading.context().content()));
    }
    if (end == 0) {
      return Optional.of(reading.context().content());
    }
    int from = clause.finite() == 0 && end > 1 ? 1 : 0;
    return Optional.of(
        Pieces.within(DeniedPieces.cover(clause.tokens(), from, end), reading.context().content()));
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

  /** "er"; not "seiner", which is mostly a possessive. */
  private static boolean isPronoun(Token token) {
    return token.word().is(WordClass.PERSONAL_PRONOUN) && !token.word().is(WordClass.POSSESSIVE);
  }

  /**
   * Where the words begin that judge; -1 where there are none.
   *
   * @param alleged whether "haltlose Vorwürfe" are dismissed too
   * @param ruling whether "ausgeschlossen" rules something out
   */
  private int judgement(
      StatementReading reading, ContentClause clause, boolean alleged, boolean ruling) {
    int at = phrases.firstIn(clause);
    if (at < 0 && alleged) {
      at = dismissedAllegation(clause.tokens());
    }
    if (at < 0 && isUntrue(reading, clause)) {
      at = clause.indexOf("nicht");
    }
    if (at < 0 && isNothingTrue(clause)) {
      at = totals.firstIn(clause);
    }
    if (at < 0 && (allegations.hasAny(clause) || answersFact(reading, clause))) {
      at = untrue.firstIn(clause);
    }
    return at < 0 && ruling && !negators.hasAnyForm(clause) ? impossible.firstIn(clause) : at;
  }

  /** "(nannte) die Meldung, wonach er gehe, frei erfunden", "(nannte) es Unsinn, dass er gehe". */
  private boolean isDismissed(Span claim, List<Token> words) {
    List<Token> others = words.stream().filter(word -> !claim.contains(word.span())).toList();
    return phrases.firstIn(others) >= 0 || untrue.firstIn(others) >= 0;
  }

  /**
   * "das trifft (so) nicht zu", "das stimme nicht"; not "wir stimmen nicht für den Plan", "die
   * Kasse stimmt nicht".
   */
  private boolean isUntrue(StatementReading reading, ContentClause clause) {
    return factVerbs.contains(clause.verb())
        && clause.has("nicht")
        && !votes.hasAnyForm(clause)
        && (!ambiguousFactVerbs.contains(clause.verb()) || isOfClaim(reading, clause));
  }

  /** "Davon ist kein Wort wahr", "Nichts davon trifft zu". */
  private boolean isNothingTrue(ContentClause clause) {
    return factVerbs.contains(clause.verb()) || truths.hasAnyForm(clause);
  }

  /**
   * "Das (stimmt nicht)", "(stimmt) das (nicht)", "Die Zahlen", "(Es stimmt nicht,) dass", "Was er
   * sagt".
   */
  private boolean isOfClaim(StatementReading reading, ContentClause clause) {
    return hasPointingSubject(clause)
        || clause.counts().of(allegations) + clause.counts().of(claims) > 0
        || reading.content().clauses().stream()
            .anyMatch(other -> opensClaim(other) || isFronted(other, clause));
  }

  /** "Das", "(ist) das". */
  private static boolean hasPointingSubject(ContentClause clause) {
    int subject = clause.finite() == 0 ? 1 : 0;
    return clause.finite() <= 1
        && subject < clause.tokens().size()
        && clause.tokens().get(subject).word().is(WordClass.DEMONSTRATIVE);
  }

  /**
   * "(Die Bahn habe davon gewusst, sagt Weber.) Das sei falsch": what has been told as a fact right
   * before; a plan that is "falsch" is judged.
   */
  private boolean answersFact(StatementReading reading, ContentClause clause) {
    List<Context.Earlier> earlier = reading.context().earlier();
    if (earlier.isEmpty() || !hasPointingSubject(clause) || negators.hasAnyForm(clause)) {
      return false;
    }
    Classification told = earlier.get(earlier.size() - 1).classification();
    return told.claimKind() == ClaimKind.FACT
        && told.denial() == Denial.NONE
        && (told.act() == Act.ASSERT || told.act() == Act.ACCUSE);
  }

  /** The "haltlosen" of "haltlosen Vorwürfen"; -1 if no allegation is dismissed so. */
  private int dismissedAllegation(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (phrases.has(tokens.get(i)) && allegations.has(tokens.get(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The "er wechsle" of "Es stimme nicht, dass er wechsle", "Dass er wechsle, stimme nicht", "Die
   * Meldung, er wechsle, sei falsch".
   */
  private Optional<Span> claimed(StatementReading reading, ContentClause judged) {
    return reading.content().clauses().stream()
        .filter(clause -> clause != judged && clause.tokens().size() > 1)
        .filter(
            clause -> opensClaim(clause) || isInMidst(clause, judged) || isFronted(clause, judged))
        .map(
            clause ->
                DeniedPieces.cover(
                    clause.tokens(), opensClaim(clause) ? 1 : 0, clause.tokens().size()))
        .findFirst();
  }

  private boolean opensClaim(ContentClause clause) {
    return claimOpeners.hasForm(clause.tokens().get(0));
  }

  private static boolean isInMidst(ContentClause clause, ContentClause judged) {
    return clause.level() != ContentClause.Level.RELATIVE && judged.span().contains(clause.span());
  }

  /** "(Dass) er wechsle, sei falsch". */
  private static boolean isFronted(ContentClause clause, ContentClause judged) {
    return judged.finite() == 0
        && clause.sentence() == judged.sentence()
        && clause.span().end() <= judged.span().begin();
  }

  /** "Die Behauptung (sei falsch)". */
  private boolean namesClaim(ContentClause clause, int end) {
    return allegations.hasAny(clause.tokens().subList(0, end));
  }

  /**
   * "Es stimme (aber) nicht", "stimmt es nicht", and nothing before the verb where a clause stands
   * there.
   */
  private boolean hasEmptySubject(ContentClause clause, int end) {
    for (int i = 0; i < end; i++) {
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

  /** "das für …", "die Zweifel für …". */
  private boolean pointsAtClaim(ContentClause clause) {
    List<Token> tokens = clause.tokens();
    boolean pronoun =
        tokens.size() > 1
            && tokens.get(0).word().is(WordClass.DEMONSTRATIVE)
            && tokens.get(1).word().is(WordClass.PREPOSITION);
    return pronoun || allegations.hasAny(clause);
  }
}
