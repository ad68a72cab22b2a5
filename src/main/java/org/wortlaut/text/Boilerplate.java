package org.wortlaut.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.wortlaut.language.LexiconFile;

/**
 * Finds what real pages carry around an article: bylines, photo credits, advertisement marks,
 * source credits, comment counts. It stays in the text but is kept out of extraction.
 *
 * <p>The patterns are data: {@code boilerplate.tsv} names for each whether it takes the matched
 * characters or the whole line.
 */
public final class Boilerplate {

  /**
   * @param atLineBegin can only match at the begin of a line, so that no other place is tried
   * @param signs one of each group, by their numbers, stands in every line that can match
   */
  private record Rule(Pattern pattern, boolean wholeLine, boolean atLineBegin, int[][] signs) {

    boolean canMatch(boolean[] standing) {
      for (int[] group : signs) {
        if (!holdsOne(group, standing)) {
          return false;
        }
      }
      return true;
    }

    private static boolean holdsOne(int[] group, boolean[] standing) {
      for (int sign : group) {
        if (standing[sign]) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * What a line must hold.
   *
   * @param atBegin it must begin with it, blanks aside
   * @param beforeBlank a blank must stand behind it
   */
  private record Sign(String letters, boolean atBegin, boolean beforeBlank) {

    static Sign of(String cell) {
      boolean atBegin = cell.startsWith(AT_BEGIN);
      boolean beforeBlank = cell.endsWith(BEFORE_BLANK);
      int from = atBegin ? AT_BEGIN.length() : 0;
      int to = cell.length() - (beforeBlank ? BEFORE_BLANK.length() : 0);
      return new Sign(cell.substring(from, to), atBegin, beforeBlank);
    }

    boolean standsIn(String line, int indent) {
      if (atBegin) {
        return line.startsWith(letters, indent);
      }
      int at = line.indexOf(letters);
      while (beforeBlank && at >= 0 && !isBlankAt(line, at + letters.length())) {
        at = line.indexOf(letters, at + 1);
      }
      return at >= 0;
    }

    private static boolean isBlankAt(String line, int i) {
      return i < line.length() && isBlank(line.charAt(i));
    }

    private static int indent(String line) {
      int indent = 0;
      while (indent < line.length() && isBlank(line.charAt(indent))) {
        indent++;
      }
      return indent;
    }

    /** As \h in the expressions. */
    private static boolean isBlank(char c) {
      return c == '\t' || Character.isSpaceChar(c);
    }
  }

  /** Before the letters of a sign, in its column. */
  private static final String AT_BEGIN = "^";

  /** Behind the letters of a sign. */
  private static final String BEFORE_BLANK = "_";

  private final List<Sign> signs = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();

  /**
   * @param file 'line' or 'part', a regular expression and groups of signs of which its lines must
   *     hold one each, in each line
   * @throws IllegalStateException if a line has another first column or a malformed expression
   */
  public Boilerplate(LexiconFile file) {
    for (LexiconFile.Entry entry : file.entries()) {
      boolean wholeLine =
          switch (entry.column(0)) {
            case "line" -> true;
            case "part" -> false;
            default ->
                throw entry.error(
                    "the first column must be 'line' or 'part', not '" + entry.column(0) + "'");
          };
      rules.add(new Rule(pattern(entry), wholeLine, entry.column(1).startsWith("^"), signs(entry)));
    }
  }

  private int[][] signs(LexiconFile.Entry entry) {
    return entry.columns().stream().skip(2).map(this::group).toArray(int[][]::new);
  }

  private int[] group(String cell) {
    List<Sign> own = Arrays.stream(cell.split(" ")).map(Sign::of).toList();
    own.stream().filter(sign -> !signs.contains(sign)).forEach(signs::add);
    return own.stream().mapToInt(signs::indexOf).toArray();
  }

  private static Pattern pattern(LexiconFile.Entry entry) {
    try {
      return Pattern.compile(entry.column(1), Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);
    } catch (PatternSyntaxException e) {
      throw entry.error("the second column is no regular expression: " + e.getMessage());
    }
  }

  /** The spans to leave out, in text order, merged where they overlap. */
  public List<Span> find(String text) {
    List<Span> found = new ArrayList<>();
    Matcher[] matchers = new Matcher[rules.size()];
    for (int begin = 0; begin < text.length(); ) {
      int end = lineEnd(text, begin);
      if (end > begin) {
        addLine(text, new Span(begin, end), matchers, found);
      }
      begin = end + 1;
    }
    return merged(found);
  }

  /**
   * @param matchers of each rule over the whole text; null until the rule is tried
   */
  private void addLine(String text, Span line, Matcher[] matchers, List<Span> found) {
    boolean[] standing = standing(line.in(text));
    for (int i = 0; i < matchers.length; i++) {
      Rule rule = rules.get(i);
      if (!rule.canMatch(standing)) {
        continue;
      }
      if (matchers[i] == null) {
        matchers[i] = rule.pattern.matcher(text).useTransparentBounds(true);
      }
      Matcher matcher = matchers[i].region(line.begin(), line.end());
      if (rule.atLineBegin) {
        if (matcher.lookingAt()) {
          found.add(taken(rule, matcher, line));
        }
      } else {
        while (matcher.find()) {
          found.add(taken(rule, matcher, line));
        }
      }
    }
  }

  /** For each sign whether it stands in a line. */
  private boolean[] standing(String line) {
    boolean[] standing = new boolean[signs.size()];
    int indent = Sign.indent(line);
    for (int i = 0; i < standing.length; i++) {
      standing[i] = signs.get(i).standsIn(line, indent);
    }
    return standing;
  }

  private static Span taken(Rule rule, Matcher matcher, Span line) {
    return rule.wholeLine ? line : new Span(matcher.start(), matcher.end());
  }

  private static int lineEnd(String text, int from) {
    int newline = text.indexOf('\n', from);
    return newline < 0 ? text.length() : newline;
  }

  private static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && span.begin() <= merged.get(last).end()) {
        merged.set(last, merged.get(last).cover(span));
      } else {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }
}
