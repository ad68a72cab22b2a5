/**
 * The way of the data and its stages; the only place where stages meet.
 *
 * <p>Decision: rows that several steps need are kept in Parquet files beside the output ({@link
 * KeptRows}), or read again from the table that they were written to. Rows are counted while they
 * are written, never by a job of their own.
 */
package org.wortlaut.pipeline;
