package org.wortlaut.resolve.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wortlaut.extract.Statement;
import org.wortlaut.language.Agreement;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.entity.ToldOrganisations;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.phrase.Adjectives;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Span;

/**
 * The country, party or firm that a speaker calls her own, where the text tells which one it is.
 *
 * <p>Must match: „Meine Partei zahlt“, sagte Anna Weber (SPD); "Delvia-Chef Ohm sagte, sein
 * Unternehmen wachse"; "der polnische Minister Ohm warnte vor Folgen für sein Land". Must not: "Ohm
 * sagte, Weber kenne ihre Partei" and "Ohm bat den Kanzler, sein Land zu öffnen", where it is
 * somebody else's, nor „Seine Partei zahlt“, sagte Ohm.
 */
public final class OwnBodies {

  private final NameTokens tokens;
  private final EntityTable table;
  private final ResolverLexicon words;
  private final NameLexicon lexicon;
  private final OrganisationReference organisations;
  private final ToldOrganisations told;
  private final Pronouns pronouns;
  private final PersonNouns nouns;

  public OwnBodies(
      NameTokens tokens,
      EntityTable table,
      ResolverLexicon lexicon,
      OrganisationReference organisations,
      PersonNouns nouns) {
    this.tokens = tokens;
    this.table = table;
    this.words = lexicon;
    this.lexicon = lexicon.names();
    this.organisations = organisations;
    this.told = new ToldOrganisations(tokens, table, this.lexicon);
    this.pronouns = new Pronouns(lexicon);
    this.nouns = nouns;
  }

  /**
   * @param noun index of a word with a capital in the content of a statement
   * @param speakers names of those who speak in it
   * @return null where the noun is not that of something of the speaker's that the text names
   */
  public Entity of(int noun, Statement statement, List<String> speakers) {
    int possessive = Adjectives.before(tokens, noun);
    boolean owned = tokens.joined(noun) && tokens.is(possessive, WordClass.POSSESSIVE);
    Gender owner = owned ? pronouns.ownerOf(tokens.at(possessive).lower()) : null;
    Entity speaker = owner == null || speakers.size() != 1 ? null : person(speakers.get(0));
    if (speaker == null || !isSpeakers(possessive, owner, speaker, statement)) {
      return null;
    }
    if (words.isCountryNoun(tokens.at(noun).word())) {
      return isOfState(speaker) ? country(speaker.countries().get(0)) : null;
    }
    OrganisationNouns.Kind kind = lexicon.organisations().of(tokens.at(noun).word());
    return kind == null || kind.institution() || kind.vague() ? null : body(noun, kind, speaker);
  }

  private Entity person(String name) {
    return first(entity -> entity.kind() == ActorKind.PERSON && entity.name().equals(name));
  }

  private Entity country(String name) {
    return first(entity -> entity.kind() == ActorKind.COUNTRY && entity.name().equals(name));
  }

  /** Not "der in Berlin lebende Maler Ohm", whose country may be another. */
  private static boolean isOfState(Entity speaker) {
    return speaker.countries().size() == 1
        && speaker.roles().stream().anyMatch(role -> !role.describes());
  }

  private Entity first(Predicate<Entity> meant) {
    return table.entities().stream().filter(meant).findFirst().orElse(null);
  }

  /** "mein" in what she says herself, "sein" in what the text reports of it. */
  private boolean isSpeakers(int possessive, Gender owner, Entity speaker, Statement statement) {
    int offset = tokens.at(possessive).begin();
    boolean quoted =
        tokens.document().quotes().stream().anyMatch(quote -> quote.span().contains(offset));
    if (owner == Gender.UNKNOWN || quoted) {
      return owner == Gender.UNKNOWN && quoted;
    }
    return owner.fits(speaker.gender())
        && statement.addressee().stream().noneMatch(span -> holdsOther(span, owner, speaker))
        && statement.content().stream()
            .filter(piece -> piece.begin() < offset)
            .map(piece -> new Span(piece.begin(), Math.min(piece.end(), offset)))
            .noneMatch(span -> span.length() > 0 && holdsOther(span, owner, speaker));
  }

  /** Whether a span tells of somebody else who may own what a possessive of a gender determines. */
  private boolean holdsOther(Span span, Gender owner, Entity speaker) {
    boolean named =
        table.within(span).stream()
            .map(table::of)
            .anyMatch(
                other ->
                    other != speaker
                        && other.kind() == ActorKind.PERSON
                        && owner.fits(other.gender()));
    return named
        || IntStream.range(tokens.firstFrom(span.begin()), tokens.firstFrom(span.end()))
            .anyMatch(i -> mayOwn(i, owner));
  }

  private boolean mayOwn(int i, Gender owner) {
    boolean acts =
        tokens.capitalized(i)
            && (nouns.isPerson(i) || lexicon.organisations().of(tokens.at(i).word()) != null);
    if (!acts || owner == Gender.FEMININE_OR_PLURAL) {
      return acts && (isSeveral(i) || owner.fits(Gender.of(tokens.at(i).word())));
    }
    return !isSeveral(i) && owner.fits(Gender.of(tokens.at(i).word()));
  }

  /** "Bauern", "die Gläubiger". */
  private boolean isSeveral(int i) {
    int article = Adjectives.before(tokens, i);
    int readings = tokens.at(i).word().noun();
    boolean bare = !tokens.joined(i) || tokens.at(article).word().determiner() == Agreement.NONE;
    int agreement = bare ? readings : readings & tokens.at(article).word().determiner();
    return (agreement & Agreement.PLURAL) != 0 && (bare || (agreement & Agreement.SINGULAR) == 0);
  }

  /** The one of which the text tells that she belongs to it, else the firm that she leads. */
  private Entity body(int noun, OrganisationNouns.Kind kind, Entity speaker) {
    Entity own = organisations.ofOwner(kind, body -> isOf(speaker, body));
    boolean leads =
        kind.compounds()
            && speaker.roles().stream().anyMatch(RoleNouns.Role::leads)
            && !told.tellsAny(speaker);
    return own == null && leads ? organisations.find(noun, kind) : own;
  }

  private boolean isOf(Entity person, Entity body) {
    return told.tells(person, Set.of(body.name()))
        || Stream.concat(
                person.roleWords().stream(), person.roles().stream().map(RoleNouns.Role::firstPart))
            .anyMatch(word -> isNameOf(word, body));
  }

  /** "Grünen" and "grünen" of "Grüne". */
  private boolean isNameOf(String word, Entity body) {
    String organisation = lexicon.organisation(word.toLowerCase(Locale.GERMAN));
    return word.equals(body.name())
        || organisation != null
            && organisation.equals(lexicon.organisation(body.name().toLowerCase(Locale.GERMAN)));
  }
}
