package org.wortlaut.extract.content;

import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.word.QuotedWords;
import org.wortlaut.language.Agreement;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Token.Kind;

/**
 * What stands before a reporting clause: whether it can be a content, and where it begins.
 *
 * <p>Must match: "[Es regne], sagte er", "Kern klagt: [Es regne], sagte er". Must not: "[Regnet
 * es], sagte er ab", "Auf den Vorwurf, [er lüge], sagte er: …".
 */
record ContentBeforeAside(CueLexicon cues, InitialClauses initialClauses, Verdicts verdicts) {

  /**
   * A main or content clause stands before the cue. "Regnet es, sagte er ab": a conditional clause
   * without "wenn" is none; nor is one amid the reporting clause: "Auf den Vorwurf, er lüge, sagte
   * er: …"
   */
  boolean isThere(SentenceSyntax syntax, Clause clause, int from) {
    for (Clause other : syntax.clauses()) {
      boolean conditional = other.from() == 0 && other.verbFirst();
      boolean precedes =
          other != clause
              && other.from() >= from
              && other.from() < clause.from()
              && !conditional
              && !isBetweenDashes(syntax, other);
      if (precedes && (other.is(Type.MAIN) || initialClauses.isContent(syntax, other))) {
        return true;
      }
    }
    return isQuoted(syntax, from)
        || isGround(syntax, clause, from)
        || verdicts.isJudged(syntax, clause, from);
  }

  /** "Weil es sonst keiner mache, antwortet er": in the Konjunktiv, with no more behind it. */
  private static boolean isGround(SentenceSyntax syntax, Clause clause, int from) {
    Clause ground = syntax.clauses().get(0);
    int behind = clause.finite() + 1;
    boolean precedes =
        clause.verbFirst()
            && ground.is(Type.SUBORDINATE)
            && ground.from() == from
            && ground.finite() >= 0
            && VerbMood.of(syntax.item(ground.finite()).word()) == VerbMood.SUBJUNCTIVE_1
            && syntax.endOfSubtree(ground) == clause.from() - 1;
    NounPhrase speaker = precedes && behind < clause.to() ? syntax.nounPhraseAt(behind) : null;
    return speaker != null && speaker.canBe(Agreement.NOMINATIVE) && syntax.isEnd(speaker.to());
  }

  /** „Der Schnee taut bald“, wenn es regne, sagte er; not the short name of something. */
  private static boolean isQuoted(SentenceSyntax syntax, int from) {
    return QuotedWords.isSpeech(syntax.item(from), false)
        && syntax.item(from + 1).kind() == Kind.COMMA;
  }

  /** "Während es regnete – der Fluss stieg –, sagte er ab". */
  private static boolean isBetweenDashes(SentenceSyntax syntax, Clause clause) {
    return clause.from() > 0
        && syntax.item(clause.from() - 1).kind() == Kind.DASH
        && clause.to() < syntax.items().size()
        && syntax.item(clause.to()).kind() == Kind.DASH;
  }

  /**
   * Behind the last colon: "Kern klagt: Es regne, sagte er"; but "Es gibt drei Preise: 40, 50 und
   * 60 Euro, sagte er", where a list alone follows it.
   */
  int begin(SentenceSyntax syntax, Clause clause, int end) {
    for (Clause other : syntax.clauses()) {
      if (isBehindSemicolon(syntax, clause, other)) {
        return other.from();
      }
    }
    int told = behindTold(syntax, clause, end);
    if (told > 0) {
      return told;
    }
    int begin = Math.max(afterLastColon(syntax, end), DashStart.before(syntax, end));
    Clause host = begin > 1 ? syntax.clauseAt(begin - 2) : null;
    boolean list =
        host != null
            && clause.from() == begin
            && host.is(Type.MAIN)
            && syntax.predicate(host) != null
            && cues.cueOf(syntax, host) == null
            && !isThere(syntax, clause, begin);
    return list ? afterLastColon(syntax, host.from()) : begin;
  }

  /** The "ob er komme" of "Er sei krank; ob er komme, sagte er nicht". */
  private boolean isBehindSemicolon(SentenceSyntax syntax, Clause clause, Clause other) {
    return clause.verbFirst()
        && syntax.isBehindSemicolon(other)
        && syntax.endOfSubtree(other) == clause.from() - 1
        && initialClauses.isContent(syntax, other);
  }

  /**
   * Behind the last semicolon of "Der Bach steigt; gefährlich, sagte sie, sei das nicht", where
   * only what follows it is in the Konjunktiv; else 0.
   */
  private static int behindTold(SentenceSyntax syntax, Clause clause, int end) {
    int semicolon = end - 1;
    while (semicolon > 0 && syntax.item(semicolon).kind() != Kind.SEMICOLON) {
      semicolon--;
    }
    boolean reported = false;
    for (Clause other : syntax.clauses()) {
      Predicate predicate = other == clause ? null : syntax.predicate(other);
      boolean main = predicate != null && other.is(Type.MAIN);
      boolean subjunctive = main && predicate.mood().subjunctive();
      if (subjunctive && other.from() < semicolon) {
        return 0;
      }
      reported |= subjunctive;
    }
    return semicolon > 0 && reported ? semicolon + 1 : 0;
  }

  private static int afterLastColon(SentenceSyntax syntax, int end) {
    int start = 0;
    for (int i = 0; i < end; i++) {
      if (syntax.item(i).kind() == Kind.COLON) {
        start = i + 1;
      }
    }
    return start;
  }
}
