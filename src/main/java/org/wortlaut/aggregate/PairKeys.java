package org.wortlaut.aggregate;

import java.util.List;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/** Names of columns to join by, in the form that Spark's Java interface wants. */
final class PairKeys {

  private PairKeys() {}

  static Seq<String> of(String... names) {
    return JavaConverters.asScalaBuffer(List.of(names)).toSeq();
  }
}
