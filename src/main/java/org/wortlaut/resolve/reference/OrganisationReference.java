package org.wortlaut.resolve.reference;

import java.util.List;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.entity.OrganisationClasses;
import org.wortlaut.resolve.entity.Others;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationMembers;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.word.NameTokens;

/**
 * Finds the organisation behind a definite noun: "das Gericht" is the court that the article has
 * named, "die Behörde" the nearest authority.
 */
public final class OrganisationReference {

  private static final String PARTY = "party";
  private static final String TEAM = "team";

  private final NameTokens tokens;
  private final EntityTable table;
  private final ResolverLexicon resolverLexicon;
  private final NameLexicon lexicon;
  private final OrganisationClasses classes;
  private final OrganisationsBefore organisations;
  private final CountryReference countries;
  private final SeatReference seats;

  public OrganisationReference(
      NameTokens tokens,
      EntityTable table,
      ResolverLexicon lexicon,
      EarlierSpeakers speakers,
      AttributePhrases attributes) {
    this.tokens = tokens;
    this.table = table;
    this.resolverLexicon = lexicon;
    this.lexicon = lexicon.names();
    this.classes = new OrganisationClasses(tokens, table, lexicon);
    this.organisations =
        new OrganisationsBefore(tokens, table, lexicon, classes, speakers, attributes);
    this.countries = new CountryReference(tokens, table, lexicon);
    this.seats = new SeatReference(tokens, table, lexicon, classes);
  }

  /**
   * The bare institution itself ("die Polizei"), which the table has joined with a fuller one of
   * the text.
   *
   * @return null where the noun is no institution
   */
  private Entity institution(int noun) {
    for (Name name : table.within(tokens.span(noun, noun + 1))) {
      if (name.form() == Name.Form.INSTITUTION) {
        return table.of(name);
      }
    }
    return null;
  }

  /**
   * @param others for whom the noun rather does not stand where they bring somebody up
   * @return the organisation named last before the noun that the noun can stand for, or null; "die
   *     norwegische Mannschaft" is none of the clubs
   */
  Entity find(int noun, OrganisationNouns.Kind kind, Others others) {
    String country = countryBefore(noun);
    if (country != null && kind.nounClass().equals(TEAM)) {
      return null;
    }
    Entity institution = institution(noun);
    if (institution != null && institution.name().length() > tokens.form(noun).length()) {
      return institution;
    }
    Entity named =
        organisations.last(tokens.at(noun).begin(), tokens.form(noun), kind, country, others);
    return named == null ? institution : named;
  }

  /**
   * "der Delvia-Konzern" where the text also says "Delvia"; "der Delvia-Händler" is another actor.
   *
   * @return null where the first part of the noun is no name of the text
   */
  Entity namedWithin(String form, OrganisationNouns.Kind kind) {
    int hyphen = form.lastIndexOf('-');
    boolean same = kind.compounds() || kind.nounClass().equals(PARTY);
    if (hyphen < 0 || !same || kind.relative()) {
      return null;
    }
    String part = form.substring(0, hyphen);
    for (Name name : table.names()) {
      boolean alone =
          name.kind() == ActorKind.ORGANIZATION
              && name.form() == Name.Form.NAME
              && (name.name().equals(part) || name.actor().equals(part));
      if (alone) {
        return table.of(name);
      }
    }
    return null;
  }

  /**
   * "das Innenministerium in Rom" where the text also says "italienisches Innenministerium".
   *
   * @param end of the phrase of the noun
   * @return null where no capital stands behind the noun or the text does not say so
   */
  Entity ofCapital(int noun, int end) {
    Gazetteer.Entry capital =
        end == noun + 3 ? lexicon.gazetteer().single(tokens.form(end - 1)) : null;
    Entity fuller =
        capital == null || capital.kind() != ActorKind.COUNTRY ? null : institution(noun);
    if (fuller == null || fuller.name().indexOf(' ') < 0) {
      return null;
    }
    String first = fuller.name().substring(0, fuller.name().indexOf(' '));
    Gazetteer.Entry country = lexicon.gazetteer().single(first);
    boolean same = country != null && country.name().equals(capital.name());
    return same && country.form() == Name.Form.ADJECTIVE ? fuller : null;
  }

  /**
   * The organisation named last whose members a noun in the plural names: "die Liberalen" for the
   * FDP; for "die Richter" no court of which the text tells no more than that it is one.
   */
  Entity ofMembers(int noun) {
    String form = tokens.form(noun);
    OrganisationMembers members = resolverLexicon.organisationMembers();
    return members.hold(form)
        ? organisations.lastOfMembers(
            tokens.at(noun).begin(),
            form,
            name ->
                lexicon.organisations().hasMore(table.of(name).name())
                    && members.mayMean(
                        form,
                        List.of(name.name(), name.actor(), table.of(name).name()),
                        classes.of(name)))
        : null;
  }

  /** As {@link #find}, for a noun that does not stand alone: "Konzern" in "Konzernsprecher". */
  public Entity before(int offset, String form, OrganisationNouns.Kind kind, Others others) {
    return organisations.last(offset, form, kind, null, others);
  }

  /** The country of the adjective before a noun: "der norwegische Sender"; or null. */
  private String countryBefore(int noun) {
    Gazetteer.Entry entry = lexicon.gazetteer().single(tokens.form(noun - 1));
    boolean adjective = entry != null && entry.form() == Name.Form.ADJECTIVE;
    return adjective && entry.kind() == ActorKind.COUNTRY ? entry.name() : null;
  }

  /** What finds organisations in the same text by the towns of their seats. */
  SeatReference seats() {
    return seats;
  }

  /** What finds countries in the same text. */
  CountryReference countries() {
    return countries;
  }
}
