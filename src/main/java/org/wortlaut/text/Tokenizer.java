package org.wortlaut.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wortlaut.text.Token.Kind;

/**
 * Cuts a text into words, numbers and punctuation marks.
 *
 * <p>Words keep their inner hyphens, apostrophes and dots ("US-Präsident", "Moody's", "welt.de");
 * abbreviations and initials keep their period ("Dr.", "z.B.", "J."); numbers keep their separators
 * ("13:30", "1.500,50"). A period that may either end a sentence or belong to an ordinal ("am 3.
 * Mai") is a token of its own and left to the sentence splitter.
 */
public final class Tokenizer {

  /** Only for the first size of the list. */
  private static final int CHARACTERS_PER_TOKEN = 5;

  /** What is longer is data from the source of a page, in which nothing is looked up. */
  private static final int LONGEST_WORD = 200;

  /** Characters of an abbreviation with inner periods: "z.B", "i.d.R". */
  private static final int LONGEST_DOTTED_ABBREVIATION = 6;

  /** Characters between its periods: "Dr.med", not the address "welt.de". */
  private static final int LONGEST_PART_OF_ABBREVIATION = 3;

  /** Letters after which an apostrophe stands for the genitive: "Marx' Werk". */
  private static final String BEFORE_BARE_APOSTROPHE = "sxzß";

  private static final String PERIOD = ".";

  /** Ends an abbreviation that is one before a number only: "Art. 5". */
  private static final String BEFORE_NUMBER = ".#";

  /** Without their period. */
  private final Set<String> abbreviations = new HashSet<>();

  private final Set<String> abbreviationsBeforeNumber = new HashSet<>();

  /**
   * @param abbreviations with their period; in lower case where the case does not matter
   */
  public Tokenizer(Set<String> abbreviations) {
    for (String form : abbreviations) {
      if (form.endsWith(BEFORE_NUMBER)) {
        abbreviationsBeforeNumber.add(without(form, BEFORE_NUMBER));
      } else if (form.endsWith(PERIOD)) {
        this.abbreviations.add(without(form, PERIOD));
      }
    }
  }

  private static String without(String form, String ending) {
    return form.substring(0, form.length() - ending.length());
  }

  /** The words, numbers and marks of a cleaned text, in text order. */
  List<RawItem> tokenize(String text) {
    List<RawItem> tokens = new ArrayList<>(text.length() / CHARACTERS_PER_TOKEN + 1);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
      } else if (Character.isLetterOrDigit(c)) {
        i = word(text, i, tokens);
      } else {
        i = mark(text, i, tokens);
      }
    }
    return tokens;
  }

  private int word(String text, int begin, List<RawItem> tokens) {
    int end = begin;
    boolean letters = false;
    while (end < text.length() && isInner(text, end)) {
      letters = letters || Character.isLetter(text.charAt(end));
      end++;
    }
    boolean apostrophe = text.charAt(end - 1) == '\'' || text.charAt(end - 1) == '’';
    if (apostrophe && !isOwner(text, end)) {
      end--;
    }
    if (end < text.length()
        && text.charAt(end) == '.'
        && letters
        && keepsPeriod(text, begin, end)) {
      end++;
    }
    tokens.add(new RawItem(begin, end, kind(end - begin, letters)));
    return end;
  }

  private static Kind kind(int length, boolean letters) {
    if (length > LONGEST_WORD) {
      return Kind.OTHER;
    }
    return letters ? Kind.WORD : Kind.NUMBER;
  }

  /** The "Max'" of "Max' Arbeit": what is owned follows; not of 'So spricht Max'. */
  private static boolean isOwner(String text, int end) {
    return end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isUpperCase(text.charAt(end + 1))
        && BEFORE_BARE_APOSTROPHE.indexOf(text.charAt(end - 2)) >= 0;
  }

  /** Whether a character goes on with the word: letters, digits, and marks between them. */
  private static boolean isInner(String text, int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    return switch (c) {
      case '-', '‐', '‑', '_', '&', '@', '/' ->
          isBeforeLetter(text, i) || c == '-' && i > 0 && Character.isLetter(text.charAt(i - 1));
      case '\'', '’', '′', '´', '`' ->
          isBeforeLetter(text, i)
              || i > 0 && BEFORE_BARE_APOSTROPHE.indexOf(text.charAt(i - 1)) >= 0 && c != '`';
      case '.' -> isBeforeLetter(text, i) && innerPeriod(text, i) || joinsAbbreviations(text, i);
      case ',', ':' ->
          i + 1 < text.length()
              && Character.isDigit(text.charAt(i + 1))
              && Character.isDigit(text.charAt(i - 1));
      default -> Character.getType(c) == Character.NON_SPACING_MARK;
    };
  }

  private static boolean isBeforeLetter(String text, int i) {
    return i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  /**
   * Periods inside numbers and addresses, not those of a sentence whose space was lost
   * ("angekündigt.Der").
   */
  private static boolean innerPeriod(String text, int i) {
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    if (Character.isDigit(before) && Character.isDigit(after)) {
      return true;
    }
    return Character.isLetter(before)
        && (Character.isLowerCase(after)
            || i >= 2 && !Character.isLetter(text.charAt(i - 2))
            || i == 1);
  }

  /** The period of "Dipl.-Ing." */
  private static boolean joinsAbbreviations(String text, int i) {
    return i > 0
        && i + 2 < text.length()
        && Character.isLetter(text.charAt(i - 1))
        && text.charAt(i + 1) == '-'
        && Character.isLetter(text.charAt(i + 2));
  }

  /** "J.", "z.B.", "z. B.", "Dr.", "Dipl.-Ing.": not a period that ends the sentence. */
  private boolean keepsPeriod(String text, int begin, int end) {
    String form = text.substring(begin, end);
    String lastPart = form.substring(form.lastIndexOf('-') + 1);
    return isInitial(form)
        || form.length() == 1 && isBesideLetter(text, begin)
        || form.indexOf('.') > 0
            && form.length() <= LONGEST_DOTTED_ABBREVIATION
            && !hasLongPart(form)
        || abbreviations.contains(lastPart.toLowerCase(Locale.ROOT))
        || abbreviations.contains(lastPart)
        || abbreviationsBeforeNumber.contains(lastPart) && isBeforeDigit(text, end);
  }

  /** "Art. 5", "Abs.2", not "auf seine Art. Er". */
  private static boolean isBeforeDigit(String text, int period) {
    int next = period + 1;
    if (next < text.length() && Character.isSpaceChar(text.charAt(next))) {
      next++;
    }
    return next < text.length() && Character.isDigit(text.charAt(next));
  }

  /** The "a" of "Minister a. D." and of "u. a.": another letter with a period beside it. */
  private static boolean isBesideLetter(String text, int letter) {
    boolean before =
        letter >= 3
            && text.charAt(letter - 1) == ' '
            && text.charAt(letter - 2) == '.'
            && isLoneLetter(text, letter - 3);
    boolean after =
        letter + 4 < text.length()
            && text.charAt(letter + 2) == ' '
            && text.charAt(letter + 4) == '.'
            && isLoneLetter(text, letter + 3);
    return before || after;
  }

  private static boolean isLoneLetter(String text, int i) {
    return Character.isLetter(text.charAt(i))
        && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
  }

  /** "J." and, as the last part of a double name, "Hans-J.". */
  private static boolean isInitial(String form) {
    int last = form.length() - 1;
    return Character.isUpperCase(form.charAt(last))
        && (last == 0 || last > 1 && form.charAt(last - 1) == '-');
  }

  private static boolean hasLongPart(String form) {
    for (String part : form.split("\\.")) {
      if (part.length() > LONGEST_PART_OF_ABBREVIATION) {
        return true;
      }
    }
    return false;
  }

  private static int mark(String text, int begin, List<RawItem> tokens) {
    int end = begin + 1;
    char c = text.charAt(begin);
    Kind kind = kindOf(text, begin);
    if (kind == Kind.STOP || c == '-') {
      while (end < text.length() && text.charAt(end) == c) {
        end++;
      }
    } else if (Character.isHighSurrogate(c) && end < text.length()) {
      end++;
    }
    tokens.add(new RawItem(begin, end, kind));
    return end;
  }

  private static Kind dashOrOther(String text, int i) {
    return i > 0 && Character.isWhitespace(text.charAt(i - 1)) ? Kind.DASH : Kind.OTHER;
  }

  /** The hyphen of "Arbeitszeiten und -leistungen", which parts nothing. */
  private static boolean isBeforeLaterPart(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && text.charAt(i - 1) == ' '
        && Character.isLowerCase(text.charAt(i + 1));
  }

  private static Kind kindOf(String text, int i) {
    char c = text.charAt(i);
    return switch (c) {
      case ',' -> Kind.COMMA;
      case ';' -> Kind.SEMICOLON;
      case ':' -> Kind.COLON;
      case '–', '—' -> Kind.DASH;
      case '-' -> isBeforeLaterPart(text, i) ? Kind.OTHER : dashOrOther(text, i);
      case '.', '!', '?', '…' -> Kind.STOP;
      case '(', '[', '{' -> Kind.OPENING_BRACKET;
      case ')', ']', '}' -> Kind.CLOSING_BRACKET;
      case '„', '“', '”', '"', '»', '«', '‚', '‘', '’', '›', '‹' -> Kind.QUOTATION_MARK;
      default -> Kind.OTHER;
    };
  }
}
