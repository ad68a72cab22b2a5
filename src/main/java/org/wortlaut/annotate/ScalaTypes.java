package org.wortlaut.annotate;

import com.johnsnowlabs.nlp.Annotation;
import java.util.List;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/** Crossings between Java's collections and those that Spark NLP speaks. */
final class ScalaTypes {

  private static final float[] NO_EMBEDDINGS = new float[0];

  private ScalaTypes() {}

  static <T> List<T> list(Seq<T> items) {
    return JavaConverters.seqAsJavaList(items);
  }

  /** A strict, serializable sequence. */
  static <T> Seq<T> seq(List<T> items) {
    return JavaConverters.asScalaBuffer(items).toList();
  }

  static Annotation annotation(String type, Chunk chunk) {
    return new Annotation(
        type,
        chunk.begin(),
        chunk.end() - 1,
        chunk.result(),
        JavaConverters.mapAsScalaMap(chunk.metadata()),
        NO_EMBEDDINGS);
  }
}
