package org.wortlaut.resolve.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.NameLabel;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.KnownNames;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.phrase.NameNominative;
import org.wortlaut.resolve.tagger.NameTagger;
import org.wortlaut.resolve.word.Candidate;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.WordStem;

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
  private final KnownNames known;
  private final NameEnds ends;
  private final GenitiveNouns genitives;
  private final NoNames noNames;

  LearnedNames(NameTokens tokens, NameLexicon lexicon, KnownNames known) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.known = known;
    this.ends = new NameEnds(tokens, lexicon, known);
    this.genitives = new GenitiveNouns(tokens, lexicon);
    this.noNames = new NoNames(tokens, lexicon, known, genitives);
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
      if (name.label() != NameLabel.OTH && !team && !noNames.has(name, found)) {
        Candidate withArticle = withArticle(name, byBegin);
        candidates.add(
            withArticle != null
                ? withArticle
                : candidate(name, found, byBegin.getOrDefault(name.begin(), List.of())));
      }
    }
    for (Candidate candidate : proposed) {
      boolean named =
          candidate.form() != Name.Form.NAME || known(candidate) || isNounAfterBareRole(candidate);
      if (named && !(bodies.contains(candidate.end()) && isNounFor(candidate))) {
        candidates.add(candidate);
      }
    }
    return candidates;
  }

  /** "des Lohberger Theaters": what ends in a common noun is no person. */
  private NameTagger.Found asBody(NameTagger.Found name) {
    return name.end() > name.begin() + 1
            && name.label() == NameLabel.PER
            && genitives.endIn(name.begin(), name.end())
        ? new NameTagger.Found(name.begin(), name.end(), NameLabel.ORG)
        : name;
  }

  /**
   * "Die Linke": a known name of which only what follows its article was marked, which is none
   * alone; or null.
   */
  private Candidate withArticle(
      NameTagger.Found name, Map<Integer, List<Candidate>> proposedByBegin) {
    Gazetteer.Entry alone = lexicon.gazetteer().single(tokens.form(name.begin()));
    boolean nameless = alone == null || alone.quoted();
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

  /**
   * The "Berg" of "sagte Direktor Berg": a surname that is a noun too or looks like one. Must not
   * match: "wünschte der Direktor Glück".
   */
  private boolean isNounAfterBareRole(Candidate candidate) {
    int role = candidate.begin() - 1;
    boolean noun =
        candidate.kind() == ActorKind.PERSON
            && candidate.end() == candidate.begin() + 1
            && candidate.weight() > PersonRule.AFTER_ROLE
            && tokens.is(candidate.begin(), WordClass.NOUN)
            && (known.isOneWord(candidate.name(), KnownNames.SURNAME)
                || candidate.weight() == PersonRule.SURNAME_AFTER_ROLE)
            && !lexicon.roles().isRole(candidate.name())
            && lexicon.roles().isRole(tokens.at(role).word());
    boolean determined =
        tokens.joined(role)
            && (tokens.at(role - 1).word().determiner() != 0
                || tokens.is(role - 1, WordClass.ADJECTIVE));
    return noun && !determined;
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

  /**
   * @param whole what was marked, of which the name is what is left
   */
  private Candidate candidate(
      NameTagger.Found name, NameTagger.Found whole, List<Candidate> proposed) {
    boolean owner = ends.isOwner(name, whole);
    for (Candidate rule : proposed) {
      if (rule.end() == name.end()
          && (agrees(rule, name) || name.label() == NameLabel.PER && isCapital(rule))
          && !owner) {
        return rule;
      }
    }
    Gazetteer.Entry known = ofCommonWord(name);
    if (known != null) {
      return new Candidate(
          name.begin(),
          name.end(),
          known.kind(),
          Name.Form.NAME,
          known.name(),
          known.actor(),
          LEARNED);
    }
    boolean fullName = name.label() == NameLabel.PER && name.end() - name.begin() > 1;
    return new Candidate(
        name.begin(),
        name.end(),
        kind(name),
        Name.Form.NAME,
        owner ? WordStem.ofGenitive(tokens.words(name.begin(), name.end())) : nominative(name),
        fullName ? LEARNED_FULL_NAME : LEARNED);
  }

  /** "Abu Dhabi", which may look like a person; not "Abu Tarek". */
  private boolean isCapital(Candidate rule) {
    return rule.end() > rule.begin() + 1
        && (rule.form() == Name.Form.METONYM || rule.kind() == ActorKind.PLACE)
        && known(rule);
  }

  /** "der Linken": a word that is a name only where somebody has found it to be one; or null. */
  private Gazetteer.Entry ofCommonWord(NameTagger.Found name) {
    Gazetteer.Entry known =
        name.label() == NameLabel.ORG && name.end() == name.begin() + 1
            ? lexicon.gazetteer().single(tokens.form(name.begin()))
            : null;
    return known != null && known.quoted() ? known : null;
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
    if (name.label() == NameLabel.PER) {
      return PersonNominative.of(tokens, name.begin(), name.end(), lexicon);
    }
    if (name.label() != NameLabel.ORG) {
      return NameNominative.of(tokens, name.begin(), name.end());
    }
    String words = tokens.words(name.begin(), name.end());
    String first = tokens.form(name.begin());
    Gazetteer.Entry whole = lexicon.gazetteer().exact(first);
    boolean branch =
        name.end() > name.begin() + 1
            && whole != null
            && !whole.quoted()
            && whole.kind() == ActorKind.ORGANIZATION
            && whole.form() == Name.Form.NAME;
    if (branch) {
      return whole.name() + words.substring(first.length()); // "Grünen Altdorf"
    }
    String bare = WordStem.ofGenitive(words);
    boolean genitive =
        name.end() == name.begin() + 1 && (genitives.isTold(name.begin()) || tokens.textHas(bare));
    return genitive ? bare : words;
  }
}
