package org.wortlaut.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wortlaut.article.ArticleAnalysis;
import org.wortlaut.extract.Statement;
import org.wortlaut.resolve.Mention;
import org.wortlaut.resolve.Speaker;

/**
 * An article's analysis as annotations and back, without loss.
 *
 * <p>The first annotation covers the whole text and carries the counts of sentences and tokens;
 * then comes one for each statement, which covers its content and carries the statement and its
 * speaker; then one for each mention. The metadata key {@code type} tells them apart: {@code
 * article}, {@code statement}, {@code mention}.
 */
final class AnalysisCodec {

  static final String TYPE = "type";
  static final String ARTICLE = "article";
  static final String STATEMENT = "statement";
  static final String MENTION = "mention";

  /** An article whose analysis failed: nothing else is known of it. */
  static final String FAILURE = "failure";

  private static final String MESSAGE = "message";

  private static final String SENTENCES = "sentences";
  private static final String TOKENS = "tokens";

  private AnalysisCodec() {}

  static List<Chunk> encode(ArticleAnalysis analysis, String text) {
    List<Chunk> chunks = new ArrayList<>();
    chunks.add(
        new Chunk(
            0,
            text.length(),
            "",
            Map.of(
                TYPE,
                ARTICLE,
                SENTENCES,
                Integer.toString(analysis.sentences()),
                TOKENS,
                Integer.toString(analysis.tokens()))));
    for (int i = 0; i < analysis.statements().size(); i++) {
      chunks.add(
          StatementCodec.encode(analysis.statements().get(i), analysis.speakers().get(i), text));
    }
    for (Mention mention : analysis.mentions()) {
      chunks.add(MentionCodec.encode(mention, text));
    }
    return chunks;
  }

  static Chunk encodeFailure(RuntimeException failure, String text) {
    return new Chunk(0, text.length(), "", Map.of(TYPE, FAILURE, MESSAGE, failure.toString()));
  }

  /** What went wrong with an article, or empty where its analysis succeeded. */
  static Optional<String> failure(List<Chunk> chunks) {
    for (Chunk chunk : chunks) {
      Metadata metadata = new Metadata(chunk.metadata());
      if (metadata.text(TYPE).equals(FAILURE)) {
        return Optional.of(metadata.text(MESSAGE));
      }
    }
    return Optional.empty();
  }

  /**
   * @throws IllegalArgumentException if the annotations were not written by {@link #encode}
   */
  static ArticleAnalysis decode(List<Chunk> chunks) {
    List<Statement> statements = new ArrayList<>();
    List<Speaker> speakers = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    int sentences = 0;
    int tokens = 0;
    for (Chunk chunk : chunks) {
      Metadata metadata = new Metadata(chunk.metadata());
      switch (metadata.text(TYPE)) {
        case ARTICLE -> {
          sentences = metadata.number(SENTENCES);
          tokens = metadata.number(TOKENS);
        }
        case STATEMENT -> {
          statements.add(StatementCodec.statement(metadata));
          speakers.add(StatementCodec.speaker(metadata));
        }
        case MENTION -> mentions.add(MentionCodec.decode(chunk, metadata));
        case FAILURE -> {}
        default ->
            throw new IllegalArgumentException(
                "an annotation of unknown type: " + TYPE + "=" + metadata.text(TYPE));
      }
    }
    return new ArticleAnalysis(statements, speakers, mentions, sentences, tokens);
  }
}
