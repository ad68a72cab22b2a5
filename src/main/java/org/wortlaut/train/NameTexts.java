package org.wortlaut.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wortlaut.evaluate.gold.NamesFile;

/**
 * Texts with marked names to train the recogniser of names from.
 *
 * @param files what was read, in the order given
 */
public record NameTexts(List<NamesFile> files) {

  public NameTexts {
    files = List.copyOf(files);
  }

  /**
   * @param set the articles to which lines without a text belong, see {@link TrainingSet#byName}
   * @throws org.wortlaut.evaluate.gold.GoldFormatException if a line is not as {@link NamesFile}
   *     wants it
   */
  public static NameTexts read(List<Path> files, TrainingSet set) {
    Map<String, String> textOfId = new HashMap<>();
    set.byName().forEach((name, article) -> textOfId.put(name, article.text()));
    List<NamesFile> read = new ArrayList<>();
    files.forEach(file -> read.add(NamesFile.read(file, textOfId)));
    return new NameTexts(read);
  }

  public boolean isEmpty() {
    return files.isEmpty();
  }

  /** How many texts there are in all files. */
  public int size() {
    return files.stream().mapToInt(file -> file.texts().size()).sum();
  }
}
