package org.wortlaut.aggregate.dispute;

import java.util.List;
import java.util.Set;
import org.wortlaut.extract.Act;
import org.wortlaut.extract.Denial;

/** The statements of an article that a denial may contradict at all. */
final class RivalClaims {

  /**
   * Demands and questions claim nothing, unless a denial itself reports them as a claim: "wies den
   * Bericht zurück, wonach die Brücke gesperrt werden soll".
   */
  private static final Set<Act> CLAIMING =
      Set.of(Act.ASSERT, Act.ACCUSE, Act.WARN, Act.CONFIRM, Act.COMMIT);

  /** What part of the words of the shorter of two claims. */
  private static final double MUCH_IN_COMMON = 0.5;

  private final List<Utterance> article;

  /**
   * @param article all statements of the article, in its order
   */
  RivalClaims(List<Utterance> article) {
    this.article = article;
  }

  /** In the order of the article. */
  List<Utterance> of(Utterance denial) {
    return article.stream().filter(claim -> mayBeDeniedBy(denial, claim)).toList();
  }

  private boolean mayBeDeniedBy(Utterance denial, Utterance claim) {
    return claim.index() != denial.index()
        && (CLAIMING.contains(claim.act()) || denial.rejects() && denial.reports(claim))
        && !denial.sharesSpeakerWith(claim)
        && !claim.reports(denial)
        && !holds(claim, denial)
        && !denyAlike(denial, claim)
        && (denial.refersBack() || !reportsWordsOf(denial, claim));
  }

  /**
   * Whether both deny, and neither the other: one reports the denial of the other ("laut X
   * bestreitet Y, dass …"), or both only negate. Who negates what he is blamed for in other words
   * does contradict: "keinen Cent behalten" against "nicht rechtmäßig verwendet".
   */
  private static boolean denyAlike(Utterance denial, Utterance claim) {
    return claim.denial() != Denial.NONE
        && claim.denial() == denial.denial()
        && (denial.sharesWordsWith(claim)
            || claim.denial() == Denial.NEGATED && !blames(claim, denial));
  }

  private static boolean blames(Utterance claim, Utterance denial) {
    return claim.act().charges()
        && denial.denied().stream()
            .allMatch(stem -> StemOverlap.closeness(stem, claim.denied()) == 0);
  }

  /**
   * Nobody contradicts a report of what he himself has said, but "Eine solche Zusage habe ich nie
   * gegeben" does.
   */
  private boolean reportsWordsOf(Utterance denial, Utterance claim) {
    return article.stream()
        .anyMatch(inner -> holds(claim, inner) && denial.sharesSpeakerWith(inner));
  }

  /** Whether a statement stands in the content of another, however deep. */
  boolean holds(Utterance outer, Utterance inner) {
    int parent = inner.parent();
    while (parent >= 0) {
      if (parent == outer.index()) {
        return true;
      }
      parent = article.get(parent).parent();
    }
    return false;
  }

  /** Whether one of them stands in the other. */
  boolean areNested(Utterance one, Utterance other) {
    return holds(one, other) || holds(other, one);
  }

  /** Whether a denial that contradicts one of two claims contradicts both. */
  boolean areOne(Utterance denial, Utterance one, Utterance other) {
    boolean points = denial.onlyPoints() || denial.takesUp(one) || denial.takesUp(other);
    return areNested(one, other) || points && areInARow(one, other, denial);
  }

  /**
   * Whether a denial that contradicts one of two claims speaks against the other too: they tell
   * much the same and neither denies it, or both are charges and the denial only points at them.
   */
  boolean areAlike(Utterance denial, Utterance one, Utterance other) {
    boolean charges = one.act().charges() && other.act().charges();
    return one.denies() == other.denies()
        && (denial.onlyPoints() && charges || haveMuchInCommon(one.matter(), other.matter()));
  }

  private static boolean haveMuchInCommon(List<String> one, List<String> other) {
    long common = one.stream().filter(other::contains).count();
    return common > 0 && common >= MUCH_IN_COMMON * Math.min(one.size(), other.size());
  }

  /** Whether one source makes both, and nobody but the denier speaks between them. */
  private boolean areInARow(Utterance one, Utterance other, Utterance denial) {
    int from = Math.min(one.index(), other.index());
    int to = Math.max(one.index(), other.index());
    return article.subList(from, to + 1).stream()
        .allMatch(
            between ->
                between.index() == denial.index()
                    || between.sharesSpeakerWith(one)
                    || between.speakers().isEmpty() && one.speakers().isEmpty());
  }
}
