package org.wortlaut.annotate;

import java.util.Map;

/**
 * What is read of and written to a Spark NLP annotation, free of Scala types.
 *
 * @param begin first UTF-16 offset
 * @param end offset after the last one (Spark NLP's own {@code end} is the last one)
 * @param result the text that the annotation is about
 * @param metadata named values, all of them strings
 */
record Chunk(int begin, int end, String result, Map<String, String> metadata) {

  Chunk {
    metadata = Map.copyOf(metadata);
  }
}
