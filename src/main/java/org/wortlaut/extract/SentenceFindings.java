package org.wortlaut.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wortlaut.extract.Attribution.Construction;
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
   * Adds an attribution unless an earlier one has its cue or its very content.
   *
   * @param candidate may be null, where a rule found nothing
   */
  void add(Attribution candidate) {
    boolean isNew =
        candidate != null
            && found.stream()
                .noneMatch(
                    other ->
                        other.content.equals(candidate.content)
                            || overlap(other.cue, candidate.cue));
    if (isNew) {
      found.add(candidate);
    }
  }

  void addAll(List<Attribution> candidates) {
    candidates.forEach(this::add);
  }

  /** By the begin of the content, the longer one first. */
  List<Attribution> inTextOrder() {
    return found.stream().sorted(TEXT_ORDER).toList();
  }

  private static boolean overlap(List<Span> some, List<Span> others) {
    return some.stream().anyMatch(span -> others.stream().anyMatch(span::overlaps));
  }

  /** Whether a verb stands in a cue or in a content. */
  boolean cover(Span verb) {
    return isInContent(verb)
        || found.stream().anyMatch(attribution -> overlap(attribution.fullCue, List.of(verb)));
  }

  private boolean isInContent(Span verb) {
    return found.stream()
        .anyMatch(
            attribution -> attribution.content.stream().anyMatch(piece -> piece.contains(verb)));
  }

  /**
   * Whether the sentence as a whole is attributed: its main verb is a cue or stands in a content. A
   * cue in the Konjunktiv ("Er habe gesagt, …") is reported itself.
   */
  boolean coverSentence() {
    for (Clause clause : syntax.clauses()) {
      if (clause.is(Type.MAIN) && clause.finite() >= 0) {
        Span verb = syntax.item(clause.finite()).span();
        boolean reportedItself = VerbMood.of(syntax.item(clause.finite()).word()).subjunctive();
        return reportedItself ? isInContent(verb) : cover(verb);
      }
    }
    return found.stream().anyMatch(attribution -> attribution.construction == Construction.QUOTE);
  }

  /** The indices of the clauses whose verb is part of a cue. */
  Set<Integer> clausesWithCue() {
    Set<Integer> taken = new HashSet<>();
    for (Clause clause : syntax.clauses()) {
      Predicate predicate = syntax.predicate(clause);
      if (predicate != null && predicate.parts().stream().anyMatch(this::isInCue)) {
        taken.add(clause.index());
      }
    }
    return taken;
  }

  private boolean isInCue(int item) {
    int begin = syntax.item(item).begin();
    return found.stream()
        .anyMatch(attribution -> attribution.cue.stream().anyMatch(cue -> cue.contains(begin)));
  }
}
