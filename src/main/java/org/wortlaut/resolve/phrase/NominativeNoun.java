package org.wortlaut.resolve.phrase;

import java.util.regex.Pattern;
import org.wortlaut.language.Age;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;

/**
 * The nominative of a noun as it stands after no article or after "ein": "Zeugen" (of one) is
 * "Zeuge", "Anwohnern" "Anwohner", "Vorsitzenden" "Vorsitzender".
 */
public final class NominativeNoun {

  private static final int SHORTEST_FIRST_PART = 3;

  private static final String WOMEN = "innen";
  private static final String WOMAN = "in";

  /** Of an adjective as a noun. */
  private static final Pattern ENDING = Pattern.compile("e[mnrs]\\z");

  /** In characters; shorter ends are often no adjectives. */
  private static final int SHORTEST_LAST_PART = 8;

  private final Morphology morphology;

  public NominativeNoun(Morphology morphology) {
    this.morphology = morphology;
  }

  /**
   * @param noun in any case
   * @param plural whether several are meant
   * @param agreement case, number and gender that its article and adjectives leave open
   */
  public String of(Word noun, boolean plural, int agreement) {
    return plural ? plural(noun.form()) : singular(noun, agreement);
  }

  private String plural(String form) {
    String shorter = form.substring(0, form.length() - 1);
    if (form.endsWith("en") && !isOnlyFeminine(shorter) && isAdjectival(shorter + "r")) {
      return shorter;
    }
    if (isNominative(form, Agreement.PLURAL) || !form.endsWith("n")) {
      return form;
    }
    return isNominative(shorter, Agreement.PLURAL) ? shorter : form;
  }

  private String singular(Word word, int agreement) {
    String form = word.form();
    if (form.endsWith(WOMEN)) {
      return form.substring(0, form.length() - WOMEN.length()) + WOMAN;
    }
    String lemma = withFirstPart(form, capitalized(word.lemma()));
    boolean masculine = (agreement & Agreement.SINGULAR & Agreement.MASCULINE) != 0;
    boolean man = masculine && (agreement & Agreement.SINGULAR & Agreement.FEMININE) == 0;
    if (man && lemma.equals(form) && form.endsWith("en") && isAdjectivalForm(word)) {
      lemma = form.substring(0, form.length() - 1); // not "das Verdächtigen"
    }
    boolean adjectival = lemma.endsWith("e") && masculine && isAdjectival(lemma + "r");
    if (adjectival) {
      return lemma + "r";
    }
    if (lemma.endsWith("er") && !masculine && form.endsWith("e")) {
      return form;
    }
    boolean weak =
        masculine
            && form.endsWith("n")
            && !isNominative(form, Agreement.SINGULAR & Agreement.MASCULINE)
            && lemma.equals(form)
            && !isThing(word, agreement)
            && isNominative(
                form.substring(0, form.length() - 1), Agreement.SINGULAR & Agreement.MASCULINE);
    if (weak) {
      return form.substring(0, form.length() - 1);
    }
    // "Gesetzesentwurf", which the dictionary has as a form of "Gesetzentwurf"
    boolean nominative =
        (agreement & Agreement.NOMINATIVE & Agreement.SINGULAR) != 0
            || isNominative(form, Agreement.SINGULAR);
    return nominative && !form.endsWith("n") ? form : lemma;
  }

  /** "dem Abkommen": no "Abkomme", though there is one; not so "dem Zeugen" with "Zeugin". */
  private boolean isThing(Word word, int agreement) {
    String form = word.form();
    String stem = form.substring(0, form.length() - 2);
    return word.adjective() == 0
        && (agreement & Agreement.SINGULAR & Agreement.NEUTER) != 0
        && isNominative(form, Agreement.SINGULAR & Agreement.NEUTER)
        && !morphology.look(stem + WOMAN, false).known();
  }

  /** "Initiative": no noun for a man, though "initiativ" is an adjective. */
  private boolean isOnlyFeminine(String form) {
    int singular = morphology.look(form, false).noun() & Agreement.SINGULAR;
    return (singular & Agreement.FEMININE) != 0 && (singular & Agreement.MASCULINE) == 0;
  }

  private static boolean isAdjectivalForm(Word word) {
    return word.is(WordClass.NOUN) && word.adjective() != 0;
  }

  /**
   * "Vorsitzende": its masculine after "ein" is "Vorsitzender"; "Verdächtige" is of "verdächtig".
   */
  private boolean isAdjectival(String form) {
    Word word = morphology.look(form.substring(form.lastIndexOf('-') + 1), false);
    boolean ofAdjective =
        word.is(WordClass.ADJECTIVE)
            && (word.lemma() + "er").equals(word.lower())
            && !isWeak(form.substring(0, form.length() - 1));
    return ofAdjective
        || !word.known() && isAdjectivalCompound(form)
        || word.known()
            && word.is(WordClass.NOUN)
            && (word.noun() & Agreement.MASCULINE & Agreement.SINGULAR & Agreement.NOMINATIVE) != 0
            && word.lemma().length() <= form.length()
            && (word.noun() & Agreement.DATIVE & Agreement.MASCULINE) == 0;
  }

  /** "Landesbeauftragter": the dictionary knows its end only. */
  private boolean isAdjectivalCompound(String form) {
    for (int cut = SHORTEST_FIRST_PART; cut <= form.length() - SHORTEST_LAST_PART; cut++) {
      Word end = morphology.look(form.substring(cut), false);
      if (end.known()
          && !end.compound()
          && end.is(WordClass.ADJECTIVE)
          && (end.lemma() + "er").equals(end.lower())) {
        return isAdjectivalNoun(capitalized(form.substring(cut, form.length() - 1)));
      }
    }
    return false;
  }

  /** "der Beauftragte", but "der Zentrale" only in the genitive and dative. */
  private boolean isAdjectivalNoun(String form) {
    int noun = morphology.look(form, false).noun() & Agreement.SINGULAR;
    return (noun & Agreement.MASCULINE & Agreement.NOMINATIVE) != 0
        && (noun & Agreement.FEMININE & Agreement.DATIVE) == 0;
  }

  /** The dictionary form of a compound that is not in the dictionary has no capital. */
  private static String capitalized(String lemma) {
    return lemma.isEmpty() ? lemma : Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1);
  }

  /** "Junge": a masculine noun that is not the adjective "junge". */
  private boolean isWeak(String form) {
    Word word = morphology.look(form.substring(form.lastIndexOf('-') + 1), false);
    return word.is(WordClass.NOUN) && (word.noun() & Agreement.SINGULAR & Agreement.FEMININE) == 0;
  }

  /**
   * The dictionary knows the last part of "US-Forschers" only; it has "50-Jährige" as a spelling of
   * the age in words, and "Ex-Mann" as one of "Exmann".
   */
  private static String withFirstPart(String form, String lemma) {
    if (Age.is(form)) {
      return ENDING.matcher(form).replaceFirst("e");
    }
    int hyphen = form.lastIndexOf('-');
    if (hyphen <= 0 || lemma.indexOf('-') >= 0) {
      return lemma;
    }
    boolean whole = lemma.regionMatches(true, 0, form, 0, hyphen) && lemma.length() > hyphen;
    String last = whole ? capitalized(lemma.substring(hyphen)) : lemma;
    return form.substring(0, hyphen + 1) + last;
  }

  private boolean isNominative(String form, int number) {
    return (morphology.look(form, false).noun() & Agreement.NOMINATIVE & number) != 0;
  }
}
