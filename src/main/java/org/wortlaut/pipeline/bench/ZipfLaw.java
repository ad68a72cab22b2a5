package org.wortlaut.pipeline.bench;

import java.io.Serializable;
import java.util.Random;

/**
 * Zipf's law with exponent 1: the one of rank r is drawn with a probability that goes with 1/r.
 *
 * @param ranks how many there are
 */
record ZipfLaw(long ranks) implements Serializable {

  /** A rank from 0, by the inverse of the distribution function. */
  long draw(Random random) {
    return Math.min(ranks - 1, (long) Math.pow(ranks + 1.0, random.nextDouble()) - 1);
  }
}
