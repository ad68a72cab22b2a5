package org.wortlaut.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.wortlaut.extract.ExtractionResources;
import org.wortlaut.extract.Scheme;
import org.wortlaut.extract.content.ContentCuts;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.extract.draft.Discourse;
import org.wortlaut.extract.report.LeastProbability;
import org.wortlaut.extract.report.ReportFeatures;
import org.wortlaut.extract.speaker.PlainSubjects;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.learn.FeatureSink;
import org.wortlaut.syntax.ParsedDocument;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Token.Kind;

/**
 * Runs the rules over the sentences of an article in text order, has what they find judged, and
 * remembers who spoke.
 */
public final class AttributionFinder {

  private final SentenceRules rules;
  private final ReportFeatures features;
  private final InterviewAttributions interviews;
  private final CarriedSources carriedSources;
  private final PlainSubjects plainSubjects;

  public AttributionFinder(ExtractionResources resources) {
    CueLexicon cues = resources.cues();
    FunctionWords functionWords = resources.functionWords();
    SpeakerNouns speakerNouns = resources.speakerNouns();
    SpeakerFinder speakers = new SpeakerFinder(cues, functionWords, speakerNouns);
    this.rules = new SentenceRules(resources, speakers);
    this.features = new ReportFeatures(functionWords, speakerNouns);
    this.interviews = new InterviewAttributions(functionWords, speakerNouns);
    this.carriedSources = new CarriedSources(functionWords, cues.headNouns(), speakerNouns);
    this.plainSubjects = new PlainSubjects(cues, functionWords, speakerNouns, speakers);
  }

  /** How likely an attribution is a statement. */
  public interface Judge {

    /**
     * @param features adds those of the attribution; to be asked at once
     */
    double probability(Attribution attribution, Consumer<FeatureSink> features);
  }

  /**
   * @param judge weighs what the rules propose
   * @param scheme decides how much probability is enough
   */
  public List<Attribution> find(ParsedDocument document, Judge judge, Scheme scheme) {
    Discourse discourse = new Discourse(document.document());
    List<SentenceSyntax> sentences = document.sentences();
    InterviewAttributions.Found interview = interviews.find(sentences);
    List<Attribution> turns = interview.turns();
    judge(turns, discourse, judge);
    turns.forEach(discourse::add);
    SentenceSyntax before = null;
    for (SentenceSyntax syntax : sentences) {
      if (isInside(syntax, turns)) {
        continue;
      }
      List<Attribution> found =
          judged(
              rules.find(syntax, discourse, interview.topics().contains(syntax)),
              discourse,
              judge,
              scheme);
      carriedSources.carry(isOfParagraph(before, syntax) ? before : null, found);
      before = syntax.sentence().quoted() ? before : syntax;
      ContentCuts.make(syntax, found);
      if (!continuesQuote(syntax, discourse, found)) {
        found.forEach(discourse::add);
      }
      plainSubjects.remember(syntax, discourse);
    }
    return discourse.attributions();
  }

  private static boolean isOfParagraph(SentenceSyntax before, SentenceSyntax syntax) {
    return before != null && before.sentence().paragraph() == syntax.sentence().paragraph();
  }

  private static boolean isInside(SentenceSyntax syntax, List<Attribution> turns) {
    for (Attribution turn : turns) {
      if (turn.contentCover().overlaps(syntax.sentence().span())) {
        return true;
      }
    }
    return false;
  }

  private List<Attribution> judged(
      List<Attribution> found, Discourse discourse, Judge judge, Scheme scheme) {
    judge(found, discourse, judge);
    List<Attribution> kept = new ArrayList<>();
    for (Attribution attribution : found) {
      if (LeastProbability.isReached(attribution, scheme)) {
        kept.add(attribution);
      }
    }
    return kept;
  }

  private void judge(List<Attribution> found, Discourse discourse, Judge judge) {
    for (Attribution attribution : found) {
      attribution.confidence =
          judge.probability(attribution, sink -> features.add(attribution, found, discourse, sink));
    }
  }

  /**
   * „A“, sagte X. „B.“ – the second quotation goes on with the first and is a further piece of it.
   */
  private static boolean continuesQuote(
      SentenceSyntax syntax, Discourse discourse, List<Attribution> found) {
    if (found.size() != 1 || !found.get(0).rule.equals(QuoteAttributions.ALONE)) {
      return false;
    }
    Sentence before = discourse.sentenceBefore(syntax.sentence());
    if (before == null || before.paragraph() != syntax.sentence().paragraph()) {
      return false;
    }
    for (Attribution earlier : discourse.of(before)) {
      boolean cueLast =
          earlier.construction == Construction.QUOTE
              && !earlier.cue.isEmpty()
              && earlier.cue.get(0).begin() > earlier.contentCover().begin();
      boolean quoteFirst = before.items().get(0).kind() == Kind.QUOTED;
      if (cueLast && quoteFirst) {
        earlier.content.addAll(found.get(0).content);
        return true;
      }
    }
    return false;
  }
}
