package org.wortlaut.io;

/**
 * One article of the bundled sample corpus, as it would come in from outside: not cleaned, and
 * possibly not usable.
 *
 * @param id not unique: the corpus has one id twice, so that the rejects show it
 * @param publishedAt ISO date ({@code 2026-03-04}) or date-time with offset, as the source gave it
 * @param text the body, with all its quirks (line ends, soft hyphens, decomposed umlauts); empty in
 *     the article that shows the reject
 * @param story label of the wire story that this is a copy of, or null; for tests only, no input of
 *     the job
 */
public record SampleArticle(
    String id,
    String title,
    String publishedAt,
    String source,
    String url,
    String language,
    String text,
    String story) {}
