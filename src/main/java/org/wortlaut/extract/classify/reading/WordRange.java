package org.wortlaut.extract.classify.reading;

/**
 * Words of a clause in a row.
 *
 * @param from index of the first one
 * @param to index behind the last one
 */
public record WordRange(int from, int to) {}
