package org.wortlaut.language;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * The words of a vocabulary by their forms, which are found in a text without being cut out of it.
 * News repeats its words: of a million tokens only some ten thousand are new. Open addressing with
 * linear probing. Safe to share between threads; of two that look for a new form at the same time
 * both get the same word.
 */
final class WordTable {

  /** More forms are worked out again each time, so that a long run does not fill the memory. */
  private static final int MOST_WORDS = 400_000;

  private static final int FIRST_SIZE = 1 << 14;

  private final Function<String, Word> reading;
  private volatile AtomicReferenceArray<Word> slots = new AtomicReferenceArray<>(FIRST_SIZE);
  private int size;

  /**
   * @param reading depends on nothing but the form
   */
  WordTable(Function<String, Word> reading) {
    this.reading = reading;
  }

  /** The word whose form stands in a text from {@code begin} up to and without {@code end}. */
  Word of(String text, int begin, int end) {
    AtomicReferenceArray<Word> words = slots;
    int slot = slot(words, text, begin, end);
    Word found = words.get(slot);
    return found != null ? found : read(text.substring(begin, end));
  }

  /** Where the word is, or the free slot where it would be. */
  private static int slot(AtomicReferenceArray<Word> words, String text, int begin, int end) {
    int mask = words.length() - 1;
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ hash >>> 15) & mask;
    for (Word word = words.get(slot); word != null; word = words.get(slot)) {
      String form = word.form();
      if (form.hashCode() == hash && form.length() == end - begin && text.startsWith(form, begin)) {
        return slot;
      }
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private Word read(String form) {
    Word word = reading.apply(form);
    return keep(word);
  }

  private synchronized Word keep(Word word) {
    AtomicReferenceArray<Word> words = slots;
    int slot = slot(words, word.form(), 0, word.form().length());
    if (words.get(slot) != null) {
      return words.get(slot);
    }
    if (size < MOST_WORDS) {
      words.set(slot, word);
      if (++size > words.length() / 2) {
        slots = doubled(words);
      }
    }
    return word;
  }

  private static AtomicReferenceArray<Word> doubled(AtomicReferenceArray<Word> words) {
    AtomicReferenceArray<Word> more = new AtomicReferenceArray<>(2 * words.length());
    for (int i = 0; i < words.length(); i++) {
      Word word = words.get(i);
      if (word != null) {
        more.set(slot(more, word.form(), 0, word.form().length()), word);
      }
    }
    return more;
  }
}
