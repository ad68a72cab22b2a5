package org.wortlaut.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wortlaut.evaluate.gold.DisputesFile;
import org.wortlaut.evaluate.gold.DisputesTable;
import org.wortlaut.evaluate.gold.GoldDocument;
import org.wortlaut.io.SampleArticle;
import org.wortlaut.io.SampleCorpus;
import org.wortlaut.text.TextCleaner;

/**
 * What denials contradict, to fit the weights of their links to.
 *
 * @param files what was read, in the order given; one given several times counts so many times
 */
public record DisputeFiles(List<DisputesFile> files) {

  private static final String TABLE = ".tsv";

  public DisputeFiles {
    files = List.copyOf(files);
  }

  /**
   * Reads files whose name ends with {@code .tsv} as {@link DisputesTable}, others as {@link
   * DisputesFile}.
   *
   * @param set the articles, see {@link TrainingSet#byName}; tables may also be of articles of the
   *     sample corpus
   * @param language of the articles
   * @throws org.wortlaut.evaluate.gold.GoldFormatException if a line is not of the form of its
   *     file, or names an article that is not there
   */
  public static DisputeFiles read(List<Path> files, TrainingSet set, String language) {
    Map<String, GoldDocument> articles = set.byName();
    List<DisputesFile> read = new ArrayList<>();
    for (Path file : files) {
      read.add(
          file.toString().endsWith(TABLE)
              ? DisputesTable.read(file, texts(articles), language)
              : DisputesFile.read(file, articles));
    }
    return new DisputeFiles(read);
  }

  private static Map<String, String> texts(Map<String, GoldDocument> articles) {
    Map<String, String> texts = new HashMap<>();
    articles.forEach((name, article) -> texts.put(name, article.text()));
    for (SampleArticle article : SampleCorpus.articles()) {
      if (article.text() != null) {
        texts.putIfAbsent(article.id(), TextCleaner.clean(article.text()));
      }
    }
    return texts;
  }

  public boolean isEmpty() {
    return files.isEmpty();
  }

  /** How many denials there are in all files. */
  public int size() {
    return files.stream().mapToInt(file -> file.entries().size()).sum();
  }
}
