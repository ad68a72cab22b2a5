package org.wortlaut.extract.content;

import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Segment;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Token.Kind;

/**
 * Where a reporting clause ends that is an aside, and how far its content goes on behind it.
 *
 * <p>Must match: "Die Lage, sagte er, [sei ernst]", "Drei seien verletzt, sagte Müller, der die
 * Studie leitet, [darunter ein Kind]". Must not: "Es regne, sagte er, [während die Sonne schien]",
 * "Er komme, sagte er, [und ging]".
 */
record ContentBehindAside(CueLexicon cues, FunctionWords functionWords) {

  /**
   * The end of the reporting clause with its relative clauses: "sagte Müller, der die Studie
   * leitete, …".
   */
  int asideEnd(SentenceSyntax syntax, Clause clause) {
    int end = beforeExample(syntax, clause);
    for (Clause other : syntax.clauses()) {
      boolean own = other.parent() == clause && other.from() >= clause.finite();
      boolean relative = own && (other.is(Type.RELATIVE) || isManner(syntax, other));
      if (relative || isOfNounInReport(syntax, clause, other)) {
        end = Math.max(end, syntax.endOfSubtree(other));
      }
      if (isDeedBeside(syntax, clause, other)) {
        end = other.segments().get(0).to();
      }
    }
    return end;
  }

  /** "Hier, sagt er | und zeigt nach oben, sei es hell": what goes on tells that it is an aside. */
  private static boolean isDeedBeside(SentenceSyntax syntax, Clause clause, Clause other) {
    int comma = other.segments().get(0).to();
    if (!other.goesOn(clause)
        || comma + 1 >= syntax.items().size()
        || syntax.item(comma).kind() != Kind.COMMA) {
      return false;
    }
    Clause next = syntax.clauseAt(comma + 1);
    return next != null && next.from() < clause.from()
        || VerbMood.of(syntax.item(comma + 1).word()).subjunctive();
  }

  /** "Es sei zu alt, sagte er, | ohne Weber zu nennen": how he said it. */
  private boolean isManner(SentenceSyntax syntax, Clause infinitive) {
    return infinitive.is(Type.INFINITIVE)
        && infinitive.introducer() >= 0
        && functionWords.is(Role.CIRCUMSTANCE, syntax.item(infinitive.introducer()).word())
        && syntax.isEnd(syntax.endOfSubtree(infinitive));
  }

  /** "Es sei zu alt, betonte Weber die Notwendigkeit, | das Haus zu erneuern". */
  private boolean isOfNounInReport(SentenceSyntax syntax, Clause clause, Clause infinitive) {
    int noun = infinitive.from() - 2;
    return infinitive.is(Type.INFINITIVE)
        && infinitive.introducer() < 0
        && noun > clause.finite()
        && clause.holds(noun)
        && functionWords.is(Role.INFINITIVE_NOUN, HeadNouns.lemma(syntax.item(noun).word()));
  }

  /** How far the content goes on behind the end of an aside; empty where it does not. */
  ItemRange goesOn(SentenceSyntax syntax, Clause clause, int end) {
    int rest = isOfReport(syntax, clause, end) ? end : contentEnd(syntax, clause, end);
    return new ItemRange(end, rest).trimmed(syntax);
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

  /** "Es regne, sagte er, und fügte hinzu, …": the content goes on until the next report. */
  private int contentEnd(SentenceSyntax syntax, Clause clause, int from) {
    for (Clause other : syntax.clauses()) {
      if (other.from() == from + 1 && isCircumstance(syntax, clause, other)
          || isNewBegin(syntax, from, other)) {
        return other.from() - 1;
      }
      Predicate predicate = syntax.predicate(other);
      boolean later = other.from() >= from && other != clause && other.is(Type.MAIN);
      if (later
          && predicate != null
          && !predicate.mood().subjunctive()
          && !(other.sharesVerb() && other.conjunctOf() != clause)
          && !hostsClauseAfterColon(syntax, from, other)
          && (other.coordinated() && !isOfFirstPerson(syntax, other)
              || cues.verb(predicate.lemma()) != null && !isInterrupted(syntax, clause, from, other)
              || isBehindReport(syntax, clause, other))) {
        return other.from();
      }
    }
    return syntax.items().size();
  }

  /** The "fordert zu viel" of "Die Stadt, sagte er, fordert zu viel". */
  private static boolean isInterrupted(
      SentenceSyntax syntax, Clause clause, int comma, Clause other) {
    return !clause.verbFirst()
        && other.finite() == comma + 1
        && InterruptedContent.isSetIn(syntax, clause, comma + 1);
  }

  /** The "ob er komme" of "Es regne, sagte er; ob er komme, ließ er offen". */
  private static boolean isNewBegin(SentenceSyntax syntax, int from, Clause other) {
    return other.is(Type.SUBORDINATE)
        && other.parent() == null
        && other.from() > from
        && syntax.isBehindSemicolon(other);
  }

  /** "Das ist gut, sagte er, aber uns hilft es nicht": no reporter speaks of himself. */
  private boolean isOfFirstPerson(SentenceSyntax syntax, Clause clause) {
    return syntax.anyItem(clause, item -> functionWords.is(Role.FIRST_PERSON, item.word()));
  }

  /** The "ergibt das Streit" of "Es sei alles gut, sagte er: Wenn sie reden, ergibt das Streit". */
  private static boolean hostsClauseAfterColon(SentenceSyntax syntax, int colon, Clause clause) {
    if (!clause.verbFirst() || clause.coordinated() || syntax.item(colon).kind() != Kind.COLON) {
      return false;
    }
    Clause first = syntax.clauseFrom(colon + 1);
    return first != null
        && first.is(Type.SUBORDINATE)
        && syntax.endOfSubtree(first) == clause.from() - 1;
  }

  /**
   * "Es regne, sagte er, während die Sonne schien": when something was said, in the indicative
   * after a content in the Konjunktiv; not the "bis man wählt" of "Er werde, sagte er, bis man
   * wählt, bleiben", which stands within it.
   */
  private boolean isCircumstance(SentenceSyntax syntax, Clause clause, Clause other) {
    Predicate predicate = syntax.predicate(other);
    return other.is(Type.SUBORDINATE)
        && functionWords.is(Role.CIRCUMSTANCE, syntax.item(other.introducer()).word())
        && predicate != null
        && !predicate.mood().subjunctive()
        && clause.index() > 0
        && AsideContents.clauseBefore(syntax, clause).to() <= other.to()
        && isReported(syntax, clause);
  }

  /** "Es regne, sagte er; in Lohr scheint die Sonne": the indicative is the reporter's. */
  private static boolean isBehindReport(SentenceSyntax syntax, Clause clause, Clause other) {
    return syntax.isBehindSemicolon(other) && isReported(syntax, clause);
  }

  /** Whether what stands before an aside is in the Konjunktiv. */
  private static boolean isReported(SentenceSyntax syntax, Clause clause) {
    Predicate reported = clause.index() == 0 ? null : AsideContents.predicateBefore(syntax, clause);
    return reported != null && reported.mood().subjunctive();
  }
}
