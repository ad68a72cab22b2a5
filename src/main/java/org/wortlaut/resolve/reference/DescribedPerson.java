package org.wortlaut.resolve.reference;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Word;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.NamedActors;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.KnownNames;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.phrase.NominativePhrase;
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

  private static final Pattern OF_ORGANISATION = Pattern.compile("\\p{Lu}{2,}-");

  private static final Pattern FORMER = Pattern.compile("ex(?:-|\\z)");

  /** What the "für" of "Professor für Verwaltungsrecht" tells. */
  private static final String FIELD = "field";

  private static final String SPEAKER = "speaker";
  private static final String POLITICIAN = "politician";
  private static final String PARTY = "party";

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final KnownNames known;
  private final Antecedents antecedents;
  private final NamedActors actors;
  private final AgedPerson aged;
  private final NominativePhrase nominative;
  private final PersonNouns nouns;
  private final NewNouns newNouns;
  private final Map<String, Set<String>> members;
  private final Function<Word, Gender> inhabitants;
  private final Set<String> lifeAdjectives;
  private final Map<String, String> phraseWords;

  public DescribedPerson(
      NameTokens tokens,
      ResolverLexicon lexicon,
      Antecedents antecedents,
      NamedActors actors,
      AgedPerson aged,
      NominativePhrase nominative,
      PersonNouns nouns) {
    this.tokens = tokens;
    this.lexicon = lexicon.names();
    this.known = lexicon.known();
    this.members = lexicon.members();
    this.inhabitants = lexicon::inhabitant;
    this.lifeAdjectives = lexicon.lifeAdjectives();
    this.phraseWords = lexicon.phraseWords();
    this.antecedents = antecedents;
    this.actors = actors;
    this.aged = aged;
    this.nominative = nominative;
    this.nouns = nouns;
    this.newNouns = new NewNouns(tokens, this.lexicon.roles(), nominative);
  }

  /** The person whom a noun of origin means, "der Steirer", "die Berlinerin"; or null. */
  public Referent byOrigin(SpeakerPhrase phrase) {
    int noun = phrase.head();
    Gazetteer.Entry entry = lexicon.gazetteer().single(tokens.form(noun));
    boolean country =
        entry != null && (entry.form() == Name.Form.DEMONYM || isAdjectiveOfPeople(entry, noun));
    Gender ofRegion = inhabitants.apply(tokens.at(noun).word());
    boolean region = isOfTown(noun) || ofRegion != null;
    if (!(country || region) || !isBareDefinite(phrase) || isOfSeveral(phrase)) {
      return null;
    }
    Gender gender = ofRegion == null ? gender(phrase) : ofRegion;
    Referent person = antecedents.find(tokens.at(noun).begin(), gender, true);
    return person != null && (country || !isSpokesperson(person.name(), noun))
        ? at(noun, person)
        : null;
  }

  /** "der Grazer"; a "Forscher" comes from no town. */
  private boolean isOfTown(int noun) {
    return tokens.ofTown(noun) && !lexicon.roles().isRole(tokens.at(noun).word());
  }

  /** "der Deutsche": the only people called by an adjective. */
  private boolean isAdjectiveOfPeople(Gazetteer.Entry entry, int noun) {
    return entry.form() == Name.Form.ADJECTIVE
        && entry.kind() == ActorKind.COUNTRY
        && tokens.capitalized(noun)
        && !tokens.initial(noun);
  }

  /** Who speaks for the police is not whom she speaks of. */
  private boolean isSpokesperson(String name, int noun) {
    Referent spokesperson =
        actors.last(
            tokens.at(noun).begin(),
            Gender.UNKNOWN,
            person ->
                person.name().equals(name)
                    && person.roles().stream().anyMatch(r -> r.roleClass().equals(SPEAKER)));
    return spokesperson != null;
  }

  /**
   * The person of whom the text tells the organisation that a noun names: "der SPD-Politiker" and
   * "der Sozialdemokrat" for "Kai Ruhland (SPD)"; or null.
   */
  public Referent byToldOrganisation(SpeakerPhrase phrase) {
    int noun = phrase.head();
    RoleNouns.Role role = lexicon.roles().of(tokens.form(noun));
    if (role == null || !isBareDefinite(phrase)) {
      return null;
    }
    Gender gender = gender(phrase, role);
    return at(noun, actors.of(organisations(noun, role), tokens.at(noun).begin(), gender));
  }

  /**
   * The man whom the name of a party, which means all of them, tells by its article to be one of
   * them: "der Grüne", "der Republikaner"; or null.
   */
  public Referent byParty(SpeakerPhrase phrase, String party) {
    int noun = phrase.head();
    int article = phrase.determiner();
    boolean one =
        article == noun - 1
            && tokens.lowerIs(article, "der")
            && !isBehindNoun(article)
            && isBareDefinite(phrase)
            && known.kindsOf(party).contains(PARTY)
            && isForOne(tokens.at(noun).word());
    if (!one) {
      return null;
    }
    int offset = tokens.at(noun).begin();
    Referent told = actors.of(Set.of(party), offset, Gender.MASCULINE);
    return at(noun, told == null ? antecedents.lastNamedSpeaker(offset, Gender.MASCULINE) : told);
  }

  /** Not "der SSW" nor "der Grünen". */
  private boolean isForOne(Word noun) {
    return noun.adjective() != Agreement.NONE && noun.form().endsWith("e")
        || nouns.hasFeminine(noun);
  }

  /** "nach Angaben der Grazer"; not "der Grazerin". */
  private boolean isOfSeveral(SpeakerPhrase phrase) {
    return tokens.lowerIs(phrase.determiner(), "der")
        && tokens.form(phrase.head()).endsWith("er")
        && isBehindNoun(phrase.determiner());
  }

  private boolean isBehindNoun(int article) {
    return tokens.joined(article) && tokens.capitalized(article - 1);
  }

  /** The organisations that a noun for a person names; empty for other nouns. */
  private Set<String> organisations(int noun, RoleNouns.Role role) {
    Set<String> parties = role.modifier().isEmpty() ? members.get(role.noun()) : null;
    if (parties != null) {
      return parties;
    }
    // not "der SPD-Generalsekretär", who is one of them only
    if (!role.roleClass().equals(POLITICIAN)) {
      return Set.of();
    }
    int length = role.modifier().length();
    if (length == 0 || !tokens.form(noun).startsWith("-", length)) {
      return Set.of();
    }
    String part = tokens.form(noun).substring(0, length);
    Gazetteer.Entry known = lexicon.gazetteer().single(part);
    return Set.of(known == null ? part : known.name());
  }

  /** The person whom a noun for her age or for the member of an organisation means; or null. */
  public Referent byAgeOrOrganisation(SpeakerPhrase phrase) {
    int noun = phrase.head();
    String form = tokens.form(noun);
    RoleNouns.Role role = lexicon.roles().of(form);
    boolean written = role != null && !lexicon.roles().isAbbreviation(form);
    if (written
        && isBareDefinite(phrase)
        && !isOfCountry(phrase)
        && OF_ORGANISATION.matcher(form).lookingAt()) {
      Gender gender = gender(phrase, role);
      Set<String> named = Set.of(form.substring(0, role.modifier().length()));
      return at(noun, actors.notOfAnother(named, tokens.at(noun).begin(), gender));
    }
    return at(noun, aged.near(phrase));
  }

  /** "der italienische UNO-Botschafter" is not whoever else has to do with the UN. */
  private boolean isOfCountry(SpeakerPhrase phrase) {
    Gazetteer.Entry entry =
        phrase.hasAttributes() ? lexicon.gazetteer().single(tokens.form(phrase.head() - 1)) : null;
    return entry != null
        && entry.kind() == ActorKind.COUNTRY
        && entry.form() == Name.Form.ADJECTIVE;
  }

  /**
   * The person named shortly before whom a new noun describes; or null. A noun for a profession or
   * an office may mean anybody of whom the text has not said what she is: "Ronja Held gewann das
   * Rennen. … Die Schwimmerin sagte"; one with what somebody has learned means the only one: "der
   * gelernte Tischler".
   */
  public Referent byProfession(SpeakerPhrase phrase) {
    int noun = phrase.head();
    RoleNouns.Role role = lexicon.roles().of(tokens.form(noun));
    boolean profession = role == null || role.describes();
    boolean life = tellsOfLife(phrase, role);
    boolean tells =
        (life || role != null && profession)
            && isBareDefinite(phrase)
            && lexicon.organisations().of(tokens.at(noun).word()) == null;
    if (!tells || !newNouns.isNew(noun, role) || aged.isOfSomebodyNew(phrase)) {
      return null;
    }
    Gender gender = life ? gender(phrase) : gender(phrase, role);
    boolean anybody = life && profession;
    return at(
        noun,
        actors.only(
            tokens.at(noun).begin(), gender, person -> anybody || person.roles().isEmpty()));
  }

  /**
   * The person who has spoken last where a new noun for somebody can only mean her: "… sagte Ronja
   * Held. … So die Seglerin". Not so "der Arzt" where the text has told of a "Chirurg".
   */
  public Referent byNewNoun(SpeakerPhrase phrase) {
    int noun = phrase.head();
    RoleNouns.Role role = lexicon.roles().of(tokens.form(noun));
    boolean describes = role == null ? nouns.hasFeminine(tokens.at(noun).word()) : role.describes();
    boolean tells =
        describes
            && (isBareDefinite(phrase) || isOfField(phrase))
            && lexicon.organisations().of(tokens.at(noun).word()) == null;
    if (!tells || !newNouns.isNew(noun, role) || aged.isOfSomebodyNew(phrase)) {
      return null;
    }
    Gender gender = role == null ? gender(phrase) : gender(phrase, role);
    return at(noun, antecedents.lastNamedSpeaker(tokens.at(noun).begin(), gender));
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
    return at(phrase.head(), aged.told(phrase));
  }

  private Gender gender(SpeakerPhrase phrase, RoleNouns.Role role) {
    return role.adjectival() ? gender(phrase) : role.gender(tokens.at(phrase.head()));
  }

  private Gender gender(SpeakerPhrase phrase) {
    return nominative.gender(phrase.begin(), phrase.head(), phrase.determiner());
  }

  private boolean isBareDefinite(SpeakerPhrase phrase) {
    return phrase.definite(tokens) && phrase.isBare(tokens);
  }

  /** "der Professor für Verwaltungsrecht" */
  private boolean isOfField(SpeakerPhrase phrase) {
    int field = phrase.head() + 2;
    return phrase.definite(tokens)
        && tokens.has(field)
        && FIELD.equals(phraseWords.get(tokens.at(field - 1).lower()))
        && field + 1 == phrase.coreEnd(tokens)
        && tokens.common(field);
  }

  private Referent at(int noun, Referent person) {
    return person == null
        ? null
        : new Referent(
            person.name(),
            person.kind(),
            person.gender(),
            tokens.at(noun).begin(),
            person.speaksFor());
  }
}
