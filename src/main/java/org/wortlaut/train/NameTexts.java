package org.wortlaut.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.wortlaut.evaluate.NamesFile;

/**
 * Texts with marked names to train the recogniser of names from.
 *
 * @param files what was read, in the order given
 */
public record NameTexts(List<NamesFile> files) {

  private static final int HASH_DIGITS = 16;

  public NameTexts {
    files = List.copyOf(files);
  }

  /**
   * @param set the articles to which lines without a text belong, by their id or the first {@value
   *     #HASH_DIGITS} hexadecimal digits of the SHA-256 of their text in UTF-8
   * @throws org.wortlaut.evaluate.GoldFormatException if a line is not as {@link NamesFile} wants
   *     it
   */
  public static NameTexts read(List<Path> files, TrainingSet set) {
    Map<String, String> textOfId = new HashMap<>();
    for (TrainingArticle article : set.articles()) {
      textOfId.put(article.gold().id(), article.gold().text());
      textOfId.put(hash(article.gold().text()), article.gold().text());
    }
    List<NamesFile> read = new ArrayList<>();
    files.forEach(file -> read.add(NamesFile.read(file, textOfId)));
    return new NameTexts(read);
  }

  private static String hash(String text) {
    return DigestUtils.sha256Hex(text).substring(0, HASH_DIGITS);
  }

  public boolean isEmpty() {
    return files.isEmpty();
  }

  /** How many texts there are in all files. */
  public int size() {
    return files.stream().mapToInt(file -> file.texts().size()).sum();
  }
}
