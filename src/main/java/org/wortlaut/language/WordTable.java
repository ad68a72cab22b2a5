package org.wortlaut.language;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * The words of a vocabulary by their forms, which are found in a text without being cut out of it.
 * News repeats its words: of a million tokens only some ten thousand are new. Open addressing with
 * linear probing; the key of a short form is the form itself, so that two numbers are compared and
 * neither the word nor its letters are fetched. Safe to share between threads; of two that look for
 * a new form at the same time both get the same word.
 */
final class WordTable {

  /** More forms are worked out again each time, so that a long run does not fill the memory. */
  private static final int MOST_WORDS = 400_000;

  private static final int FIRST_SIZE = 1 << 14;

  /** Characters of a short form; a byte of the key each and one for their number. */
  private static final int LONGEST_SHORT = Long.BYTES - 1;

  private static final int LAST_LATIN_1 = 0xFF;

  /** Spreads keys (Knuth 1973: the golden ratio); its upper bits are the best. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Bits of a spread key that are left out; the others count more slots than a table ever has. */
  private static final int LOWER_BITS = 40;

  /**
   * @param keys of the words in the same slots, each written before its word
   */
  private record Slots(long[] keys, AtomicReferenceArray<Word> words) {

    Slots(int size) {
      this(new long[size], new AtomicReferenceArray<>(size));
    }

    /** Where the word is, or the free slot where it would be. */
    int of(long key, String text, int begin, int end) {
      int mask = keys.length - 1;
      int slot = (int) (key * SPREAD >>> LOWER_BITS) & mask;
      for (Word word = words.get(slot); word != null; word = words.get(slot)) {
        if (keys[slot] == key && (isShort(key) || isAt(word.form(), text, begin, end))) {
          return slot;
        }
        slot = slot + 1 & mask;
      }
      return slot;
    }

    private static boolean isAt(String form, String text, int begin, int end) {
      return form.length() == end - begin && text.startsWith(form, begin);
    }

    void set(int slot, Word word) {
      keys[slot] = key(word.form(), 0, word.form().length());
      words.set(slot, word);
    }
  }

  private final Function<String, Word> reading;
  private volatile Slots slots = new Slots(FIRST_SIZE);
  private int size;

  /**
   * @param reading depends on nothing but the form
   */
  WordTable(Function<String, Word> reading) {
    this.reading = reading;
  }

  /** The word whose form stands in a text from {@code begin} up to and without {@code end}. */
  Word of(String text, int begin, int end) {
    Slots known = slots;
    Word found = known.words.get(known.of(key(text, begin, end), text, begin, end));
    return found != null ? found : read(text.substring(begin, end));
  }

  /** The letters of a short form and their number; of others a negative hash code. */
  private static long key(String text, int begin, int end) {
    int length = end - begin;
    long key = length;
    int all = length <= LONGEST_SHORT ? 0 : Character.MAX_VALUE;
    for (int i = begin; i < end && all <= LAST_LATIN_1; i++) {
      char c = text.charAt(i);
      all |= c;
      key = key << Byte.SIZE | c;
    }
    return all <= LAST_LATIN_1 ? key : hash(text, begin, end) | Long.MIN_VALUE;
  }

  private static boolean isShort(long key) {
    return key >= 0;
  }

  private static long hash(String text, int begin, int end) {
    long hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  private Word read(String form) {
    Word word = reading.apply(form);
    return keep(word);
  }

  private synchronized Word keep(Word word) {
    Slots known = slots;
    int slot = slot(known, word);
    if (known.words.get(slot) != null) {
      return known.words.get(slot);
    }
    if (size < MOST_WORDS) {
      known.set(slot, word);
      if (++size > known.keys.length / 2) {
        slots = doubled(known);
      }
    }
    return word;
  }

  private static int slot(Slots slots, Word word) {
    int length = word.form().length();
    return slots.of(key(word.form(), 0, length), word.form(), 0, length);
  }

  private static Slots doubled(Slots known) {
    Slots more = new Slots(2 * known.keys.length);
    for (int i = 0; i < known.keys.length; i++) {
      Word word = known.words.get(i);
      if (word != null) {
        more.set(slot(more, word), word);
      }
    }
    return more;
  }
}
