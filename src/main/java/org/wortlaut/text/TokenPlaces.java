package org.wortlaut.text;

import java.util.ArrayList;
import java.util.List;

/** Where the tokens of a text stand: the first one behind an offset is found without a search. */
public final class TokenPlaces {

  /** In characters. */
  private static final int BLOCK = 16;

  private final Token[] tokens;

  /** For each block of the text the first token that begins in it or behind it. */
  private final int[] firstOfBlock;

  /**
   * @param length of the text in characters
   * @param tokens in text order
   */
  TokenPlaces(int length, List<Token> tokens) {
    this.tokens = tokens.toArray(Token[]::new);
    this.firstOfBlock = new int[length / BLOCK + 1];
    int token = 0;
    for (int block = 0; block < firstOfBlock.length; block++) {
      token = firstFrom(block * BLOCK, token);
      firstOfBlock[block] = token;
    }
  }

  /** Index of the first token that begins at an offset of the text or behind it. */
  public int firstFrom(int offset) {
    return firstFrom(offset, firstOfBlock[offset / BLOCK]);
  }

  /** Index of the first token that ends behind an offset of the text. */
  public int firstEndingBehind(int offset) {
    int token = firstFrom(offset);
    return token > 0 && tokens[token - 1].end() > offset ? token - 1 : token;
  }

  /** The tokens that begin from one offset up to and without another, as a list of its own. */
  List<Token> between(int begin, int end) {
    int from = firstFrom(begin);
    int to = firstFrom(end);
    List<Token> found = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      found.add(tokens[i]);
    }
    return found;
  }

  private int firstFrom(int offset, int start) {
    int token = start;
    while (token < tokens.length && tokens[token].begin() < offset) {
      token++;
    }
    return token;
  }
}
