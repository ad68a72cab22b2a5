package org.wortlaut.resolve.reference;

import org.wortlaut.resolve.word.NameTokens;

/** The sentences around offsets, and those of the text that runs on around quotations. */
record RunningSentences(NameTokens tokens) {

  /** Where the sentence at an offset begins; the offset itself where there is none. */
  int begin(int offset) {
    int sentence = tokens.document().sentenceAt(offset);
    return sentence < 0 ? offset : tokens.document().sentences().get(sentence).begin();
  }

  /** Where the sentence at an offset ends; the offset itself where there is none. */
  int end(int offset) {
    int sentence = tokens.document().sentenceAt(offset);
    return sentence < 0 ? offset : tokens.document().sentences().get(sentence).end();
  }

  /** Where the running sentence before that of an offset begins, or that one if it is the first. */
  int beginOfPrevious(int offset) {
    return tokens.document().sentences().get(Math.max(0, index(offset) - 1)).begin();
  }

  /** Index of the sentence at an offset, of the one around it where that is within quotes. */
  int index(int offset) {
    int sentence = tokens.document().sentenceAt(offset);
    while (sentence > 0 && tokens.document().sentences().get(sentence).quoted()) {
      sentence--;
    }
    return sentence;
  }
}
