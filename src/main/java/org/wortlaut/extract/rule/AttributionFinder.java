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
import org.wortlaut.extract.word.SentenceMarks;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.learn.FeatureSink;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.ParsedDocument;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Token.Kind;

/**
 * Runs the rules over the sentences of an article in text order and settles what they find in the
 * same place.
 */
public final class AttributionFinder {

  private final ReportFeatures features;
  private final VerbAttributions verbs;
  private final NounAttributions nouns;
  private final NounColonAttributions nounColons;
  private final SloganAttributions slogans;
  private final NounObjectAttributions nounObjects;
  private final AttitudeAttributions attitudes;
  private final NominalAttributions nominals;
  private final JudgedClauses judgedClauses;
  private final MetJudgements metJudgements;
  private final GappedAttributions gapped;
  private final AsideAttributions asides;
  private final PrepositionAttributions prepositions;
  private final AnaphorAttributions anaphors;
  private final AnaphorClauses anaphorClauses;
  private final NounAnaphors nounAnaphors;
  private final AppositionAnaphors appositions;
  private final RunAttributions runs;
  private final QuoteAttributions quotes;
  private final ColonAttributions colons;
  private final ReportativeWill wills;
  private final WishAttributions wishes;
  private final InterviewAttributions interviews;
  private final CarriedSources carriedSources;
  private final PlainSubjects plainSubjects;
  private final FunctionWords functionWords;

  public AttributionFinder(ExtractionResources resources) {
    CueLexicon cues = resources.cues();
    this.functionWords = resources.functionWords();
    this.features = new ReportFeatures(functionWords, resources.speakerNouns());
    SpeakerFinder speakers = new SpeakerFinder(cues, functionWords, resources.speakerNouns());
    this.verbs = new VerbAttributions(cues, functionWords, resources.speakerNouns(), speakers);
    this.nouns = new NounAttributions(cues, functionWords, speakers);
    this.nounColons = new NounColonAttributions(cues, functionWords, speakers);
    this.slogans = new SloganAttributions(cues, functionWords, speakers);
    this.nounObjects = new NounObjectAttributions(cues, functionWords, speakers);
    this.attitudes = new AttitudeAttributions(cues, functionWords, speakers);
    this.nominals =
        new NominalAttributions(cues, functionWords, resources.speakerNouns(), speakers);
    this.judgedClauses = new JudgedClauses(cues, functionWords, speakers);
    this.metJudgements = new MetJudgements(cues, functionWords, speakers);
    this.gapped = new GappedAttributions(functionWords, speakers);
    this.asides = new AsideAttributions(cues, functionWords, resources.speakerNouns(), speakers);
    this.prepositions =
        new PrepositionAttributions(cues, functionWords, resources.speakerNouns(), speakers);
    this.anaphors =
        new AnaphorAttributions(cues, functionWords, resources.speakerNouns(), speakers);
    this.anaphorClauses =
        new AnaphorClauses(cues, functionWords, resources.speakerNouns(), speakers);
    this.appositions = new AppositionAnaphors(cues, functionWords, speakers);
    this.nounAnaphors = new NounAnaphors(cues, functionWords, speakers);
    this.runs = new RunAttributions(cues, functionWords, speakers);
    this.wills = new ReportativeWill(functionWords, speakers);
    this.wishes = new WishAttributions(cues, functionWords, speakers);
    this.quotes = new QuoteAttributions(cues, functionWords, speakers);
    this.colons = new ColonAttributions(cues, functionWords, resources.speakerNouns(), speakers);
    this.interviews = new InterviewAttributions(functionWords, resources.speakerNouns());
    this.carriedSources =
        new CarriedSources(functionWords, cues.headNouns(), resources.speakerNouns());
    this.plainSubjects = new PlainSubjects(cues, functionWords, resources.speakerNouns(), speakers);
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
              ofSentence(syntax, discourse, interview.topics().contains(syntax)),
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
   * What the rules find in a sentence; where two claim the same place, the earlier one in this
   * order has it.
   *
   * @param topic whether what stands before its colon is a topic and nobody who speaks
   */
  private List<Attribution> ofSentence(SentenceSyntax syntax, Discourse discourse, boolean topic) {
    SentenceFindings found = new SentenceFindings(syntax);
    boolean runningText = !syntax.sentence().quoted();
    boolean colon = SentenceMarks.hold(syntax, Kind.COLON);
    boolean quotation = SentenceMarks.hold(syntax, Kind.QUOTED);
    List<Attribution> ofAsides = asides.find(syntax);
    found.addAll(ofAsides);
    for (Clause clause : syntax.clauses()) {
      found.add(wills.of(syntax, clause));
      found.add(wishes.of(syntax, clause));
    }
    found.addAll(verbs.ofCues(syntax));
    if (runningText && !found.coverSentence()) {
      found.add(anaphors.ofSentenceBefore(syntax, discourse));
      found.add(nounAnaphors.of(syntax, discourse));
    }
    for (Clause clause : syntax.clauses()) {
      found.add(anaphorClauses.of(syntax, clause));
      found.add(appositions.of(syntax, clause));
    }
    found.addAll(nouns.find(syntax));
    found.addAll(colon ? nounColons.find(syntax) : List.of());
    found.addAll(quotation ? slogans.find(syntax) : List.of());
    found.addAll(nounObjects.find(syntax));
    found.addAll(metJudgements.find(syntax));
    found.addAll(verbs.ofUnknownVerbs(syntax));
    found.addAll(attitudes.find(syntax, found));
    found.addAll(judgedClauses.find(syntax, found));
    found.addAll(nominals.find(syntax, found));
    List<Attribution> ofSources = new ArrayList<>();
    for (Attribution source : prepositions.find(syntax)) {
      if (!source.hasSpeaker()) {
        // "Danach habe er gekämpft, wie Kern meinte": who said it is told
        if (!ofAsides.isEmpty()) {
          continue;
        }
        source.carriedSpeaker.addAll(discourse.carriedSource(syntax.sentence()));
      }
      if (!found.takesSource(source)) {
        ofSources.add(source);
      }
    }
    found.addAll(ofSources);
    if (runningText && !found.coverSentence()) {
      Attribution quote = quotation ? quotes.ofSentence(syntax, discourse) : null;
      Attribution opened = quote != null || topic || !colon ? quote : colons.find(syntax);
      found.add(opened != null ? opened : runs.find(syntax, discourse));
    }
    if (runningText) {
      addLaterClauses(syntax, discourse, found);
      found.addAll(quotation ? quotes.left(syntax, discourse, found) : List.of());
    }
    found.addWithSharedCue(gapped.find(syntax, found));
    List<Attribution> inTextOrder = found.inTextOrder();
    inTextOrder.removeIf(this::isSaidByNobody);
    AnaphorClauses.narrowToClaims(inTextOrder);
    return inTextOrder;
  }

  /**
   * "Kein Politiker forderte Neuwahlen", "Niemand bestätigte den Bericht", "Kaum ein Politiker …",
   * "Das glaubt kaum jemand".
   */
  private boolean isSaidByNobody(Attribution attribution) {
    SentenceSyntax syntax = attribution.syntax;
    if (attribution.speaker.isEmpty()) {
      return isSaidByHardlyAnyone(syntax, attribution.clauseOfCue);
    }
    int first = syntax.itemAt(attribution.speaker.get(0).begin());
    return functionWords.is(Role.NOBODY, syntax.item(first).word())
        || first > 0 && isHardlyAnyone(syntax, first - 1);
  }

  private boolean isSaidByHardlyAnyone(SentenceSyntax syntax, Clause clause) {
    if (clause == null || clause.from() + 1 >= clause.finite()) {
      return false;
    }
    return isHardlyAnyone(syntax, clause.from());
  }

  private boolean isHardlyAnyone(SentenceSyntax syntax, int i) {
    Word next = syntax.item(i + 1).word();
    return functionWords.is(Role.HARDLY, syntax.item(i).word())
        && (next.indefinite() || next.is(WordClass.INDEFINITE));
  }

  private void addLaterClauses(SentenceSyntax syntax, Discourse discourse, SentenceFindings found) {
    for (Clause clause : syntax.clauses()) {
      if (clause.finite() >= 0 && !found.coverClause(clause)) {
        found.add(runs.findClause(syntax, clause, discourse));
      }
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
