package org.wortlaut.text;

import java.util.List;
import org.wortlaut.language.Morphology;

/**
 * Cuts a cleaned text into a {@link Document}: quotes first, then sentences in which each quote and
 * bracket is one item.
 */
public final class DocumentReader {

  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;
  private final Boilerplate boilerplate;
  private final Morphology morphology;

  /**
   * @param morphology gives each word its readings
   */
  public DocumentReader(
      Tokenizer tokenizer,
      SentenceSplitter splitter,
      Boilerplate boilerplate,
      Morphology morphology) {
    this.tokenizer = tokenizer;
    this.splitter = splitter;
    this.boilerplate = boilerplate;
    this.morphology = morphology;
  }

  /**
   * @param text cleaned by {@link TextCleaner}; all offsets refer to it
   */
  public Document read(String text) {
    return reading(text, boilerplate.find(text)).document();
  }

  /** As {@link #read}, with what belongs to the page and not to the article left in. */
  public Document readAll(String text) {
    return reading(text, List.of()).document();
  }

  private TextReading reading(String text, List<Span> leftOut) {
    return new TextReading(text, leftOut, tokenizer, splitter, morphology);
  }
}
