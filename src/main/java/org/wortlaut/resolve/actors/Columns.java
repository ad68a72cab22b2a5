package org.wortlaut.resolve.actors;

import java.util.List;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/** Names of columns in the form that Spark's Java interface wants for a join. */
final class Columns {

  private Columns() {}

  static Seq<String> of(String... columns) {
    return JavaConverters.asScalaBuffer(List.of(columns)).toSeq();
  }
}
