package org.wortlaut.resolve.phrase;

import org.wortlaut.language.Age;
import org.wortlaut.resolve.word.NameTokens;

/** An age as a noun that calls a person: "die 63-Jährige", "der 63jährige (sagte)". */
public final class AgeNoun {

  private AgeNoun() {}

  /** Whether an age is a noun at its place; not so in "der 63jährige Wirt". */
  public static boolean isAlone(NameTokens tokens, int i) {
    return Age.is(tokens.form(i))
        && (tokens.capitalized(i) || !(tokens.joined(i + 1) && tokens.capitalized(i + 1)));
  }
}
