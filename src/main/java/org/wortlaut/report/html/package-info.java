/**
 * Writes the tables as one HTML file that a browser opens without a network.
 *
 * <p>{@link org.wortlaut.report.html.WriteReport} takes out of the tables what the page shows, all
 * of it bounded by {@link org.wortlaut.report.html.ReportBounds}; {@code ReportJson} writes that as
 * one block of JSON, and {@code ReportPage} puts it into the template together with the style, the
 * scripts and ECharts, under a policy that forbids the page to load or run anything else. The page
 * itself, template.html, report.css and the folder js, is in the resources under {@code report}.
 */
package org.wortlaut.report.html;
