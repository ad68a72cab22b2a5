package org.wortlaut.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that tell in numbers how old somebody is: "63-jährig", "81jährigen", "63-Jährige". */
public final class Age {

  private static final Pattern WORD = Pattern.compile("(?<years>\\d+)-?[jJ]ährig(?:e[mnrs]?)?");

  /** Without its first letter, which a noun has as a capital. */
  private static final String ROOT = "ährig";

  private Age() {}

  /** Whether a word is one. */
  public static boolean is(String form) {
    return years(form) != null;
  }

  /** Whether a word counts years, in words too: "elfjährige", "langjähriger", "63-Jährige". */
  public static boolean countsYears(String form) {
    return form.contains(ROOT);
  }

  /** The "63" of "63-Jährige"; null where a word tells no age. */
  public static String years(String form) {
    if (form.isEmpty() || !Character.isDigit(form.charAt(0)) || !countsYears(form)) {
      return null;
    }
    Matcher age = WORD.matcher(form);
    return age.matches() ? age.group("years") : null;
  }
}
