package org.wortlaut.resolve.entity;

import java.util.ArrayList;
import java.util.List;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.phrase.Adjectives;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Token;

/**
 * The role nouns that belong to a person's name: before it ("Kremlsprecher Peskow", "der
 * Innenminister Frankreichs, Nicolas Sarkozy") or behind it in apposition ("Anna Seeberg, die
 * Präsidentin des Verbandes").
 */
final class PersonRoles {

  private static final int FARTHEST = 7;

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final PredicateRoles predicates;

  PersonRoles(NameTokens tokens, NameLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.predicates = new PredicateRoles(tokens, lexicon);
  }

  /**
   * Indices of the role nouns of the name over the tokens from {@code begin} to {@code end}.
   *
   * @param genitive whether the name is in the genitive
   */
  List<Integer> of(int begin, int end, boolean genitive) {
    List<Integer> roles = new ArrayList<>();
    int before = before(begin);
    if (before >= 0 && !(genitive && isOwned(before))) {
      roles.add(before);
      addIfAny(joinedBefore(before), roles);
    }
    int after = after(end);
    if (after >= 0) {
      roles.add(after);
      addIfAny(joinedAfter(after), roles);
    }
    if (!genitive) {
      addIfAny(predicates.of(begin, end), roles);
    }
    return roles;
  }

  private static void addIfAny(int role, List<Integer> roles) {
    if (role >= 0) {
      roles.add(role);
    }
  }

  /**
   * "der Vizepräsident des Senats und Fraktionschef Karl Lorenz": the role noun that "und" joins
   * with the one before the name; or -1.
   */
  private int joinedBefore(int role) {
    int joiner = Adjectives.before(tokens, role);
    boolean joins = tokens.joined(joiner + 1) && tokens.is(joiner, WordClass.COORDINATOR);
    for (int i = joiner - 1; joins && i >= role - FARTHEST && isOfPhrase(i); i--) {
      if (lexicon.roles().isRole(tokens.at(i).word())) {
        // "eine Sprecherin der Ministerin und Parteichefin Anna Weber" may be either of two
        return governor(i) == i ? i : -1;
      }
    }
    return -1;
  }

  /** "Anna Weber, Präsidentin des Verbands und Abgeordnete": as {@link #joinedBefore}. */
  private int joinedAfter(int role) {
    int i = role + 1;
    while (i <= role + FARTHEST && tokens.joined(i) && isOfPhrase(i) && !isJoiner(i)) {
      i++;
    }
    int joined = Adjectives.end(tokens, i + 1);
    // "und Minister Karl Lorenz" is somebody else
    boolean joins =
        tokens.joined(i)
            && isJoiner(i)
            && tokens.joined(joined)
            && !(tokens.joined(joined + 1) && tokens.properName(joined + 1));
    return joins && lexicon.roles().isRole(tokens.at(joined).word()) ? joined : -1;
  }

  private boolean isJoiner(int i) {
    return tokens.is(i, WordClass.COORDINATOR);
  }

  /**
   * What may stand between a role noun and what is joined with it: "des Senats in Altdorf", but no
   * name of a person: "Präsident Emil Ohm und Minister Karl Lorenz".
   */
  private boolean isOfPhrase(int i) {
    boolean governed =
        tokens.is(i - 1, WordClass.ARTICLE)
            || tokens.is(i - 1, WordClass.PREPOSITION)
            || tokens.is(i - 1, WordClass.ADJECTIVE);
    return tokens.isWord(i)
        && (tokens.capitalized(i) && (governed || !tokens.properName(i))
            || tokens.is(i, WordClass.ARTICLE)
            || tokens.is(i, WordClass.PREPOSITION)
            || tokens.is(i, WordClass.ADJECTIVE));
  }

  /** "die Anwältin Ruhlands" is not Ruhland; "Minister Ruhlands Rede" is the minister's. */
  private boolean isOwned(int role) {
    int article = Adjectives.before(tokens, role);
    return tokens.joined(article + 1) && tokens.is(article, WordClass.ARTICLE);
  }

  private int before(int begin) {
    int i = begin - 1;
    boolean comma = tokens.has(i) && tokens.at(i).kind() == Token.Kind.COMMA;
    i -= comma ? 1 : 0;
    i = beforeBracket(i);
    if (!comma && GovernedName.preposition(tokens, i, this::isPlainTitle) >= 0) {
      return -1;
    }
    for (int steps = 0; steps < FARTHEST && tokens.isWord(i); steps++, i--) {
      if (lexicon.roles().isRole(tokens.at(i).word())) {
        return comma ? governor(i) : i;
      }
      // between the role noun and the name: "der Fraktion im Landtag", but no verb and no further
      // clause
      boolean title = lexicon.titles().contains(tokens.form(i));
      boolean phrase =
          tokens.is(i, WordClass.NOUN)
              || tokens.is(i, WordClass.ARTICLE)
              || tokens.is(i, WordClass.PREPOSITION)
              || tokens.is(i, WordClass.ADJECTIVE)
              || tokens.capitalized(i)
              || comma && tokens.lowerIs(i, "und");
      if (!title && (!phrase || tokens.finiteVerb(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** "Dr.", but not "Bischof", which is an office too. */
  private boolean isPlainTitle(int i) {
    return lexicon.titles().contains(tokens.form(i))
        && !lexicon.roles().isRole(tokens.at(i).word());
  }

  /**
   * "der Bruder des Ministers, Karl Lorenz", "die Chefin der Gewerkschaft der Lehrer, Anna Weber":
   * Lorenz is the brother, not the minister.
   */
  private int governor(int role) {
    int outermost = role;
    for (int noun = ownerOf(role); noun >= 0; noun = ownerOf(noun)) {
      outermost = lexicon.roles().isRole(tokens.at(noun).word()) ? noun : outermost;
    }
    return outermost;
  }

  /** The noun that a genitive belongs to: "Chefin [der Lehrer]", "Bund [freier Lehrer]"; or -1. */
  private int ownerOf(int genitive) {
    int article = Adjectives.before(tokens, genitive);
    boolean determined =
        tokens.joined(article + 1)
            && tokens.joined(article)
            && tokens.is(article, WordClass.ARTICLE)
            && (tokens.at(article).word().determiner() & Agreement.GENITIVE) != 0;
    int several = Agreement.GENITIVE & Agreement.PLURAL;
    boolean strong =
        article + 1 < genitive
            && tokens.at(article + 1).lower().endsWith("er")
            && (tokens.at(article + 1).word().adjective() & several) != 0;
    int owner = determined ? article - 1 : article;
    return (determined || strong) && tokens.isWord(owner) && tokens.capitalized(owner) ? owner : -1;
  }

  /** "der Kandidat des Volksbunds (VB), Karl Lorenz": the token before a closed bracket. */
  private int beforeBracket(int last) {
    int i = last;
    if (tokens.has(i) && tokens.at(i).kind() == Token.Kind.CLOSING_BRACKET) {
      while (tokens.has(i)
          && tokens.at(i).kind() != Token.Kind.OPENING_BRACKET
          && last - i < FARTHEST) {
        i--;
      }
      i--;
    }
    return i;
  }

  private int after(int end) {
    int i = end;
    if (tokens.has(i) && tokens.at(i).kind() == Token.Kind.OPENING_BRACKET) {
      while (tokens.has(i) && tokens.at(i).kind() != Token.Kind.CLOSING_BRACKET && i - end < 5) {
        i++;
      }
      i++;
    }
    if (!tokens.has(i) || tokens.at(i).kind() != Token.Kind.COMMA) {
      return -1;
    }
    for (i++; i - end < FARTHEST && tokens.isWord(i); i++) {
      if (lexicon.roles().isRole(tokens.at(i).word())) {
        return i;
      }
      boolean phrase =
          tokens.is(i, WordClass.ARTICLE)
              || tokens.is(i, WordClass.ADJECTIVE)
              || tokens.is(i, WordClass.ADVERB)
              || tokens.is(i, WordClass.POSSESSIVE);
      if (!phrase) {
        return -1;
      }
    }
    return -1;
  }
}
