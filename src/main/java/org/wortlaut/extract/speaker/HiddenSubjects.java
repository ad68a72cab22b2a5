package org.wortlaut.extract.speaker;

import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/** Subjects of main clauses that have none in first position and none plainly behind the verb. */
record HiddenSubjects(SubjectCriterion subjectCriterion) {

  /**
   * "sagte am Rande der Sitzung der Minister": where there is no other subject, what looks like a
   * genitive at the end of a phrase.
   */
  FoundSpeaker behindGenitive(SentenceSyntax syntax, Clause clause) {
    for (int i = clause.finite() + 1; i + 1 < clause.to(); i++) {
      NounPhrase governed =
          clause.holds(i) && syntax.isPreposition(i) ? syntax.nounPhrases().coreAt(i + 1) : null;
      for (int k = governed == null ? 0 : governed.to() - 1; k > i + 1; k--) {
        Word article = syntax.item(k).word();
        boolean nominative =
            article.is(WordClass.ARTICLE) && (article.determiner() & Agreement.NOMINATIVE) != 0;
        NounPhrase last = nominative ? syntax.nounPhrases().coreAt(k) : null;
        if (last != null
            && last.to() == governed.to()
            && subjectCriterion.canSpeak(syntax, last)
            && subjectCriterion.fits(syntax, last, syntax.predicate(clause))) {
          return new FoundSpeaker(k, Appositions.endOf(syntax, clause, last));
        }
      }
    }
    return null;
  }

  /** "Weber fährt heim, nimmt den Brief und warnt": the clause before one without a subject. */
  static Clause mainBefore(SentenceSyntax syntax, Clause clause) {
    Clause before = null;
    for (Clause other : syntax.clauses()) {
      if (other.to() <= clause.from() && other.is(Type.MAIN) && other.finite() >= 0) {
        before = other;
      }
    }
    return before;
  }

  /**
   * "Er widersprach, die Sprecherin der Fraktion, Anna Weber (SPD), sagte": a main clause whose
   * verb follows a comma goes on with the phrase right before that.
   */
  FoundSpeaker beforeComma(SentenceSyntax syntax, Clause clause) {
    int comma = clause.from() - 1;
    if (comma < 1 || syntax.item(comma).kind() != Kind.COMMA) {
      return null;
    }
    NounPhrase phrase = PrecedingPhrase.endingAt(syntax, comma);
    boolean fits =
        phrase != null
            && !(phrase.from() > 0 && syntax.isPreposition(phrase.from() - 1))
            && subjectCriterion.fits(syntax, phrase, syntax.predicate(clause));
    return fits ? new FoundSpeaker(phrase.from(), phrase.to()) : null;
  }
}
