package org.wortlaut.evaluate.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wortlaut.evaluate.gold.DisputesFile.Entry;
import org.wortlaut.extract.Denial;
import org.wortlaut.extract.Form;
import org.wortlaut.text.Span;

/**
 * Reads what denials contradict from a table of words, as it is easily written by hand:
 * tab-separated columns {@code denial_article, denied_words, claim_article, claim_words}, named in
 * the first line; lines that begin with {@code #} are comments. The words stand in their article
 * just so; both claims are {@code -} where nobody claims what is denied. Claims of other articles
 * are passed over.
 */
public final class DisputesTable {

  private static final String HEADER = "denial_article\tdenied_words\tclaim_article\tclaim_words";
  private static final String NONE = "-";
  private static final int COLUMNS = HEADER.split("\t").length;

  /** The denials and claims of one article, by their words. */
  private static final class Marked {

    private final String article;
    private final String text;
    private final Map<String, GoldStatement> statements = new LinkedHashMap<>();
    private final Map<String, Set<String>> claimsOfDenial = new LinkedHashMap<>();

    Marked(String article, String text) {
      this.article = article;
      this.text = text;
    }

    void add(String denied, Optional<String> claim) {
      Set<String> claims =
          claimsOfDenial.computeIfAbsent(mark(denied, true), denial -> new TreeSet<>());
      claim.ifPresent(words -> claims.add(mark(words, false)));
    }

    private String mark(String words, boolean denial) {
      int begin = text.indexOf(words);
      if (begin < 0) {
        throw new IllegalArgumentException(
            "the article \"" + article + "\" does not have the words \"" + words + "\"");
      }
      String id = (denial ? "denial " : "claim ") + begin;
      Span span = new Span(begin, begin + words.length());
      statements.putIfAbsent(id, statement(id, span, denial));
      return id;
    }

    private static GoldStatement statement(String id, Span span, boolean denial) {
      Map<Role, List<Span>> spans = new EnumMap<>(Role.class);
      spans.put(Role.CONTENT, List.of(span));
      spans.put(Role.CUE, denial ? List.of(span) : List.of());
      GoldLabels labels =
          new GoldLabels(
              Optional.empty(),
              denial ? Optional.of(Denial.EXPLICIT) : Optional.empty(),
              denial ? List.of(span) : List.of(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      return new GoldStatement(id, Form.INDIRECT, "", spans, labels, false);
    }

    GoldDocument document(String language) {
      return new GoldDocument(article, language, text, List.copyOf(statements.values()));
    }

    List<Entry> entries() {
      List<Entry> entries = new ArrayList<>();
      claimsOfDenial.forEach(
          (denial, claims) -> entries.add(new Entry(article, denial, claims, List.of())));
      return entries;
    }
  }

  private DisputesTable() {}

  /**
   * @param texts of articles, by their ids
   * @param language of the articles
   * @throws GoldFormatException if a line is not of this form, or names an article or words that
   *     are not there
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public static DisputesFile read(Path path, Map<String, String> texts, String language) {
    Map<String, Marked> articles = new LinkedHashMap<>();
    GoldLines.read(
        path,
        line -> {
          if (!line.startsWith("#") && !line.equals(HEADER)) {
            add(line.split("\t", -1), texts, articles);
          }
          return line;
        });
    return new DisputesFile(
        path,
        articles.values().stream().map(article -> article.document(language)).toList(),
        articles.values().stream().flatMap(article -> article.entries().stream()).toList());
  }

  private static void add(
      String[] columns, Map<String, String> texts, Map<String, Marked> articles) {
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException(
          "a line must have the columns "
              + HEADER.replace("\t", ", ")
              + ", but has "
              + columns.length);
    }
    String text = texts.get(columns[0]);
    if (text == null) {
      throw new IllegalArgumentException("there is no article \"" + columns[0] + "\"");
    }
    boolean claimed = columns[2].equals(columns[0]) && !columns[3].equals(NONE);
    articles
        .computeIfAbsent(columns[0], id -> new Marked(id, text))
        .add(columns[1], claimed ? Optional.of(columns[3]) : Optional.empty());
  }
}
