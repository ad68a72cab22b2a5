package org.wortlaut.resolve.lexicon;

/** What all organisations of a class have: {@code organisation-classes.tsv}. */
public enum ClassTrait {
  /** They are called by their members, and who heads one may head another. */
  MEMBERS,
  /** One in each region: "die Altdorfer SPD". */
  BRANCHES,
  /** A president beside that of the state. */
  HEADS
}
