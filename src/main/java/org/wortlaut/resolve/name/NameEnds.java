package org.wortlaut.resolve.name;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.NameLabel;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.KnownNames;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.tagger.NameTagger;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.NameWords;
import org.wortlaut.resolve.word.SentenceOpeners;
import org.wortlaut.text.Token;

/**
 * Where a name that the trained recogniser has marked begins and ends, as far as marks and small
 * words tell it better.
 */
final class NameEnds {

  private static final Pattern SCORE = Pattern.compile("\\d+:\\d");

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final KnownNames known;
  private final SentenceOpeners openers;
  private final GenitiveEnds genitives;

  NameEnds(NameTokens tokens, NameLexicon lexicon, KnownNames known) {
    this.known = known;
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.openers = new SentenceOpeners(tokens);
    this.genitives = new GenitiveEnds(tokens, lexicon, known);
  }

  /** The name without what is none of its words, and with those that it lacks. */
  NameTagger.Found of(NameTagger.Found name) {
    NameTagger.Found whole =
        throughParticles(beforeSmallWord(genitives.behindCountry(beforeScore(name))));
    NameTagger.Found owner = genitives.beforeOwned(fromParticles(beforeBody(whole)));
    return beforeObject(behindNoun(genitives.ofMaker(owner)));
  }

  /** "Anna Brandis": a person whose genitive stood before the rest of what was marked. */
  boolean isOwner(NameTagger.Found name, NameTagger.Found whole) {
    NameTagger.Found person = genitives.ofPerson(whole);
    return !person.equals(whole) && person.equals(name);
  }

  /** „Morgenblick“ Ruhland: no name goes on behind a mark that closes what began before it. */
  NameTagger.Found beforeClosing(NameTagger.Found name) {
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

  /** "Nordstadt Rangers | 116:105": the result of a match is no part of its team's name. */
  private NameTagger.Found beforeScore(NameTagger.Found name) {
    for (int i = name.begin() + 1; i < name.end(); i++) {
      if (SCORE.matcher(tokens.form(i)).lookingAt()) {
        return new NameTagger.Found(name.begin(), i, name.label());
      }
    }
    return name;
  }

  /**
   * "Alexander Van | der Bellen": what ends in a particle goes on up to the surname, and so does
   * "Emil | bin Hadi al-Ruhli" before a word that stands between names.
   */
  private NameTagger.Found throughParticles(NameTagger.Found name) {
    int end = name.end();
    boolean joiner = tokens.joined(end) && joinsNames(end);
    if (name.label() != NameLabel.PER || !joiner && !isParticle(end - 1)) {
      return name;
    }
    while (tokens.joined(end) && isParticle(end)) {
      end++;
    }
    if (!tokens.joined(end) || !tokens.capitalized(end) || joiner && !tokens.properName(end)) {
      return name;
    }
    end++;
    while (joiner && tokens.joined(end) && tokens.properName(end)) {
      end++;
    }
    return new NameTagger.Found(name.begin(), end, name.label());
  }

  /**
   * "Emil Kranz | von Greenpeace": a known organisation is no surname, and several words behind a
   * full name are none: "Emil Kranz | von Delvia Corvel".
   */
  private NameTagger.Found beforeBody(NameTagger.Found name) {
    int end = name.end();
    for (int i = name.begin() + 1; name.label() == NameLabel.PER && i < end - 1; i++) {
      boolean particle = tokens.is(i, WordClass.PREPOSITION) && !tokens.capitalized(i);
      if (particle && (isOrganisation(i + 1, end) || isSeveralWords(name, i))) {
        return new NameTagger.Found(name.begin(), i, name.label());
      }
    }
    return name;
  }

  /** Whether two capitalised words at least stand on either side of a particle. */
  private boolean isSeveralWords(NameTagger.Found name, int particle) {
    return particle >= name.begin() + 2
        && name.end() >= particle + 3
        && IntStream.range(name.begin(), particle).allMatch(tokens::properName)
        && IntStream.range(particle + 1, name.end()).allMatch(tokens::capitalized);
  }

  private boolean isOrganisation(int begin, int end) {
    Gazetteer.Match match = lexicon.gazetteer().longest(tokens, begin);
    boolean listed =
        match != null
            && match.end() == end
            && match.entry().kind() == ActorKind.ORGANIZATION
            && !match.entry().quoted();
    return listed || known.isOrganisationOnly(tokens.words(begin, end));
  }

  /** "da | Silva": a surname begins with its particles where the text has it so in a full name. */
  private NameTagger.Found fromParticles(NameTagger.Found name) {
    int begin = name.begin();
    boolean surname = name.label() == NameLabel.PER && !tokens.is(begin, WordClass.FIRST_NAME);
    while (surname && tokens.joined(begin) && isParticleOfText(begin - 1)) {
      begin--;
    }
    return begin == name.begin() ? name : new NameTagger.Found(begin, name.end(), name.label());
  }

  /** Whether a particle stands here that stands before the same word behind a name elsewhere. */
  private boolean isParticleOfText(int i) {
    if (!tokens.isWord(i) || tokens.is(i, WordClass.ARTICLE) || !isParticle(i)) {
      return false;
    }
    for (int k = 1; k + 1 < tokens.size(); k++) {
      boolean same =
          k != i
              && tokens.lowerIs(k, tokens.at(i).lower())
              && tokens.form(k + 1).equals(tokens.form(i + 1))
              && tokens.joined(k)
              && tokens.properName(k - 1);
      if (same) {
        return true;
      }
    }
    return false;
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

  /** "bin", "de", in small letters. */
  private boolean joinsNames(int i) {
    return lexicon.nameJoiners().contains(tokens.form(i));
  }

  /**
   * "die Linkspartei | Podemos": a noun for what a known organisation is does not begin its name,
   * nor does one that tells more than its last part before an acronym or unknown words: "der
   * Weltbauernrat | WBR", "die Privatbank | Delvia Corvel". Must not match: "Stiftung Warentest",
   * which is known by both words, nor "Volksbank Bad Hersfeld".
   */
  private NameTagger.Found behindNoun(NameTagger.Found name) {
    int begin = name.begin();
    OrganisationNouns.Kind noun =
        name.label() == NameLabel.ORG && name.end() > begin + 1
            ? lexicon.organisations().of(tokens.at(begin).word())
            : null;
    boolean unknown = noun != null && known.kindsOf(tokens.words(begin, name.end())).isEmpty();
    boolean called =
        unknown
            && (noun.before() && known.isOrganisationOnly(tokens.words(begin + 1, name.end()))
                || tokens.form(begin).length() > noun.noun().length()
                    && isAloneName(begin + 1, name.end(), noun));
    return called ? new NameTagger.Found(begin + 1, name.end(), name.label()) : name;
  }

  /**
   * "warf der Deutschen Bahn | Unfug vor", "warf den Grünen | Unfug vor": a common noun behind the
   * name of a known organisation that is an adjective, alone or with its noun, is no part of it.
   * Must not match: "Deutsche Telekom Stiftung", "der Grünen Jugend".
   */
  private NameTagger.Found beforeObject(NameTagger.Found name) {
    int last = name.end() - 1;
    boolean object =
        name.label() == NameLabel.ORG
            && last > name.begin()
            && (last > name.begin() + 1 || isKnownInNominative(name.begin(), last))
            && tokens.is(name.begin(), WordClass.ADJECTIVE)
            && tokens.joined(last)
            && tokens.commonNoun(last)
            && known.kindsOf(tokens.form(last)).isEmpty()
            && lexicon.organisations().of(tokens.at(last).word()) == null
            && !lexicon.companyWords().containsKey(tokens.form(last))
            && known.kindsOf(tokens.words(name.begin(), name.end())).isEmpty()
            && !isKnownInNominative(name.begin(), name.end())
            && isOrganisation(name.begin(), last);
    return object ? new NameTagger.Found(name.begin(), last, name.label()) : name;
  }

  /** "Grünen" for "Grüne", "Grünen Jugend" for "Grüne Jugend". */
  private boolean isKnownInNominative(int begin, int end) {
    String form = tokens.form(begin);
    String rest = tokens.words(begin, end).substring(form.length());
    return form.endsWith("n")
        && !known.kindsOf(form.substring(0, form.length() - 1) + rest).isEmpty();
  }

  /** Whether words are a name without the noun before them. */
  private boolean isAloneName(int begin, int end, OrganisationNouns.Kind noun) {
    if (end == begin + 1) {
      return NameWords.isAcronym(tokens.form(begin))
          && !lexicon.companyWords().containsKey(tokens.form(begin));
    }
    for (int i = begin; i < end; i++) {
      boolean alone =
          tokens.properName(i)
              && tokens.form(i).indexOf('-') < 0
              && !tokens.is(i, WordClass.PLACE_NAME)
              && known.isNoPlace(tokens.form(i))
              && lexicon.gazetteer().single(tokens.form(i)) == null;
      if (!alone) {
        return false;
      }
    }
    return noun.before() && known.kindsOf(tokens.words(begin, end)).isEmpty();
  }
}
