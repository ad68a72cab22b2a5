package org.wortlaut.resolve.speaker;

import java.util.List;
import java.util.function.Function;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.entity.NamedActors;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.phrase.ArticleNoun;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.reference.Antecedents;
import org.wortlaut.resolve.reference.NewDocuments;
import org.wortlaut.resolve.reference.OpeningBodies;
import org.wortlaut.resolve.reference.PluralReference;
import org.wortlaut.resolve.reference.Pronouns;
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
  private final Pronouns pronouns;
  private final Antecedents antecedents;
  private final PluralReference plurals;
  private final UnnamedBodies bodies;
  private final OpeningBodies openings;
  private final NewDocuments documents;
  private final NamedActors actors;
  private final Function<SpeakerPhrase, Referent> phrases;

  /**
   * @param phrases says whom the phrase of a noun means
   */
  PronounSpeaker(
      NameTokens tokens,
      Pronouns pronouns,
      Antecedents antecedents,
      PluralReference plurals,
      UnnamedBodies bodies,
      OpeningBodies openings,
      NewDocuments documents,
      NamedActors actors,
      Function<SpeakerPhrase, Referent> phrases) {
    this.tokens = tokens;
    this.pronouns = pronouns;
    this.antecedents = antecedents;
    this.plurals = plurals;
    this.bodies = bodies;
    this.openings = openings;
    this.documents = documents;
    this.actors = actors;
    this.phrases = phrases;
  }

  /**
   * @param at index of the pronoun
   * @return null where nobody fits
   */
  Referent of(int at, Gender gender) {
    return of(at, gender, plurals.narrowed(at, gender));
  }

  /** Whom a possessive means, whatever the number of the verb: "ihr Sprecher", "dessen Anwalt". */
  Referent owner(int at, Gender gender) {
    return of(at, gender, gender);
  }

  private Referent of(int at, Gender gender, Gender narrowed) {
    int offset = tokens.at(at).begin();
    Referent named = named(at, gender, narrowed);
    Referent near = nearest(named, narrowed, offset);
    Referent last = near == null ? antecedents.unnamed(offset, narrowed) : near;
    Referent opening = opening(last, offset, narrowed);
    Referent found = opening != null ? opening : last == null ? body(offset, narrowed) : last;
    Referent meant = found == null ? null : behindNoun(found);
    return meant == null ? null : meant.at(offset);
  }

  /** The "die Ministerin" of "sie, die Ministerin"; or null. */
  SpeakerPhrase explained(SpeakerPhrase phrase) {
    int comma = phrase.from() + 1;
    boolean explained =
        pronouns.of(tokens.at(phrase.from()).lower()) != null
            && phrase.head() > comma
            && tokens.at(comma).kind() == Token.Kind.COMMA;
    return explained ? SpeakerPhrase.of(tokens, comma + 1, phrase.end()) : null;
  }

  /** "Viele von ihnen". */
  boolean isPartOfThem(SpeakerPhrase phrase) {
    int pronoun = phrase.end() - 1;
    return phrase.head() < 0
        && pronoun - phrase.from() == 2
        && tokens.is(pronoun - 1, WordClass.PREPOSITION)
        && tokens.is(pronoun, WordClass.PERSONAL_PRONOUN);
  }

  /**
   * Those of whom "viele von ihnen" speaks; empty for two who are named, of whom nobody knows who
   * "einer von ihnen" is.
   */
  List<Referent> groupOfThem(SpeakerPhrase phrase) {
    Referent them = of(phrase.end() - 1, Gender.PLURAL);
    return them == null || them.kind() != ActorKind.GROUP ? List.of() : List.of(them);
  }

  /** Who is named and fits; "er" and "sie" also somebody whose gender is not known. */
  private Referent named(int at, Gender gender, Gender narrowed) {
    Token token = tokens.at(at);
    boolean personOnly = token.lower().equals(PERSON_ONLY);
    Referent last =
        token.word().is(WordClass.DEMONSTRATIVE) ? spokenOfLast(token.begin(), narrowed) : null;
    Referent named = last == null ? antecedents.find(token.begin(), narrowed, personOnly) : last;
    boolean wider = named == null && (personOnly || narrowed == Gender.FEMININE);
    Referent any = wider ? antecedents.find(token.begin(), gender, false) : null;
    return any == null || any.gender() == Gender.PLURAL ? named : any;
  }

  /** Somebody without a name who stands nearer than whom the text names, or that one. */
  private Referent nearest(Referent named, Gender gender, int offset) {
    boolean anything =
        named != null && named.gender() == Gender.UNKNOWN && named.kind() == ActorKind.ORGANIZATION;
    Referent near =
        anything || gender == Gender.PLURAL ? antecedents.nearUnnamed(offset, gender) : null;
    boolean since =
        near != null && (anything || named == null || antecedents.isSince(named, near, offset));
    return since ? near : named;
  }

  /**
   * The body of which the sentence before tells, or the document that it brings up, where whoever
   * else may be meant stands farther back: "Ohm kündigte Hilfe an. Der Verein begrüßte das. Er
   * mahnte, …"; or null.
   */
  private Referent opening(Referent last, int offset, Gender gender) {
    boolean any = gender == Gender.UNKNOWN;
    boolean several = any || gender == Gender.PLURAL;
    SpeakerPhrase opening = any ? null : openings.before(offset, gender);
    SpeakerPhrase phrase = opening != null || several ? opening : documents.before(offset, gender);
    Referent body = phrase == null ? null : phrases.apply(phrase);
    boolean meant =
        body != null
            && (last == null
                || last.kind() == ActorKind.ORGANIZATION
                    && tokens.span(phrase.from(), phrase.end()).contains(last.offset())
                || last.kind() == ActorKind.GROUP && isBehind(last, phrase)
                || antecedents.isSince(last, body, offset));
    return meant ? body : null;
  }

  /** The "300 Leute" of "Die Firma entlässt 300 Leute. Sie …": of whom the sentence is not. */
  private boolean isBehind(Referent group, SpeakerPhrase opening) {
    int from = tokens.at(opening.from()).begin();
    return group.offset() > from
        && tokens.document().sentenceAt(group.offset()) == tokens.document().sentenceAt(from);
  }

  private Referent body(int offset, Gender gender) {
    SpeakerPhrase body = bodies.before(offset, gender);
    return body == null ? null : phrases.apply(body);
  }

  /**
   * Whom "dieser" means: of those named, the persons, bodies and documents just before the last
   * one.
   */
  private Referent spokenOfLast(int offset, Gender gender) {
    Referent named = antecedents.lastSpokenOf(offset, gender);
    boolean article = tokens.is(tokens.indexAt(offset), WordClass.ARTICLE);
    SpeakerPhrase body = article ? null : bodies.last(offset, gender);
    SpeakerPhrase document = article ? null : documents.last(offset, gender);
    SpeakerPhrase last =
        body == null || document != null && document.from() > body.from() ? document : body;
    boolean later =
        last != null && (named == null || tokens.at(last.from()).begin() > named.offset());
    return later ? phrases.apply(last) : named;
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
    int noun = definite ? ArticleNoun.of(tokens, article) : -1;
    boolean phrase = noun >= 0 && pronouns.of(tokens.at(noun).lower()) == null;
    Referent meant = phrase ? phrases.apply(SpeakerPhrase.of(tokens, article, noun + 1)) : null;
    return meant != null && actors.isNamed(meant, found.offset()) ? meant : found;
  }
}
