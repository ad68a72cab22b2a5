package org.wortlaut.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token.Kind;

/** Decides after which items of a text a sentence or paragraph ends. */
public final class SentenceSplitter {

  /** What ends after an item. */
  enum Break {
    NONE,
    SENTENCE,
    PARAGRAPH
  }

  private static final String QUOTATION_MARKS = "“”\"«»‘’›‹'";
  private static final String TERMINAL_MARKS = ".!?…";

  private static final char TICKER_MARK = '+';
  private static final int TICKER_MARKS = 3;

  private final Set<String> months;
  private final Set<String> contractions;
  private final Morphology morphology;
  private final Headings headings;

  /**
   * @param months lower-case words after which a number with a period is a date ("3. Mai")
   * @param contractions prepositions that hold an article, in lower case ("zum")
   */
  public SentenceSplitter(Set<String> months, Set<String> contractions, Morphology morphology) {
    this.months = Set.copyOf(months);
    this.contractions = Set.copyOf(contractions);
    this.morphology = morphology;
    this.headings = new Headings(morphology);
  }

  /**
   * Looks at the place between item {@code i} and the next one.
   *
   * @param start where the sentence of the item begins
   */
  Break after(String text, List<RawItem> items, int start, int i) {
    RawItem item = items.get(i);
    RawItem next = items.get(i + 1);
    Break line = lineBreak(text, item, next);
    if (line != Break.NONE) {
      return line;
    }
    if (isTickerMark(text, item) != isTickerMark(text, next)) {
      return Break.SENTENCE;
    }
    if (item.kind() == Kind.STOP || item.kind() == Kind.QUOTED) {
      boolean ends =
          item.kind() == Kind.STOP ? endsAtStop(text, items, i) : endsAfterQuote(text, item, next);
      return ends ? withoutBlank(item, next) : Break.NONE;
    }
    boolean ends = endsAtInitial(text, items, i) || headings.isOne(text, items, start, i);
    return ends ? Break.SENTENCE : Break.NONE;
  }

  /** "Er kam.Die Firma": where even the blank is missing, the text has lost a line break. */
  private static Break withoutBlank(RawItem item, RawItem next) {
    return item.end() == next.begin() ? Break.PARAGRAPH : Break.SENTENCE;
  }

  /** The "+++" between the news of a ticker, or one of its marks. */
  private static boolean isTickerMark(String text, RawItem item) {
    int from = item.begin();
    int to = item.begin();
    while (from > 0 && text.charAt(from - 1) == TICKER_MARK) {
      from--;
    }
    while (to < text.length() && text.charAt(to) == TICKER_MARK) {
      to++;
    }
    return to > item.begin() && to - from >= TICKER_MARKS;
  }

  /**
   * A line end inside a sentence, as in hard-wrapped text, goes on in lower case or stands after a
   * comma.
   */
  private static Break lineBreak(String text, RawItem item, RawItem next) {
    int lines = 0;
    for (int c = item.end(); c < next.begin(); c++) {
      lines += text.charAt(c) == '\n' ? 1 : 0;
    }
    boolean wrapped =
        lines == 1
            && (item.kind() == Kind.COMMA || Character.isLowerCase(text.charAt(next.begin())));
    return lines == 0 || wrapped ? Break.NONE : Break.PARAGRAPH;
  }

  /** "Er kam. Sie ging.", not "am 3. Mai", not "Yahoo! will". */
  private boolean endsAtStop(String text, List<RawItem> items, int i) {
    RawItem stop = items.get(i);
    RawItem next = items.get(i + 1);
    if (next.kind() == Kind.COMMA
        || next.kind() == Kind.STOP
        || next.kind() == Kind.SEMICOLON
        || next.kind() == Kind.COLON) {
      return false;
    }
    if (Character.isLowerCase(text.charAt(next.begin()))) {
      return false;
    }
    boolean period = text.charAt(stop.begin()) == '.' && stop.end() - stop.begin() == 1;
    return !(period && i > 0 && isOrdinal(text, items, i - 1, next));
  }

  /**
   * "3. Mai", "3. 5.", "Benedikt XVI. sagte", "zum 100. Geburtstag", not "Er wurde 20. Die
   * Polizei", "Viele sind über 60. Kinder fehlen".
   */
  private boolean isOrdinal(String text, List<RawItem> items, int i, RawItem next) {
    RawItem number = items.get(i);
    if (next.kind() == Kind.QUOTED) {
      return false;
    }
    String following = text.substring(next.begin(), next.end());
    if (!Ordinals.mayBe(text, number)) {
      return number.kind() == Kind.NUMBER
          && isCommonNoun(following)
          && isIntroduced(text, items, i);
    }
    return next.kind() == Kind.NUMBER
        || months.contains(following.toLowerCase(Locale.GERMAN))
        || !startsSentence(following) && (!isPlural(following) || isIntroduced(text, items, i));
  }

  private boolean isPlural(String form) {
    int noun = morphology.look(form, false).noun();
    return noun != Agreement.NONE && (noun & Agreement.SINGULAR) == Agreement.NONE;
  }

  /** Whether an article or the like stands before an item: "den 60.", "zum 60.". */
  private boolean isIntroduced(String text, List<RawItem> items, int i) {
    if (i == 0 || items.get(i - 1).kind() != Kind.WORD) {
      return false;
    }
    RawItem before = items.get(i - 1);
    Word word = morphology.look(text, before.begin(), before.end(), true);
    return word.determiner() != Agreement.NONE
        || word.adjective() != Agreement.NONE
        || contractions.contains(word.lower());
  }

  /**
   * "Das klagt Gerti H. Die Stadt schwieg.", "Das schrieb er auf X. Präsident Kern schwieg.": the
   * period that a letter keeps ends the sentence too; not in "Gerti H. Kern", "laut J. Kern".
   */
  private boolean endsAtInitial(String text, List<RawItem> items, int i) {
    RawItem letter = items.get(i);
    RawItem next = items.get(i + 1);
    boolean initial =
        letter.kind() == Kind.WORD
            && letter.end() - letter.begin() == 2
            && text.charAt(letter.end() - 1) == '.'
            && Character.isUpperCase(text.charAt(letter.begin()));
    if (!initial || next.kind() != Kind.WORD) {
      return false;
    }
    String following = text.substring(next.begin(), next.end());
    return Character.isUpperCase(following.charAt(0))
        && (startsSentence(following)
            || isCommonNoun(following)
                && (isCapitalized(text, items, i + 2) || governs(text, items, i)));
  }

  private boolean isCommonNoun(String form) {
    Word word = morphology.look(form, false);
    return word.is(WordClass.NOUN) && !word.is(WordClass.NAME);
  }

  private static boolean isCapitalized(String text, List<RawItem> items, int i) {
    return i < items.size()
        && items.get(i).kind() == Kind.WORD
        && Character.isUpperCase(text.charAt(items.get(i).begin()));
  }

  /** Whether a preposition stands before a letter: "auf X". */
  private boolean governs(String text, List<RawItem> items, int letter) {
    return letter > 0
        && morphology
            .look(text, items.get(letter - 1).begin(), items.get(letter - 1).end(), false)
            .is(WordClass.PREPOSITION);
  }

  /**
   * A capitalised function word ("Der", "In", "Sie") after a period begins a sentence; a noun may
   * follow an ordinal.
   */
  private boolean startsSentence(String form) {
    Word lowered = morphology.look(form.toLowerCase(Locale.GERMAN), false);
    return lowered.closed() || lowered.is(WordClass.ADVERB);
  }

  /**
   * "„Er kommt.“ Die Firma schwieg.", "« Er kommt. » Die Firma schwieg.": a quote with its own
   * final mark, before a new start.
   */
  private static boolean endsAfterQuote(String text, RawItem quote, RawItem next) {
    int last = quote.end() - 1;
    while (last > quote.begin()
        && (QUOTATION_MARKS.indexOf(text.charAt(last)) >= 0 || text.charAt(last) == ' ')) {
      last--;
    }
    boolean terminal = TERMINAL_MARKS.indexOf(text.charAt(last)) >= 0;
    boolean newStart =
        next.kind() == Kind.QUOTED || Character.isUpperCase(text.charAt(next.begin()));
    return terminal && newStart;
  }
}
