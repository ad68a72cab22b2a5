package org.wortlaut.resolve.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.NameLabel;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.KnownNames;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.phrase.NameNominative;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.tagger.NameTagger;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.WordStem;
import org.wortlaut.text.Token;

/**
 * Joins what the trained recogniser marks with what the rules propose. Where both name the same
 * words as the same kind, the rules say which actor it is ("Russland", a country). Where the rules
 * alone see a name, they are believed if they know it ("Bundesregierung", "Airbus" in "Airbus
 * A380") or if it is called by another word than a name ("russische"), but not if they guess by
 * shape.
 */
final class LearnedNames {

  /** As weights of {@link Candidate}: less than what names a person beyond doubt. */
  private static final int LEARNED = 40;

  /** That of a person's name of several words. */
  private static final int LEARNED_FULL_NAME = 60;

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final NameEnds ends;

  LearnedNames(NameTokens tokens, NameLexicon lexicon, KnownNames known) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.ends = new NameEnds(tokens, lexicon, known);
  }

  /**
   * @param proposed by the rules, the most likely first
   * @return candidates in the order in which they are to be chosen
   */
  List<Candidate> with(List<NameTagger.Found> learned, List<Candidate> proposed) {
    Map<Integer, List<Candidate>> byBegin =
        proposed.stream().collect(Collectors.groupingBy(Candidate::begin));
    List<Candidate> candidates = new ArrayList<>();
    Set<Integer> bodies = new HashSet<>();
    for (NameTagger.Found marked : learned) {
      NameTagger.Found found = ends.beforeClosing(marked);
      NameTagger.Found name = asBody(ends.of(found));
      if (name.label() == NameLabel.ORG) {
        bodies.add(name.begin());
      }
      boolean team = GazetteerRule.team(lexicon, tokens, name.begin()) != null;
      if (name.label() != NameLabel.OTH
          && !team
          && !isInstitution(name)
          && !isCountries(name)
          && !isNoName(name, found)) {
        Candidate withArticle = withArticle(name, byBegin);
        candidates.add(
            withArticle != null
                ? withArticle
                : candidate(name, byBegin.getOrDefault(name.begin(), List.of())));
      }
    }
    for (Candidate candidate : proposed) {
      boolean named = candidate.form() != Name.Form.NAME || known(candidate);
      if (named && !(bodies.contains(candidate.end()) && isNounFor(candidate))) {
        candidates.add(candidate);
      }
    }
    return candidates;
  }

  /** "des Lohberger Theaters": what ends in a common noun is no person. */
  private NameTagger.Found asBody(NameTagger.Found name) {
    return name.end() > name.begin() + 1 && isCommonGenitive(name)
        ? new NameTagger.Found(name.begin(), name.end(), NameLabel.ORG)
        : name;
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

  private boolean isCommonGenitive(NameTagger.Found name) {
    int last = name.end() - 1;
    return name.label() == NameLabel.PER
        && tokens.commonNoun(last)
        && isGenitive(name.begin(), last)
        && !lexicon.roles().isRole(tokens.at(last).word());
  }

  /**
   * The "Pläne" of "Gigantische Pläne Was dort steht", the "Ernst" of "Ernst zu nehmende Ökonomen".
   *
   * @param whole what was marked, of which the name is what is left
   */
  private boolean isNoName(NameTagger.Found name, NameTagger.Found whole) {
    boolean rest = name.end() < whole.end();
    boolean one = name.end() == name.begin() + 1;
    return one
        && (rest && tokens.commonNoun(name.begin())
            || SpeakerPhrase.beginsGerundive(tokens, name.begin())
            || lexicon.roles().isAbbreviation(tokens.form(name.begin()))
            || name.label() == NameLabel.ORG && isNoOrganisation(name.begin())
            || name.label() == NameLabel.PER && isPeople(name.begin())
            || isCommonGenitive(name)
            || name.label() == NameLabel.PER && isOtherWord(name.begin())
            || isSeveral(name.begin()));
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

  /** "Omanis": people of a country, whom the dictionary does not know as a surname. */
  private boolean isPeople(int i) {
    Gazetteer.Entry entry = lexicon.gazetteer().single(tokens.form(i));
    return entry != null && entry.form() == Name.Form.DEMONYM && !tokens.is(i, WordClass.SURNAME);
  }

  /** "die Billigflug-Airlines", "US-Banken": a compound with a common noun in the plural. */
  private boolean isSeveral(int i) {
    int noun = tokens.at(i).word().noun();
    int article = tokens.joined(i) ? tokens.at(i - 1).word().determiner() : Agreement.NONE;
    int readings = (noun & article) == Agreement.NONE ? noun : noun & article;
    return tokens.form(i).indexOf('-') > 0
        && tokens.at(i).word().compound()
        && Agreement.isPlural(readings);
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

  /**
   * "Die Linke": a known name of which only what follows its article was marked, which is none
   * alone; or null.
   */
  private Candidate withArticle(
      NameTagger.Found name, Map<Integer, List<Candidate>> proposedByBegin) {
    boolean nameless = lexicon.gazetteer().single(tokens.form(name.begin())) == null;
    if (!nameless || !tokens.is(name.begin() - 1, WordClass.ARTICLE)) {
      return null;
    }
    for (Candidate rule : proposedByBegin.getOrDefault(name.begin() - 1, List.of())) {
      if (rule.end() == name.end() && agrees(rule, name) && known(rule)) {
        return rule;
      }
    }
    return null;
  }

  private boolean known(Candidate candidate) {
    Gazetteer.Match match = lexicon.gazetteer().longest(tokens, candidate.begin());
    return match != null && match.end() == candidate.end();
  }

  /** "die Linkspartei | Podemos": a noun for the organisation whose name follows. */
  private boolean isNounFor(Candidate candidate) {
    int first = candidate.begin() + (tokens.is(candidate.begin(), WordClass.ARTICLE) ? 1 : 0);
    OrganisationNouns.Kind noun =
        candidate.end() == first + 1 && tokens.joined(candidate.end())
            ? lexicon.organisations().of(tokens.at(first).word())
            : null;
    return noun != null && noun.before();
  }

  private Candidate candidate(NameTagger.Found name, List<Candidate> proposed) {
    for (Candidate rule : proposed) {
      if (rule.end() == name.end() && agrees(rule, name)) {
        return rule;
      }
    }
    boolean fullName = name.label() == NameLabel.PER && name.end() - name.begin() > 1;
    return new Candidate(
        name.begin(),
        name.end(),
        kind(name),
        Name.Form.NAME,
        nominative(name),
        fullName ? LEARNED_FULL_NAME : LEARNED);
  }

  private boolean agrees(Candidate rule, NameTagger.Found name) {
    return switch (name.label()) {
      case PER -> rule.kind() == ActorKind.PERSON;
      case ORG -> rule.kind() == ActorKind.ORGANIZATION;
      case LOC ->
          rule.kind() == ActorKind.PLACE
              || rule.kind() == ActorKind.COUNTRY
              || rule.form() == Name.Form.METONYM
              // "das Weiße Haus", a building by its name
              || rule.kind() == ActorKind.ORGANIZATION && known(rule);
      case OTH -> false;
    };
  }

  private static ActorKind kind(NameTagger.Found name) {
    return switch (name.label()) {
      case PER -> ActorKind.PERSON;
      case ORG -> ActorKind.ORGANIZATION;
      default -> ActorKind.PLACE;
    };
  }

  /** Organisations of several words get their nominative later, from the text around. */
  private String nominative(NameTagger.Found name) {
    if (name.label() != NameLabel.ORG) {
      return NameNominative.of(tokens, name.begin(), name.end());
    }
    String words = tokens.words(name.begin(), name.end());
    String bare = WordStem.ofGenitive(words);
    boolean genitive =
        name.end() == name.begin() + 1 && (isGenitive(name.begin()) || tokens.textHas(bare));
    return genitive ? bare : words;
  }

  /** "des Landratsamts", but not "des Spiegel" nor "der Texas". */
  private boolean isGenitive(int i) {
    return isGenitive(i, i);
  }

  /** "des Ulmer Landratsamts" */
  private boolean isGenitive(int begin, int noun) {
    boolean town = tokens.joined(begin) && OrganisationRule.isOfTown(tokens, begin - 1, lexicon);
    int first = town ? begin - 1 : begin;
    int article = tokens.joined(first) ? tokens.at(first - 1).word().determiner() : 0;
    return (article & Agreement.SINGULAR) != 0
        && (article & ~Agreement.GENITIVE) == 0
        && (tokens.at(noun).word().noun() & Agreement.NOMINATIVE) == 0;
  }
}
