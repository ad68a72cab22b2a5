package org.wortlaut.resolve;

import org.wortlaut.language.Age;

/** An age as a noun that calls a person: "die 63-Jährige", "der 63jährige (sagte)". */
final class AgeNoun {

  private AgeNoun() {}

  /** Whether an age is a noun at its place; not so in "der 63jährige Wirt". */
  static boolean isAlone(NameTokens tokens, int i) {
    return Age.is(tokens.form(i))
        && (tokens.capitalized(i) || !(tokens.joined(i + 1) && tokens.capitalized(i + 1)));
  }
}
