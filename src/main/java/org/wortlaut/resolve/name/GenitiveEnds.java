package org.wortlaut.resolve.name;

import org.wortlaut.language.Agreement;
import org.wortlaut.language.Word;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.NameLabel;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.KnownNames;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.tagger.NameTagger;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.WordStem;

/**
 * Where a name ends that stands in the genitive before what its bearer has, made or leads, which
 * the trained recogniser has marked together with it.
 */
final class GenitiveEnds {

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final KnownNames known;

  GenitiveEnds(NameTokens tokens, NameLexicon lexicon, KnownNames known) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.known = known;
  }

  /** "Chiles | Emil Ruhland", "Chiles Kanzler": the genitive of a country begins no name. */
  NameTagger.Found behindCountry(NameTagger.Found name) {
    int begin = name.begin();
    Gazetteer.Entry country = owner(name);
    if (country == null
        || country.kind() != ActorKind.COUNTRY
        || country.form() != Name.Form.NAME) {
      return name;
    }
    boolean noun = name.end() == begin + 2 && (tokens.commonNoun(begin + 1) || isRole(begin + 1));
    return noun
        ? new NameTagger.Found(begin, begin + 1, NameLabel.LOC)
        : new NameTagger.Found(begin + 1, name.end(), name.label());
  }

  /**
   * "Ruhlands Anwältin", "Ruhlands Ministerium", "Annas Brief", "Anna Ruhlands Brief": the noun
   * behind a genitive is no part of the name. Must not match: "Jens Richter", "Rotes Kreuz".
   */
  NameTagger.Found beforeOwned(NameTagger.Found found) {
    NameTagger.Found name = ofPerson(found);
    int last = name.end() - 1;
    boolean genitive =
        last > name.begin()
            && mayBeGenitive(last - 1)
            && (name.label() == NameLabel.PER || !isKnownNominative(last - 1));
    boolean owned =
        genitive && (isBodyOrRole(name, last) || tokens.commonNoun(last) && isOwner(name));
    return owned ? new NameTagger.Found(name.begin(), last, name.label()) : name;
  }

  /**
   * "Anna Brandis | Nordliga Tirol": what follows the genitive of a full name, which is none of a
   * surname, is no part of it. Must not match: "Jens Peters Hansen", "Ana Torres Vega".
   */
  NameTagger.Found ofPerson(NameTagger.Found name) {
    int owner = name.begin() + 1;
    boolean person =
        name.end() > owner + 1
            && lexicon.firstNames().containsKey(tokens.form(name.begin()))
            && tokens.joined(owner + 1)
            && mayBeGenitive(owner)
            && !isKnownNominative(owner)
            && !known.isOneWord(tokens.form(owner), KnownNames.SURNAME);
    String bare = person ? WordStem.ofGenitive(tokens.form(owner)) : "";
    if (!person || !known.isOneWord(bare, KnownNames.SURNAME) && !tokens.textHas(bare)) {
      return name;
    }
    return name.label() == NameLabel.PER
        ? new NameTagger.Found(name.begin(), owner + 1, name.label())
        : new NameTagger.Found(owner + 1, name.end(), name.label());
  }

  /** "Microsofts | Office": what a known organisation makes is no part of its name. */
  NameTagger.Found ofMaker(NameTagger.Found name) {
    Gazetteer.Entry maker = name.label() == NameLabel.ORG ? owner(name) : null;
    boolean owned = maker != null && maker.kind() == ActorKind.ORGANIZATION && !maker.quoted();
    return owned ? new NameTagger.Found(name.begin(), name.begin() + 1, name.label()) : name;
  }

  /** What is known by the first of several words without its genitive ending, or null. */
  private Gazetteer.Entry owner(NameTagger.Found name) {
    String first = tokens.form(name.begin());
    boolean genitive =
        name.end() > name.begin() + 1
            && first.endsWith("s")
            && lexicon.gazetteer().exact(first) == null;
    return genitive ? lexicon.gazetteer().exact(WordStem.ofGenitive(first)) : null;
  }

  /** "Annas", "Ruhlands", but not "Jens" nor "Rotes". */
  private boolean mayBeGenitive(int i) {
    Word word = tokens.at(i).word();
    boolean firstName =
        lexicon.firstNames().containsKey(tokens.form(i)) || word.is(WordClass.FIRST_NAME);
    return tokens.form(i).endsWith("s")
        && word.adjective() == Agreement.NONE
        && (!firstName || (word.noun() & ~Agreement.GENITIVE) == Agreement.NONE);
  }

  /** "Mars", "Siemens". */
  private boolean isKnownNominative(int i) {
    Word word = tokens.at(i).word();
    return word.known() && (word.noun() & Agreement.NOMINATIVE) != Agreement.NONE;
  }

  private boolean isBodyOrRole(NameTagger.Found name, int noun) {
    return name.label() == NameLabel.PER
        && noun == name.begin() + 1
        && (isRole(noun) || lexicon.organisations().of(tokens.at(noun).word()) != null);
  }

  /** "Anna Ruhlands", "Annas", and "Ruhlands" where the text has "Ruhland". */
  private boolean isOwner(NameTagger.Found name) {
    String bare = WordStem.ofGenitive(tokens.form(name.end() - 2));
    boolean two = name.end() == name.begin() + 2;
    return two
        ? tokens.textHas(bare)
            || lexicon.firstNames().containsKey(bare)
            || lexicon.gazetteer().exact(bare) != null
        : name.label() == NameLabel.PER
            && name.end() == name.begin() + 3
            && lexicon.firstNames().containsKey(tokens.form(name.begin()));
  }

  private boolean isRole(int i) {
    return lexicon.roles().isRole(tokens.at(i).word());
  }
}
