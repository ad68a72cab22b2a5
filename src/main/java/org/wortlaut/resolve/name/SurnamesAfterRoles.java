package org.wortlaut.resolve.name;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.word.NameTokens;

/**
 * Surnames that look like a compound or are unknown, behind a role without an article, where the
 * two are the subject of a verb.
 *
 * <p>Must match: "Minister Aschenbrenner sagte", "sagte Minister Aschenbrenner." Must not: "wirft
 * Minister Steuerfehler vor".
 */
final class SurnamesAfterRoles {

  private static final int ONE_MAN =
      Agreement.NOMINATIVE & Agreement.SINGULAR & Agreement.MASCULINE;

  private final NameLexicon lexicon;

  SurnamesAfterRoles(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param i the word behind a role
   */
  boolean isAt(NameTokens tokens, int i) {
    return mayBeSurname(tokens, i) && (isSubject(tokens, i) || isBehindVerb(tokens, i));
  }

  private boolean mayBeSurname(NameTokens tokens, int i) {
    return tokens.is(i, WordClass.NOUN)
        && !tokens.inDictionary(i)
        && !tokens.form(i).endsWith("s")
        && tokens.form(i).indexOf('-') < 0
        && (tokens.at(i).word().noun() & ONE_MAN) != 0
        && lexicon.roles().of(tokens.at(i).word()) == null
        && lexicon.organisations().of(tokens.at(i).word()) == null;
  }

  private static boolean isSubject(NameTokens tokens, int i) {
    return tokens.initial(i - 1) && tokens.finiteVerb(i + 1);
  }

  private static boolean isBehindVerb(NameTokens tokens, int i) {
    return tokens.joined(i - 1)
        && tokens.finiteVerb(i - 2)
        && (!tokens.isWord(i + 1) || isAdverbial(tokens, i + 1));
  }

  /** "am Freitag", "in der Sitzung"; not the "vor" of "wirft … vor und". */
  private static boolean isAdverbial(NameTokens tokens, int i) {
    return tokens.is(i, WordClass.PREPOSITION)
        && tokens.joined(i + 1)
        && (tokens.capitalized(i + 1) || tokens.at(i + 1).word().determiner() != Agreement.NONE);
  }
}
