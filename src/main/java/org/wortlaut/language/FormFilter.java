package org.wortlaut.language;

/**
 * A set of word forms that tells of most others by one look at a number that they are not in it: a
 * Bloom filter (Bloom 1970) of 64 bits and one hash. It may say that a form is there that is not.
 */
public final class FormFilter {

  private long bits;

  private static long bit(int hash) {
    return 1L << hash;
  }

  public static FormFilter of(Iterable<String> forms) {
    FormFilter filter = new FormFilter();
    forms.forEach(filter::add);
    return filter;
  }

  /** All that it knows of the forms. */
  long bits() {
    return bits;
  }

  /** The same as {@link #mayHave(String)} of the filter with some bits. */
  static boolean mayHave(long bits, String form) {
    return (bits & bit(form.hashCode())) != 0;
  }

  /** The same as {@link #mayHave(Word)} of the filter with some bits. */
  static boolean mayHave(long bits, Word word) {
    return (bits & bit(word.lowerHash())) != 0;
  }

  public void add(String form) {
    bits |= bit(form.hashCode());
  }

  /** The form of the word in lower case. */
  public void add(Word word) {
    bits |= bit(word.lowerHash());
  }

  /** False only if the form has not been added. */
  public boolean mayHave(String form) {
    return mayHave(bits, form);
  }

  /** False only if the form of the word in lower case has not been added. */
  public boolean mayHave(Word word) {
    return mayHave(bits, word);
  }

  /** False only if no form is in both. */
  public boolean mayMeet(FormFilter other) {
    return (bits & other.bits) != 0;
  }
}
