package org.wortlaut.text;

import java.util.List;

/**
 * A text cut into sentences and tokens, with its quotations and boilerplate marked.
 *
 * @param sentences in text order; the sentences inside a quote follow the one that holds the quote
 * @param tokens all words and marks outside boilerplate, in text order
 * @param quotes in text order
 * @param boilerplate spans that belong to the page and not to the article
 * @param places those of the tokens
 */
public record Document(
    String text,
    List<Sentence> sentences,
    List<Token> tokens,
    List<Quote> quotes,
    List<Span> boilerplate,
    TokenPlaces places) {

  public Document {
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
    quotes = List.copyOf(quotes);
    boilerplate = List.copyOf(boilerplate);
  }

  Document(
      String text,
      List<Sentence> sentences,
      List<Token> tokens,
      List<Quote> quotes,
      List<Span> boilerplate) {
    this(text, sentences, tokens, quotes, boilerplate, new TokenPlaces(text.length(), tokens));
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

  /** The tokens that begin in a span, as a list of its own. */
  public List<Token> tokensIn(Span span) {
    return places.between(span.begin(), span.end());
  }

  private int lastBeginningBy(int offset) {
    return Bisection.first(sentences.size(), i -> sentences.get(i).begin() > offset) - 1;
  }
}
