package org.wortlaut.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Breaks articles as bad extraction from pages does, and as nobody does who writes: grammar that no
 * rule reckons with.
 */
final class BrokenTexts {

  private static final String QUOTATION_MARKS = "„“”\"»«‚‘›‹";
  private static final List<String> MARKS =
      List.of("„", "“", "\"", "(", ")", ":", ",", ".", "-", "?", "!", "…", ";", "/", "–", "\n\n");

  private BrokenTexts() {}

  /** Pages: cut, paragraphs in another order, without quotation marks or line ends. */
  static String page(String article, String other, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> cut(article, random);
      case 1 -> shuffled(article, "\n\n", random);
      case 2 -> withLost(QUOTATION_MARKS, article, random);
      case 3 -> withLost("\n.,", article, random);
      default ->
          cut(
              withLost(QUOTATION_MARKS, shuffled(article + "\n\n" + other, "\n\n", random), random),
              random);
    };
  }

  /** Sentences: letters, words and clauses lost, moved, doubled, mixed with those of another. */
  static String sentences(String article, String other, Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> withLostLetters(article, random);
      case 1 -> moved(article, " ", 8, article.length(), random);
      case 2 -> moved(article, ", ", 2, 3, random);
      case 3 -> withLostWords(article, random);
      case 4 -> doubled(article, random);
      case 5 -> withMarks(article, random);
      case 6 -> mixed(article, other, " ", random);
      case 7 -> mixed(article, other, ", ", random);
      default -> article.replaceAll("[.,]", " ").toUpperCase(Locale.ROOT);
    };
  }

  private static String cut(String article, Random random) {
    int begin = random.nextInt(article.length());
    return article.substring(begin, begin + random.nextInt(article.length() - begin + 1));
  }

  private static String shuffled(String article, String separator, Random random) {
    List<String> parts = parts(article, separator);
    Collections.shuffle(parts, random);
    return String.join(separator, parts);
  }

  /** One in three of the given characters is lost. */
  private static String withLost(String characters, String article, Random random) {
    StringBuilder kept = new StringBuilder();
    article
        .chars()
        .filter(c -> characters.indexOf(c) < 0 || random.nextInt(3) > 0)
        .forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  private static String withLostLetters(String article, Random random) {
    StringBuilder kept = new StringBuilder();
    article.chars().filter(c -> random.nextInt(40) > 0).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  /** One of a number of parts stands elsewhere, at most so many places away. */
  private static String moved(
      String article, String separator, int oneOf, int distance, Random random) {
    List<String> parts = parts(article, separator);
    for (int i = 0; i < parts.size() / oneOf; i++) {
      int from = random.nextInt(parts.size());
      int to = from + random.nextInt(2 * distance + 1) - distance;
      String part = parts.remove(from);
      parts.add(Math.max(0, Math.min(parts.size(), to)), part);
    }
    return String.join(separator, parts);
  }

  private static String withLostWords(String article, Random random) {
    List<String> words = parts(article, " ");
    words.removeIf(word -> random.nextInt(8) == 0);
    return String.join(" ", words);
  }

  private static String doubled(String article, Random random) {
    List<String> words = new ArrayList<>();
    for (String word : parts(article, " ")) {
      words.addAll(Collections.nCopies(random.nextInt(10) == 0 ? 2 : 1, word));
    }
    return String.join(" ", words);
  }

  private static String withMarks(String article, Random random) {
    List<String> words = parts(article, " ");
    words.replaceAll(
        word ->
            random.nextInt(8) == 0 ? MARKS.get(random.nextInt(MARKS.size())) + " " + word : word);
    return String.join(" ", words);
  }

  /** One part in four is another's. */
  private static String mixed(String article, String other, String separator, Random random) {
    List<String> others = parts(other, separator);
    List<String> parts = parts(article, separator);
    parts.replaceAll(
        part -> random.nextInt(4) == 0 ? others.get(random.nextInt(others.size())) : part);
    return String.join(separator, parts);
  }

  private static List<String> parts(String article, String separator) {
    return new ArrayList<>(Arrays.asList(article.split(separator, -1)));
  }
}
