package org.wortlaut.extract.source;

import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Recognises in first position whose view a sentence tells.
 *
 * <p>Must match: "Für den Trainer war das Spiel entscheidend". Must not: "Für den Verein war es der
 * dritte Sieg", "Für den Trainer kam ein Brief".
 */
record ViewSource(CueLexicon cues, FunctionWords functionWords, SpeakerNouns speakerNouns) {

  /** "Für den Trainer war das Spiel entscheidend": whose view it is, in first position; or null. */
  SourcePhrase at(SentenceSyntax syntax, int i) {
    Clause clause = syntax.clauseAt(i);
    Predicate predicate = clause == null ? null : syntax.predicate(clause);
    boolean first = predicate != null && clause.is(Type.MAIN) && SourceFinder.isFirst(clause, i);
    NounPhrase phrase = first ? syntax.nounPhraseAt(i + 1) : null;
    int end = phrase == null ? -1 : SourceFinder.withApposition(syntax, phrase);
    boolean viewed =
        phrase != null
            && (end > phrase.to() ? end + 1 : end) == clause.finite()
            && (!phrase.pronoun() || isCertain(syntax, clause, phrase))
            && !isCounted(syntax, clause)
            && cues.sources().isViewVerb(syntax.item(i).lower(), predicate.lemma())
            && (phrase.named() || phrase.pronoun() || speakerNouns.canSpeak(syntax.head(phrase)));
    return viewed
        ? SourcePhrase.ofWord(
            SourceFinder.VIEW,
            new ItemRange(i, end),
            i,
            new ItemRange(i + 1, end),
            syntax.item(i).lower() + " " + predicate.lemma())
        : null;
  }

  /**
   * "Für ihn steht fest, dass …", "Für sie ist klar: …", "Für sie ist das „Größenwahn“"; not "Für
   * sie war es eine Reise".
   */
  private boolean isCertain(SentenceSyntax syntax, Clause clause, NounPhrase pronoun) {
    int end = ItemRange.restOfSegment(clause, clause.finite()).to();
    if (!syntax.head(pronoun).is(WordClass.PERSONAL_PRONOUN)) {
      return false;
    }
    return syntax.item(end - 1).kind() == Kind.QUOTED
        || end < syntax.items().size()
            && (syntax.item(end).kind() == Kind.COMMA || syntax.item(end).kind() == Kind.COLON)
            && functionWords.is(Role.CERTAIN, syntax.item(end - 1).word());
  }

  /**
   * "Für den Verein war es der dritte Sieg", "Für Weber war dies ihr letzter Film", "Für sie war es
   * nach zwei Jahren die erste Reise", "… war es sein Debüt": a fact, and nobody's view.
   */
  private boolean isCounted(SentenceSyntax syntax, Clause clause) {
    int subject = clause.finite() + 1;
    if (subject >= clause.to() || !isNeuter(syntax.item(subject).word())) {
      return false;
    }
    for (int i = subject + 1; i + 1 < clause.to(); i++) {
      Word word = syntax.item(i).word();
      Token next = syntax.item(i + 1);
      boolean own = word.is(WordClass.POSSESSIVE);
      if (clause.holds(i)
          && (own && next.word().capitalized()
              || (own || word.is(WordClass.ARTICLE)) && isOrdinal(next))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNeuter(Word word) {
    return functionWords.is(Role.NEUTER_SUBJECT, word)
        || functionWords.is(Role.NEUTER_PRONOUN, word);
  }

  private boolean isOrdinal(Token item) {
    return item.kind() == Kind.NUMBER
        || functionWords.is(Role.ORDINAL, HeadNouns.lemma(item.word()));
  }
}
