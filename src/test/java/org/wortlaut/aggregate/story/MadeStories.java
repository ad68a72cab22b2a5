package org.wortlaut.aggregate.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Texts of made-up words and edited copies of them, for which it is known which belong together.
 */
final class MadeStories {

  /**
   * @param story the number of the story it was made from
   */
  record Copy(String id, int story, String edit, String text) {}

  private static final String[] ONSETS =
      "b d f g h k l m n p r s t w z sch br gr kl pr st".split(" ");
  private static final String[] RHYMES =
      "a e i o u au ei an en in un el er is atz und ert eln ach olm".split(" ");

  private final Random random;
  private final List<String> vocabulary;

  MadeStories(long seed) {
    random = new Random(seed);
    vocabulary = IntStream.range(0, 6000).mapToObj(i -> inventWord()).toList();
  }

  /** Each story with its original and six copies, each edited in another way. */
  List<Copy> withCopies(int stories) {
    List<Copy> copies = new ArrayList<>();
    for (int story = 0; story < stories; story++) {
      List<String> paragraphs = paragraphs();
      add(copies, story, "original", paragraphs);
      add(
          copies,
          story,
          "other case and punctuation",
          paragraphs.stream().map(this::restyled).toList());
      add(copies, story, "trimmed", paragraphs.subList(0, paragraphs.size() * 3 / 5));
      add(copies, story, "new lead", replaced(paragraphs, 0, paragraph()));
      add(copies, story, "reordered", shuffled(paragraphs));
      add(copies, story, "words changed", paragraphs.stream().map(p -> respelt(p, .04)).toList());
      add(
          copies,
          story,
          "trimmed, new lead",
          replaced(paragraphs.subList(0, paragraphs.size() - 1), 0, paragraph()));
    }
    return copies;
  }

  /** Pairs of different stories with the same quote of 45 words in both. */
  List<Copy> sharingQuotes(int pairs, int firstStory) {
    List<Copy> copies = new ArrayList<>();
    for (int i = 0; i < 2 * pairs; i += 2) {
      String quote = "„" + words(45) + "“";
      add(copies, firstStory + i, "first with the quote", replaced(paragraphs(), 2, quote));
      add(copies, firstStory + i + 1, "second with the quote", replaced(paragraphs(), 1, quote));
    }
    return copies;
  }

  /** Different stories with the same quote of 45 words in all of them. */
  List<Copy> sharingOneQuote(int stories) {
    List<Copy> copies = new ArrayList<>();
    String quote = "„" + words(45) + "“";
    for (int story = 0; story < stories; story++) {
      add(copies, story, "with the quote", replaced(paragraphs(), 2, quote));
    }
    return copies;
  }

  /**
   * A text that is edited over and over, until nothing of the first version is left in the last.
   */
  List<Copy> chain(int versions, int story) {
    List<Copy> copies = new ArrayList<>();
    List<String> paragraphs = paragraphs();
    for (int version = 0; version < versions; version++) {
      add(copies, story, "version " + version, paragraphs);
      paragraphs = replaced(paragraphs, version % paragraphs.size(), paragraph());
    }
    return copies;
  }

  private void add(List<Copy> copies, int story, String edit, List<String> paragraphs) {
    String id = "%08x".formatted(random.nextInt());
    copies.add(new Copy(id, story, edit, String.join("\n\n", paragraphs)));
  }

  private List<String> paragraphs() {
    return IntStream.range(0, 6 + random.nextInt(5)).mapToObj(i -> paragraph()).toList();
  }

  private String paragraph() {
    return words(30 + random.nextInt(25));
  }

  private String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> word())
        .collect(Collectors.joining(" ", "", "."));
  }

  /** Frequent words first, as in language: half of all words are of the commonest hundred. */
  private String word() {
    return vocabulary.get((int) Math.pow(vocabulary.size(), random.nextDouble()) - 1);
  }

  private String inventWord() {
    return IntStream.rangeClosed(0, 1 + random.nextInt(2))
        .mapToObj(
            i -> ONSETS[random.nextInt(ONSETS.length)] + RHYMES[random.nextInt(RHYMES.length)])
        .collect(Collectors.joining());
  }

  private String restyled(String paragraph) {
    return paragraph.substring(0, 1).toUpperCase(Locale.ROOT)
        + paragraph.substring(1).replace(".", " !")
        + " ";
  }

  private String respelt(String paragraph, double share) {
    return Arrays.stream(paragraph.split(" "))
        .map(word -> random.nextDouble() < share ? word() : word)
        .collect(Collectors.joining(" "));
  }

  private List<String> shuffled(List<String> paragraphs) {
    List<String> other = new ArrayList<>(paragraphs);
    Collections.shuffle(other, random);
    return other;
  }

  private static List<String> replaced(List<String> paragraphs, int place, String by) {
    List<String> other = new ArrayList<>(paragraphs);
    other.set(place, by);
    return other;
  }
}
