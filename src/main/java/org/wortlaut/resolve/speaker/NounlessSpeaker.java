package org.wortlaut.resolve.speaker;

import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.WordStem;
import org.wortlaut.text.Token;

/**
 * Who speaks by a phrase without a noun: a name in lower case ("tagesschau.de") or whom an
 * adjective tells of ("polizeilichen", "ägyptische"); nobody is "man", "viele", "diejenigen".
 */
record NounlessSpeaker(NameTokens tokens, ResolverLexicon lexicon, NamedSpeaker named) {

  /** Whether a phrase has no noun but at most a "Man", "Viele", "Diejenigen" with a capital. */
  boolean is(SpeakerPhrase phrase) {
    boolean someone =
        phrase.end() - phrase.begin() == 1
            && (tokens.is(phrase.begin(), WordClass.INDEFINITE)
                || tokens.is(phrase.begin(), WordClass.DEMONSTRATIVE));
    return phrase.head() < 0 || someone;
  }

  /** Null for nobody. */
  Referent of(SpeakerPhrase phrase) {
    Referent whole = named.whole(phrase);
    Token token = tokens.at(phrase.begin());
    if (whole != null) {
      return whole;
    }
    Gazetteer.Entry adjective = lexicon.names().gazetteer().single(token.form());
    if (adjective != null) {
      return new Referent(adjective.name(), adjective.kind(), Gender.UNKNOWN, token.begin(), null);
    }
    String owner = lexicon.adjectives().get(WordStem.ofAdjective(token.form()));
    boolean nobody =
        owner == null
            && (token.word().is(WordClass.INDEFINITE)
                || token.word().determiner() != 0
                || token.word().known());
    String name = owner == null ? tokens.words(phrase.begin(), phrase.end()) : owner;
    return nobody
        ? null
        : new Referent(name, ActorKind.ORGANIZATION, Gender.UNKNOWN, token.begin(), null);
  }
}
