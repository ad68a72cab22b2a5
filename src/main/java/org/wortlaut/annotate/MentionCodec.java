package org.wortlaut.annotate;

import java.util.Locale;
import java.util.Map;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Mention;
import org.wortlaut.text.Span;

/**
 * A mention as one annotation and back. The metadata keys {@code sentence} and {@code entity} are
 * those that Spark NLP's own recognisers give their chunks, so that other stages can read ours.
 */
final class MentionCodec {

  private static final String NAME = "name";
  private static final String ENTITY = "entity";
  private static final String SENTENCE = "sentence";
  private static final String STATEMENT_INDEX = "statement_index";

  private MentionCodec() {}

  static Chunk encode(Mention mention, String text) {
    return new Chunk(
        mention.span().begin(),
        mention.span().end(),
        mention.span().in(text),
        Map.of(
            AnalysisCodec.TYPE,
            AnalysisCodec.MENTION,
            NAME,
            mention.name(),
            ENTITY,
            mention.kind().label(),
            SENTENCE,
            Integer.toString(mention.sentence()),
            STATEMENT_INDEX,
            Integer.toString(mention.statement())));
  }

  static Mention decode(Chunk chunk, Metadata metadata) {
    return new Mention(
        metadata.text(NAME),
        ActorKind.valueOf(metadata.text(ENTITY).toUpperCase(Locale.ROOT)),
        new Span(chunk.begin(), chunk.end()),
        metadata.number(SENTENCE),
        metadata.number(STATEMENT_INDEX));
  }
}
