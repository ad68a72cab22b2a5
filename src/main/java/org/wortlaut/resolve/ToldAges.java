package org.wortlaut.resolve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How old a text says with their names that persons are: "die 63-jährige Ministerin Anna Weber",
 * "Anna Weber (63)", "Anna Weber, 63,", "Anna Weber, eine 63-jährige Wirtin".
 */
final class ToldAges {

  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "(?: \\(|, )(?:(?<bare>\\d{1,3})[),]|(?:\\p{Ll}+ )?(?<old>\\d{1,3})-?[jJ]ährig)");

  /** Tokens: "der 40-jährige frühere Minister für Sport Karl Ohm". */
  private static final int FARTHEST_BEFORE = 5;

  private final NameTokens tokens;
  private final EntityTable table;

  ToldAges(NameTokens tokens, EntityTable table) {
    this.tokens = tokens;
    this.table = table;
  }

  /** Whether the text says of a person that she is so old. */
  boolean tells(Entity person, String years) {
    return table.namesOf(person).stream().anyMatch(name -> years.equals(years(name)));
  }

  /** Whether the text says of a person that she is of another age. */
  boolean tellsAnother(Entity person, String years) {
    return table.namesOf(person).stream()
        .map(this::years)
        .anyMatch(told -> told != null && !told.equals(years));
  }

  /** The years told at one place of a name, or null. */
  private String years(Name name) {
    String text = tokens.document().text();
    Matcher after = AFTER_NAME.matcher(text).region(name.span().end(), text.length());
    if (!after.lookingAt()) {
      return yearsBefore(name);
    }
    return after.group("bare") == null ? after.group("old") : after.group("bare");
  }

  private String yearsBefore(Name name) {
    int i = tokens.indexAt(name.span().begin());
    int first = Math.max(0, i - FARTHEST_BEFORE);
    while (i > first && tokens.joined(i) && tokens.isWord(i - 1)) {
      i--;
      if (AgeNoun.is(tokens.form(i))) {
        return AgeNoun.years(tokens.form(i));
      }
    }
    return null;
  }
}
