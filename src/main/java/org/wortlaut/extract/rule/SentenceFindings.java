package org.wortlaut.extract.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wortlaut.extract.content.ContentCuts;
import org.wortlaut.extract.draft.Attribution;
import org.wortlaut.extract.draft.Attribution.Construction;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.Clause.Type;
import org.wortlaut.syntax.Predicate;
import org.wortlaut.syntax.SentenceSyntax;
import org.wortlaut.syntax.VerbMood;
import org.wortlaut.text.Span;

/** What the rules have found in one sentence so far, and what of the sentence that covers. */
final class SentenceFindings {

  private static final Comparator<Attribution> TEXT_ORDER =
      Comparator.comparingInt(Attribution::begin)
          .thenComparing(
              Comparator.<Attribution>comparingInt(found -> found.contentCover().end()).reversed());

  private final SentenceSyntax syntax;
  private final List<Attribution> found = new ArrayList<>();

  SentenceFindings(SentenceSyntax syntax) {
    this.syntax = syntax;
  }

  /**
   * Adds an attribution unless an earlier one has its cue or its very content; but what one says
   * another may contest: "warf ihm Untreue vor, was er bestreitet". What a source attributes ends
   * at an aside: "Nach ersten Erkenntnissen war es ein Unfall, so die Polizei".
   *
   * @param candidate may be null, where a rule found nothing
   */
  void add(Attribution candidate) {
    if (candidate != null && !isKnown(candidate)) {
      for (Attribution other : found) {
        if (other.aside != null && candidate.construction == Construction.PREPOSITIONAL) {
          ContentCuts.cut(syntax, other.aside, candidate.content);
        }
      }
      found.add(candidate);
    }
  }

  /**
   * "Der Deich halte, heißt es laut dem Bericht": a source in a clause that is nothing but a cue
   * says who speaks there. "Der Deich halte, sagte Kern laut dpa": one in a clause that only tells
   * who said what stands outside it tells through whom it is known.
   *
   * @return whether the source attributes nothing else
   */
  boolean takesSource(Attribution source) {
    for (Attribution other : found) {
      if (isFrameOf(other, source)) {
        return true;
      }
      boolean cueOnly =
          other.clauseOfCue == source.clauseOfCue
              && source.content.stream()
                  .allMatch(piece -> other.cue.stream().anyMatch(cue -> cue.contains(piece)));
      if (cueOnly) {
        if (other.speaker.isEmpty()) {
          other.speaker.addAll(source.speaker);
          other.carriedSpeaker.addAll(source.carriedSpeaker);
        }
        return true;
      }
    }
    return false;
  }

  /** Whether a source attributes nothing but the words that tell who said what. */
  private static boolean isFrameOf(Attribution other, Attribution source) {
    return other.clauseOfCue == source.clauseOfCue
        && other.hasSpeaker()
        && !other.content.isEmpty()
        && !other.cue.isEmpty()
        && source.content.stream().anyMatch(piece -> piece.contains(other.cue.get(0)))
        && !Span.overlap(source.content, other.content);
  }

  private boolean isKnown(Attribution candidate) {
    for (Attribution other : found) {
      boolean sameWords =
          !candidate.answersClauseBefore
              && other.content.equals(candidate.content)
              && !sharesVerb(other, candidate);
      if (sameWords || Span.overlap(other.cue, candidate.cue)) {
        return true;
      }
    }
    return false;
  }

  /** "[Der Plan] wurde von A begrüßt und von B kritisiert": both speak of the same. */
  private static boolean sharesVerb(Attribution first, Attribution second) {
    return second.clauseOfCue != null
        && second.clauseOfCue.isOfOneVerb()
        && second.clauseOfCue.conjunctOf() == first.clauseOfCue;
  }

  void addAll(List<Attribution> candidates) {
    for (int i = 0; i < candidates.size(); i++) {
      add(candidates.get(i));
    }
  }

  /** Adds those of further speakers, who share the cue of the first. */
  void addWithSharedCue(List<Attribution> others) {
    found.addAll(others);
  }

  /** By the begin of the content, the longer one first. */
  List<Attribution> inTextOrder() {
    List<Attribution> sorted = new ArrayList<>(found);
    sorted.sort(TEXT_ORDER);
    return sorted;
  }

  /**
   * Whether a clause is attributed: its verb is a cue or stands in a content. A cue in the
   * Konjunktiv ("Er habe gesagt, …", "Man dürfe nicht erwarten, …") is reported itself.
   */
  boolean coverClause(Clause clause) {
    if (found.isEmpty()) {
      return false;
    }
    Span verb = syntax.item(clause.finite()).span();
    boolean reportedItself = VerbMood.of(syntax.item(clause.finite()).word()).subjunctive();
    return reportedItself ? isInContent(verb) : cover(verb);
  }

  /** Whether a verb stands in a cue or in a content. */
  boolean cover(Span verb) {
    for (Attribution attribution : found) {
      if (verb.overlapsAny(attribution.fullCue)) {
        return true;
      }
    }
    return isInContent(verb);
  }

  private boolean isInContent(Span verb) {
    for (Attribution attribution : found) {
      for (Span piece : attribution.content) {
        if (piece.contains(verb) && !isReportedAside(attribution)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Das könne, wie Studien gezeigt hätten, schaden": who says so refers to what others said. */
  private boolean isReportedAside(Attribution attribution) {
    return attribution.rule.equals(AsideAttributions.WIE)
        && syntax.predicate(attribution.clauseOfCue).mood().subjunctive();
  }

  /** Whether the sentence as a whole is attributed, by its first main clause. */
  boolean coverSentence() {
    for (Clause clause : syntax.clauses()) {
      if (clause.is(Type.MAIN) && clause.finite() >= 0) {
        return coverClause(clause);
      }
    }
    return found.stream().anyMatch(attribution -> attribution.construction == Construction.QUOTE);
  }

  /** Whether the verb of a clause is part of a cue. */
  boolean hasCue(Clause clause) {
    Predicate predicate = syntax.predicate(clause);
    if (predicate == null || found.isEmpty()) {
      return false;
    }
    for (int item : predicate.parts()) {
      if (isInCue(item)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInCue(int item) {
    int begin = syntax.item(item).begin();
    for (Attribution attribution : found) {
      for (Span cue : attribution.cue) {
        if (cue.contains(begin)) {
          return true;
        }
      }
    }
    return false;
  }
}
