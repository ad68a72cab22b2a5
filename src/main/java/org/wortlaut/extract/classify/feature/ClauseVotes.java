package org.wortlaut.extract.classify.feature;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.sign.ContentKinds;
import org.wortlaut.learn.Count;
import org.wortlaut.learn.FeatureGroup;
import org.wortlaut.learn.FeatureSink;

/**
 * Features of all asserted clauses of a content together: a quotation of many sentences is what
 * most of them are, not only the first.
 */
final class ClauseVotes {

  private static final int MOST = 3;
  private static final int SHARES = 4;

  private final ContentKinds kinds;
  private final FeatureGroup[][] vote = FeatureGroup.pairs("vote=", Labels.KINDS, Labels.FORMS);

  /** Of each kind, share and form: {@code votes=plan=2} and {@code votes=plan=2+direct}. */
  private final FeatureGroup[][][] shares =
      Labels.KINDS.stream()
          .map(kind -> "votes=" + kind + "=")
          .map(votes -> FeatureGroup.alsoAlone(votes, Count.all(SHARES), Labels.FORMS))
          .toArray(FeatureGroup[][][]::new);

  private final FeatureGroup[][] assertions =
      FeatureGroup.pairs("asserted=", Count.all(MOST), Labels.FORMS);

  ClauseVotes(ContentKinds kinds) {
    this.kinds = kinds;
  }

  void add(StatementReading reading, FeatureSink found) {
    List<ContentClause> asserted = new ArrayList<>();
    for (ContentClause clause : reading.content().clauses()) {
      if (clause.asserted()) {
        asserted.add(clause);
      }
    }
    int form = reading.context().form().ordinal();
    int[] votes = new int[Labels.KINDS.size()];
    for (ContentClause clause : asserted) {
      votes[kinds.of(clause).ordinal()]++;
    }
    for (int kind = 0; kind < votes.length; kind++) {
      if (votes[kind] > 0) {
        int share = SHARES * votes[kind] / asserted.size();
        found.add(vote[kind][form]);
        found.add(shares[kind][share][form]);
      }
    }
    found.add(assertions[Math.min(MOST, asserted.size())][form]);
    for (int i = 1; i < asserted.size(); i++) {
      ContentClause clause = asserted.get(i);
      found.add("later-tense=", clause.tense().label());
      if (clause.predicate() != null && !clause.predicate().modal().isEmpty()) {
        found.add("later-modal=", clause.predicate().modal());
      }
    }
  }
}
