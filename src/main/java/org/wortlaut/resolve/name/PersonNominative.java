package org.wortlaut.resolve.name;

import java.util.EnumSet;
import java.util.Set;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.phrase.NameNominative;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.WordStem;

/**
 * The nominative of a person's name, also where nothing but the noun before it tells of a genitive.
 *
 * <p>Must match: "das Verhalten Timo Hagedorns", "nach der Rede Jannik Overbecks". Must not: "der
 * Trainer Timo Reents", "die Chefin Eva Sams", "die Rede Ana Torres".
 */
final class PersonNominative {

  private static final Set<Gender> NO_MAN = EnumSet.of(Gender.FEMININE, Gender.NEUTER);

  private static final String WOMAN = "in";

  private PersonNominative() {}

  static String of(NameTokens tokens, int begin, int end, NameLexicon lexicon) {
    String name = NameNominative.of(tokens, begin, end);
    boolean genitive =
        name.endsWith("s")
            && name.equals(tokens.words(begin, end))
            && end == begin + 2
            && lexicon.firstNames().containsKey(tokens.form(begin))
            && isUnknown(tokens.at(begin + 1).word())
            && lexicon.nominativeEndings().stream().noneMatch(name::endsWith)
            && isAttribute(tokens, begin, lexicon)
            && !NameNominative.isToldInS(tokens, begin + 1);
    return genitive ? WordStem.ofGenitive(name) : name;
  }

  private static boolean isUnknown(Word surname) {
    return !surname.known() || (surname.noun() & Agreement.NOMINATIVE) == Agreement.NONE;
  }

  /** Whether a noun with its article that is for no person stands before the name. */
  private static boolean isAttribute(NameTokens tokens, int name, NameLexicon lexicon) {
    int noun = name - 1;
    return tokens.joined(name)
        && tokens.joined(noun)
        && tokens.at(noun - 1).word().determiner() != Agreement.NONE
        && tokens.is(noun, WordClass.NOUN)
        && NO_MAN.contains(Gender.of(tokens.at(noun).word()))
        && !tokens.form(noun).endsWith(WOMAN)
        && !lexicon.roles().isRole(tokens.at(noun).word());
  }
}
