package org.wortlaut.resolve;

import java.util.regex.Pattern;

/** Nouns that call a person by her age: "die 63-Jährige". */
final class AgeNoun {

  private static final Pattern AGE = Pattern.compile("\\d+-?[jJ]ährige[nr]?");

  private AgeNoun() {}

  /** Whether a word is one, or an adjective that says the same: "der 63-jährige". */
  static boolean is(String form) {
    return AGE.matcher(form).matches();
  }

  /** Whether it is a noun at its place: "der 63jährige (sagte)", not "der 63jährige Wirt". */
  static boolean isAlone(NameTokens tokens, int i) {
    return is(tokens.form(i))
        && (tokens.capitalized(i) || !(tokens.joined(i + 1) && tokens.capitalized(i + 1)));
  }

  /** "63" in "die 63-Jährige". */
  static String years(String form) {
    return form.replaceAll("\\D.*", "");
  }
}
