package org.wortlaut.resolve.reference;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.BrandNames;
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
import org.wortlaut.resolve.word.NameWords;

/**
 * Finds the organisation behind a definite noun: "das Gericht" is the court that the article has
 * named, "die Behörde" the nearest authority.
 */
public final class OrganisationReference {

  private static final String PARTY = "party";
  private static final String TEAM = "team";
  private static final String COMPANY = "company";

  private final NameTokens tokens;
  private final EntityTable table;
  private final ResolverLexicon resolverLexicon;
  private final NameLexicon lexicon;
  private final OrganisationClasses classes;
  private final OrganisationFit fit;
  private final BrandNames brands;
  private final CountryReference countries;
  private final SeatReference seats;
  private final ExpertEmployers experts;
  private final OrganisationsBeside beside;
  private final JointNames joint;

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
    this.fit = new OrganisationFit(tokens, lexicon, classes);
    this.brands = new BrandNames(tokens, lexicon.brands());
    this.countries = new CountryReference(tokens, table, lexicon);
    this.seats = new SeatReference(tokens, table, lexicon, classes);
    this.joint = new JointNames(tokens, table);
    this.experts = new ExpertEmployers(tokens, table, lexicon.names().roles());
    this.beside = new OrganisationsBeside(tokens, table, classes, speakers, experts, attributes);
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
    Entity named = before(tokens.at(noun).begin(), tokens.form(noun), kind, country, others);
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
        ? last(
            tokens.at(noun).begin(),
            null,
            name ->
                lexicon.organisations().hasMore(table.of(name).name())
                    && members.mayMean(
                        form,
                        List.of(name.name(), name.actor(), table.of(name).name()),
                        classes.of(name)),
            null)
        : null;
  }

  /** As {@link #find}, for a noun that does not stand alone: "Konzern" in "Konzernsprecher". */
  public Entity before(int offset, String form, OrganisationNouns.Kind kind, Others others) {
    return before(offset, form, kind, null, others);
  }

  /** The country of the adjective before a noun: "der norwegische Sender"; or null. */
  private String countryBefore(int noun) {
    Gazetteer.Entry entry = lexicon.gazetteer().single(tokens.form(noun - 1));
    boolean adjective = entry != null && entry.form() == Name.Form.ADJECTIVE;
    return adjective && entry.kind() == ActorKind.COUNTRY ? entry.name() : null;
  }

  /**
   * "Das Rote Kreuz habe keinen Zugang, so die Organisation": whom what is said brings up, where
   * the noun has been told before, is not the one that says it.
   */
  private Entity before(
      int offset, String form, OrganisationNouns.Kind kind, String country, Others others) {
    boolean told = !others.nameless().isEmpty() && !isNew(form, offset);
    Entity again = told ? among(name -> !isNewIn(others, name), offset, form, kind, country) : null;
    return again == null ? among(name -> true, offset, form, kind, country) : again;
  }

  private boolean isNewIn(Others said, Name name) {
    return said.holdNameless(name.span().begin()) && table.namesOf(table.of(name)).get(0) == name;
  }

  private Entity among(
      Predicate<Name> possible,
      int offset,
      String form,
      OrganisationNouns.Kind kind,
      String country) {
    String noun = form.toLowerCase(Locale.GERMAN);
    boolean specific = OrganisationFit.isSpecific(noun, kind);
    Predicate<Name> mayBeMeant = possible.and(name -> fit.mayBeMeant(name, noun, kind, country));
    OrganisationNouns.Kind general = country == null && isGeneral(noun, kind) ? kind : null;
    Entity told = last(offset, country, mayBeMeant, general);
    if (told != null || kind.institution()) {
      return told;
    }
    if (!specific) {
      return last(offset, country, possible.and(name -> fit.isKnownAs(kind, name)), general);
    }
    boolean open = kind.compounds() && isNew(form, offset) && !holdsName(form);
    return open
        ? last(offset, country, possible.and(name -> fit.mayBeCalled(kind, name)), null)
        : null;
  }

  /** "Unternehmen", "Partei"; "Autobauer" and "Bank" say what the one is. */
  private static boolean isGeneral(String noun, OrganisationNouns.Kind kind) {
    return !OrganisationFit.isSpecific(noun, kind)
        && (kind.compounds() || !kind.nounClass().equals(COMPANY));
  }

  /** "Delvia-Konzern", but not "Stahl-Konzern", "IT-Konzern", "US-Konzern". */
  private boolean holdsName(String form) {
    int hyphen = form.indexOf('-');
    String part = form.substring(0, Math.max(0, hyphen));
    return hyphen > 0
        && !NameWords.isAcronym(part)
        && !tokens.isCommonPart(part)
        && lexicon.gazetteer().single(part) == null;
  }

  /** Not so "das Bauunternehmen" after "ein Bauunternehmen": it is called by its noun only. */
  private boolean isNew(String form, int offset) {
    return tokens.firstOf(form) >= tokens.firstFrom(offset);
  }

  /**
   * @param general what the noun is, if it says so little that it may stand for any other of a
   *     sentence; else null
   */
  private Entity last(
      int offset, String country, Predicate<Name> meant, OrganisationNouns.Kind general) {
    Predicate<Name> fits =
        name ->
            name.kind() == ActorKind.ORGANIZATION
                && mayBeOf(country, name)
                && meant.test(name)
                && !brands.hold(name)
                && !(general != null && joint.hold(name));
    Entity employer = null;
    for (int i = table.firstFrom(offset) - 1; i >= 0; i--) {
      Name name = table.names().get(i);
      if (fits.test(name)) {
        if (!experts.employs(name)) {
          return table.of(beside.of(name, fits, general));
        }
        employer = employer == null ? table.of(name) : employer;
      }
    }
    return employer;
  }

  private boolean mayBeOf(String country, Name name) {
    String known = resolverLexicon.organisationCountries().get(name.actor());
    return country == null || known == null || known.equals(country);
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
