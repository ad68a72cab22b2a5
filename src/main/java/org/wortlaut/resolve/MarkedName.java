package org.wortlaut.resolve;

import org.wortlaut.text.Span;

/** A name as annotated corpora mark it: the outermost span with its label, without article. */
public record MarkedName(Span span, NameLabel label) {}
