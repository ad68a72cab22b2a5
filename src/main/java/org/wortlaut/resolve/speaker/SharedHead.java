package org.wortlaut.resolve.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.Morphology;
import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.phrase.NominativeNoun;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Token;

/**
 * A noun that several owners share: "die Außenminister Frankreichs, Italiens und der Schweiz" are
 * three speakers, "Vertreter Frankreichs und Italiens" two groups, "Vertreter der Stadt, der Kirche
 * und des Vereins" one.
 *
 * <p>Must not match: "der Außenminister Frankreichs und Italien", "die Präsidentin Frankreichs und
 * Italiens Kanzler", "Äußerungen Frankreichs und Italiens".
 */
final class SharedHead {

  /** Classes of role nouns that many bear: "die Abgeordneten Frankreichs und Italiens". */
  private static final Set<String> OF_MANY = Set.of("plain", "politician");

  /** "Parlamente" is no nominative of one, as nouns in the singular mostly are. */
  private static final int ANY_CASE_OF_ONE = Agreement.SINGULAR & ~Agreement.NOMINATIVE;

  private final NameTokens tokens;
  private final NameLexicon lexicon;
  private final SpeakerNouns speakerNouns;
  private final NominativeNoun nouns;
  private final SharedOwners owners;

  SharedHead(NameTokens tokens, EntityTable table, ResolverLexicon lexicon, Morphology morphology) {
    this.tokens = tokens;
    this.lexicon = lexicon.names();
    this.speakerNouns = lexicon.nouns();
    this.nouns = new NominativeNoun(morphology);
    this.owners = new SharedOwners(tokens, table, lexicon);
  }

  /** The end of such a noun with its owners, -1 where the phrase begins with none. */
  int end(SpeakerPhrase phrase) {
    return owners(phrase).end();
  }

  /** One speaker for each of the owners; empty where they share no noun or are one group. */
  List<Referent> members(SpeakerPhrase phrase) {
    SharedOwners.Found found = owners(phrase);
    List<Referent> members = new ArrayList<>();
    if (found.end() != phrase.end()) {
      return members;
    }
    String one = noun(phrase, false);
    boolean office = isOffice(one) && (!found.of() || found.isNamed());
    boolean ofOne = office || isBody(one) && (!found.of() || ofPlaces(found));
    int offset = tokens.at(phrase.head()).begin();
    if (!ofOne && !found.isNames()) {
      String group = noun(phrase, true) + " " + tokens.words(phrase.head() + 1, phrase.end());
      return hasComma(found)
          ? List.of(new Referent(group, ActorKind.GROUP, Gender.PLURAL, offset, null))
          : members;
    }
    String noun = ofOne ? one : noun(phrase, true);
    ActorKind kind = office ? ActorKind.PERSON : ofOne ? ActorKind.ORGANIZATION : ActorKind.GROUP;
    Gender gender = ofOne ? Gender.UNKNOWN : Gender.PLURAL;
    for (SharedOwners.Owner owner : found.each()) {
      String name = noun + " " + link(found, owner) + tokens.words(owner.begin(), owner.end());
      members.add(new Referent(name, kind, gender, tokens.at(owner.begin()).begin(), null));
    }
    return members;
  }

  private SharedOwners.Found owners(SpeakerPhrase phrase) {
    return phrase.head() >= 0 && mayBeShared(phrase.head()) ? owners.of(phrase) : SharedOwners.NONE;
  }

  private String noun(SpeakerPhrase phrase, boolean plural) {
    return nouns.of(tokens.at(phrase.head()).word(), plural, ANY_CASE_OF_ONE);
  }

  /** "die Chefs von SPD und Grünen": each is the chief of one, "der SPD" or "der Grünen". */
  private String link(SharedOwners.Found found, SharedOwners.Owner owner) {
    return !found.of() ? "" : owners.isParty(owner.name()) ? "der " : "von ";
  }

  /** What each has one of: "die Präsidenten", not "die Abgeordneten" nor "die Forscher". */
  private boolean isOffice(String noun) {
    RoleNouns.Role role = lexicon.roles().of(noun);
    return role != null && !role.describes() && !OF_MANY.contains(role.roleClass());
  }

  /** "die Regierungen", "die Parlamente". */
  private boolean isBody(String noun) {
    OrganisationNouns.Kind kind = lexicon.organisations().of(noun);
    return kind != null && kind.institution();
  }

  private static boolean ofPlaces(SharedOwners.Found found) {
    return found.each().stream()
        .allMatch(
            owner ->
                owner.name() != null
                    && (owner.name().kind() == ActorKind.COUNTRY
                        || owner.name().kind() == ActorKind.PLACE));
  }

  private boolean hasComma(SharedOwners.Found found) {
    return tokens.at(found.each().get(0).end()).kind() == Token.Kind.COMMA;
  }

  /** Those who speak: not "Äußerungen Lorenz' und Ohms", which are their own. */
  private boolean mayBeShared(int noun) {
    SpeakerNouns.Kind kind = speakerNouns.kindOf(tokens.at(noun).word());
    return kind != SpeakerNouns.Kind.DOCUMENT && kind != SpeakerNouns.Kind.OTHER;
  }
}
