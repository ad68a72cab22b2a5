package org.wortlaut.syntax;

import java.util.List;
import org.wortlaut.text.Bisection;
import org.wortlaut.text.Document;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Token;

/**
 * A document with the clauses of its sentences, each parsed when it is first asked for. To be used
 * by one thread.
 */
public final class ParsedDocument {

  private final Document document;
  private final ClauseParser parser;
  private final SentenceSyntax[] sentences;

  public ParsedDocument(Document document, ClauseParser parser) {
    this.document = document;
    this.parser = parser;
    this.sentences = new SentenceSyntax[document.sentences().size()];
  }

  public Document document() {
    return document;
  }

  /** The clauses of each of {@link Document#sentences}. */
  public List<SentenceSyntax> sentences() {
    for (int i = 0; i < sentences.length; i++) {
      sentence(i);
    }
    return List.of(sentences);
  }

  /** The clauses of a sentence, given by its place in {@link Document#sentences}. */
  private SentenceSyntax sentence(int index) {
    if (sentences[index] == null) {
      sentences[index] = parser.parse(document.sentences().get(index));
    }
    return sentences[index];
  }

  /**
   * The clauses of some words and marks, read as a sentence of their own. Where they are a sentence
   * of the document, with or without its final mark, that is not parsed again.
   *
   * @param items never empty
   */
  public SentenceSyntax read(List<Token> items) {
    List<Sentence> all = document.sentences();
    int begin = items.get(0).begin();
    int place = Bisection.first(all.size(), i -> all.get(i).begin() >= begin);
    return place < all.size() && isMadeOf(all.get(place).items(), items)
        ? sentence(place)
        : parser.parse(new Sentence(0, 0, -1, items));
  }

  private static boolean isMadeOf(List<Token> sentence, List<Token> items) {
    int size = items.size();
    int marks = sentence.size() - size;
    boolean known = marks == 0 || marks == 1 && sentence.get(size).kind() == Token.Kind.STOP;
    for (int i = size - 1; known && i >= 0; i--) {
      known = sentence.get(i) == items.get(i);
    }
    return known;
  }
}
