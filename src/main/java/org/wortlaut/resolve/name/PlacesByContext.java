package org.wortlaut.resolve.name;

import java.util.Locale;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.NameWords;
import org.wortlaut.text.Token;

/**
 * Whether a capital is no more than a place by the words before it.
 *
 * <p>Must match: "in Moskau", "in Lohburg, Moskau und Kiew", "südlich von Moskau", "der
 * Bürgermeister von Moskau", "der Botschafter in Kiew". Must not match: "zwischen Moskau und Kiew",
 * "sagte in Lohburg, Moskau habe", "von Moskau gefordert".
 */
final class PlacesByContext {

  private static final String OF = "von";
  private static final String DIRECTION = "lich";
  private static final String MAYOR = "mayor";

  private final NameLexicon lexicon;

  PlacesByContext(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean isPlace(NameTokens tokens, int i) {
    String before = tokens.joined(i) ? tokens.form(i - 1) : "";
    return lexicon.placePrepositions().containsKey(before.toLowerCase(Locale.GERMAN))
        || lexicon.placeNouns().contains(before)
        || before.equals(OF) && isOfPlace(tokens, i - 2)
        || isBehindAcronym(tokens, i)
        || isListed(tokens, i);
  }

  /** The "südlich" of "südlich von Moskau", the "Bürgermeister" of "Bürgermeister von Moskau". */
  private boolean isOfPlace(NameTokens tokens, int i) {
    String lower = tokens.has(i) ? tokens.at(i).lower() : "";
    RoleNouns.Role role = tokens.capitalized(i) ? lexicon.roles().of(tokens.form(i)) : null;
    return role != null && role.roleClass().equals(MAYOR)
        || lower.endsWith(DIRECTION)
            && lexicon.placePrepositions().keySet().stream()
                .anyMatch(place -> place.endsWith(DIRECTION) && lower.endsWith(place));
  }

  /** "die Technische Universität (TU) Moskau". */
  private static boolean isBehindAcronym(NameTokens tokens, int i) {
    return tokens.has(i - 3)
        && tokens.at(i - 1).kind() == Token.Kind.CLOSING_BRACKET
        && tokens.at(i - 3).kind() == Token.Kind.OPENING_BRACKET
        && NameWords.isAcronym(tokens.form(i - 2));
  }

  /**
   * "in Lohburg und Moskau", "in Lohburg, Moskau und Kiew"; not so between two verbs, where what
   * stands behind the comma may be said: "sagte in Lohburg, Moskau und Kiew müssten handeln".
   */
  private boolean isListed(NameTokens tokens, int i) {
    int first = i;
    boolean commas = false;
    while (isName(tokens, first - 2) && (isAnd(tokens, first - 1) || isComma(tokens, first - 1))) {
      commas |= isComma(tokens, first - 1);
      first -= 2;
    }
    boolean placed =
        first < i
            && tokens.joined(first)
            && Boolean.TRUE.equals(
                lexicon.placePrepositions().get(tokens.form(first - 1).toLowerCase(Locale.GERMAN)));
    if (!placed || !commas) {
      return placed;
    }
    int last = i;
    while (isComma(tokens, last + 1) && isName(tokens, last + 2)) {
      last += 2;
    }
    last += isAnd(tokens, last + 1) && isName(tokens, last + 2) ? 2 : 0;
    boolean told = tokens.is(last + 1, WordClass.FINITE) && isBehindVerb(tokens, first - 1);
    return isAnd(tokens, last - 1) && !told;
  }

  private static boolean isBehindVerb(NameTokens tokens, int preposition) {
    int k = preposition;
    while (k > 0 && !tokens.initial(k) && !tokens.finiteVerb(k)) {
      k--;
    }
    return tokens.finiteVerb(k);
  }

  private static boolean isName(NameTokens tokens, int i) {
    return tokens.has(i)
        && tokens.capitalized(i)
        && (tokens.properName(i) || tokens.is(i, WordClass.PLACE_NAME));
  }

  private static boolean isAnd(NameTokens tokens, int i) {
    return tokens.isWord(i) && tokens.is(i, WordClass.COORDINATOR);
  }

  private static boolean isComma(NameTokens tokens, int i) {
    return tokens.has(i)
        && (tokens.at(i).kind() == Token.Kind.COMMA
            || tokens.at(i).kind() == Token.Kind.LIST_COMMA);
  }
}
