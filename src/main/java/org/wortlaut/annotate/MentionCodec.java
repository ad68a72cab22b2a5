package org.wortlaut.annotate;

import java.util.HashMap;
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
  private static final String COUNTRY = "country";

  private MentionCodec() {}

  static Chunk encode(Mention mention, String text) {
    return new Chunk(
        mention.span().begin(), mention.span().end(), mention.span().in(text), metadata(mention));
  }

  private static Map<String, String> metadata(Mention mention) {
    Map<String, String> metadata = new HashMap<>();
    metadata.put(AnalysisCodec.TYPE, AnalysisCodec.MENTION);
    metadata.put(NAME, mention.name());
    metadata.put(ENTITY, mention.kind().label());
    metadata.put(SENTENCE, Integer.toString(mention.sentence()));
    metadata.put(STATEMENT_INDEX, Integer.toString(mention.statement()));
    if (mention.country() != null) {
      metadata.put(COUNTRY, mention.country());
    }
    return metadata;
  }

  static Mention decode(Chunk chunk, Metadata metadata) {
    return new Mention(
        metadata.text(NAME),
        ActorKind.of(metadata.text(ENTITY)),
        new Span(chunk.begin(), chunk.end()),
        metadata.number(SENTENCE),
        metadata.number(STATEMENT_INDEX),
        metadata.textOrNull(COUNTRY));
  }
}
