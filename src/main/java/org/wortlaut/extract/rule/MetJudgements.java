package org.wortlaut.extract.rule;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueNoun;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Attributions of what somebody thinks of the subject: "[Der Plan] stieß bei den Grünen auf
 * Kritik".
 *
 * <p>Must not: "Der Plan stieß auf Kritik" (nobody speaks), "Der Plan stieß bei den Grünen auf
 * keine Kritik", "Das Team traf bei der Feier auf Fans".
 */
final class MetJudgements {

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final SpeakerFinder speakers;
  private final NounCues nouns;

  MetJudgements(CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.speakers = speakers;
    this.nouns = new NounCues(cues, functionWords, speakers);
  }

  List<Attribution> find(SentenceSyntax syntax) {
    List<Attribution> found = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      Predicate predicate = syntax.predicate(clause);
      boolean meets =
          predicate != null
              && clause.finite() >= 0
              && functionWords.is(Role.MEETING_VERB, predicate.lemma());
      int noun = meets ? judgement(syntax, clause) : -1;
      if (noun >= 0) {
        add(found, syntax, clause, noun);
      }
    }
    return found;
  }

  /** The "Kritik" of "auf scharfe Kritik", or -1. */
  private int judgement(SentenceSyntax syntax, Clause clause) {
    for (int i = clause.from(); i + 1 < clause.to(); i++) {
      NounPhrase phrase =
          clause.holds(i) && syntax.item(i).lower().equals("auf")
              ? syntax.nounPhrases().coreAt(i + 1)
              : null;
      CueNoun noun = phrase == null ? null : nouns.at(syntax, phrase.head());
      if (noun != null
          && !noun.allPrepositions().isEmpty()
          && !nouns.isNegated(syntax, phrase.head())) {
        return phrase.head();
      }
    }
    return -1;
  }

  private void add(List<Attribution> found, SentenceSyntax syntax, Clause clause, int noun) {
    FoundSpeaker judged = speakers.subject(syntax, clause);
    NounPhrase judge = judge(syntax, clause);
    NounPhrase phrase = judged == null ? null : judged.phrase(syntax);
    if (phrase == null || phrase.pronoun() || judge == null) {
      return;
    }
    Attribution attribution = new Attribution("noun-object", Construction.NOMINAL, syntax, clause);
    attribution.object = phrase.from();
    ItemRange range = judged.range();
    ItemRange thing =
        judged.holds(judge.from()) ? new ItemRange(range.from(), judge.from() - 1) : range;
    thing.addTo(attribution.content, syntax);
    nouns.writeCue(cues.noun(syntax.item(noun).word()), noun, false, attribution);
    FoundSpeaker speaker = new FoundSpeaker(judge.from(), judge.to());
    speakers.write(speakers.withJoined(syntax, speaker), attribution);
    found.add(attribution);
  }

  /** The "den Grünen" of "bei den Grünen", the "der CDU" of "innerhalb der CDU", or null. */
  private NounPhrase judge(SentenceSyntax syntax, Clause clause) {
    for (int i = clause.from(); i + 1 < clause.to(); i++) {
      boolean among = clause.holds(i) && functionWords.is(Role.AMONG, syntax.item(i).word());
      NounPhrase phrase = among ? syntax.nounPhraseAt(i + 1) : null;
      FoundSpeaker speaker = phrase == null ? null : new FoundSpeaker(phrase.from(), phrase.to());
      if (speaker != null && !phrase.pronoun() && speakers.canBeSomebody(syntax, speaker)) {
        return phrase;
      }
    }
    return null;
  }
}
