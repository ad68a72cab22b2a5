package org.wortlaut.resolve.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.NameLabel;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.phrase.NameNominative;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.tagger.NameTagger;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.SentenceOpeners;
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
  private final SentenceOpeners openers;

  LearnedNames(NameTokens tokens, NameLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.openers = new SentenceOpeners(tokens);
  }

  /**
   * @param proposed by the rules, the most likely first
   * @return candidates in the order in which they are to be chosen
   */
  List<Candidate> with(List<NameTagger.Found> learned, List<Candidate> proposed) {
    Map<Integer, List<Candidate>> byBegin =
        proposed.stream().collect(Collectors.groupingBy(Candidate::begin));
    List<Candidate> candidates = new ArrayList<>();
    for (NameTagger.Found marked : learned) {
      NameTagger.Found found = beforeClosing(marked);
      NameTagger.Found name = beforeOwned(throughParticles(beforeSmallWord(found)));
      boolean team = GazetteerRule.team(lexicon, tokens, name.begin()) != null;
      if (name.label() != NameLabel.OTH
          && !team
          && !isInstitution(name)
          && !isNoName(name, found)) {
        Candidate withArticle = withArticle(name, byBegin);
        candidates.add(
            withArticle != null
                ? withArticle
                : candidate(name, byBegin.getOrDefault(name.begin(), List.of())));
      }
    }
    for (Candidate candidate : proposed) {
      if (candidate.form() != Name.Form.NAME || known(candidate)) {
        candidates.add(candidate);
      }
    }
    return candidates;
  }

  /** "Alexander Van | der Bellen": what ends in a particle goes on up to the surname. */
  private NameTagger.Found throughParticles(NameTagger.Found name) {
    int end = name.end();
    if (name.label() != NameLabel.PER || !isParticle(end - 1)) {
      return name;
    }
    while (tokens.joined(end) && isParticle(end)) {
      end++;
    }
    return tokens.joined(end) && tokens.capitalized(end)
        ? new NameTagger.Found(name.begin(), end + 1, name.label())
        : name;
  }

  /** „Morgenblick“ Ruhland: no name goes on behind a mark that closes what began before it. */
  private NameTagger.Found beforeClosing(NameTagger.Found name) {
    boolean bracketed = false;
    for (int i = name.begin() + 1; i < name.end(); i++) {
      Token.Kind kind = tokens.at(i).kind();
      boolean closes =
          kind == Token.Kind.CLOSING_BRACKET && !bracketed
              || tokens.quoted(name.begin()) && tokens.marked(i);
      if (closes) {
        return new NameTagger.Found(name.begin(), i, name.label());
      }
      bracketed |= kind == Token.Kind.OPENING_BRACKET;
    }
    return name;
  }

  /**
   * "Vorwürfe gegen Emil Brandner Der Minister schweigt": behind a heading without a period a
   * person ends before the article, pronoun or question word that opens the sentence; an
   * organisation only before "Er schweigt".
   */
  private NameTagger.Found beforeSmallWord(NameTagger.Found name) {
    int last = name.end() - 1;
    boolean two = last == name.begin() + 1;
    boolean opens =
        name.label() == NameLabel.PER
            && last > name.begin()
            && !isParticle(last - 1)
            && !(two && isParticle(last))
            && openers.opensSentence(last, two);
    boolean pronoun = last > name.begin() && tokens.joined(last) && openers.pronounBeforeVerb(last);
    return opens || pronoun ? new NameTagger.Found(name.begin(), last, name.label()) : name;
  }

  /** "Van", "De": a part of a name that goes on. */
  private boolean isParticle(int i) {
    return lexicon.particles().contains(tokens.at(i).lower());
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
        && (rest && isCommonNoun(name.begin())
            || SpeakerPhrase.beginsGerundive(tokens, name.begin())
            || lexicon.roles().isAbbreviation(tokens.form(name.begin()))
            || name.label() == NameLabel.PER && isPeople(name.begin())
            || isSeveral(name.begin()));
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
        && readings != Agreement.NONE
        && (readings & Agreement.SINGULAR) == 0;
  }

  /**
   * "Ruhlands Anwältin", "Ruhlands Ministerium": the noun behind a genitive is no part of the name.
   * Must not match: "Jens Richter".
   */
  private NameTagger.Found beforeOwned(NameTagger.Found name) {
    int last = name.end() - 1;
    boolean owned =
        name.label() == NameLabel.PER
            && last == name.begin() + 1
            && tokens.form(name.begin()).endsWith("s")
            && !lexicon.firstNames().containsKey(tokens.form(name.begin()))
            && !tokens.is(name.begin(), WordClass.FIRST_NAME)
            && (lexicon.roles().isRole(tokens.at(last).word())
                || lexicon.organisations().of(tokens.at(last).word()) != null
                || isCommonNoun(last)
                    && tokens.textHas(WordStem.ofGenitive(tokens.form(last - 1))));
    return owned ? new NameTagger.Found(name.begin(), last, name.label()) : name;
  }

  private boolean isCommonNoun(int i) {
    return tokens.is(i, WordClass.NOUN) && !tokens.is(i, WordClass.NAME) && tokens.common(i);
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
    return name.end() == name.begin() + 1 && isGenitive(name.begin())
        ? WordStem.ofGenitive(words)
        : words;
  }

  /** "des Landratsamts", but not "des Spiegel" nor "der Texas". */
  private boolean isGenitive(int i) {
    int article = tokens.joined(i) ? tokens.at(i - 1).word().determiner() : 0;
    return (article & Agreement.SINGULAR) != 0
        && (article & ~Agreement.GENITIVE) == 0
        && (tokens.at(i).word().noun() & Agreement.NOMINATIVE) == 0;
  }
}
