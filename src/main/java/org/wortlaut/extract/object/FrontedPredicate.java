package org.wortlaut.extract.object;

import java.util.List;
import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.word.QuotedWords;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.ClausePhrases;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/** What is said about the object of a verb, in first position before the verb. */
record FrontedPredicate(FunctionWords functionWords) {

  /**
   * „Betrug“ nannte die Opposition den Plan; "Hart und unfair nannte sie den Plan", "Kritisch sieht
   * sie den Plan".
   */
  boolean opens(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    boolean judged =
        cue.takesBarePredicate()
            && clause.is(Type.MAIN)
            && clause.from() < clause.finite()
            && isJudgement(syntax, clause, cue.is(CueFlag.NAMES));
    if (!judged) {
      return false;
    }
    List<NounPhrase> phrases = ClausePhrases.of(syntax, clause, clause.finite() + 1);
    return phrases.size() > 1
        && phrases.get(0).from() == clause.finite() + 1
        && (subjectOf(phrases) == phrases.get(1)
            || phrases.get(0).canBe(Agreement.NOMINATIVE)
                && phrases.get(1).canBe(Agreement.ACCUSATIVE));
  }

  /**
   * Who judges, where {@link #opens}: "die Kammer" in "Kritisch sieht die Kammer den Plan", "der
   * Rat" in "Kritisch sieht den Plan der Rat".
   */
  NounPhrase judge(SentenceSyntax syntax, Clause clause) {
    return subjectOf(ClausePhrases.of(syntax, clause, clause.finite() + 1));
  }

  private static NounPhrase subjectOf(List<NounPhrase> phrases) {
    NounPhrase first = phrases.get(0);
    NounPhrase second = phrases.get(1);
    boolean behindObject =
        !first.named()
            && first.canBe(Agreement.ACCUSATIVE)
            && second.canBe(Agreement.NOMINATIVE)
            && (!first.canBe(Agreement.NOMINATIVE) || !second.canBe(Agreement.ACCUSATIVE));
    return behindObject ? second : first;
  }

  /**
   * Words in quotation marks, adjectives that judge or, before "nannte", any without an ending, and
   * what joins them; "Gleichzeitig sieht er Gefahren" tells when.
   */
  private boolean isJudgement(SentenceSyntax syntax, Clause clause, boolean names) {
    boolean judged = false;
    for (int i = clause.from(); i < clause.finite(); i++) {
      Token item = syntax.item(i);
      boolean quoted = item.kind() == Kind.QUOTED && !QuotedWords.isSpeech(item, false);
      boolean adjective =
          item.isWord()
              && (functionWords.is(Role.JUDGING, item.word())
                  || names && item.word().bareAdjective() && !item.word().is(WordClass.ADVERB));
      judged |= quoted || adjective;
      if (!quoted && !adjective && !functionWords.is(Role.COORDINATOR, item.word())) {
        return false;
      }
    }
    return judged;
  }
}
