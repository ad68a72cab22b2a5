package org.wortlaut.resolve.reference;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wortlaut.resolve.entity.NamedActors;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.entity.ToldOrganisations;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.PhraseWord;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.phrase.NominativePhrase;
import org.wortlaut.resolve.phrase.NounAttribute;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.WordStem;

/**
 * The person named before whom a definite noun describes: by origin ("der Franzose"), age ("die
 * 63-Jährige"), profession ("der gelernte Tischler") or organisation ("der SPD-Politiker"), where
 * the text has not said so of her before.
 */
public final class DescribedPerson {

  private static final Pattern FORMER = Pattern.compile("ex(?:-|\\z)");

  /** Not so "der Wirt in Lohburg", who need not be the one that the text tells of. */
  private static final String IN = "in";

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final Antecedents antecedents;
  private final NamedActors actors;
  private final AgedPerson aged;
  private final DescribingNoun describing;
  private final PersonOfOrigin compatriots;
  private final PersonNouns nouns;
  private final NewNouns newNouns;
  private final EarlierDescriptions earlier;
  private final PersonOfOrganisation members;
  private final Set<String> lifeAdjectives;
  private final Set<String> parts;
  private final Map<String, PhraseWord> phraseWords;

  public DescribedPerson(
      NameTokens tokens,
      ResolverLexicon lexicon,
      Antecedents antecedents,
      NamedActors actors,
      AgedPerson aged,
      ToldOrganisations organisations,
      NominativePhrase nominative,
      PersonNouns nouns) {
    this.tokens = tokens;
    this.lexicon = lexicon.names();
    this.lifeAdjectives = lexicon.lifeAdjectives();
    this.parts = lexicon.parts();
    this.phraseWords = lexicon.phraseWords();
    this.antecedents = antecedents;
    this.actors = actors;
    this.aged = aged;
    this.nouns = nouns;
    this.describing = new DescribingNoun(tokens, nominative);
    this.compatriots = new PersonOfOrigin(lexicon, antecedents, actors, describing);
    this.members =
        new PersonOfOrganisation(lexicon, antecedents, actors, organisations, nouns, describing);
    this.newNouns =
        new NewNouns(
            tokens, this.lexicon.roles(), nominative, new NounAttribute(tokens, phraseWords));
    this.earlier = new EarlierDescriptions(tokens, this.lexicon.roles(), actors, newNouns);
  }

  /** The person whom a noun of origin means, "der Steirer", "die Berlinerin"; or null. */
  public Referent byOrigin(SpeakerPhrase phrase) {
    return compatriots.of(phrase);
  }

  /**
   * The person of whom the text tells the organisation that a noun names: "der SPD-Politiker" and
   * "der Sozialdemokrat" for "Kai Ruhland (SPD)"; or null.
   */
  public Referent byToldOrganisation(SpeakerPhrase phrase) {
    return members.told(phrase);
  }

  /**
   * The man whom the name of a party, which means all of them, tells by its article to be one of
   * them: "der Grüne", "der Republikaner"; or null.
   */
  public Referent byParty(SpeakerPhrase phrase, String party) {
    return members.ofParty(phrase, party);
  }

  /** The person whom the text has named before and a noun means, again or for the first time. */
  public Referent of(SpeakerPhrase phrase) {
    int noun = phrase.head();
    Referent again = describing.isBareDefinite(phrase) ? again(noun, phrase) : null;
    if (again != null) {
      return describing.at(noun, again);
    }
    Referent person = byAgeOrOrganisation(phrase);
    person = person == null ? byProfession(phrase) : person;
    person = person == null ? byNewNoun(phrase) : person;
    earlier.note(noun, person);
    return person;
  }

  /** "der Schäfer" after "Schäfer Emil Ohm", or after another "der Schäfer" for one named. */
  private Referent again(int noun, SpeakerPhrase phrase) {
    Gender gender = describing.gender(phrase);
    Referent described = earlier.of(noun, gender);
    boolean office = lexicon.roles().of(tokens.form(noun)) != null;
    return described == null && !office
        ? actors.behind(i -> newNouns.same(i, noun), tokens.at(noun).begin(), gender)
        : described;
  }

  /** The person whom a noun for her age or for the member of an organisation means; or null. */
  private Referent byAgeOrOrganisation(SpeakerPhrase phrase) {
    return members.isNamedIn(phrase)
        ? members.named(phrase)
        : describing.at(phrase.head(), aged.near(phrase));
  }

  /**
   * The person named shortly before whom a new noun describes; or null. A noun for a profession or
   * an office may mean anybody of whom the text has not said what she is: "Ronja Held gewann das
   * Rennen. … Die Schwimmerin sagte"; one with what somebody has learned means the only one: "der
   * gelernte Tischler".
   */
  private Referent byProfession(SpeakerPhrase phrase) {
    int noun = phrase.head();
    RoleNouns.Role role = lexicon.roles().of(tokens.form(noun));
    boolean profession = role == null || role.describes();
    boolean life = tellsOfLife(phrase, role);
    boolean tells = (life || role != null && profession) && describing.isBareDefinite(phrase);
    int first = tells ? firstCall(phrase, role) : -1;
    if (first < 0) {
      return null;
    }
    Gender gender = life ? describing.gender(phrase) : describing.gender(phrase, role);
    boolean anybody = life && profession;
    return describing.at(
        noun,
        actors.onlyNear(
            tokens.at(first).begin(), gender, person -> anybody || person.roles().isEmpty()));
  }

  /**
   * The person who has spoken last where a new noun for somebody can only mean her: "… sagte Ronja
   * Held. … So die Seglerin". Not so "der Arzt" where the text has told of a "Chirurg", "der Wirt"
   * where it has told of "ein Nachbar" since, nor "der Käufer", who plays a part of his own.
   */
  private Referent byNewNoun(SpeakerPhrase phrase) {
    int noun = phrase.head();
    RoleNouns.Role role = lexicon.roles().of(tokens.form(noun));
    boolean describes = role == null ? nouns.hasFeminine(tokens.at(noun).word()) : role.describes();
    boolean tells =
        describes
            && (describing.isBareDefinite(phrase) || isOfField(phrase) || isFromPlace(phrase))
            && !parts.contains(tokens.at(noun).word().lemma());
    int first = tells ? firstCall(phrase, role) : -1;
    if (first < 0) {
      return null;
    }
    int offset = tokens.at(first).begin();
    Gender gender = role == null ? describing.gender(phrase) : describing.gender(phrase, role);
    Referent speaker = antecedents.lastNamedSpeaker(offset, gender);
    return speaker == null || antecedents.hasNewSince(speaker, offset, gender)
        ? onlyPerson(noun, role, offset, gender)
        : describing.at(noun, speaker);
  }

  /**
   * See {@link NewNouns#first}; also -1 for the noun of a body and for somebody without a name whom
   * the text has introduced by the age or the noun.
   */
  private int firstCall(SpeakerPhrase phrase, RoleNouns.Role role) {
    boolean body = lexicon.organisations().of(tokens.at(phrase.head()).word()) != null;
    int first = body ? -1 : newNouns.first(phrase.head(), role);
    return first < 0 || aged.isOfSomebodyNew(phrase) ? -1 : first;
  }

  /** The only person of a gender of whom a text has told so far, where a profession is new. */
  private Referent onlyPerson(int noun, RoleNouns.Role role, int offset, Gender gender) {
    boolean alone = role != null && !antecedents.hasNew(offset, gender);
    return alone
        ? describing.at(noun, actors.onlyNamed(offset, gender, person -> person.roles().isEmpty()))
        : null;
  }

  /** "der gelernte Tischler", "die ehemalige Ministerin", "der Ex-Minister". */
  private boolean tellsOfLife(SpeakerPhrase phrase, RoleNouns.Role role) {
    boolean former = role != null && FORMER.matcher(role.modifier()).lookingAt();
    return former
        || IntStream.range(phrase.begin(), phrase.head())
            .mapToObj(i -> WordStem.ofAdjective(tokens.form(i)))
            .anyMatch(lifeAdjectives::contains);
  }

  /** The person of whom the text has told that age with her name; or null. */
  public Referent byToldAge(SpeakerPhrase phrase) {
    return describing.at(phrase.head(), aged.told(phrase));
  }

  /** "der Hotelier aus Neustift" */
  private boolean isFromPlace(SpeakerPhrase phrase) {
    int place = phrase.head() + 2;
    return phrase.definite(tokens)
        && tokens.has(place)
        && Boolean.TRUE.equals(lexicon.placePrepositions().get(tokens.at(place - 1).lower()))
        && !tokens.lowerIs(place - 1, IN)
        && place + 1 == phrase.coreEnd(tokens)
        && tokens.properName(place);
  }

  /** "der Professor für Verwaltungsrecht" */
  private boolean isOfField(SpeakerPhrase phrase) {
    int field = phrase.head() + 2;
    return phrase.definite(tokens)
        && tokens.has(field)
        && phraseWords.get(tokens.at(field - 1).lower()) == PhraseWord.FIELD
        && field + 1 == phrase.coreEnd(tokens)
        && tokens.common(field);
  }
}
