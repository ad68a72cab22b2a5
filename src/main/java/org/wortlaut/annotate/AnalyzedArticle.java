package org.wortlaut.annotate;

import com.johnsnowlabs.nlp.IAnnotation;
import com.johnsnowlabs.nlp.JavaAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.wortlaut.article.ArticleAnalysis;

/**
 * Reads the output of {@link StatementAnnotator} back, from rows or from a {@code LightPipeline}.
 */
public final class AnalyzedArticle {

  private AnalyzedArticle() {}

  /**
   * @param annotations the rows in the annotator's output column, in order
   */
  public static ArticleAnalysis of(List<Row> annotations) {
    return AnalysisCodec.decode(chunks(annotations));
  }

  /**
   * What went wrong with an article, or empty where its analysis succeeded.
   *
   * @param annotations the rows in the annotator's output column, in order
   */
  public static Optional<String> failure(List<Row> annotations) {
    return AnalysisCodec.failure(chunks(annotations));
  }

  private static List<Chunk> chunks(List<Row> annotations) {
    List<Chunk> chunks = new ArrayList<>(annotations.size());
    for (Row row : annotations) {
      chunks.add(
          new Chunk(
              row.getAs("begin"),
              row.<Integer>getAs("end") + 1,
              row.getAs("result"),
              row.getJavaMap(row.fieldIndex("metadata"))));
    }
    return chunks;
  }

  /**
   * @param annotations what {@code LightPipeline.fullAnnotateJava} gives under the annotator's
   *     output column
   */
  public static ArticleAnalysis ofLight(List<IAnnotation> annotations) {
    List<Chunk> chunks = new ArrayList<>(annotations.size());
    for (IAnnotation annotation : annotations) {
      JavaAnnotation found = (JavaAnnotation) annotation;
      chunks.add(new Chunk(found.begin(), found.end() + 1, found.result(), found.metadata()));
    }
    return AnalysisCodec.decode(chunks);
  }
}
