package org.wortlaut.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wortlaut.extract.Attribution.Construction;
import org.wortlaut.language.FunctionWords;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.ClauseParser;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Document;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token.Kind;

/** Runs the rules over the sentences of an article in text order and settles what they find in the same place. */
final class AttributionFinder {

  /** Found by cross-validation on {@code wikinews-train}: the best F1 of statements. */
  private static final double LEAST_PROBABILITY = 0.42;

  /** GNQA counts more as a statement than the texts that the model was trained on. */
  private static final double LEAST_PROBABILITY_GNQA = 0.45;

  private final ReportFeatures features;
  private final ContentEnd contentEnd;
  private final ClauseParser parser;
  private final SpeakerFinder speakers;
  private final VerbAttributions verbs;
  private final NounAttributions nouns;
  private final NominalAttributions nominals;
  private final AsideAttributions asides;
  private final PrepositionAttributions prepositions;
  private final AnaphorAttributions anaphors;
  private final RunAttributions runs;

  AttributionFinder(ClauseParser parser, CueLexicon cues, FunctionWords functionWords, SpeakerNouns nouns) {
    this.features = new ReportFeatures(nouns);
    this.contentEnd = new ContentEnd(cues);
    this.parser = parser;
    this.speakers = new SpeakerFinder(functionWords, nouns);
    this.verbs = new VerbAttributions(cues, functionWords, speakers);
    this.nouns = new NounAttributions(cues, functionWords, speakers);
    this.nominals = new NominalAttributions(cues, functionWords, speakers);
    this.asides = new AsideAttributions(cues, functionWords, speakers);
    this.prepositions = new PrepositionAttributions(cues, speakers);
    this.anaphors = new AnaphorAttributions(cues, functionWords, speakers);
    this.runs = new RunAttributions(speakers);
  }

  /** How likely an attribution with these features is a statement. */
  interface Judge {
    double probability(List<String> features);
  }

  /**
   * @param judge weighs what the rules propose
   * @param scheme decides how much probability is enough
   */
  List<Attribution> find(Document document, Judge judge, Scheme scheme) {
    Discourse discourse = new Discourse(document);
    List<SentenceSyntax> sentences = document.sentences().stream().map(parser::parse).toList();
    List<Attribution> turns = InterviewAttributions.find(sentences);
    turns.forEach(turn -> turn.features = features.of(turn, turns, discourse));
    turns.forEach(discourse::add);
    for (SentenceSyntax syntax : sentences) {
      if (isInside(syntax, turns)) {
        continue;
      }
      List<Attribution> found = judged(ofSentence(syntax, discourse), discourse, judge, scheme);
      if (!continuesQuote(syntax, discourse, found)) {
        found.forEach(discourse::add);
      }
      rememberSubject(syntax, discourse);
    }
    return discourse.attributions();
  }

  private static boolean isInside(SentenceSyntax syntax, List<Attribution> turns) {
    return turns.stream().anyMatch(turn -> turn.contentCover().overlaps(syntax.sentence().span()));
  }

  private List<Attribution> judged(List<Attribution> found, Discourse discourse, Judge judge, Scheme scheme) {
    List<Attribution> kept = new ArrayList<>();
    for (Attribution attribution : found) {
      attribution.features = features.of(attribution, found, discourse);
      attribution.confidence = judge.probability(attribution.features);
      boolean thoughtInGnqa = scheme == Scheme.GNQA && attribution.thought;
      if (attribution.confidence >= threshold(scheme) || thoughtInGnqa) {
        kept.add(attribution);
      }
    }
    return kept;
  }

  private static double threshold(Scheme scheme) {
    return scheme == Scheme.GNQA ? LEAST_PROBABILITY_GNQA : LEAST_PROBABILITY;
  }

  private List<Attribution> ofSentence(SentenceSyntax syntax, Discourse discourse) {
    List<Attribution> found = new ArrayList<>();
    Attribution anaphor = syntax.sentence().quoted() ? null : anaphors.ofSentenceBefore(syntax, discourse);
    if (anaphor != null) {
      found.add(anaphor);
    }
    addNew(found, asides.find(syntax));
    addNew(found, verbs.find(syntax, false));
    for (Clause clause : syntax.clauses()) {
      Attribution before = anaphors.ofClauseBefore(syntax, clause);
      addNew(found, before == null ? List.of() : List.of(before));
    }
    addNew(found, nouns.find(syntax));
    addNew(found, verbs.find(syntax, true));
    addNew(found, nominals.find(syntax, clausesWithCue(syntax, found)));
    addNew(found, prepositions.find(syntax));
    if (!syntax.sentence().quoted() && !coversSentence(syntax, found)) {
      Attribution run = runs.find(syntax, discourse);
      if (run != null) {
        addNew(found, List.of(run));
      }
    }
    if (!syntax.sentence().quoted()) {
      addLaterClauses(syntax, discourse, found);
    }
    found.sort((a, b) -> a.begin() != b.begin() ? a.begin() - b.begin() : b.contentCover().end() - a.contentCover().end());
    return found;
  }

  private void addLaterClauses(SentenceSyntax syntax, Discourse discourse, List<Attribution> found) {
    for (Clause clause : syntax.clauses()) {
      if (clause.finite() < 0 || isCovered(syntax.item(clause.finite()).span(), found)) {
        continue;
      }
      Attribution later = runs.findClause(syntax, clause, discourse, contentEnd);
      if (later != null) {
        addNew(found, List.of(later));
      }
    }
  }

  private static boolean isCovered(Span verb, List<Attribution> found) {
    for (Attribution attribution : found) {
      boolean inCue = attribution.fullCue.stream().anyMatch(cue -> cue.overlaps(verb));
      boolean inContent = attribution.content.stream().anyMatch(piece -> piece.contains(verb));
      if (inCue || inContent) {
        return true;
      }
    }
    return false;
  }

  /** Leaves out what has the cue or the very content of something found before. */
  private static void addNew(List<Attribution> found, List<Attribution> more) {
    for (Attribution candidate : more) {
      boolean known = false;
      for (Attribution other : found) {
        known |= other.content.equals(candidate.content) || sharesCue(other, candidate);
      }
      if (!known) {
        found.add(candidate);
      }
    }
  }

  private static boolean sharesCue(Attribution a, Attribution b) {
    for (Span cue : a.cue) {
      for (Span other : b.cue) {
        if (cue.overlaps(other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<Integer> clausesWithCue(SentenceSyntax syntax, List<Attribution> found) {
    Set<Integer> taken = new HashSet<>();
    for (Clause clause : syntax.clauses()) {
      Predicate predicate = syntax.predicate(clause);
      if (predicate == null) {
        continue;
      }
      for (Attribution attribution : found) {
        for (int part : predicate.parts()) {
          if (attribution.cue.stream().anyMatch(cue -> cue.contains(syntax.item(part).begin()))) {
            taken.add(clause.index());
          }
        }
      }
    }
    return taken;
  }

  private static boolean isInContent(Span verb, List<Attribution> found) {
    return found.stream().anyMatch(attribution -> attribution.content.stream().anyMatch(piece -> piece.contains(verb)));
  }

  /**
   * Whether the sentence as a whole is attributed already: its main verb is a cue or stands in a content. A cue in the Konjunktiv ("Er habe
   * gesagt, …") is reported itself.
   */
  private static boolean coversSentence(SentenceSyntax syntax, List<Attribution> found) {
    for (Clause clause : syntax.clauses()) {
      if (clause.is(Type.MAIN) && clause.finite() >= 0) {
        boolean reportedItself = VerbMood.of(syntax.item(clause.finite()).word()).subjunctive();
        return reportedItself ? isInContent(syntax.item(clause.finite()).span(), found) : isCovered(syntax.item(clause.finite()).span(), found);
      }
    }
    return found.stream().anyMatch(a -> a.construction == Construction.QUOTE);
  }

  /** „A“, sagte X. „B.“ – the second quotation goes on with the first and is a further piece of it. */
  private static boolean continuesQuote(SentenceSyntax syntax, Discourse discourse, List<Attribution> found) {
    if (found.size() != 1 || !found.get(0).rule.equals("quote-alone")) {
      return false;
    }
    Sentence before = discourse.sentenceBefore(syntax.sentence());
    if (before == null || before.paragraph() != syntax.sentence().paragraph()) {
      return false;
    }
    for (Attribution earlier : discourse.of(before)) {
      boolean cueLast = earlier.construction == Construction.QUOTE && !earlier.cue.isEmpty() && earlier.cue.get(0).begin() > earlier.contentCover().begin();
      boolean quoteFirst = before.items().get(0).kind() == Kind.QUOTED;
      if (cueLast && quoteFirst) {
        earlier.content.addAll(found.get(0).content);
        return true;
      }
    }
    return false;
  }

  private void rememberSubject(SentenceSyntax syntax, Discourse discourse) {
    if (syntax.sentence().quoted()) {
      return;
    }
    for (Clause clause : syntax.clauses()) {
      Predicate predicate = syntax.predicate(clause);
      if (clause.is(Type.MAIN) && predicate != null && !predicate.passive()) {
        SpeakerFinder.Found subject = speakers.subject(syntax, clause, predicate);
        if (subject != null && subject.from() < subject.to()) {
          discourse.subject(syntax.sentence(), syntax.span(subject.from(), subject.to()));
        }
        return;
      }
    }
  }
}
