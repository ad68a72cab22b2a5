package org.wortlaut.text;

/**
 * A stretch of text in quotation marks.
 *
 * @param span with its marks; an unclosed quote ends where its sentence ends
 * @param inner without its marks
 * @param parent index of the quote that holds this one, or -1
 * @param closed whether a closing mark was found
 */
public record Quote(Span span, Span inner, int parent, boolean closed) {}
