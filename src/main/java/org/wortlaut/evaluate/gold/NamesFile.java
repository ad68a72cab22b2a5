package org.wortlaut.evaluate.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.wortlaut.resolve.MarkedName;
import org.wortlaut.resolve.NameLabel;
import org.wortlaut.text.Span;

/**
 * Texts in which names are marked, in one of two forms.
 *
 * <p>Sentences as two columns, token TAB tag in strict BIO, an empty line after each sentence. The
 * text of a sentence is put together from its tokens by German spacing: no space before closing
 * punctuation and after opening brackets and marks; a straight quotation mark opens and closes in
 * turn.
 *
 * <p>Or JSON Lines, in a file whose name ends with {@code .jsonl}: {@code {"id": "…", "text": "…",
 * "names": [[begin, end, "PER"], …]}} with half-open UTF-16 offsets. The text may be left out where
 * the articles are given besides.
 */
public record NamesFile(Path path, List<MarkedText> texts) {

  private static final List<NameLabel> LABELS = Arrays.asList(NameLabel.values());

  /** A text with its names, which do not overlap. */
  public record MarkedText(String text, List<MarkedName> names) {

    public MarkedText {
      names = List.copyOf(names);
    }
  }

  public NamesFile {
    texts = List.copyOf(texts);
  }

  /**
   * @throws GoldFormatException if a line is not of this form
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public static NamesFile read(Path path) {
    return read(path, Map.of());
  }

  /**
   * @param textOfId the texts of articles, for lines without
   * @throws GoldFormatException if a line is not of this form, or has neither a text nor the id of
   *     one that is given
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public static NamesFile read(Path path, Map<String, String> textOfId) {
    return path.toString().endsWith(".jsonl")
        ? new NamesFile(
            path, GoldLines.read(path, line -> marked(GoldFields.object(line), textOfId)))
        : readColumns(path);
  }

  private static NamesFile readColumns(Path path) {
    List<MarkedText> sentences = new ArrayList<>();
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

  private static MarkedText marked(JsonNode line, Map<String, String> textOfId) {
    String id = GoldFields.text(line, "id");
    String text = line.has("text") ? GoldFields.text(line, "text") : textOfId.get(id);
    if (text == null) {
      throw new IllegalArgumentException(
          "the article \"" + id + "\" has no \"text\" here and is not among the articles given");
    }
    List<MarkedName> names = new ArrayList<>();
    for (JsonNode name : GoldFields.required(line, "names")) {
      int end = names.isEmpty() ? 0 : names.get(names.size() - 1).span().end();
      names.add(name(name, end, text));
    }
    return new MarkedText(text, names);
  }

  private static MarkedName name(JsonNode name, int from, String text) {
    int begin = name.path(0).asInt(-1);
    int end = name.path(1).asInt(-1);
    if (begin < from || end <= begin || end > text.length()) {
      throw new IllegalArgumentException(
          "a name must be [begin, end, label] within the text of "
              + text.length()
              + " characters, after the name before it, but is "
              + name);
    }
    return new MarkedName(new Span(begin, end), label(name.path(2).asText()));
  }

  /**
   * @throws IllegalArgumentException if there is no such label
   */
  static NameLabel label(String label) {
    return LABELS.stream()
        .filter(known -> known.name().equals(label))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("the label \"" + label + "\" is none of " + LABELS));
  }
}
