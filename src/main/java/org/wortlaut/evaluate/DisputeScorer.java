package org.wortlaut.evaluate;

import java.util.HashSet;
import java.util.Set;

/**
 * How well denials are linked to the claims that they contradict: precision and recall of single
 * links.
 */
final class DisputeScorer {

  /** A denial and a claim of one article, both by their ids in the gold file. */
  record Link(String document, String denial, String claim) {}

  private DisputeScorer() {}

  static Score score(Set<Link> gold, Set<Link> predicted) {
    Set<Link> right = new HashSet<>(predicted);
    right.retainAll(gold);
    return Score.ofCounts("disputes", right.size(), predicted.size(), gold.size());
  }

  /** The links of a gold file; claims that are no statement give none. */
  static Set<Link> links(DisputesFile file) {
    Set<Link> links = new HashSet<>();
    for (DisputesFile.Entry entry : file.entries()) {
      entry
          .claimIds()
          .forEach(claim -> links.add(new Link(entry.document(), entry.denialId(), claim)));
    }
    return links;
  }
}
