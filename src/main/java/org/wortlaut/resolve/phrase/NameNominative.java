package org.wortlaut.resolve.phrase;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.NameWords;
import org.wortlaut.resolve.word.WordStem;
import org.wortlaut.text.Ordinals;

/**
 * Names without the genitive ending: "Putins" gives "Putin", "Selenskyjs" too, but "Reuters" stays.
 * The number of a pope or king has its period also where that ends the sentence: "Benedikt XVI.".
 */
public final class NameNominative {

  private static final String WOMAN = "in";

  private NameNominative() {}

  /**
   * "Calvin Williams", "die Chefin Eva Sams": after a first name the last word is a genitive only
   * where the whole name hangs on a noun that is not for a man or woman.
   */
  private static boolean endsOwnName(NameTokens tokens, int i) {
    boolean afterFirstName =
        tokens.joined(i)
            && tokens.is(i - 1, WordClass.NAME)
            && !tokens.is(i - 1, WordClass.PLACE_NAME);
    boolean hangsOnNoun =
        tokens.joined(i - 1)
            && tokens.is(i - 2, WordClass.NOUN)
            && !tokens.is(i - 2, WordClass.NAME)
            && Gender.of(tokens.at(i - 2).word()) != Gender.MASCULINE
            && !tokens.form(i - 2).endsWith(WOMAN);
    return afterFirstName && !hangsOnNoun;
  }

  /**
   * "Anna Köhlers Oper": a form that is of a surname in the genitive only, before what it owns. Not
   * so "Nick Brauns, Redakteur".
   */
  private static boolean isOwner(NameTokens tokens, int i) {
    // a surname may be a common noun or look like a compound of such: "Adler", "Loh|mann"
    boolean named = tokens.joined(i) && tokens.is(i - 1, WordClass.FIRST_NAME);
    boolean genitive =
        (tokens.is(i, WordClass.SURNAME) || named)
            && !tokens.is(i, WordClass.FIRST_NAME)
            && (tokens.at(i).word().noun() & ~Agreement.GENITIVE) == 0;
    int noun = i + 1;
    while (genitive
        && tokens.joined(noun)
        && tokens.at(noun).word().adjective() != 0
        && !tokens.capitalized(noun)) {
      noun++;
    }
    return genitive
        && tokens.capitalized(noun)
        && (tokens.joined(noun) && tokens.common(noun) && !tokens.is(noun, WordClass.NAME)
            || noun == i + 1 && tokens.quoted(noun) && !tokens.marked(noun));
  }

  /** The words of a name, the last one without the genitive ending. */
  public static String of(NameTokens tokens, int begin, int end) {
    String last = tokens.form(end - 1);
    String words = tokens.words(begin, end);
    if (end - begin > 1 && Ordinals.isRoman(last)) {
      return words + ".";
    }
    return words.substring(0, words.length() - last.length()) + of(tokens, end - 1);
  }

  /** Whether the text has a name in -s where no genitive can stand: "Timo Reents sagte". */
  public static boolean isToldInS(NameTokens tokens, int i) {
    return NamesInS.has(tokens, tokens.form(i), WordStem.ofGenitive(tokens.form(i)));
  }

  /** The form of a token without the ending of a genitive. */
  public static String of(NameTokens tokens, int i) {
    String form = tokens.form(i);
    String bare = WordStem.ofGenitive(form);
    if (bare.equals(form)) {
      return form;
    }
    boolean apostrophe = form.length() - bare.length() == 1 && !form.endsWith("s");
    if (!apostrophe && isToldInS(tokens, i)) {
      return form;
    }
    var word = tokens.at(i).word();
    boolean onlyGenitive =
        word.known()
            && !endsOwnName(tokens, i)
            && word.is(WordClass.NAME)
            && (word.noun() & ~Agreement.GENITIVE) == 0;
    if (onlyGenitive || apostrophe || tokens.textHas(bare) || isOwner(tokens, i)) {
      return bare;
    }
    // "Selenskyjs Sprecher": an unknown name before a noun of its own is its possessor
    boolean beforeAdjective =
        tokens.joined(i + 1)
            && tokens.joined(i + 2)
            && tokens.is(i + 1, WordClass.ADJECTIVE)
            && tokens.at(i + 1).word().adjective() != 0
            && tokens.capitalized(i + 2);
    boolean possessor =
        !tokens.common(i) && beforeAdjective && !form.endsWith("ss") && !form.endsWith("us")
            || !word.known()
                && tokens.joined(i + 1)
                && tokens.capitalized(i + 1)
                && (tokens.at(i + 1).word().known() && !tokens.is(i + 1, WordClass.NAME)
                    || NameWords.isAcronym(tokens.form(i + 1)))
                && !form.endsWith("ss")
                && !form.endsWith("us");
    return possessor ? bare : form;
  }
}
