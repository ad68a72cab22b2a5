package org.wortlaut.resolve.phrase;

import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.word.NameTokens;

/**
 * Whether a text has a name that ends in -s where no genitive can stand: before the verb at the
 * start of a sentence, or behind the verb and before nothing that might be owned.
 *
 * <p>Must match: "Reents sagte", "Timo Reents sagte", "sagte Reents.", "sagte Timo Reents am
 * Freitag". Must not: "Reents Anwalt sagte", "sagte Reents neuer Anwalt", "die Frau Reents sagte".
 */
final class NamesInS {

  private NamesInS() {}

  /**
   * @param bare the form without its ending, which may be the name where the text has it too
   */
  static boolean has(NameTokens tokens, String form, String bare) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.form(i).equals(form) && isNominative(tokens, i, bare)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNominative(NameTokens tokens, int last, String bare) {
    int first = last;
    while (tokens.joined(first) && tokens.properName(first - 1)) {
      first--;
    }
    boolean opens =
        tokens.initial(first)
            && tokens.joined(last + 1)
            && isVerb(tokens, last + 1)
            && !(tokens.is(last + 1, WordClass.ADJECTIVE) && tokens.capitalized(last + 2));
    return opens
        || tokens.joined(first)
            && isVerb(tokens, first - 1)
            && !tokens.is(first - 1, WordClass.ADJECTIVE)
            && !isOwner(tokens, last)
            && !tokens.textHas(bare);
  }

  private static boolean isVerb(NameTokens tokens, int i) {
    return tokens.finiteVerb(i) && !tokens.is(i, WordClass.PREPOSITION);
  }

  /** Whether a noun may follow that belongs to the name. */
  private static boolean isOwner(NameTokens tokens, int i) {
    int next = i + 1;
    return tokens.has(next)
        && (tokens.capitalized(next)
            || tokens.quoted(next)
            || tokens.joined(next)
                && tokens.is(next, WordClass.ADJECTIVE)
                && tokens.at(next).word().adjective() != 0);
  }
}
