package org.wortlaut.pipeline;

import java.util.Map;

/**
 * What a run has done.
 *
 * @param output folder with the tables
 * @param rows per table
 * @param rejects per reason
 * @param seconds per step, in order
 * @param tokens in all articles
 */
public record RunResult(
    String runId,
    String output,
    Map<String, Long> rows,
    Map<String, Long> rejects,
    Map<String, Double> seconds,
    long tokens) {}
