package org.wortlaut.resolve.entity;

/**
 * For whom no pronoun or noun stands while one speaker is resolved: one for all who look for whom
 * they stand.
 */
public final class NotMeant {

  private Others others = Others.NOBODY;

  public Others others() {
    return others;
  }

  /** From now on these. */
  public void are(Others notMeant) {
    this.others = notMeant;
  }
}
