package org.wortlaut.resolve.reference;

import java.util.stream.IntStream;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.word.NameTokens;

/**
 * Phrases that hang on a preposition or in the genitive on a noun, so that a sentence is not about
 * whom they name: "von Ruhland" in "Den Plan von Ruhland nannte sie …".
 */
public final class AttributePhrases {

  private final NameTokens tokens;
  private final EntityTable table;
  private final PersonNouns nouns;

  public AttributePhrases(NameTokens tokens, EntityTable table, PersonNouns nouns) {
    this.tokens = tokens;
    this.table = table;
    this.nouns = nouns;
  }

  /** Whether the phrase of a name does, or the name explains the one before it. */
  boolean hold(Name name) {
    int first = tokens.indexAt(name.span().begin());
    return hold(first)
        || name.isGenitive(tokens.document().text())
        || isInBrackets(name)
        || isSecondOfTwo(name, first);
  }

  /** The "Lorenz" of "mit Karl Ohm und Anna Lorenz". */
  private boolean isSecondOfTwo(Name name, int first) {
    int joiner = first - 1;
    if (joiner < 1 || !tokens.joined(first) || !tokens.is(joiner, WordClass.COORDINATOR)) {
      return false;
    }
    return table.within(tokens.span(joiner - 1, joiner)).stream()
        .anyMatch(
            other ->
                other.kind() == name.kind()
                    && other.span().end() == tokens.at(joiner - 1).end()
                    && hold(tokens.indexAt(other.span().begin())));
  }

  /** Whether the phrase around a token does. */
  boolean hold(int token) {
    int i = token;
    while (!isDeterminer(i)
        && tokens.joined(i)
        && (tokens.capitalized(i - 1)
            || tokens.is(i - 1, WordClass.ADJECTIVE) && !tokens.is(i - 1, WordClass.FINITE))
        && !isDeterminer(i - 1)
        && !tokens.is(i - 1, WordClass.PREPOSITION)) {
      i--;
    }
    int article = isDeterminer(i) ? i : tokens.joined(i) ? i - 1 : i;
    if (tokens.is(article, WordClass.PREPOSITION) && !isDeterminer(article)) {
      return !isInParticiplePhrase(article, token);
    }
    if (!isDeterminer(article) || !tokens.joined(article)) {
      return false;
    }
    boolean genitive =
        (tokens.at(article).word().determiner() & Agreement.GENITIVE) != 0
            && tokens.is(article - 1, WordClass.NOUN)
            && tokens.capitalized(article - 1);
    // "der Minister der Republik Karl Lorenz": the name belongs to the noun before the genitive
    boolean ofRole = i < token && nouns.isRole(article - 1) && !nouns.isRole(token - 1);
    return genitive && !ofRole || tokens.is(article - 1, WordClass.PREPOSITION);
  }

  /** "der für die Werft arbeitende Prüfer Ruhland", "der für Altdorf segelnde Ruhland" */
  private boolean isInParticiplePhrase(int preposition, int token) {
    boolean determined = isDeterminer(preposition - 1) && tokens.joined(preposition);
    return determined
        && IntStream.range(preposition + 2, token)
            .anyMatch(
                i ->
                    tokens.is(i, WordClass.ADJECTIVE)
                        && !tokens.capitalized(i)
                        && tokens.capitalized(i - 1));
  }

  private boolean isDeterminer(int i) {
    return tokens.is(i, WordClass.ARTICLE) || tokens.is(i, WordClass.POSSESSIVE);
  }

  /** The "CDU" of "Weber (CDU)". */
  private boolean isInBrackets(Name name) {
    String text = tokens.document().text();
    int before = name.span().begin() - 1;
    int behind = name.span().end();
    return before >= 0
        && text.charAt(before) == '('
        && behind < text.length()
        && text.charAt(behind) == ')';
  }
}
