package org.wortlaut.syntax.phrase;

import java.util.regex.Pattern;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.FunctionWords.Role;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.syntax.SentenceItems;

/**
 * Which words are names or parts of one, by their form, the dictionary and the words beside them.
 *
 * <p>Must match: "Siemens", "taz", "Grauwinkl", the "Merkels" of "Merkels Sprecher". Must not:
 * "Gigantismus", "tags zuvor".
 */
final class NameWords {

  /** "Es", "As": too short to bear a genitive "s". */
  private static final int SHORTEST_GENITIVE_NAME = 3;

  private static final Pattern UPPER_CASE = Pattern.compile("\\p{Lu}");
  private static final String GENITIVE_ENDINGS = "s’'";

  private final SentenceItems items;
  private final NounWords words;

  NameWords(SentenceItems items, NounWords words) {
    this.items = items;
    this.words = words;
  }

  /**
   * A name of the dictionary, or an unknown word that is written like one: "Siemens", "Grauwinkl";
   * not "Gigantismus".
   */
  boolean isName(int i) {
    Word word = items.word(i);
    if (word.known()) {
      return word.is(WordClass.NAME) || isLowerCaseName(i);
    }
    boolean likeName = word.capitalized() || word.is(WordClass.NAME) || isLowerCaseName(i);
    return likeName && !items.hasNamelessEnding(i);
  }

  /**
   * "taz", "dpa", "profil.at": names that are written in lower case; not "tags zuvor", "dar",
   * "bzw.".
   */
  boolean isLowerCaseName(int i) {
    Word word = items.word(i);
    return !word.capitalized()
        && (word.isOnly(WordClass.NOUN) && word.isShort()
            || !word.known()
                && (word.isShort()
                    || word.form().indexOf('.') > 0
                    || UPPER_CASE.matcher(word.form()).find()))
        && (!word.form().endsWith(".") || UPPER_CASE.matcher(word.form()).find())
        && !items.is(Role.TIME_NOUN, i)
        && !items.is(Role.PARTICLE, i);
  }

  /** "Merkels Sprecher", "Hans’ Anwalt": a name whose ending can only be that of the genitive. */
  boolean isGenitiveName(int i) {
    Word word = items.word(i);
    return (isName(i) || isNounLikeSurname(i))
        && word.form().length() >= SHORTEST_GENITIVE_NAME
        && GENITIVE_ENDINGS.indexOf(word.form().charAt(word.form().length() - 1)) >= 0
        && (word.noun() & Agreement.GENITIVE) != 0
        && ((word.noun() & Agreement.NOMINATIVE) == 0 || !word.known());
  }

  /** "Kerns Anwalt", "Adlers Frau Maria", "Wielands Partei": no noun has such a genitive there. */
  boolean isNounLikeSurname(int i) {
    Word word = items.word(i);
    return word.capitalized()
        && (i == 0 || !words.isDeterminer(i - 1) && !words.isAttribute(i - 1))
        && word.is(WordClass.NOUN)
        && (word.noun() & ~Agreement.GENITIVE) == Agreement.NONE
        && i + 1 < items.size()
        && (items.isOffice(i + 1)
            || items.isOrganisation(i + 1)
            || items.is(Role.SALUTATION, i + 1))
        && items.word(i + 1).capitalized();
  }

  /** "SPD", "eBay", "DGB-Chef": a capital letter in second place. */
  boolean isAcronymOrMixed(int i) {
    String form = items.item(i).form();
    return form.length() > 1 && Character.isUpperCase(form.charAt(1));
  }

  /** The "von" of "Heinrich von Pierer". */
  boolean isNameParticle(int i) {
    return items.is(Role.NAME_PARTICLE, i) && !items.word(i).capitalized();
  }
}
