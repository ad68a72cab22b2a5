package org.wortlaut.extract.cue;

import java.util.List;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.VerbForm.Mood;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;

/** The items of a cue's clause that belong to the report and never to its nominal content. */
public final class ReportItems {

  private final FunctionWords functionWords;
  private final CueSpans cueSpans;
  private final SentenceSyntax syntax;
  private final Clause clause;
  private final FoundSpeaker speaker;
  private final List<Integer> fixedWords;

  /**
   * @param cue null where the cue is a noun
   * @param speaker null where none is found
   */
  public ReportItems(
      FunctionWords functionWords,
      SentenceSyntax syntax,
      Clause clause,
      CueVerb cue,
      FoundSpeaker speaker) {
    this.functionWords = functionWords;
    this.cueSpans = new CueSpans(functionWords);
    this.syntax = syntax;
    this.clause = clause;
    this.speaker = speaker;
    this.fixedWords =
        cue == null || cue.phrase().isEmpty() ? List.of() : CuePhrase.items(syntax, clause, cue);
  }

  /** Verb, particle, speaker, fixed words, negation and passive auxiliary belong to the report. */
  public boolean holds(int i) {
    Predicate predicate = syntax.predicate(clause);
    if (speaker != null && speaker.holds(i)) {
      return true;
    }
    if (predicate == null) {
      return false;
    }
    return i == clause.finite()
        || predicate.parts().contains(i)
        || isJoinedParticiple(i, predicate)
        || fixedWords.contains(i)
        || clause.holds(i) && cueSpans.isNegation(syntax, clause, i)
        || predicate.passive()
            && (isAgentPreposition(i)
                || clause.holds(i)
                    && functionWords.is(Role.PASSIVE_AUXILIARY, syntax.item(i).word()));
  }

  /** The "angesehen und" of "wird als Fehler angesehen und bezeichnet". */
  private boolean isJoinedParticiple(int i, Predicate predicate) {
    int joiner = functionWords.is(Role.PHRASE_JOINER, syntax.item(i).word()) ? i : i + 1;
    return joiner > 0
        && predicate.parts().contains(joiner + 1)
        && functionWords.is(Role.PHRASE_JOINER, syntax.item(joiner).word())
        && syntax.item(joiner - 1).word().has(Mood.PARTICIPLE_PAST)
        && !syntax.item(joiner - 1).word().capitalized();
  }

  /** "von der Bank zurückgewiesen": the preposition before the agent. */
  private boolean isAgentPreposition(int i) {
    return speaker != null
        && i == speaker.range().from() - 1
        && syntax.item(i).word().is(WordClass.PREPOSITION);
  }
}
