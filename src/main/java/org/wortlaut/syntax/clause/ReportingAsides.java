package org.wortlaut.syntax.clause;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceItems;
import org.wortlaut.syntax.phrase.NounPhraseReader;
import org.wortlaut.text.Token.Kind;

/** Tells which pieces that begin with their verb are set into what they report. */
record ReportingAsides(
    SentenceItems items,
    PieceReader pieces,
    NounPhraseReader nounPhrases,
    ClauseVerbs verbs,
    ClauseTree tree) {

  /** "Die Halle, sagte Weber, sei alt": the fragment has its verb, in the Konjunktiv, to come. */
  boolean interrupts(Piece piece) {
    return piece.before() == Kind.COMMA
        && !items.isSubjunctive(piece.verb())
        && pieces.subjunctiveFirstFollows(piece)
        && (verbs.takesContent(piece.verb()) || verbs.takesContent(alone(piece)))
        && subjectFollows(piece);
  }

  /** The "teilte die Stadt mit" of "Die Halle, teilte die Stadt mit, sei alt". */
  private static Clause alone(Piece piece) {
    Clause clause = new Clause(0, Type.MAIN);
    clause.add(piece.segment());
    clause.finite(piece.verb());
    return clause;
  }

  /** "sagte gestern der Minister", not "sagte im Fernsehen". */
  private boolean subjectFollows(Piece piece) {
    int i = piece.verb() + 1;
    if (i + 1 < piece.to() && items.word(i).is(WordClass.ADVERB)) {
      i++;
    }
    NounPhrase subject = i < piece.to() ? nounPhrases.at(i) : null;
    return subject != null && subject.canBe(Agreement.NOMINATIVE);
  }

  /** "Hier, sagt er | und zeigt nach oben, sei es hell". */
  boolean goesOn(Clause fragment, Piece piece) {
    Clause last = tree.last();
    return piece.coordinated()
        && piece.before() == Kind.WORD
        && last.is(Type.MAIN)
        && last.verbFirst()
        && last.from() > fragment.from();
  }

  /** The "sagte" of "Er warb für den Plan, sagte, er sei gut, und ging": an aside has a subject. */
  boolean isNone(Clause before, Piece piece) {
    return piece.before() == Kind.COMMA
        && before == tree.last()
        && !before.verbFirst()
        && !items.isSubjunctive(before.finite())
        && !items.isSubjunctive(piece.verb())
        && piece.to() < items.size()
        && items.kind(piece.to()) == Kind.COMMA
        && verbs.takesContent(piece.verb())
        && isVerbAlone(piece);
  }

  private boolean isVerbAlone(Piece piece) {
    for (int i = piece.verb() + 1; i < piece.to(); i++) {
      if (!items.word(i).is(WordClass.ADVERB)) {
        return false;
      }
    }
    return true;
  }
}
