package org.wortlaut.resolve.name;

import java.util.List;
import java.util.Locale;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.NameWords;
import org.wortlaut.resolve.word.WordStem;

/**
 * Organisations by a noun for what they are: with its name ("die Zeitung Morgenblick"), its place
 * ("Landgericht Essen") or neither ("die Duisburger Polizei").
 */
final class OrganisationRule {

  private static final int AFTER_NOUN = 58;
  private static final int WITH_PLACE = 57;
  private static final int INSTITUTION = 10;
  private static final int LONGEST = 6;

  private final NameLexicon lexicon;

  OrganisationRule(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  void find(NameTokens tokens, int i, List<Candidate> found) {
    OrganisationNouns.Kind kind = lexicon.organisations().of(tokens.at(i).word());
    if (kind == null) {
      return;
    }
    if (kind.withPlace()) {
      findWithPlace(tokens, i, found);
    }
    if (kind.before()) {
      findAfterNoun(tokens, i, found);
    }
    if (kind.institution() && tokens.is(i, WordClass.NOUN)) {
      found.add(
          new Candidate(
              i,
              i + 1,
              ActorKind.ORGANIZATION,
              Name.Form.INSTITUTION,
              institution(tokens, i),
              INSTITUTION));
    }
  }

  /**
   * With the adjective of its country, region or town: "jemenitische Regierung", "Duisburger
   * Polizei".
   */
  private String institution(NameTokens tokens, int i) {
    String noun = bareNoun(tokens, i);
    if (!tokens.joined(i) || !tokens.isWord(i - 1)) {
      return noun;
    }
    String before = tokens.form(i - 1);
    if (lexicon.isOfCountryOrRegion(before)) {
      Gender gender = Gender.of(tokens.at(i).word());
      String stem = before.substring(0, before.length() - (before.endsWith("e") ? 1 : 2));
      boolean several = (tokens.at(i).word().noun() & Agreement.SINGULAR) == Agreement.NONE;
      return (tokens.initial(i - 1) ? stem.toLowerCase(Locale.GERMAN) : stem)
          + (gender == Gender.FEMININE || several
              ? "e "
              : gender == Gender.MASCULINE ? "er " : "es ")
          + noun;
    }
    if (!isOfTown(tokens, i - 1, lexicon)) {
      return noun;
    }
    return tokens.words(isOfLongName(tokens, i - 1) ? i - 2 : i - 1, i) + " " + noun;
  }

  /** "Duisburger", "Basler", "Tiroler": not "Großer", which is a form of another word. */
  static boolean isOfTown(NameTokens tokens, int i, NameLexicon lexicon) {
    String form = tokens.form(i);
    boolean adjective =
        tokens.is(i, WordClass.ADJECTIVE)
            && (tokens.is(i, WordClass.NOUN) || tokens.at(i).word().lemma().equals(form));
    return tokens.capitalized(i)
        && form.endsWith("er")
        && (adjective || lexicon.regionInhabitants().contains(form));
  }

  /** "die New Yorker", "der St. Galler". */
  private static boolean isOfLongName(NameTokens tokens, int i) {
    return tokens.joined(i)
        && tokens.properName(i - 1)
        && tokens.joined(i - 1)
        && tokens.at(i - 2).word().determiner() != Agreement.NONE;
  }

  private String bareNoun(NameTokens tokens, int i) {
    String form = tokens.form(i);
    // the dictionary has neither "Landeskriminalamts" nor "Militärs" as a genitive
    String bare = WordStem.ofGenitive(form);
    String noun = lexicon.organisations().of(form).noun();
    if (!form.toLowerCase(Locale.GERMAN).endsWith(noun)
        && bare.toLowerCase(Locale.GERMAN).endsWith(noun)) {
      return bare;
    }
    String lemma = tokens.at(i).word().lemma();
    return form.toLowerCase(Locale.GERMAN).startsWith(lemma.toLowerCase(Locale.GERMAN))
            && form.indexOf('-') < 0
        ? form.substring(0, lemma.length())
        : WordStem.ofGenitive(form);
  }

  private void findWithPlace(NameTokens tokens, int i, List<Candidate> found) {
    int end = i + 1;
    while (tokens.joined(end) && end - i < 4 && tokens.properName(end) && isPlace(tokens, end)
        || end > i + 1 && tokens.joined(end) && tokens.form(end).matches("[IVX]+")) {
      end++;
    }
    if (end > i + 1) {
      found.add(
          new Candidate(
              i, end, ActorKind.ORGANIZATION, Name.Form.NAME, tokens.words(i, end), WITH_PLACE));
    }
  }

  private boolean isPlace(NameTokens tokens, int i) {
    Gazetteer.Entry entry = lexicon.gazetteer().single(tokens.form(i));
    return !NameWords.isAcronym(tokens.form(i))
        && (tokens.is(i, WordClass.PLACE_NAME)
            || entry != null && entry.place()
            || !tokens.common(i));
  }

  private void findAfterNoun(NameTokens tokens, int i, List<Candidate> found) {
    int begin = i + 1;
    if (!tokens.joined(begin) || tokens.initial(begin) || !startsName(tokens, begin)) {
      return;
    }
    int end = begin + 1;
    while (end - begin < LONGEST
        && tokens.joined(end)
        && (startsName(tokens, end)
            || CompanyRule.isForeignLink(tokens, end)
            || lexicon.companyWords().containsKey(tokens.form(end)))) {
      end++;
    }
    found.add(
        new Candidate(
            begin,
            end,
            ActorKind.ORGANIZATION,
            Name.Form.NAME,
            tokens.words(begin, end),
            AFTER_NOUN));
  }

  private boolean startsName(NameTokens tokens, int i) {
    String form = tokens.form(i);
    if (!tokens.capitalized(i)
        || lexicon.notOrganisations().contains(form)
        || lexicon.roles().isRole(tokens.at(i).word())) {
      return false;
    }
    Gazetteer.Entry entry = lexicon.gazetteer().single(form);
    boolean rare =
        tokens.properName(i)
            || tokens.is(i, WordClass.NOUN)
                && !tokens.inDictionary(i)
                && lexicon.organisations().of(tokens.at(i).word()) == null
                && tokens.form(i).indexOf('-') < 0;
    return rare && (entry == null || entry.kind() == ActorKind.ORGANIZATION)
        || NameWords.isAcronym(form)
        || entry != null && entry.kind() == ActorKind.ORGANIZATION
        || lexicon.companyWords().containsKey(form);
  }
}
