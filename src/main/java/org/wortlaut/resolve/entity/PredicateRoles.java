package org.wortlaut.resolve.entity;

import java.util.Set;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.VerbForm;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.phrase.Adjectives;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Token;

/**
 * The role noun by which a sentence says what a person is: "Anna Weber ist seit Mai Parteichefin",
 * "Neuer Trainer wird Karl Lorenz".
 *
 * <p>Must not match: "Anna Weber ist nicht Parteichefin", "Anna Weber ist Ministerin Ohm begegnet",
 * "Für den Minister ist Karl Lorenz ein Freund".
 */
public final class PredicateRoles {

  private static final int FARTHEST = 7;

  private final NameTokens tokens;
  private final NameLexicon lexicon;

  PredicateRoles(NameTokens tokens, NameLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /**
   * Index of the role noun in the sentence of a name in the nominative; or -1.
   *
   * @param begin first token of the name
   * @param end token after its last
   */
  int of(int begin, int end) {
    int after = tokens.joined(end) && isCopula(end) ? after(end) : -1;
    boolean opens = tokens.joined(begin) && isCopula(begin - 1);
    return after >= 0 || !opens ? after : before(begin - 1);
  }

  /** "ist", "wurde"; not "wäre". */
  private boolean isCopula(int i) {
    return isCopula(tokens, lexicon.copulas(), i);
  }

  /** As {@link #isCopula(int)}. */
  public static boolean isCopula(NameTokens tokens, Set<String> copulas, int i) {
    return tokens.isWord(i)
        && !tokens.capitalized(i)
        && tokens.at(i).word().verbs().stream()
            .anyMatch(
                form ->
                    form.finite()
                        && form.mood() != VerbForm.Mood.SUBJUNCTIVE_2
                        && copulas.contains(form.lemma()));
  }

  private int after(int copula) {
    for (int i = copula + 1; i <= copula + FARTHEST && tokens.joined(i); i++) {
      if (tokens.is(i, WordClass.PREPOSITION) && !tokens.is(i, WordClass.ADVERB)) {
        i++; // "seit Mai", "in Altdorf"
        if (!isTimeOrPlace(i)) {
          return -1;
        }
      } else if (tokens.capitalized(i)) {
        return isRole(i) && !isNamed(i) ? i : -1;
      } else if (!mayPrecede(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isTimeOrPlace(int i) {
    return tokens.joined(i)
        && (tokens.at(i).kind() == Token.Kind.NUMBER
            || tokens.capitalized(i) && !lexicon.roles().isRole(tokens.at(i).word()));
  }

  /** "wieder", "der", "neue" before the role noun. */
  private boolean mayPrecede(int i) {
    return !tokens.is(i, WordClass.NEGATION)
        && (tokens.is(i, WordClass.ADVERB)
            || tokens.is(i, WordClass.ARTICLE)
            || tokens.is(i, WordClass.ADJECTIVE));
  }

  /** "Ministerin Ohm" is somebody else. */
  private boolean isNamed(int role) {
    return tokens.joined(role + 1) && tokens.properName(role + 1);
  }

  private int before(int copula) {
    for (int i = copula - 1; i >= copula - FARTHEST && tokens.joined(i + 1); i--) {
      if (isRole(i)) {
        return i;
      }
      boolean complement =
          tokens.capitalized(i)
              || tokens.is(i, WordClass.ARTICLE)
              || tokens.is(i, WordClass.PREPOSITION)
              || tokens.is(i, WordClass.ADJECTIVE);
      if (!complement) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a token is a role noun in the nominative: not "den Minister", "laut Minister". */
  private boolean isRole(int i) {
    if (!tokens.isWord(i) || !lexicon.roles().isRole(tokens.at(i).word())) {
      return false;
    }
    int article = Adjectives.before(tokens, i);
    boolean determined = tokens.joined(article + 1) && tokens.is(article, WordClass.ARTICLE);
    int readings = tokens.at(i).word().noun() | tokens.at(i).word().adjective();
    int agreement = determined ? readings & tokens.at(article).word().determiner() : readings;
    boolean governed = !determined && tokens.is(article, WordClass.PREPOSITION);
    return !governed && (agreement & Agreement.NOMINATIVE & Agreement.SINGULAR) != 0;
  }
}
