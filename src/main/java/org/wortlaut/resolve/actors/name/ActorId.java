package org.wortlaut.resolve.actors.name;

import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.substring;

import org.apache.commons.codec.digest.DigestUtils;
import org.apache.spark.sql.Column;

/**
 * The id of an actor that no list gives one: a hash of kind and key, the same in every run,
 * whatever else is in the corpus.
 */
public final class ActorId {

  /** 64 bits: among ten million actors the chance that any two share an id is one in 370,000. */
  private static final int HEX_DIGITS = 16;

  private ActorId() {}

  public static Column of(Column kind, Column key) {
    return substring(sha2(concat_ws("\n", kind, key).cast("binary"), 256), 1, HEX_DIGITS);
  }

  public static String of(String kind, String key) {
    return DigestUtils.sha256Hex(kind + "\n" + key).substring(0, HEX_DIGITS);
  }
}
