package org.wortlaut.extract.cue;

import java.util.Set;

/**
 * A set of constants of one enum, which has no more than 64 of them, that is asked for single ones.
 *
 * @param bits one for each constant, by its ordinal
 */
record EnumBits(long bits) {

  static EnumBits of(Set<? extends Enum<?>> constants) {
    return new EnumBits(constants.stream().mapToLong(constant -> 1L << constant.ordinal()).sum());
  }

  boolean has(Enum<?> constant) {
    return (bits & 1L << constant.ordinal()) != 0;
  }
}
