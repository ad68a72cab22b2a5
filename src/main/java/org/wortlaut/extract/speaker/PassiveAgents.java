package org.wortlaut.extract.speaker;

import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.word.HeadNouns;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token;
import org.wortlaut.text.Token.Kind;

/**
 * Finds by whom something is said in the passive.
 *
 * <p>Must match: "wird von der Opposition gefordert", "wurde durch die Bahn bestätigt". Must not:
 * "Der Vorsitzende von Greenpeace wurde beschuldigt", "Eine Quote von 20 Prozent wird verlangt".
 */
record PassiveAgents(FunctionWords functionWords, HeadNouns headNouns, SpeakerNouns nouns) {

  /** The cases of an agent: "von der Bahn", "durch die Bahn", "seitens der Bahn". */
  private static final int OBLIQUE = Agreement.DATIVE | Agreement.ACCUSATIVE | Agreement.GENITIVE;

  /**
   * "Von einer Reise wird abgeraten", "wird von einer Reise abgeraten": the verb's own "von" has no
   * agent, unless there are two or a "davon" stands for the object.
   */
  FoundSpeaker besideObject(SentenceSyntax syntax, Clause clause, CueVerb cue) {
    FoundSpeaker agent = find(syntax, clause);
    int preposition = agent == null ? -1 : agent.range().from() - 1;
    if (agent != null && isInContent(syntax, clause, cue, preposition)) {
      return null;
    }
    if (agent == null || cue == null || cue.takes(Content.OBJECT)) {
      return agent;
    }
    boolean object =
        isOneOf(cue, syntax.item(preposition))
            && (cue.is(CueFlag.CORRELATE) || clause.is(Type.MAIN) && preposition == clause.from())
            && !syntax.anyItem(clause, item -> functionWords.is(Role.CORRELATE, item.word()));
    for (int i = agent.range().to(); object && i < clause.to(); i++) {
      object = !(clause.holds(i) && isOneOf(cue, syntax.item(i)));
    }
    return object ? null : agent;
  }

  /**
   * "wird über ein Treffen von Weber (mit Lorenz) berichtet", "wird als Erbe von Weber bezeichnet":
   * what stands right behind the noun of the content belongs to it; not "wird als Verrat von der
   * Opposition bezeichnet".
   */
  private boolean isInContent(SentenceSyntax syntax, Clause clause, CueVerb cue, int by) {
    boolean named = syntax.nounPhraseAt(by + 1).named();
    for (int i = clause.from(); i + 1 < by; i++) {
      Token opener = syntax.item(i);
      boolean opens =
          clause.holds(i)
              && (named && functionWords.is(Role.COMPARISON, opener.word())
                  || cue != null && isOneOf(cue, opener));
      NounPhrase content = opens ? syntax.nounPhrases().coreAt(i + 1) : null;
      if (content != null && content.to() == by) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneOf(CueVerb cue, Token preposition) {
    return cue.prepositions().contains(preposition.lower());
  }

  /** "wird von X beschuldigt": the phrase after "von"; null for an agentless passive. */
  FoundSpeaker find(SentenceSyntax syntax, Clause clause) {
    for (int i = clause.from(); i + 1 < clause.to(); i++) {
      boolean by =
          clause.holds(i)
              && functionWords.is(Role.AGENT, syntax.item(i).word())
              && !isAttributive(syntax, clause, i);
      NounPhrase phrase = by ? syntax.nounPhraseAt(i + 1) : null;
      if (phrase != null
          && (phrase.named() || phrase.canBe(OBLIQUE))
          && !isInAttribute(syntax, i, phrase)
          && !isMatter(syntax, i, phrase)
          && !headNouns.isTime(syntax.head(phrase))
          && !isAmount(syntax, phrase)) {
        return new FoundSpeaker(i + 1, withJoinedAgent(syntax, phrase.to()));
      }
    }
    return null;
  }

  /** "Der von Weber gezeichnete Plan wurde kritisiert": who drew the plan has not said so. */
  private static boolean isInAttribute(SentenceSyntax syntax, int preposition, NounPhrase agent) {
    NounPhrase around = preposition == 0 ? null : syntax.nounPhraseAt(preposition - 1);
    return around != null
        && syntax.item(preposition - 1).word().determiner() != Agreement.NONE
        && around.head() >= agent.to();
  }

  /**
   * The "Radwegen" of "Gefordert wird der Bau von Radwegen": of what there is no article and nobody
   * stands behind, the act before it is done to that; not "von Eltern", "von Teilen der Union".
   */
  private boolean isMatter(SentenceSyntax syntax, int preposition, NounPhrase phrase) {
    Word act = preposition == 0 ? null : syntax.item(preposition - 1).word();
    Word head = syntax.head(phrase);
    return act != null
        && act.capitalized()
        && act.is(WordClass.NOUN)
        && !headNouns.isTime(act)
        && !phrase.named()
        && !phrase.pronoun()
        && phrase.to() == phrase.head() + 1
        && syntax.item(phrase.from()).word().determiner() == Agreement.NONE
        && head.is(WordClass.NOUN)
        && head.adjective() == Agreement.NONE
        && nouns.kindOf(head) == SpeakerNouns.Kind.OTHER
        && !nouns.isBody(head);
  }

  /** The "20 Prozent" of "Eine Quote von 20 Prozent wird verlangt". */
  private boolean isAmount(SentenceSyntax syntax, NounPhrase phrase) {
    return syntax.item(phrase.from()).kind() == Kind.NUMBER
        && functionWords.is(Role.MEASURE, HeadNouns.lemma(syntax.head(phrase)));
  }

  /**
   * Behind "von der Bahn und vom Hafen", "von der Bahn als auch aus dem Hafen", "von der Bahn, aber
   * auch vom Hafen".
   */
  int withJoinedAgent(SentenceSyntax syntax, int end) {
    boolean added =
        end + 1 < syntax.items().size()
            && syntax.item(end).kind() == Kind.COMMA
            && functionWords.is(Role.ADDING, syntax.item(end + 1).word());
    int joiner = added ? end + 2 : end;
    while (joiner + 2 < syntax.items().size()
        && functionWords.is(Role.AGENT_JOINER, syntax.item(joiner).word())) {
      joiner++;
    }
    boolean agent =
        joiner > (added ? end + 2 : end)
            && (functionWords.is(Role.AGENT, syntax.item(joiner).word())
                || functionWords.is(Role.DOCUMENT_PREPOSITION, syntax.item(joiner).word()));
    NounPhrase next = agent ? syntax.nounPhraseAt(joiner + 1) : null;
    return next == null ? end : next.to();
  }

  /**
   * "Der Vorsitzende von Greenpeace wurde beschuldigt": before the verb, "von" after a common noun
   * belongs to it; after a name it does not ("dass Greenpeace von der Regierung beschuldigt
   * wurde").
   */
  private static boolean isAttributive(SentenceSyntax syntax, Clause clause, int preposition) {
    int before = preposition - 1;
    return preposition > clause.from()
        && preposition < clause.finite()
        && syntax.item(before).isWord()
        && syntax.item(before).word().capitalized()
        && syntax.item(before).word().is(WordClass.NOUN)
        && !(clause.is(Type.SUBORDINATE) && isName(syntax.item(before).word()));
  }

  private static boolean isName(Word word) {
    return word.is(WordClass.NAME) || !word.known();
  }
}
