package org.wortlaut.resolve;

import java.util.List;
import java.util.Locale;
import org.wortlaut.language.WordClass;
import org.wortlaut.text.Token;

/**
 * Names of organisations by their build: acronyms ("GdP"), words of companies ("Nordwerk AG",
 * "Harbour Shipping Company"), a noun for an organisation with its name ("die Zeitung Morgenblick")
 * or place ("Landgericht Essen"), and a phrase whose acronym follows in brackets ("Bund freier
 * Segler (BfS)").
 */
final class OrganisationRule {

  static final int WITH_ACRONYM = 70;
  static final int WITH_COMPANY_WORD = 64;
  static final int AFTER_NOUN = 58;
  static final int WITH_PLACE = 57;
  static final int ACRONYM = 30;
  static final int INSTITUTION = 10;
  private static final int LONGEST = 6;

  private final NameLexicon lexicon;

  OrganisationRule(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  void find(NameTokens tokens, int i, List<Candidate> found) {
    if (!tokens.isWord(i)) {
      return;
    }
    findCompany(tokens, i, found);
    findAcronym(tokens, i, found);
    OrganisationNouns.Kind kind = lexicon.organisations().of(tokens.form(i));
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

  /** With the adjective of its country or town: "jemenitische Regierung", "Duisburger Polizei". */
  private String institution(NameTokens tokens, int i) {
    String noun = bareNoun(tokens, i);
    if (!tokens.joined(i) || !tokens.isWord(i - 1)) {
      return noun;
    }
    String before = tokens.form(i - 1);
    Gazetteer.Entry entry = lexicon.gazetteer().single(before);
    if (entry != null && entry.form() == Name.Form.ADJECTIVE) {
      Gender gender = EntityDescription.genderOf(tokens.at(i));
      String stem = before.substring(0, before.length() - (before.endsWith("e") ? 1 : 2));
      return (tokens.initial(i - 1) ? stem.toLowerCase(Locale.GERMAN) : stem)
          + (gender == Gender.FEMININE || gender == Gender.PLURAL
              ? "e "
              : gender == Gender.MASCULINE ? "er " : "es ")
          + noun;
    }
    boolean ofTown =
        tokens.capitalized(i - 1)
            && before.endsWith("er")
            && tokens.is(i - 1, WordClass.ADJECTIVE)
            && tokens.is(i - 1, WordClass.NOUN);
    return ofTown ? before + " " + noun : noun;
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

  private void findCompany(NameTokens tokens, int i, List<Candidate> found) {
    Boolean end = lexicon.companyWords().get(tokens.form(i));
    if (end == null) {
      return;
    }
    int begin = i;
    while (begin > 0
        && i - begin < LONGEST
        && tokens.joined(begin)
        && partOfCompany(tokens, begin - 1, end)) {
      begin--;
    }
    int last = i + 1;
    while (!end
        && last - i < LONGEST
        && tokens.joined(last)
        && (partOfCompany(tokens, last, false) || foreignLink(tokens, last))) {
      last++;
    }
    if (last - begin >= 2 && (end || last > i + 1 || begin < i)) {
      found.add(
          new Candidate(
              begin,
              last,
              ActorKind.ORGANIZATION,
              Name.Form.NAME,
              tokens.words(begin, last),
              WITH_COMPANY_WORD));
    }
  }

  private boolean partOfCompany(NameTokens tokens, int i, boolean legalForm) {
    String form = tokens.form(i);
    if (form.equals("&")) {
      return true;
    }
    boolean common = tokens.common(i) && !tokens.is(i, WordClass.NAME);
    boolean allowed = !common || legalForm || lexicon.companyWords().containsKey(form);
    boolean word =
        tokens.capitalized(i)
            && !lexicon.roles().isRole(form)
            && !tokens.is(i, WordClass.ARTICLE)
            && !tokens.is(i, WordClass.PREPOSITION);
    OrganisationNouns.Kind kind = lexicon.organisations().of(form);
    return word && allowed && (kind == null || legalForm && !kind.before());
  }

  private static boolean foreignLink(NameTokens tokens, int i) {
    String form = tokens.form(i);
    return (form.equals("of") || form.equals("for") || form.equals("and") || form.equals("the"))
        && tokens.joined(i + 1)
        && tokens.capitalized(i + 1);
  }

  private void findAcronym(NameTokens tokens, int i, List<Candidate> found) {
    String form = WordStem.ofGenitive(tokens.form(i));
    if (!isAcronym(form)
        || lexicon.notOrganisations().contains(form)
        || lexicon.companyWords().containsKey(form)) {
      return;
    }
    found.add(new Candidate(i, i + 1, ActorKind.ORGANIZATION, Name.Form.NAME, form, ACRONYM));
    boolean bracketed =
        i > 0
            && tokens.at(i - 1).kind() == Token.Kind.OPENING_BRACKET
            && tokens.has(i + 1)
            && (tokens.at(i + 1).kind() == Token.Kind.CLOSING_BRACKET);
    if (bracketed && lexicon.gazetteer().single(form) == null) {
      int begin = beginOfExplained(tokens, i - 1, form);
      if (begin >= 0 && holdsLetters(tokens.words(begin, i - 1), form)) {
        found.add(
            new Candidate(
                begin,
                i - 1,
                ActorKind.ORGANIZATION,
                Name.Form.NAME,
                tokens.words(begin, i - 1),
                WITH_ACRONYM));
      }
    }
  }

  /**
   * Two to six letters, at least two of them capitals and none after a small one but the last
   * ("GdP", "BaFin").
   */
  static boolean isAcronym(String form) {
    int capitals = 0;
    for (int i = 0; i < form.length(); i++) {
      if (!Character.isLetter(form.charAt(i))) {
        return false;
      }
      capitals += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
    }
    return form.length() >= 2
        && form.length() <= 6
        && Character.isUpperCase(form.charAt(0))
        && (capitals == form.length() || capitals >= 2 && form.length() <= 5);
  }

  /**
   * Whether the letters of an acronym stand in the phrase in order: not those of "CDU" in
   * "Christian Wiesner".
   */
  private static boolean holdsLetters(String phrase, String acronym) {
    String lower = phrase.toLowerCase(Locale.GERMAN);
    int from = 0;
    for (char letter : acronym.toLowerCase(Locale.GERMAN).toCharArray()) {
      from = lower.indexOf(letter, from) + 1;
      if (from == 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The first word of the phrase before the bracket whose initial is that of the acronym, or -1.
   */
  private static int beginOfExplained(NameTokens tokens, int end, String acronym) {
    char initial = Character.toLowerCase(acronym.charAt(0));
    int best = -1;
    for (int i = end - 1; i >= 0 && end - i <= 9; i--) {
      boolean inside = i + 1 == end ? tokens.isWord(i) : tokens.isWord(i) && tokens.joined(i + 1);
      if (!inside || tokens.is(i, WordClass.FINITE) && !tokens.capitalized(i)) {
        break;
      }
      if (tokens.capitalized(i)
          && Character.toLowerCase(tokens.form(i).charAt(0)) == initial
          && !tokens.is(i, WordClass.ARTICLE)) {
        best = i;
        if (end - i >= Math.min(acronym.length(), 2)) {
          break;
        }
      }
    }
    return best;
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
    return !isAcronym(tokens.form(i))
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
            || foreignLink(tokens, end)
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
    if (!tokens.capitalized(i) || lexicon.roles().isRole(form)) {
      return false;
    }
    Gazetteer.Entry entry = lexicon.gazetteer().single(form);
    boolean rare =
        tokens.properName(i)
            || tokens.is(i, WordClass.NOUN)
                && !tokens.inDictionary(i)
                && lexicon.organisations().of(form) == null
                && tokens.form(i).indexOf('-') < 0;
    return rare && (entry == null || entry.kind() == ActorKind.ORGANIZATION)
        || isAcronym(form)
        || entry != null && entry.kind() == ActorKind.ORGANIZATION
        || lexicon.companyWords().containsKey(form);
  }
}
