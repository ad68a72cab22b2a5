package org.wortlaut.extract;

/**
 * The convention by which statements are written: our own guidelines, or those of the GNQA corpus.
 */
public enum Scheme {
  WORTLAUT,
  GNQA
}
