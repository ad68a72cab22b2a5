package org.wortlaut.extract.rule;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.content.ComplementCriterion;
import org.wortlaut.extract.cue.CueFlag;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.cue.CueSpans;
import org.wortlaut.extract.cue.CueVerb;
import org.wortlaut.extract.cue.CueVerb.Content;
import org.wortlaut.extract.cue.Unsaid;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.FoundSpeaker;
import org.wortlaut.extract.draft.ItemRange;
import org.wortlaut.extract.object.NominalContent;
import org.wortlaut.extract.object.ObjectPredicates;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.ClausePhrases;
import org.wortlaut.syntax.NounPhrase;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * Attributions whose content is a clause in place of an object, with what is said about it: "[Dass
 * die Gebühren steigen], nannte Tamm [einen Skandal]", "Tamm bezeichnete [als falsch, dass die
 * Gebühren steigen]".
 *
 * <p>Must not: "Dass er kam, freute sie" (nothing is said about it), "Er nannte sie eine Freundin,
 * weil sie half".
 */
final class JudgedClauses {

  private final CueLexicon cues;
  private final FunctionWords functionWords;
  private final SpeakerFinder speakers;
  private final ComplementCriterion complement;
  private final ObjectPredicates predicates;
  private final CueSpans cueSpans;
  private final Unsaid unsaid;

  JudgedClauses(CueLexicon cues, FunctionWords functionWords, SpeakerFinder speakers) {
    this.cues = cues;
    this.functionWords = functionWords;
    this.speakers = speakers;
    this.complement = new ComplementCriterion(functionWords);
    this.predicates = new ObjectPredicates(cues, functionWords, cues.headNouns());
    this.cueSpans = new CueSpans(functionWords);
    this.unsaid = new Unsaid(functionWords);
  }

  /**
   * @param others what has been found in the sentence so far
   */
  List<Attribution> find(SentenceSyntax syntax, SentenceFindings others) {
    List<Attribution> found = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      CueVerb cue = clause.is(Type.MAIN) ? cues.cueOf(syntax, clause) : null;
      Clause judged =
          cue == null
                  || !cue.takes(Content.PREDICATE_OBJECT)
                  || others.hasCue(clause)
                  || syntax.predicate(clause).passive()
                  || unsaid.is(syntax, clause, cue)
              ? null
              : judged(syntax, clause);
      if (judged != null) {
        add(found, syntax, clause, cue, judged);
      }
    }
    return found;
  }

  /** The clause in first position, or that behind the verb; or null. */
  private Clause judged(SentenceSyntax syntax, Clause clause) {
    for (Clause other : syntax.clauses()) {
      boolean standsForObject =
          complement.fits(syntax, other) || other.is(Type.INFINITIVE) && other.introducer() < 0;
      boolean first =
          clause.verbFirst()
              && !clause.coordinated()
              && other.from() == 0
              && syntax.endOfSubtree(other) == clause.from() - 1;
      boolean behind =
          other.parent() == clause && other.from() > clause.finite() && !syntax.isReflexive(clause);
      if (standsForObject && (first || behind)) {
        return other;
      }
    }
    return null;
  }

  private void add(
      List<Attribution> found, SentenceSyntax syntax, Clause clause, CueVerb cue, Clause judged) {
    FoundSpeaker speaker = speakers.find(syntax, clause, cue);
    int predicate = predicate(syntax, clause, cue, speaker, judged.from() < clause.from());
    if (speaker == null
        || predicate < 0
        || judged.from() > clause.from() && !isMarked(syntax, cue, predicate, judged)
        || speakers.isAnyone(syntax, speaker)
        || speakers.isAnybody(syntax, clause, speaker)) {
      return;
    }
    Attribution attribution =
        new Attribution(NominalAttributions.PREDICATE_OBJECT, Construction.NOMINAL, syntax, clause);
    ItemRange said = new ItemRange(judged.from(), syntax.endOfSubtree(judged));
    List<ItemRange> about =
        new NominalContent(cues, functionWords, syntax, clause, cue, speaker)
            .ofPredicate(predicate);
    if (judged.from() < predicate) {
      said.addTo(attribution.content, syntax);
      about.forEach(range -> range.addTo(attribution.content, syntax));
    } else {
      about.forEach(range -> range.addTo(attribution.content, syntax));
      said.addTo(attribution.content, syntax);
    }
    cueSpans.write(cue, attribution);
    speakers.write(speaker, attribution);
    attribution.reportedInGnqa = cue.is(CueFlag.REPORTED) || cue.is(CueFlag.GNQA);
    found.add(attribution);
  }

  /** "als falsch, dass …"; not "sieht in dem Plan ein Mittel, Zeit zu sparen". */
  private boolean isMarked(SentenceSyntax syntax, CueVerb cue, int predicate, Clause judged) {
    return predicate < judged.from()
        && (cue.is(CueFlag.FUER)
            || functionWords.is(Role.COMPARISON, syntax.item(predicate).word()));
  }

  /**
   * Where what is said about the clause begins, or -1; behind a clause in first position the object
   * is that: "Dass …, nannte sie [einen Skandal]". With an object of its own the verb says it about
   * that.
   */
  private int predicate(
      SentenceSyntax syntax, Clause clause, CueVerb cue, FoundSpeaker speaker, boolean first) {
    int predicate = predicates.find(syntax, clause, cue, speaker);
    for (NounPhrase phrase : ClausePhrases.of(syntax, clause, clause.finite() + 1)) {
      boolean object =
          phrase.canBe(Agreement.ACCUSATIVE) && (speaker == null || !speaker.holds(phrase.from()));
      boolean ofPredicate = predicate >= 0 && predicate <= phrase.from();
      if (object && !ofPredicate) {
        return first && cue.is(CueFlag.NAMES) && predicate < 0 ? phrase.from() : -1;
      }
    }
    return predicate;
  }
}
