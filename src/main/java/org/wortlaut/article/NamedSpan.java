package org.wortlaut.article;

import org.wortlaut.resolve.ActorKind;
import org.wortlaut.text.Span;

/**
 * A name that an outside recogniser found; it takes precedence over what our own finds at the same
 * place.
 */
public record NamedSpan(Span span, ActorKind kind) {}
