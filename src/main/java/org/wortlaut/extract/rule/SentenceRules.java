package org.wortlaut.extract.rule;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.ExtractionResources;
import org.wortlaut.extract.cue.CueLexicon;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Discourse;
import org.wortlaut.extract.speaker.SpeakerFinder;
import org.wortlaut.extract.word.SentenceMarks;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.text.Token.Kind;

/**
 * The rules in the order in which they are asked about a sentence: where two claim the same place,
 * the earlier one has it. A new rule gets its place here.
 */
final class SentenceRules {

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
  private final FunctionWords functionWords;

  SentenceRules(ExtractionResources resources, SpeakerFinder speakers) {
    CueLexicon cues = resources.cues();
    SpeakerNouns speakerNouns = resources.speakerNouns();
    this.functionWords = resources.functionWords();
    this.verbs = new VerbAttributions(cues, functionWords, speakerNouns, speakers);
    this.nouns = new NounAttributions(cues, functionWords, speakers);
    this.nounColons = new NounColonAttributions(cues, functionWords, speakers);
    this.slogans = new SloganAttributions(cues, functionWords, speakers);
    this.nounObjects = new NounObjectAttributions(cues, functionWords, speakers);
    this.attitudes = new AttitudeAttributions(cues, functionWords, speakers);
    this.nominals = new NominalAttributions(cues, functionWords, speakerNouns, speakers);
    this.judgedClauses = new JudgedClauses(cues, functionWords, speakers);
    this.metJudgements = new MetJudgements(cues, functionWords, speakers);
    this.gapped = new GappedAttributions(functionWords, speakers);
    this.asides = new AsideAttributions(cues, functionWords, speakerNouns, speakers);
    this.prepositions = new PrepositionAttributions(cues, functionWords, speakerNouns, speakers);
    this.anaphors = new AnaphorAttributions(cues, functionWords, speakerNouns, speakers);
    this.anaphorClauses = new AnaphorClauses(cues, functionWords, speakerNouns, speakers);
    this.appositions = new AppositionAnaphors(cues, functionWords, speakers);
    this.nounAnaphors = new NounAnaphors(cues, functionWords, speakers);
    this.runs = new RunAttributions(cues, functionWords, speakers);
    this.wills = new ReportativeWill(functionWords, speakers);
    this.wishes = new WishAttributions(cues, functionWords, speakers);
    this.quotes = new QuoteAttributions(cues, functionWords, speakers);
    this.colons = new ColonAttributions(cues, functionWords, speakerNouns, speakers);
  }

  /**
   * What they find in a sentence, in text order.
   *
   * @param discourse what has been found in the sentences before
   * @param topic whether what stands before its colon is a topic and nobody who speaks
   */
  List<Attribution> find(SentenceSyntax syntax, Discourse discourse, boolean topic) {
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
    found.addAll(ofSources(syntax, discourse, found, !ofAsides.isEmpty()));
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
   * @param aside whether an aside tells who said it: "Danach habe er gekämpft, wie Kern meinte"
   */
  private List<Attribution> ofSources(
      SentenceSyntax syntax, Discourse discourse, SentenceFindings found, boolean aside) {
    List<Attribution> ofSources = new ArrayList<>();
    for (Attribution source : prepositions.find(syntax)) {
      if (!source.hasSpeaker()) {
        if (aside) {
          continue;
        }
        source.carriedSpeaker.addAll(discourse.carriedSource(syntax.sentence()));
      }
      if (!found.takesSource(source)) {
        ofSources.add(source);
      }
    }
    return ofSources;
  }

  /**
   * "Kein Politiker forderte Neuwahlen", "Niemand bestätigte den Bericht", "Kaum ein Politiker …",
   * "Das glaubt kaum jemand".
   */
  private boolean isSaidByNobody(Attribution attribution) {
    SentenceSyntax syntax = attribution.syntax;
    if (attribution.speaker.isEmpty()) {
      Clause clause = attribution.clauseOfCue;
      return clause != null
          && clause.from() + 1 < clause.finite()
          && isHardlyAnyone(syntax, clause.from());
    }
    int first = syntax.itemAt(attribution.speaker.get(0).begin());
    return functionWords.is(Role.NOBODY, syntax.item(first).word())
        || first > 0 && isHardlyAnyone(syntax, first - 1);
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
}
