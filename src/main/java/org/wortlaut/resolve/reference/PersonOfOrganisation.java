package org.wortlaut.resolve.reference;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Word;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.entity.NamedActors;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.entity.ToldOrganisations;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.KnownNames;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;

/**
 * The person named before whom a noun tells by whom she belongs to: "der SPD-Politiker", "der
 * Sozialdemokrat", "der Grüne".
 */
final class PersonOfOrganisation {

  private static final Pattern OF_ORGANISATION = Pattern.compile("\\p{Lu}{2,}-");

  private static final String POLITICIAN = "politician";
  private static final String PARTY = "party";

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final KnownNames known;
  private final Antecedents antecedents;
  private final NamedActors actors;
  private final ToldOrganisations told;
  private final PersonNouns nouns;
  private final Map<String, Set<String>> members;
  private final Set<String> persons;
  private final DescribingNoun describing;

  PersonOfOrganisation(
      ResolverLexicon lexicon,
      Antecedents antecedents,
      NamedActors actors,
      ToldOrganisations told,
      PersonNouns nouns,
      DescribingNoun describing) {
    this.tokens = describing.tokens();
    this.lexicon = lexicon.names();
    this.known = lexicon.known();
    this.members = lexicon.members();
    this.persons = lexicon.persons();
    this.antecedents = antecedents;
    this.actors = actors;
    this.told = told;
    this.nouns = nouns;
    this.describing = describing;
  }

  /**
   * The person of whom the text tells the organisation that a noun names: "der SPD-Politiker" and
   * "der Sozialdemokrat" for "Kai Ruhland (SPD)"; or null.
   */
  Referent told(SpeakerPhrase phrase) {
    int noun = phrase.head();
    RoleNouns.Role role = lexicon.roles().of(tokens.form(noun));
    String part = ofPerson(noun);
    if (role == null && part.isEmpty() || !describing.isBareDefinite(phrase)) {
      return null;
    }
    Set<String> organisations = role == null ? organisations(part) : organisations(noun, role);
    return describing.at(
        noun, lastOf(organisations, tokens.at(noun).begin(), gender(phrase, role)));
  }

  /** The person last named before an offset whom the text tells to be of an organisation. */
  private Referent lastOf(Set<String> organisations, int offset, Gender gender) {
    return organisations.isEmpty()
        ? null
        : actors.last(offset, gender, person -> told.tells(person, organisations));
  }

  private Gender gender(SpeakerPhrase phrase, RoleNouns.Role role) {
    return role == null ? describing.gender(phrase) : describing.gender(phrase, role);
  }

  /** The "SPD" of "SPD-Frau"; empty for other nouns. */
  private String ofPerson(int noun) {
    String form = tokens.form(noun);
    int hyphen = form.lastIndexOf('-');
    return hyphen > 0 && persons.contains(form.substring(hyphen + 1))
        ? form.substring(0, hyphen)
        : "";
  }

  /**
   * The man whom the name of a party, which means all of them, tells by its article to be one of
   * them: "der Grüne", "der Republikaner"; or null.
   */
  Referent ofParty(SpeakerPhrase phrase, String party) {
    int noun = phrase.head();
    int article = phrase.determiner();
    boolean one =
        article == noun - 1
            && tokens.lowerIs(article, "der")
            && !describing.isBehindNoun(article)
            && describing.isBareDefinite(phrase)
            && known.kindsOf(party).contains(PARTY)
            && isForOne(tokens.at(noun).word());
    if (!one) {
      return null;
    }
    int offset = tokens.at(noun).begin();
    Referent told = lastOf(Set.of(party), offset, Gender.MASCULINE);
    return describing.at(
        noun, told == null ? antecedents.lastNamedSpeaker(offset, Gender.MASCULINE) : told);
  }

  /** Not "der SSW" nor "der Grünen". */
  private boolean isForOne(Word noun) {
    return noun.adjective() != Agreement.NONE && noun.form().endsWith("e")
        || nouns.hasFeminine(noun);
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
    return organisations(tokens.form(noun).substring(0, length));
  }

  private Set<String> organisations(String part) {
    Gazetteer.Entry known = lexicon.gazetteer().single(part);
    return Set.of(known == null ? part : known.name());
  }

  /** Whether a noun names an organisation in its first part: "der UNO-Botschafter", "SPD-Frau". */
  boolean isNamedIn(SpeakerPhrase phrase) {
    String form = tokens.form(phrase.head());
    RoleNouns.Role role = lexicon.roles().of(form);
    return (role != null || !ofPerson(phrase.head()).isEmpty())
        && !lexicon.roles().isAbbreviation(form)
        && describing.isBareDefinite(phrase)
        && !isOfCountry(phrase)
        && OF_ORGANISATION.matcher(form).lookingAt();
  }

  /**
   * The nearest person of whom the text tells the organisation in a noun, else the nearest of whom
   * it tells no other; or null.
   */
  Referent named(SpeakerPhrase phrase) {
    int noun = phrase.head();
    RoleNouns.Role role = lexicon.roles().of(tokens.form(noun));
    String part =
        role == null ? ofPerson(noun) : tokens.form(noun).substring(0, role.modifier().length());
    int offset = tokens.at(noun).begin();
    Gender gender = gender(phrase, role);
    Referent one = lastOf(Set.of(part), offset, gender);
    boolean party = known.kindsOf(part).contains(PARTY);
    return describing.at(
        noun,
        one == null
            ? actors.last(
                offset,
                gender,
                person ->
                    !told.tellsAnother(person, Set.of(part))
                        && (party || mayBeOf(part, role, person)))
            : one);
  }

  /**
   * "der UN-Gesandte" is no minister and no Norwegian one, "der US-Beamte" nobody of another
   * country.
   */
  private boolean mayBeOf(String part, RoleNouns.Role role, Entity person) {
    boolean politician = role != null && role.roleClass().equals(POLITICIAN);
    return person.countries().containsAll(organisations(part))
        || person.countries().isEmpty()
            && (politician || person.roles().stream().noneMatch(RoleNouns.Role::governs));
  }

  /** "der italienische UNO-Botschafter" is not whoever else has to do with the UN. */
  private boolean isOfCountry(SpeakerPhrase phrase) {
    Gazetteer.Entry entry =
        phrase.hasAttributes() ? lexicon.gazetteer().single(tokens.form(phrase.head() - 1)) : null;
    return entry != null
        && entry.kind() == ActorKind.COUNTRY
        && entry.form() == Name.Form.ADJECTIVE;
  }
}
