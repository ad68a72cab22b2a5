package org.wortlaut.resolve.reference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.wortlaut.language.Age;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.entity.NamedActors;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.entity.ToldAges;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.phrase.Adjectives;
import org.wortlaut.resolve.phrase.NominativePhrase;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;

/**
 * The person named before whom a definite phrase calls by her age: "die 63-Jährige", "der
 * 42-jährige Gastwirt".
 */
public final class AgedPerson {

  private final NameTokens tokens;
  private final ResolverLexicon lexicon;
  private final NamedActors actors;
  private final Antecedents antecedents;
  private final NominativePhrase nominative;
  private final ToldAges told;

  /** By what age the text has spoken of a person without her name, by her name. */
  private final Map<String, String> called = new HashMap<>();

  public AgedPerson(
      NameTokens tokens,
      ResolverLexicon lexicon,
      NamedActors actors,
      Antecedents antecedents,
      NominativePhrase nominative,
      ToldAges told) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.actors = actors;
    this.antecedents = antecedents;
    this.nominative = nominative;
    this.told = told;
  }

  /** The person of whom the text has told that age with her name; or null. */
  Referent told(SpeakerPhrase phrase) {
    int age = age(phrase);
    if (age < 0) {
      return null;
    }
    String years = Age.years(tokens.form(age));
    return actors.last(offset(phrase), gender(phrase), person -> told.tells(person, years));
  }

  /**
   * The person shortly before who may be of that age, rather who has spoken, also without a name,
   * than of whom that speaks; or null. A noun for an office says more than an age: "der 51-jährige
   * Parteichef" is somebody of whom the text has not told an office.
   */
  Referent near(SpeakerPhrase phrase) {
    int age = age(phrase);
    Referent person = nearest(phrase, age);
    if (person != null) {
      called.putIfAbsent(person.name(), Age.years(tokens.form(age)));
    }
    return person;
  }

  private Referent nearest(SpeakerPhrase phrase, int age) {
    if (age < 0 || isOfSomebodyNew(phrase) || age < phrase.head() && !isDescription(phrase)) {
      return null;
    }
    String years = Age.years(tokens.form(age));
    RoleNouns.Role role = lexicon.names().roles().of(tokens.form(phrase.head()));
    boolean office = role != null && !role.describes();
    if (office) {
      return actors.onlyNear(
          offset(phrase),
          gender(phrase),
          person -> person.roles().isEmpty() && !isOfAnother(person, years));
    }
    int begin = tokens.at(phrase.from()).begin();
    Referent nameless = antecedents.lastNamelessSpeaker(begin, gender(phrase));
    if (nameless != null && !isForOthers(nameless)) {
      return nameless;
    }
    Referent speaker = antecedents.lastNamedSpeaker(offset(phrase), gender(phrase));
    if (speaker != null && antecedents.hasNewSince(speaker, offset(phrase), gender(phrase))) {
      return null;
    }
    boolean spoken =
        speaker != null
            && actors.isNear(speaker.offset(), offset(phrase))
            && !tellsAnotherAge(phrase, speaker);
    if (spoken) {
      return speaker;
    }
    Referent near =
        actors.nearPerson(offset(phrase), gender(phrase), person -> !isOfAnother(person, years));
    return near == null ? onlyOne(phrase, years) : near;
  }

  /** The only person of a gender of whom the text has told so far. */
  private Referent onlyOne(SpeakerPhrase phrase, String years) {
    return antecedents.hasNew(offset(phrase), gender(phrase))
        ? null
        : actors.onlyNamed(offset(phrase), gender(phrase), person -> !isOfAnother(person, years));
  }

  /** Also who speaks for others, whose age hardly matters: the lawyer of "der 24-Jährige". */
  private boolean isOfAnother(Entity person, String years) {
    return told.tellsAnother(person, years)
        || person.roles().stream().anyMatch(RoleNouns.Role::isForOthers)
        || !called.getOrDefault(person.name(), years).equals(years);
  }

  /** "Sprecher der Polizei"; not "Besitzer der Halle". */
  private boolean isForOthers(Referent nameless) {
    RoleNouns roles = lexicon.names().roles();
    return Arrays.stream(nameless.name().split(" "))
        .filter(roles::isRole)
        .findFirst()
        .filter(noun -> roles.of(noun).isForOthers())
        .isPresent();
  }

  private boolean tellsAnotherAge(SpeakerPhrase phrase, Referent person) {
    String years = Age.years(tokens.form(age(phrase)));
    return actors.last(
            offset(phrase),
            gender(phrase),
            other -> other.name().equals(person.name()) && isOfAnother(other, years))
        != null;
  }

  /**
   * Whether the text has introduced somebody without a name by the age or the noun of the phrase:
   * "ein 42-jähriger Gastwirt".
   */
  boolean isOfSomebodyNew(SpeakerPhrase phrase) {
    int age = age(phrase);
    return age >= 0
        && IntStream.range(0, phrase.from())
            .anyMatch(i -> (isOfAge(i, age) || isNoun(i, phrase.head())) && isIntroduced(i));
  }

  private boolean isOfAge(int i, int age) {
    return Age.years(tokens.form(age)).equals(Age.years(tokens.form(i)));
  }

  private boolean isNoun(int i, int noun) {
    return tokens.capitalized(i) && tokens.sameWord(i, noun);
  }

  private boolean isIntroduced(int noun) {
    int article = Adjectives.before(tokens, noun);
    return tokens.joined(article + 1) && tokens.indefinite(article);
  }

  /** Not "die 150-jährige Firma", nor "der 42-jährige Mann", who is somebody without a name. */
  private boolean isDescription(SpeakerPhrase phrase) {
    String noun = tokens.form(phrase.head());
    return lexicon.names().organisations().of(noun) == null && !lexicon.persons().contains(noun);
  }

  /** The age in a phrase of article, adjectives and noun; or -1. */
  private int age(SpeakerPhrase phrase) {
    boolean bare = phrase.definite(tokens) && phrase.isBare(tokens);
    return IntStream.rangeClosed(phrase.begin(), phrase.head())
        .filter(i -> bare && Age.is(tokens.form(i)))
        .findFirst()
        .orElse(-1);
  }

  private int offset(SpeakerPhrase phrase) {
    return tokens.at(phrase.head()).begin();
  }

  private Gender gender(SpeakerPhrase phrase) {
    return nominative.gender(phrase.begin(), phrase.head(), phrase.determiner());
  }
}
