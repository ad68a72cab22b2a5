package org.wortlaut.report.html;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The tables that a report is made from, with the columns that {@code org.wortlaut.table} says. */
public record ReportTables(
    Dataset<Row> articles,
    Dataset<Row> statements,
    Dataset<Row> actors,
    Dataset<Row> pairs,
    Dataset<Row> disputes,
    Dataset<Row> rejects) {}
