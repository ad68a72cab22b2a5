package org.wortlaut.article;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.wortlaut.extract.Scheme;
import org.wortlaut.extract.Statement;
import org.wortlaut.extract.StatementExtractor;
import org.wortlaut.io.SampleArticle;
import org.wortlaut.io.SampleCorpus;
import org.wortlaut.learn.ModelFolder;
import org.wortlaut.resolve.MarkedName;
import org.wortlaut.text.Document;
import org.wortlaut.text.TextCleaner;
import org.wortlaut.text.Token;

/**
 * Time per article of about {@value #TOKENS} tokens, on one thread. The texts are those of the
 * sample corpus one after the other, cut into pieces of that size; each call takes the next piece,
 * so that no single text is learned by heart.
 *
 * <p>{@link #whiteSpace} is the yardstick: cutting the same text at white space.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 10)
@Measurement(iterations = 5, time = 8)
@Fork(1)
@Threads(1)
@State(Scope.Benchmark)
public class ArticleBenchmark {

  private static final int TOKENS = 400;

  private final ArticleAnalyzer analyzer = ArticleAnalyzer.forLanguage("de");
  private final StatementExtractor extractor =
      analyzer.grammar().extractor(ModelFolder.bundled("de"));
  private List<String> texts;
  private List<Document> documents;
  private int next;

  @Setup(Level.Trial)
  public void cut() {
    StringBuilder all = new StringBuilder();
    for (SampleArticle article : SampleCorpus.articles()) {
      all.append(TextCleaner.clean(article.text())).append("\n\n");
    }
    List<Token> tokens = analyzer.text().reader().read(all.toString()).tokens();
    texts = new ArrayList<>();
    for (int i = 0; i + TOKENS < tokens.size(); i += TOKENS) {
      texts.add(all.substring(tokens.get(i).begin(), tokens.get(i + TOKENS).begin()));
    }
    documents = texts.stream().map(analyzer.text().reader()::read).toList();
  }

  private String text() {
    next = (next + 1) % texts.size();
    return texts.get(next);
  }

  /** Sentences, clauses, statements with their classes. */
  @Benchmark
  public List<Statement> extraction() {
    Document document = analyzer.text().reader().read(text());
    return extractor.extract(document, Scheme.WORTLAUT);
  }

  /** Names alone, by rules and the trained recogniser, of a text that is cut into tokens. */
  @Benchmark
  public List<MarkedName> names() {
    next = (next + 1) % documents.size();
    return analyzer.nameFinder().mark(documents.get(next));
  }

  /** Names, mentions and who is meant by a speaker in addition. */
  @Benchmark
  public ArticleAnalysis wholeAnalysis() {
    return analyzer.analyze(text(), List.of(), Scheme.WORTLAUT);
  }

  @Benchmark
  public String[] whiteSpace() {
    return text().split("\\s+");
  }
}
