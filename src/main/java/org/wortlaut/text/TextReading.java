package org.wortlaut.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.Word;
import org.wortlaut.text.Token.Kind;

/** One text under reading: its sentences, in which each quote and bracket is one item. */
final class TextReading {

  /** Tokens; a bracket that is not closed within them was left open by mistake. */
  private static final int LONGEST_BRACKET = 60;

  private static final Comparator<Token> TEXT_ORDER = Comparator.comparingInt(Token::begin);

  private static final Comparator<Sentence> OUTER_FIRST =
      Comparator.comparingInt(Sentence::begin)
          .thenComparing(Comparator.comparingInt(Sentence::end).reversed())
          .thenComparingInt(Sentence::quote);

  private final String text;
  private final SentenceSplitter splitter;
  private final Morphology morphology;
  private final List<RawItem> raw;
  private final List<Quote> quotes;
  private final List<Span> leftOut;
  private final int[] quoteOf;
  private final Surnames surnames;
  private final List<Token> tokens;
  private final List<Sentence> sentences = new ArrayList<>();

  TextReading(
      String text,
      List<Span> leftOut,
      Tokenizer tokenizer,
      SentenceSplitter splitter,
      Morphology morphology) {
    this.text = text;
    this.splitter = splitter;
    this.morphology = morphology;
    String marked = TypedMarks.replaced(text);
    this.raw = tokenizer.tokenize(marked);
    this.tokens = new ArrayList<>(raw.size());
    this.quotes = TypedMarks.whole(QuoteFinder.find(marked), text, marked);
    this.leftOut = leftOut;
    this.quoteOf = innermostQuotes();
    this.surnames = new Surnames(text, raw, morphology);
  }

  Document document() {
    cut(0, raw.size(), -1);
    for (int q = 0; q < quotes.size(); q++) {
      Span inner = quotes.get(q).inner();
      cut(firstAt(inner.begin()), firstAt(inner.end()), q);
    }
    sentences.sort(OUTER_FIRST);
    List<Sentence> numbered = new ArrayList<>(sentences.size());
    for (Sentence s : sentences) {
      numbered.add(new Sentence(numbered.size(), s.paragraph(), s.quote(), s.items()));
    }
    tokens.sort(TEXT_ORDER);
    return new Document(text, numbered, tokens, quotes, leftOut);
  }

  /** For each token the innermost quote that holds it, or -1. */
  private int[] innermostQuotes() {
    int[] innermost = new int[raw.size()];
    for (int t = 0, q = 0; t < raw.size(); t++) {
      while (q < quotes.size() && quotes.get(q).span().begin() <= raw.get(t).begin()) {
        q++;
      }
      innermost[t] = -1;
      for (int c = q - 1; c >= 0; c = quotes.get(c).parent()) {
        if (quotes.get(c).span().contains(raw.get(t).begin())) {
          innermost[t] = c;
          break;
        }
      }
    }
    return innermost;
  }

  /** The first token that begins at an offset or after it. */
  private int firstAt(int offset) {
    return Bisection.first(raw.size(), i -> raw.get(i).begin() >= offset);
  }

  /** Cuts the tokens of one level, the running text or the inside of a quote, into sentences. */
  private void cut(int from, int to, int level) {
    List<RawItem> items = items(from, to, level);
    int paragraph = 0;
    int start = 0;
    for (int i = 0; i < items.size(); i++) {
      SentenceSplitter.Break found =
          i + 1 == items.size()
              ? SentenceSplitter.Break.PARAGRAPH
              : splitter.after(text, items, start, i);
      if (found != SentenceSplitter.Break.NONE) {
        addSentence(items.subList(start, i + 1), paragraph, level);
        start = i + 1;
        paragraph += found == SentenceSplitter.Break.PARAGRAPH ? 1 : 0;
      }
    }
  }

  /** The items of one level: a quote or bracket within it is one item. */
  private List<RawItem> items(int from, int to, int level) {
    List<RawItem> items = new ArrayList<>(to - from);
    for (int t = from; t < to; ) {
      RawItem token = raw.get(t);
      int child = childQuote(quoteOf[t], level);
      int close = closingBracket(t, to);
      if (isLeftOut(token)) {
        t++;
      } else if (child >= 0) {
        Quote quote = quotes.get(child);
        items.add(new RawItem(quote.span().begin(), quote.span().end(), Kind.QUOTED, child));
        t = firstAt(quote.span().end());
      } else if (close > t) {
        items.add(new RawItem(token.begin(), raw.get(close).end(), Kind.BRACKETED));
        addTokens(t, close + 1, level);
        t = close + 1;
      } else {
        if (token.kind() != Kind.QUOTATION_MARK) {
          items.add(token);
        }
        t++;
      }
    }
    return items;
  }

  /**
   * The quote directly inside {@code level} that holds a token whose innermost quote is given, or
   * -1.
   */
  private int childQuote(int innermost, int level) {
    int quote = innermost;
    while (quote >= 0 && quotes.get(quote).parent() != level) {
      quote = quotes.get(quote).parent();
    }
    return quote == level ? -1 : quote;
  }

  private boolean isLeftOut(RawItem token) {
    for (int i = 0; i < leftOut.size(); i++) {
      if (leftOut.get(i).contains(token.begin())) {
        return true;
      }
    }
    return false;
  }

  /** The token that closes a bracket in the same line and quote; -1 if there is none. */
  private int closingBracket(int open, int to) {
    if (raw.get(open).kind() != Kind.OPENING_BRACKET) {
      return -1;
    }
    int depth = 0;
    for (int t = open; t < to && t < open + LONGEST_BRACKET; t++) {
      if (raw.get(t).kind() == Kind.OPENING_BRACKET) {
        depth++;
      } else if (raw.get(t).kind() == Kind.CLOSING_BRACKET && --depth == 0) {
        return quoteOf[t] == quoteOf[open] ? t : -1;
      }
      if (t > open && text.charAt(raw.get(t).begin() - 1) == '\n') {
        return -1;
      }
    }
    return -1;
  }

  /** A period that did not end the sentence belongs to the number before it: "am 3. Mai". */
  private List<RawItem> withOrdinals(List<RawItem> items) {
    List<RawItem> joined = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      RawItem item = items.get(i);
      boolean ordinal =
          i + 2 < items.size()
              && items.get(i + 1).kind() == Kind.STOP
              && items.get(i + 1).begin() == item.end()
              && (item.kind() == Kind.NUMBER || Ordinals.isRoman(text, item));
      joined.add(ordinal ? new RawItem(item.begin(), items.get(i + 1).end(), item.kind()) : item);
      i += ordinal ? 1 : 0;
    }
    return joined;
  }

  private void addSentence(List<RawItem> items, int paragraph, int level) {
    boolean initial = true;
    Word before = null;
    List<RawItem> all = withOrdinals(items);
    Token[] sentence = new Token[all.size()];
    for (int i = 0; i < sentence.length; i++) {
      RawItem item = all.get(i);
      Word word = surnames.read(word(item, initial), before);
      if (before == null && all.size() > 1) {
        RawItem next = all.get(1);
        word = surnames.readFirst(word, text, next);
      }
      before = word;
      int quote = item.kind() == Kind.QUOTED ? item.quote() : level;
      Token token = new Token(item.begin(), item.end(), item.kind(), quote, word);
      sentence[i] = token;
      if (item.kind() != Kind.QUOTED && item.kind() != Kind.BRACKETED) {
        tokens.add(token);
      }
      initial =
          item.kind() == Kind.COLON
              || item.kind() == Kind.SEMICOLON
              || item.kind() == Kind.DASH
              || initial
                  && item.kind() != Kind.WORD
                  && item.kind() != Kind.NUMBER
                  && item.kind() != Kind.QUOTED;
    }
    sentences.add(new Sentence(0, paragraph, level, List.of(sentence)));
  }

  /**
   * Adds the tokens of a bracket; those of quotes inside it come with the sentences of the quotes.
   */
  private void addTokens(int from, int to, int level) {
    for (int t = from; t < to; t++) {
      RawItem token = raw.get(t);
      if (quoteOf[t] == level && token.kind() != Kind.QUOTATION_MARK && !isLeftOut(token)) {
        tokens.add(new Token(token.begin(), token.end(), token.kind(), level, word(token, false)));
      }
    }
  }

  /**
   * Whole brackets and quotes have the readings of their first mark and the letter after it, which
   * are none; the letter tells a name in quotation marks from a piece of speech. A quote that ends
   * in "!" or "?" has those of that and the closing mark, see {@link Token#exclaims}. Of data that
   * is no word the beginning is looked at.
   */
  private Word word(RawItem item, boolean initial) {
    int begin = item.kind() == Kind.QUOTED ? tellingMark(item) : item.begin();
    int end =
        switch (item.kind()) {
          case QUOTED, BRACKETED, OTHER -> Math.min(item.end(), begin + 2);
          default -> item.end();
        };
    return morphology.look(text, begin, end, initial);
  }

  private int tellingMark(RawItem quote) {
    Span inner = quotes.get(quote.quote()).inner().trimmed(text);
    int last = inner.end() - 1;
    boolean exclaims = last > inner.begin() && Token.EXCLAIMING.indexOf(text.charAt(last)) >= 0;
    return exclaims ? last : inner.begin() - 1;
  }
}
