package org.wortlaut.resolve;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;

/** Names without the genitive ending: "Putins" gives "Putin", "Selenskyjs" too, but "Reuters" stays. */
final class NameNominative {

  private NameNominative() {}

  /** After a first name "Williams" is no genitive of the first name "William". */
  private static boolean afterName(NameTokens tokens, int i) {
    return tokens.joined(i) && tokens.is(i - 1, WordClass.FIRST_NAME);
  }

  static String of(NameTokens tokens, int i) {
    String form = tokens.form(i);
    String bare = WordStem.ofGenitive(form);
    if (bare.equals(form)) {
      return form;
    }
    boolean apostrophe = form.length() - bare.length() == 1 && !form.endsWith("s");
    var word = tokens.at(i).word();
    boolean onlyGenitive = word.known() && (word.is(WordClass.SURNAME) || word.is(WordClass.PLACE_NAME) || !afterName(tokens, i)) && word.is(WordClass.NAME) && (word.noun() & ~Agreement.GENITIVE) == 0;
    if (onlyGenitive || apostrophe || tokens.textHas(bare)) {
      return bare;
    }
    // "Selenskyjs Sprecher": an unknown name before a noun of its own is its possessor
    boolean possessor = !word.known() && tokens.joined(i + 1) && tokens.capitalized(i + 1) && tokens.at(i + 1).word().known() && !tokens.is(i + 1, WordClass.NAME) && !form.endsWith("ss") && !form.endsWith("us");
    return possessor ? bare : form;
  }
}
