package org.wortlaut.extract;

import java.util.List;
import org.wortlaut.extract.Attribution.Construction;
import org.wortlaut.extract.CueVerb.Content;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Span;

/**
 * Attributions whose content stands before and is taken up by a pronoun: "A. Das teilte die Polizei mit.", "A, was Moskau bestreitet".
 *
 * <p>Must not: "Das sagte ihm nichts.", "was er tat".
 */
final class AnaphorAttributions {

  private final CueLexicon cues;
  private final SpeakerFinder speakers;
  private final CueSpans cueSpans;

  AnaphorAttributions(CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers) {
    this.cues = cues;
    this.speakers = speakers;
    this.cueSpans = new CueSpans(functionWords);
  }

  /** The attribution of a sentence like "Das teilte die Polizei mit.", or null. */
  Attribution ofSentenceBefore(SentenceSyntax syntax, Discourse discourse) {
    for (Clause clause : syntax.clauses()) {
      Predicate predicate = syntax.predicate(clause);
      CueVerb cue = predicate == null || !clause.is(Type.MAIN) ? null : cues.cueOf(syntax, clause, predicate);
      boolean takesIt = cue != null && (cue.takes(Content.DASS) || cue.takes(Content.VERB_SECOND) || cue.takes(Content.OBJECT));
      if (takesIt && clause.from() == 0 && (clause.finite() == 1 && isPronoun(syntax, 0) || isPronoun(syntax, clause.finite() + 1) && clause.to() <= clause.finite() + 4)) {
        return attribution(syntax, clause, predicate, cue, discourse);
      }
    }
    return null;
  }

  private static boolean isPronoun(SentenceSyntax syntax, int item) {
    if (item >= syntax.items().size()) {
      return false;
    }
    String lower = syntax.item(item).lower();
    return lower.equals("das") || lower.equals("dies") || lower.equals("dieses");
  }

  private Attribution attribution(SentenceSyntax syntax, Clause clause, Predicate predicate, CueVerb cue, Discourse discourse) {
    Sentence before = discourse.sentenceBefore(syntax.sentence());
    SpeakerFinder.Found speaker = speakers.find(syntax, clause, predicate, cue);
    if (before == null || speaker == null && !predicate.passive()) {
      return null;
    }
    Attribution attribution = new Attribution("anaphor", Construction.CLAUSE, syntax, clause);
    attribution.content.add(new Span(before.begin(), before.endWithoutStop()));
    cueSpans.write(syntax, clause, predicate, cue, attribution);
    if (speaker != null) {
      new ItemRange(speaker.from(), speaker.to()).addTo(attribution.speaker, syntax);
    }
    for (Attribution earlier : List.copyOf(discourse.of(before))) {
      if (earlier.construction == Construction.RUN) {
        discourse.remove(earlier);
      }
    }
    return attribution;
  }

  /** The attribution of a clause like ", was Moskau bestreitet", or null. */
  Attribution ofClauseBefore(SentenceSyntax syntax, Clause clause) {
    Predicate predicate = syntax.predicate(clause);
    if (!clause.is(Type.RELATIVE) && !clause.is(Type.SUBORDINATE) || predicate == null || clause.introducer() < 1 || !syntax.item(clause.introducer()).lower().equals("was")) {
      return null;
    }
    CueVerb cue = cues.cueOf(syntax, clause, predicate);
    SpeakerFinder.Found speaker = speakers.find(syntax, clause, predicate, cue);
    if (cue == null || cue.is("thought") || speaker == null || speaker.relativePronoun()) {
      return null;
    }
    Attribution attribution = new Attribution("anaphor-was", Construction.CLAUSE, syntax, clause);
    new ItemRange(0, clause.from()).addTo(attribution.content, syntax);
    cueSpans.write(syntax, clause, predicate, cue, attribution);
    new ItemRange(speaker.from(), speaker.to()).addTo(attribution.speaker, syntax);
    return attribution.content.isEmpty() ? null : attribution;
  }
}
