/**
 * The way of the data and its stages; the only place where stages meet.
 *
 * <p>Decision: rows are kept (in memory, or on the executors' disks) at two places, after the
 * checks and after the extraction, because several tables are made from each.
 */
package org.wortlaut.pipeline;
