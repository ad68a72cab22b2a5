package org.wortlaut.resolve.name;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.NameLabel;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.KnownNames;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.tagger.NameTagger;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Token;

/** What the trained recogniser marks as a name and is none. */
final class NoNames {

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final KnownNames known;
  private final GenitiveNouns genitives;

  NoNames(NameTokens tokens, NameLexicon lexicon, KnownNames known, GenitiveNouns genitives) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.known = known;
    this.genitives = genitives;
  }

  /**
   * Whether something marked is no name: the "Pläne" of "Gigantische Pläne Was dort steht", the
   * "Ernst" of "Ernst zu nehmende Ökonomen", "Fischereiministerium", "Online-Händler".
   *
   * @param whole what was marked, of which the name is what is left
   */
  boolean has(NameTagger.Found name, NameTagger.Found whole) {
    boolean rest = name.end() < whole.end();
    boolean one = name.end() == name.begin() + 1;
    return isCountries(name)
        || isInstitution(name)
        || one
            && (rest && tokens.commonNoun(name.begin())
                || SpeakerPhrase.beginsGerundive(tokens, name.begin())
                || lexicon.roles().isAbbreviation(tokens.form(name.begin()))
                || name.label() == NameLabel.ORG && isNoOrganisation(name.begin())
                || name.label() == NameLabel.PER && isPeople(name.begin())
                || name.label() == NameLabel.PER && genitives.endIn(name.begin(), name.end())
                || name.label() == NameLabel.PER && isOtherWord(name.begin())
                || name.label() == NameLabel.PER && isPlace(name.begin())
                || isSeveral(name)
                || name.label() == NameLabel.ORG && isRoleCompound(name.begin()));
  }

  /** "KI", "LTE": an acronym that the lists have as something else, and the text as nothing. */
  private boolean isNoOrganisation(int i) {
    String form = tokens.form(i);
    return lexicon.notOrganisations().contains(form)
        && lexicon.gazetteer().exact(form) == null
        && !isExplained(form);
  }

  /** "Parti Socialiste (PS)" */
  private boolean isExplained(String acronym) {
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.form(i).equals(acronym)
          && tokens.at(i - 1).kind() == Token.Kind.OPENING_BRACKET
          && tokens.capitalized(i - 2)) {
        return true;
      }
    }
    return false;
  }

  /** The "Anders" of "Anders sieht das Weber" where no "Anders Holm" is named. */
  private boolean isOtherWord(int i) {
    String form = tokens.form(i);
    if (!lexicon.ambiguousFirstNames().contains(form)) {
      return false;
    }
    for (int k = 0; k + 1 < tokens.size(); k++) {
      if (tokens.form(k).equals(form) && tokens.joined(k + 1) && tokens.properName(k + 1)) {
        return false;
      }
    }
    return true;
  }

  /** The "Kai" of "am (falschen) Kai": a first name that is a noun. */
  private boolean isPlace(int i) {
    int before = i;
    while (tokens.joined(before)
        && !tokens.capitalized(before - 1)
        && tokens.is(before - 1, WordClass.ADJECTIVE)) {
      before--;
    }
    return tokens.is(i, WordClass.NOUN)
        && lexicon.firstNames().containsKey(tokens.form(i))
        && tokens.joined(before)
        && lexicon.contractions().contains(tokens.at(before - 1).lower());
  }

  /** "Omanis": people of a country, whom the dictionary does not know as a surname. */
  private boolean isPeople(int i) {
    Gazetteer.Entry entry = lexicon.gazetteer().single(tokens.form(i));
    return entry != null && entry.form() == Name.Form.DEMONYM && !tokens.is(i, WordClass.SURNAME);
  }

  /**
   * "die Billigflug-Airlines", "US-Banken": a compound with a common noun in the plural. Of places
   * also without a hyphen: "Koranschulen".
   */
  private boolean isSeveral(NameTagger.Found name) {
    int i = name.begin();
    int noun = tokens.at(i).word().noun();
    int article = tokens.joined(i) ? tokens.at(i - 1).word().determiner() : Agreement.NONE;
    int readings = (noun & article) == Agreement.NONE ? noun : noun & article;
    return (tokens.form(i).indexOf('-') > 0 || name.label() == NameLabel.LOC && !mayBePlace(i))
        && tokens.at(i).word().compound()
        && Agreement.isPlural(readings);
  }

  /** "Graubünden", "Unterkirchen". */
  private boolean mayBePlace(int i) {
    String form = tokens.form(i);
    return !known.kindsOf(form).isEmpty()
        || lexicon.gazetteer().single(form) != null
        || lexicon.placeEndings().stream().anyMatch(tokens.at(i).lower()::endsWith);
  }

  /** "Online-Händler": who does something, and no name. */
  private boolean isRoleCompound(int i) {
    return tokens.form(i).indexOf('-') > 0 && lexicon.roles().isRole(tokens.at(i).word());
  }

  /**
   * "Fischereiministerium": a noun for what it is, which an adjective or a place tells from others
   * of its kind; what is read of speakers and institutions takes those in. Nouns that names go with
   * may be names themselves ("Commerzbank").
   */
  private boolean isInstitution(NameTagger.Found name) {
    OrganisationNouns.Kind noun =
        name.label() == NameLabel.ORG && name.end() == name.begin() + 1
            ? lexicon.organisations().of(tokens.at(name.begin()).word())
            : null;
    return noun != null && !noun.before();
  }

  /** "ob | Russland | Polen angreife": one country beside another. */
  private boolean isCountries(NameTagger.Found name) {
    Gazetteer.Match first = lexicon.gazetteer().longest(tokens, name.begin());
    Gazetteer.Match second =
        isCountry(first) && first.end() < name.end()
            ? lexicon.gazetteer().longest(tokens, first.end())
            : null;
    return isCountry(second) && second.end() == name.end();
  }

  private static boolean isCountry(Gazetteer.Match match) {
    return match != null
        && match.entry().kind() == ActorKind.COUNTRY
        && match.entry().form() == Name.Form.NAME;
  }
}
