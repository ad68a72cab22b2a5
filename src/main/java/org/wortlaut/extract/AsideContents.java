package org.wortlaut.extract;

import java.util.List;
import org.wortlaut.extract.Attribution.Construction;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.Word;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Segment;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * Contents that stand before the cue or around it, so that the reporting clause is an aside in
 * them.
 *
 * <p>Must match: "Es regne, sagte er." "Die Lage, sagte er, sei ernst." "Dass es regne, bestritt
 * er." Must not: "Weil es regnete, sagte er ab." "Er kam, sagte er, und ging." for what follows
 * "und".
 */
final class AsideContents {

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final ComplementCriterion complement;
  private final InitialClauses initialClauses;
  private final Verdicts verdicts;

  AsideContents(CueLexicon cues, FunctionWords functionWords, SpeakerNouns nouns) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.complement = new ComplementCriterion(functionWords);
    this.initialClauses = new InitialClauses(functionWords, complement);
    this.verdicts =
        new Verdicts(functionWords, complement, new SubjectCriterion(functionWords, nouns));
  }

  /** "Die Lage, sagte er, sei ernst": the cue stands within or after its content. */
  FoundContent aroundCue(SentenceSyntax syntax, Clause clause) {
    int verb = clause.finite();
    if (!clause.is(Type.MAIN) || clause.coordinated() || verb <= 0) {
      return null;
    }
    boolean so = isAfterSo(syntax, verb);
    if (!so && syntax.item(verb - 1).kind() != Kind.COMMA) {
      return null;
    }
    int begin = so ? verb - 1 : verb;
    int quote = quotedRest(syntax, clause);
    int end = quote < 0 ? asideEnd(syntax, clause) : quote;
    ItemRange before = new ItemRange(contentBegin(syntax, clause, begin - 1), begin);
    if (opensWithParticiple(syntax, clause)) {
      return null;
    }
    int rest = isOfReport(syntax, clause, end) ? end : contentEnd(syntax, clause, end);
    ItemRange after = new ItemRange(end, rest).trimmed(syntax);
    if (before.trimmed(syntax).isEmpty()
        || after.isEmpty() && initialClauses.isTopicBefore(syntax, clause)
        || !isContentBefore(syntax, clause, before.from())
            && !verdicts.isRefusal(syntax, clause)
            && !(after.isEmpty() && verdicts.isPhraseAlone(syntax, clause))
            && !InterruptedContent.goesOn(syntax, clause, after, so)) {
      return null;
    }
    return after.isEmpty()
        ? FoundContent.clause("content-before-cue", before)
        : new FoundContent("content-around-cue", Construction.CLAUSE, List.of(before, after));
  }

  /**
   * "Das sei gut, sagte Weber, der Leiter, | nach dem Treffen in Wien": behind an apposition a last
   * phrase with a preposition tells when or where it was said.
   */
  private static boolean isOfReport(SentenceSyntax syntax, Clause clause, int comma) {
    int first = comma + 1;
    boolean opens =
        clause.verbFirst()
            && clause.segments().size() > 1
            && first < syntax.items().size()
            && syntax.item(comma).kind() == Kind.COMMA
            && syntax.isPreposition(first);
    for (int i = first; opens && i < syntax.items().size(); i++) {
      Word word = syntax.item(i).word();
      boolean mark = !syntax.item(i).isWord() && syntax.item(i).kind() != Kind.NUMBER;
      boolean verb = syntax.finite()[i] || word.mayBeInfinite() && !word.capitalized();
      if (verb || mark && !syntax.isEnd(i)) {
        return false;
      }
    }
    return opens;
  }

  /** "Gefragt, ob er komme, sagte er: …": what comes first is no content. */
  private static boolean opensWithParticiple(SentenceSyntax syntax, Clause clause) {
    Segment first = clause.segments().get(0);
    return first.to() == first.from() + 1
        && first.to() < clause.finite()
        && syntax.item(first.from()).word().has(Mood.PARTICIPLE_PAST);
  }

  /** "Das sei, sagte er, „ein Skandal“": a quotation ends what begins before the cue. */
  boolean endsInQuotation(SentenceSyntax syntax, Clause clause) {
    return quotedRest(syntax, clause) >= 0;
  }

  /** The quotation that goes on with a clause in the Konjunktiv right before the cue, or -1. */
  private static int quotedRest(SentenceSyntax syntax, Clause clause) {
    Predicate begun =
        clause.verbFirst() && clause.index() > 0 ? predicateBefore(syntax, clause) : null;
    boolean interrupts =
        begun != null
            && begun.mood().subjunctive()
            && syntax.clauses().get(clause.index() - 1).to() == clause.from() - 1;
    for (int i = clause.finite() + 1; interrupts && i < syntax.items().size(); i++) {
      if (syntax.item(i).kind() == Kind.QUOTED) {
        String opening = syntax.item(i).form();
        boolean goesOn = Character.isLowerCase(opening.charAt(opening.length() - 1));
        return goesOn && syntax.item(i - 1).kind() == Kind.COMMA ? i : -1;
      }
    }
    return -1;
  }

  /** "Es regne, grollte er": what any verb may report, in the Konjunktiv; or null. */
  FoundContent beforeUnknownVerb(SentenceSyntax syntax, Clause clause) {
    boolean reported =
        clause.verbFirst()
            && clause.index() > 0
            && !syntax.predicate(clause).mood().subjunctive()
            && syntax.clauses().get(0).is(Type.MAIN)
            && predicateBefore(syntax, clause) != null
            && predicateBefore(syntax, clause).mood().subjunctive();
    return reported ? aroundCue(syntax, clause) : null;
  }

  /** "Es regne, so sagte er", „Es regnet“ so sagte er. */
  private static boolean isAfterSo(SentenceSyntax syntax, int verb) {
    boolean so = syntax.item(verb - 1).lower().equals("so");
    return so
        && (verb == 1
            || syntax.item(verb - 2).kind() == Kind.COMMA
            || syntax.item(verb - 2).kind() == Kind.QUOTED);
  }

  /**
   * A main or content clause stands before the cue. "Regnet es, sagte er ab": a conditional clause
   * without "wenn" is none; nor is one amid the reporting clause: "Auf den Vorwurf, er lüge, sagte
   * er: …"
   */
  private boolean isContentBefore(SentenceSyntax syntax, Clause clause, int from) {
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
    return verdicts.isJudged(syntax, clause, from);
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
  private int contentBegin(SentenceSyntax syntax, Clause clause, int end) {
    int begin = afterLastColon(syntax, end);
    Clause host = begin > 1 ? syntax.clauseAt(begin - 2) : null;
    boolean list =
        host != null
            && clause.from() == begin
            && host.is(Type.MAIN)
            && syntax.predicate(host) != null
            && cues.cueOf(syntax, host) == null
            && !isContentBefore(syntax, clause, begin);
    return list ? afterLastColon(syntax, host.from()) : begin;
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

  /**
   * The end of the reporting clause with its relative clauses: "sagte Müller, der die Studie
   * leitete, …".
   */
  private int asideEnd(SentenceSyntax syntax, Clause clause) {
    int end = beforeExample(syntax, clause);
    for (Clause other : syntax.clauses()) {
      if (other.is(Type.RELATIVE) && other.parent() == clause && other.from() >= clause.finite()) {
        end = Math.max(end, syntax.endOfSubtree(other));
      }
    }
    return end;
  }

  /** "Drei seien verletzt, sagte er, | darunter ein Kind": the example is of what is said. */
  private int beforeExample(SentenceSyntax syntax, Clause clause) {
    int end = clause.segments().get(0).to();
    for (Segment segment : clause.segments()) {
      boolean example =
          !isOneOfSpeakers(syntax, clause, segment)
              && segment.from() > clause.finite() + 1
              && functionWords.is(Role.MEMBER_OPENER, syntax.item(segment.from()).word());
      if (example) {
        return end;
      }
      end = segment.to();
    }
    return end;
  }

  /** "Das sei falsch, sagten mehrere Zeugen, darunter der Wirt": the example is one of them. */
  private boolean isOneOfSpeakers(SentenceSyntax syntax, Clause clause, Segment example) {
    int next = example.from() + 1;
    return syntax.predicate(clause).plural()
        && next < example.to()
        && functionWords.is(Role.RELATIVE, syntax.item(next).word())
        && (syntax.item(next).word().determiner() & Agreement.NOMINATIVE) != 0
        && !syntax.predicate(clause).parts().contains(example.from() - 2);
  }

  /** "Es regne, sagte er, und fügte hinzu, …": the content goes on until the next report. */
  private int contentEnd(SentenceSyntax syntax, Clause clause, int from) {
    for (Clause other : syntax.clauses()) {
      if (other.from() == from + 1 && isCircumstance(syntax, clause, other)) {
        return from;
      }
      Predicate predicate = syntax.predicate(other);
      boolean later = other.from() >= from && other != clause && other.is(Type.MAIN);
      if (later
          && predicate != null
          && !predicate.mood().subjunctive()
          && !(other.sharesVerb() && other.conjunctOf() != clause)
          && !hostsClauseAfterColon(syntax, from, other)
          && (other.coordinated() || cues.verb(predicate.lemma()) != null)) {
        return other.from();
      }
    }
    return syntax.items().size();
  }

  /** The "ergibt das Streit" of "Es sei alles gut, sagte er: Wenn sie reden, ergibt das Streit". */
  private static boolean hostsClauseAfterColon(SentenceSyntax syntax, int colon, Clause clause) {
    if (!clause.verbFirst() || clause.coordinated() || syntax.item(colon).kind() != Kind.COLON) {
      return false;
    }
    Clause first = syntax.clauseAt(colon + 1);
    return first != null
        && first.is(Type.SUBORDINATE)
        && first.from() == colon + 1
        && syntax.endOfSubtree(first) == clause.from() - 1;
  }

  /**
   * "Es regne, sagte er, während die Sonne schien": when something was said, in the indicative
   * after a content in the Konjunktiv.
   */
  private boolean isCircumstance(SentenceSyntax syntax, Clause clause, Clause other) {
    Predicate predicate = syntax.predicate(other);
    Predicate reported = clause.index() == 0 ? null : predicateBefore(syntax, clause);
    return other.is(Type.SUBORDINATE)
        && functionWords.is(Role.CIRCUMSTANCE, syntax.item(other.introducer()).word())
        && predicate != null
        && !predicate.mood().subjunctive()
        && reported != null
        && reported.mood().subjunctive();
  }

  private static Predicate predicateBefore(SentenceSyntax syntax, Clause clause) {
    return syntax.predicate(syntax.clauses().get(clause.index() - 1));
  }

  /** "Dass es regne, bestritt er": a dass clause in first position. */
  FoundContent firstPosition(SentenceSyntax syntax, Clause clause) {
    if (!clause.is(Type.MAIN) || !clause.verbFirst() || clause.coordinated()) {
      return null;
    }
    for (Clause other : syntax.clauses()) {
      if (other.from() >= clause.from()) {
        break;
      }
      if (initialClauses.isContent(syntax, other)) {
        return FoundContent.clause(
            "dass-first", new ItemRange(other.from(), syntax.endOfSubtree(other)));
      }
    }
    return null;
  }
}
