package org.wortlaut.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.wortlaut.article.ArticleAnalyzer;
import org.wortlaut.evaluate.gold.GoldDocument;
import org.wortlaut.evaluate.gold.GoldFile;
import org.wortlaut.evaluate.gold.GoldStatement;
import org.wortlaut.extract.Scheme;

/**
 * Annotated articles to train from.
 *
 * @param files those with the kind of text that the models are for
 * @param articles of all files, those of other sources last
 */
public record TrainingSet(List<Path> files, List<TrainingArticle> articles) {

  private static final int HASH_DIGITS = 16;

  public TrainingSet {
    files = List.copyOf(files);
    articles = List.copyOf(articles);
  }

  /** As {@link #read(List, List, ArticleAnalyzer)} without other sources. */
  public static TrainingSet read(List<Path> files, ArticleAnalyzer analyzer) {
    return read(files, List.of(), analyzer);
  }

  /**
   * Reads files in our own fields.
   *
   * @param files articles of the kind that the models are for
   * @param others articles of other sources
   * @param analyzer reads their texts; of the language that all articles must be in
   * @throws org.wortlaut.evaluate.gold.GoldFormatException if a line is no annotated article
   * @throws UnusableGold if a file follows another convention, an article is in another language or
   *     stands in two files, or a statement has no act or claim kind
   */
  public static TrainingSet read(List<Path> files, List<Path> others, ArticleAnalyzer analyzer) {
    Map<String, Path> fileOfId = new HashMap<>();
    List<TrainingArticle> articles = new ArrayList<>();
    files.forEach(file -> addAll(file, false, analyzer, fileOfId, articles));
    others.forEach(file -> addAll(file, true, analyzer, fileOfId, articles));
    return new TrainingSet(files, articles);
  }

  private static void addAll(
      Path file,
      boolean otherSource,
      ArticleAnalyzer analyzer,
      Map<String, Path> fileOfId,
      List<TrainingArticle> articles) {
    GoldFile gold = GoldFile.read(file);
    if (gold.scheme() != Scheme.WORTLAUT) {
      throw new UnusableGold(
          file
              + " follows the GNQA convention (\"type\"); models are trained from statements in our own fields (\"form\")");
    }
    for (GoldDocument document : gold.documents()) {
      Path other = fileOfId.put(document.id(), file);
      if (other != null) {
        throw new UnusableGold(
            "the article \""
                + document.id()
                + "\" stands in "
                + other
                + " and in "
                + file
                + "; keep one of them");
      }
      check(document, file, analyzer.language());
      articles.add(
          new TrainingArticle(
              document, analyzer.text().reader().read(document.text()), otherSource));
    }
  }

  private static void check(GoldDocument document, Path file, String language) {
    String where = file + ": article \"" + document.id() + "\"";
    if (!document.language().equals(language)) {
      throw new UnusableGold(
          where
              + " is in \""
              + document.language()
              + "\", but models for \""
              + language
              + "\" are to be trained; take it out");
    }
    for (GoldStatement statement : document.statements()) {
      if (statement.labels().act().isEmpty() || statement.labels().claimKind().isEmpty()) {
        throw new UnusableGold(
            where
                + ", statement "
                + statement.id()
                + " has no \"act\" or no \"claim_kind\"; both are learned");
      }
    }
  }

  /**
   * The articles by what other files may call them: their id, and the first {@value #HASH_DIGITS}
   * hexadecimal digits of the SHA-256 of their text in UTF-8.
   */
  public Map<String, GoldDocument> byName() {
    Map<String, GoldDocument> byName = new HashMap<>();
    for (TrainingArticle article : articles) {
      byName.put(article.gold().id(), article.gold());
      byName.put(
          DigestUtils.sha256Hex(article.gold().text()).substring(0, HASH_DIGITS), article.gold());
    }
    return byName;
  }

  public int statements() {
    return articles.stream().mapToInt(article -> article.gold().statements().size()).sum();
  }
}
