package org.wortlaut.resolve.speaker;

import java.util.function.Function;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.entity.NamedActors;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.reference.Antecedents;
import org.wortlaut.resolve.reference.PluralReference;
import org.wortlaut.resolve.reference.UnnamedBodies;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Token;

/**
 * Whom a pronoun or a possessive stands for: somebody named, else somebody or a body without a
 * name.
 */
final class PronounSpeaker {

  /** Which of the pronouns stands for persons only. */
  private static final String PERSON_ONLY = "er";

  private final NameTokens tokens;
  private final Antecedents antecedents;
  private final PluralReference plurals;
  private final UnnamedBodies bodies;
  private final NamedActors actors;
  private final Function<SpeakerPhrase, Referent> phrases;

  /**
   * @param phrases says whom the phrase of a noun means
   */
  PronounSpeaker(
      NameTokens tokens,
      Antecedents antecedents,
      PluralReference plurals,
      UnnamedBodies bodies,
      NamedActors actors,
      Function<SpeakerPhrase, Referent> phrases) {
    this.tokens = tokens;
    this.antecedents = antecedents;
    this.plurals = plurals;
    this.bodies = bodies;
    this.actors = actors;
    this.phrases = phrases;
  }

  /**
   * @param at index of the pronoun
   * @return null where nobody fits
   */
  Referent of(int at, Gender gender) {
    Token token = tokens.at(at);
    boolean personOnly = token.lower().equals(PERSON_ONLY);
    Gender narrowed = plurals.narrowed(at, gender);
    Referent found =
        token.word().is(WordClass.DEMONSTRATIVE) ? spokenOfLast(token.begin(), narrowed) : null;
    found = found == null ? antecedents.find(token.begin(), narrowed, personOnly) : found;
    boolean other = found == null && (personOnly || narrowed == Gender.FEMININE);
    found = other ? antecedents.find(token.begin(), gender, false) : found;
    boolean anything =
        found != null && found.gender() == Gender.UNKNOWN && found.kind() == ActorKind.ORGANIZATION;
    Referent near =
        anything || narrowed == Gender.PLURAL
            ? antecedents.nearUnnamed(token.begin(), narrowed)
            : null;
    boolean since =
        near != null
            && (anything || found == null || antecedents.isSince(found, near, token.begin()));
    found = since ? near : found;
    found = found == null ? antecedents.unnamed(token.begin(), gender) : found;
    SpeakerPhrase body = found == null ? bodies.before(token.begin(), narrowed) : null;
    found = body == null ? found : phrases.apply(body);
    found = found == null ? null : behindNoun(found);
    return found == null
        ? null
        : new Referent(
            found.name(), found.kind(), found.gender(), token.begin(), found.speaksFor());
  }

  /** Whom "dieser" means: of those named, the persons and the bodies just before the last one. */
  private Referent spokenOfLast(int offset, Gender gender) {
    Referent named = antecedents.lastSpokenOf(offset, gender);
    boolean article = tokens.is(tokens.indexAt(offset), WordClass.ARTICLE);
    SpeakerPhrase body = article ? null : bodies.last(offset, gender);
    boolean later =
        body != null && (named == null || tokens.at(body.from()).begin() > named.offset());
    return later ? phrases.apply(body) : named;
  }

  /**
   * Whom a definite noun that a pronoun takes up stands for itself: "Minister Ohm (FDP) kam. Der
   * FDP-Politiker lachte. Er …".
   */
  private Referent behindNoun(Referent found) {
    int article = tokens.indexAt(found.offset());
    boolean definite =
        found.kind() == ActorKind.PERSON
            && tokens.is(article, WordClass.ARTICLE)
            && !tokens.indefinite(article);
    int noun = article + 1;
    while (tokens.joined(noun)
        && !tokens.capitalized(noun)
        && tokens.is(noun, WordClass.ADJECTIVE)) {
      noun++;
    }
    boolean phrase = definite && tokens.joined(noun) && tokens.capitalized(noun);
    Referent meant = phrase ? phrases.apply(SpeakerPhrase.of(tokens, article, noun + 1)) : null;
    return meant != null && actors.isNamed(meant, found.offset()) ? meant : found;
  }
}
