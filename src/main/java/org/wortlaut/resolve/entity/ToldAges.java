package org.wortlaut.resolve.entity;

import org.wortlaut.language.Age;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Token;

/**
 * How old a text says with their names that persons are: "die 63-jährige Ministerin Anna Weber",
 * "Anna Weber (63)", "Anna Weber, 63,", "Anna Weber, eine 63-jährige Wirtin".
 */
public final class ToldAges {

  /** Tokens: "der 40-jährige frühere Minister für Sport Karl Ohm". */
  private static final int FARTHEST_BEFORE = 5;

  /** Not a year: "Karl Ohm (1982)". */
  private static final int MOST_DIGITS = 3;

  private final NameTokens tokens;
  private final EntityTable table;

  public ToldAges(NameTokens tokens, EntityTable table) {
    this.tokens = tokens;
    this.table = table;
  }

  /** Whether the text says of a person that she is so old. */
  public boolean tells(Entity person, String years) {
    return table.namesOf(person).stream().anyMatch(name -> years.equals(years(name)));
  }

  /** Whether the text says of a person that she is of another age. */
  public boolean tellsAnother(Entity person, String years) {
    return table.namesOf(person).stream()
        .map(this::years)
        .anyMatch(told -> told != null && !told.equals(years));
  }

  /** The years told at one place of a name, or null. */
  private String years(Name name) {
    String after = yearsAfter(tokens.indexAt(name.span().end() - 1) + 1);
    return after == null ? yearsBefore(name) : after;
  }

  /** "(63)", ", 63,", ", eine 63-jährige" */
  private String yearsAfter(int mark) {
    if (!isKind(mark, Token.Kind.COMMA) && !isKind(mark, Token.Kind.OPENING_BRACKET)) {
      return null;
    }
    int i = mark + 1;
    boolean bare =
        isKind(i, Token.Kind.NUMBER)
            && (isKind(i + 1, Token.Kind.COMMA) || isKind(i + 1, Token.Kind.CLOSING_BRACKET));
    if (bare) {
      return tokens.form(i).length() <= MOST_DIGITS ? tokens.form(i) : null;
    }
    String years = Age.years(tokens.form(i));
    return years != null || tokens.capitalized(i) ? years : Age.years(tokens.form(i + 1));
  }

  private boolean isKind(int i, Token.Kind kind) {
    return tokens.has(i) && tokens.at(i).kind() == kind;
  }

  private String yearsBefore(Name name) {
    int i = tokens.indexAt(name.span().begin());
    int first = Math.max(0, i - FARTHEST_BEFORE);
    while (i > first && tokens.joined(i) && tokens.isWord(i - 1)) {
      i--;
      String years = Age.years(tokens.form(i));
      if (years != null) {
        return years;
      }
    }
    return null;
  }
}
