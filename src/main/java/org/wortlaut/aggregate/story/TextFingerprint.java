package org.wortlaut.aggregate.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What of a text is compared with other texts: its words, without case, punctuation and spacing.
 *
 * @param hash of the sequence of words, hexadecimal; null if the text has no word
 * @param shingles hashes of all runs of so many words, sorted and distinct; empty if the text is
 *     shorter than one
 * @param bands locality-sensitive hashes of the shingles (MinHash: Broder 1997; banding: Indyk and
 *     Motwani 1998); empty if they are
 */
record TextFingerprint(String hash, int[] shingles, long[] bands) {

  private static final int SOFT_HYPHEN = 0xAD;

  static TextFingerprint of(String text, StorySettings settings) {
    List<String> words = words(text);
    if (words.isEmpty()) {
      return new TextFingerprint(null, new int[0], new long[0]);
    }
    int[] shingles = shingles(words, settings.shingleWords());
    return new TextFingerprint(
        hash(words), shingles, bands(shingles, settings.bands(), settings.rowsPerBand()));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> c != SOFT_HYPHEN)
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
              } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static int[] shingles(List<String> words, int length) {
    return IntStream.rangeClosed(0, words.size() - length)
        .map(
            start -> {
              long hash = 0;
              for (String word : words.subList(start, start + length)) {
                hash = mix(hash * 31 + word.hashCode());
              }
              return (int) (hash >>> 32);
            })
        .sorted()
        .distinct()
        .toArray();
  }

  /**
   * Each band is the hash of a few minima; the minima are taken under multiply-shift hash functions
   * (Dietzfelbinger et al. 1997).
   */
  private static long[] bands(int[] shingles, int bands, int rows) {
    if (shingles.length == 0) {
      return new long[0];
    }
    long[] hashes = new long[bands];
    for (int band = 0; band < bands; band++) {
      long hash = band;
      for (int row = 0; row < rows; row++) {
        hash = mix(hash + minimum(shingles, band * rows + row));
      }
      hashes[band] = hash;
    }
    return hashes;
  }

  private static long minimum(int[] shingles, int function) {
    long factor = mix(2L * function + 1) | 1;
    long offset = mix(2L * function + 2);
    long least = Long.MAX_VALUE;
    for (int shingle : shingles) {
      least = Math.min(least, (shingle * factor + offset) >>> 32);
    }
    return least;
  }

  private static String hash(List<String> words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join(" ", words).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(digest, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long z) {
    z = (z + 0x9E3779B97F4A7C15L);
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
