package org.wortlaut.language;

/**
 * One verbal reading of a word form.
 *
 * @param lemma infinitive, with its particle where the form is written in one word ("mitteilte":
 *     mitteilen)
 * @param person 1 or 3 for finite forms, 0 for the others
 * @param wholeWord whether a separable particle is attached, as in subordinate clauses
 *     ("mitteilte")
 */
public record VerbForm(String lemma, Mood mood, int person, boolean plural, boolean wholeWord) {

  /** Mood, tense and the infinite forms in one. */
  public enum Mood {
    PRESENT,
    PAST,
    SUBJUNCTIVE_1,
    SUBJUNCTIVE_2,
    INFINITIVE,
    ZU_INFINITIVE,
    PARTICIPLE_PAST;

    /** Whether it is a mood of finite forms. */
    public boolean finite() {
      return ordinal() <= SUBJUNCTIVE_2.ordinal();
    }
  }

  /** Whether the form agrees with a subject: "sagte", not "sagen" or "gesagt". */
  public boolean finite() {
    return mood.finite();
  }
}
