package org.wortlaut.extract.classify.feature;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.extract.ClaimKind;
import org.wortlaut.extract.classify.reading.ContentClause;
import org.wortlaut.extract.classify.reading.StatementReading;
import org.wortlaut.extract.classify.sign.ContentKinds;
import org.wortlaut.learn.Count;
import org.wortlaut.learn.FeatureSink;

/**
 * Features of all asserted clauses of a content together: a quotation of many sentences is what
 * most of them are, not only the first.
 */
final class ClauseVotes {

  private static final int MOST = 3;
  private static final int SHARES = 4;

  private final ContentKinds kinds;

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
    String form = reading.context().form().label();
    int[] votes = new int[ClaimKind.values().length];
    for (ContentClause clause : asserted) {
      votes[kinds.of(clause).ordinal()]++;
    }
    for (ClaimKind kind : ClaimKind.values()) {
      if (votes[kind.ordinal()] > 0) {
        String share = Count.of(SHARES * votes[kind.ordinal()] / asserted.size());
        found.add("vote=", kind.label(), "+", form);
        found.add("votes=", kind.label(), "=", share);
        found.add("votes=", kind.label(), "=", share, "+", form);
      }
    }
    found.add("asserted=", Count.upTo(MOST, asserted.size()), "+", form);
    for (int i = 1; i < asserted.size(); i++) {
      ContentClause clause = asserted.get(i);
      found.add("later-tense=", clause.tense());
      if (clause.predicate() != null && !clause.predicate().modal().isEmpty()) {
        found.add("later-modal=", clause.predicate().modal());
      }
    }
  }
}
