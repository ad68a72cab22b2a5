package org.wortlaut.resolve.word;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Bisection;
import org.wortlaut.text.Document;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Span;
import org.wortlaut.text.Token;

/** The tokens of a document with what name rules ask about them. */
public final class NameTokens {

  private static final String MARKS = "„“”\"»«‚‘›‹";

  private final Document document;
  private final NameWords words;
  private final List<Token> tokens;
  private final boolean[] sentenceStart;
  private final boolean[] initial;
  private final boolean[] joined;
  private final boolean[] capitalized;

  /** Where each spelling stands first; null until somebody asks for one. */
  private Map<String, Integer> firsts;

  public NameTokens(Document document, NameWords words) {
    this.words = words;
    this.document = document;
    this.tokens = document.tokens();
    this.sentenceStart = new boolean[tokens.size()];
    this.initial = new boolean[tokens.size()];
    this.joined = new boolean[tokens.size()];
    this.capitalized = new boolean[tokens.size()];
    BitSet begins = new BitSet(document.text().length());
    for (Sentence sentence : document.sentences()) {
      begins.set(sentence.begin());
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      sentenceStart[i] = i == 0 || begins.get(token.begin());
      initial[i] = sentenceStart[i] || tokens.get(i - 1).kind() == Token.Kind.COLON || quoted(i);
      capitalized[i] = token.isWord() && NameWords.capitalized(token.word());
      joined[i] = i > 0 && onlySpaces(tokens.get(i - 1).end(), token.begin());
    }
  }

  /** Whether a quotation mark stands right before the token. */
  public boolean quoted(int i) {
    int begin = tokens.get(i).begin();
    return begin > 0 && MARKS.indexOf(document.text().charAt(begin - 1)) >= 0;
  }

  /** Whether a quotation mark stands right behind the token before. */
  public boolean marked(int i) {
    return i > 0 && closesQuote(i - 1);
  }

  /** Whether a quotation mark stands right behind the token. */
  public boolean closesQuote(int i) {
    int end = tokens.get(i).end();
    return end < document.text().length() && MARKS.indexOf(document.text().charAt(end)) >= 0;
  }

  private boolean onlySpaces(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = document.text().charAt(i);
      if (c != ' ' && c != '\u00a0') {
        return false;
      }
    }
    return true;
  }

  public int size() {
    return tokens.size();
  }

  public Token at(int i) {
    return tokens.get(i);
  }

  public boolean has(int i) {
    return i >= 0 && i < tokens.size();
  }

  public String form(int i) {
    return has(i) ? tokens.get(i).form() : "";
  }

  /** Whether a token is there and has this form in lower case. */
  public boolean lowerIs(int i, String lower) {
    return has(i) && tokens.get(i).lower().equals(lower);
  }

  /** Whether the token is the first of its sentence, so that its capital letter says nothing. */
  public boolean initial(int i) {
    return initial[i];
  }

  /** Index of the first token after one that begins another sentence, or the number of tokens. */
  public int endOfSentence(int i) {
    int end = i + 1;
    while (end < tokens.size() && !sentenceStart[end]) {
      end++;
    }
    return end;
  }

  /** Whether only spaces stand between the token and the one before. */
  public boolean joined(int i) {
    return has(i) && joined[i];
  }

  public boolean isWord(int i) {
    return has(i) && tokens.get(i).isWord();
  }

  public boolean capitalized(int i) {
    return has(i) && capitalized[i];
  }

  /** "sagte", "fordern"; not the noun or name "Fordern". */
  public boolean finiteVerb(int i) {
    return is(i, WordClass.FINITE) && !capitalized[i];
  }

  public boolean is(int i, WordClass wordClass) {
    return has(i) && tokens.get(i).word().is(wordClass);
  }

  /** Whether the same spelling stands anywhere in the text. */
  public boolean textHas(String form) {
    return has(firstOf(form));
  }

  /** Index of the first token of a spelling; the number of tokens where there is none. */
  public int firstOf(String form) {
    if (firsts == null) {
      firsts = new HashMap<>();
      for (int i = 0; i < tokens.size(); i++) {
        firsts.putIfAbsent(tokens.get(i).form(), i);
      }
    }
    return firsts.getOrDefault(form, tokens.size());
  }

  /** A capitalised word that is no common word: unknown to the dictionary, or known as a name. */
  public boolean properName(int i) {
    if (!capitalized(i)) {
      return false;
    }
    Token token = tokens.get(i);
    if (!common(i)) {
      return true;
    }
    return token.word().known()
        && token.word().is(WordClass.NAME)
        && !(initial[i] && NameWords.otherThanName(token.word()));
  }

  /**
   * Whether the dictionary knows the word, or as a compound of words it knows ("Polizeisprecher",
   * but not "Kempthorne").
   */
  public boolean common(int i) {
    return isWord(i) ? words.common(tokens.get(i).word()) : tokens.get(i).word().known();
  }

  /** A noun of the dictionary that is no name. */
  public boolean commonNoun(int i) {
    return is(i, WordClass.NOUN) && !is(i, WordClass.NAME) && common(i);
  }

  /** Whether the dictionary has the word as it stands, not only as a compound. */
  public boolean inDictionary(int i) {
    return words.inDictionary(tokens.get(i).word());
  }

  /** Whether the end of a compound is a noun of the dictionary. */
  public boolean isWordPart(String end) {
    return words.isWordPart(end);
  }

  /** Whether a part of a compound is a word of the dictionary, which has it not as a name. */
  public boolean isCommonWord(String part) {
    return words.isCommonWord(part);
  }

  /** Whether a part of a compound is a word of the dictionary or put together of such. */
  public boolean isCommonPart(String part) {
    return words.isCommonPart(part);
  }

  /** Whether two tokens are forms of one word. */
  public boolean sameWord(int i, int other) {
    return tokens.get(i).word().lemma().equals(tokens.get(other).word().lemma());
  }

  /** "ein", "eine", "einen". */
  public boolean indefinite(int article) {
    return tokens.get(article).word().indefinite();
  }

  /** "Grazer", "Grazerin": a capitalised noun for somebody from a town. */
  public boolean ofTown(int i) {
    return capitalized(i) && words.ofTown(tokens.get(i).word());
  }

  /** A capitalised article, pronoun, preposition or the like at the start of its sentence. */
  public boolean functionWord(int i) {
    return initial[i] && NameWords.otherThanName(tokens.get(i).word());
  }

  /** The word as it were in lower case: "der" for "Der". */
  Word lowered(int i) {
    return words.lowered(tokens.get(i).word());
  }

  public Span span(int from, int to) {
    return new Span(tokens.get(from).begin(), tokens.get(to - 1).end());
  }

  /** The words from one token up to another, joined by single spaces. */
  public String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && tokens.get(i).begin() > tokens.get(i - 1).end()) {
        words.append(' ');
      }
      words.append(tokens.get(i).form());
    }
    return words.toString();
  }

  /**
   * Index of the token that holds an offset, or of the last one before it; 0 where there is none.
   */
  public int indexAt(int offset) {
    return Math.max(0, Bisection.first(tokens.size(), i -> tokens.get(i).begin() > offset) - 1);
  }

  /** Index of the first token that begins at or after an offset. */
  public int firstFrom(int offset) {
    return Bisection.first(tokens.size(), i -> tokens.get(i).begin() >= offset);
  }

  /** The gender that the dictionary gives a form that stands in the text. */
  public Gender genderOfForm(String form) {
    int i = firstOf(form);
    return has(i) && at(i).word().known() ? Gender.of(at(i).word()) : Gender.UNKNOWN;
  }

  public Document document() {
    return document;
  }
}
