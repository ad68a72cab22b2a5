package org.wortlaut.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wortlaut.text.Span;

/**
 * Sentences with named entities: two columns, token TAB tag in strict BIO, an empty line after each
 * sentence.
 *
 * <p>The text of a sentence is put together from its tokens by German spacing: no space before
 * closing punctuation and after opening brackets and marks; a straight quotation mark opens and
 * closes in turn.
 */
public record NamesFile(Path path, List<Sentence> sentences) {

  /** A name in a sentence; {@code label} is PER, ORG, LOC or OTH. */
  public record Name(Span span, String label) {}

  public record Sentence(String text, List<Name> names) {

    public Sentence {
      names = List.copyOf(names);
    }
  }

  public NamesFile {
    sentences = List.copyOf(sentences);
  }

  /**
   * @throws GoldFormatException if a line is not of this form
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public static NamesFile read(Path path) {
    List<Sentence> sentences = new ArrayList<>();
    TaggedSentence sentence = new TaggedSentence();
    List<String> lines = GoldLines.lines(path);
    for (int i = 0; i < lines.size(); i++) {
      try {
        if (!lines.get(i).isBlank()) {
          sentence.add(lines.get(i));
        } else if (!sentence.isEmpty()) {
          sentences.add(sentence.build());
          sentence = new TaggedSentence();
        }
      } catch (IllegalArgumentException refused) {
        throw new GoldFormatException(path, i + 1, refused.getMessage(), refused);
      }
    }
    if (!sentence.isEmpty()) {
      sentences.add(sentence.build());
    }
    return new NamesFile(path, sentences);
  }
}
