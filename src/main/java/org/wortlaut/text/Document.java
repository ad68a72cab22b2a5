package org.wortlaut.text;

import java.util.List;

/**
 * A text cut into sentences and tokens, with its quotations and boilerplate marked.
 *
 * @param sentences in text order; the sentences inside a quote follow the one that holds the quote
 * @param tokens all words and marks outside boilerplate, in text order
 * @param quotes in text order
 * @param boilerplate spans that belong to the page and not to the article
 */
public record Document(
    String text,
    List<Sentence> sentences,
    List<Token> tokens,
    List<Quote> quotes,
    List<Span> boilerplate) {

  public Document {
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
    quotes = List.copyOf(quotes);
    boilerplate = List.copyOf(boilerplate);
  }

  /**
   * The innermost sentence that holds an offset, or the last one that begins before it; -1 before
   * the first.
   */
  public int sentenceAt(int offset) {
    int last = lastBeginningBy(offset);
    for (int s = last; s >= 0; s--) {
      if (sentences.get(s).end() > offset) {
        return s;
      }
      if (!sentences.get(s).quoted()) {
        break;
      }
    }
    return last;
  }

  /** The tokens that begin in a span. */
  public List<Token> tokensIn(Span span) {
    return tokens.subList(firstToken(span.begin()), firstToken(span.end()));
  }

  /** Index of the first token that begins at an offset or behind it. */
  private int firstToken(int offset) {
    return Bisection.first(tokens.size(), i -> tokens.get(i).begin() >= offset);
  }

  private int lastBeginningBy(int offset) {
    return Bisection.first(sentences.size(), i -> sentences.get(i).begin() > offset) - 1;
  }
}
