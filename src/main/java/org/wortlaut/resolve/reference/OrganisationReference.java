package org.wortlaut.resolve.reference;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.BrandNames;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.entity.OrganisationClasses;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.OrganisationMembers;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.NameWords;
import org.wortlaut.text.Document;
import org.wortlaut.text.Sentence;
import org.wortlaut.text.Span;

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
  private final OrganisationFit fit;
  private final BrandNames brands;
  private final EarlierSpeakers speakers;
  private final CountryReference countries;
  private final SeatReference seats;
  private final ExpertEmployers experts;

  public OrganisationReference(
      NameTokens tokens, EntityTable table, ResolverLexicon lexicon, EarlierSpeakers speakers) {
    this.tokens = tokens;
    this.table = table;
    this.resolverLexicon = lexicon;
    this.lexicon = lexicon.names();
    this.classes = new OrganisationClasses(tokens, table, lexicon);
    this.fit = new OrganisationFit(tokens, lexicon, classes);
    this.brands = new BrandNames(tokens, lexicon.brands());
    this.speakers = speakers;
    this.countries = new CountryReference(tokens, table, lexicon);
    this.seats = new SeatReference(tokens, table, lexicon, classes);
    this.experts = new ExpertEmployers(tokens, table, lexicon.names().roles());
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
   * @return the organisation named last before the noun that the noun can stand for, or null; "die
   *     norwegische Mannschaft" is none of the clubs
   */
  Entity find(int noun, OrganisationNouns.Kind kind) {
    String country = countryBefore(noun);
    if (country != null && kind.nounClass().equals(TEAM)) {
      return null;
    }
    Entity institution = institution(noun);
    if (institution != null && institution.name().length() > tokens.form(noun).length()) {
      return institution;
    }
    Entity named = before(tokens.at(noun).begin(), tokens.form(noun), kind, country);
    return named == null ? institution : named;
  }

  /** The organisation of an owner that the text names first and a noun may stand for; or null. */
  Entity ofOwner(OrganisationNouns.Kind kind, Predicate<Entity> owned) {
    return table.names().stream()
        .filter(name -> name.kind() == ActorKind.ORGANIZATION && !brands.hold(name))
        .filter(name -> owned.test(table.of(name)) && fit.mayBeOwned(name, kind))
        .findFirst()
        .map(table::of)
        .orElse(null);
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
                        classes.of(name)))
        : null;
  }

  /** As {@link #find}, for a noun that does not stand alone: "Konzern" in "Konzernsprecher". */
  public Entity before(int offset, String form, OrganisationNouns.Kind kind) {
    return before(offset, form, kind, null);
  }

  /** The country of the adjective before a noun: "der norwegische Sender"; or null. */
  private String countryBefore(int noun) {
    Gazetteer.Entry entry = lexicon.gazetteer().single(tokens.form(noun - 1));
    boolean adjective = entry != null && entry.form() == Name.Form.ADJECTIVE;
    return adjective && entry.kind() == ActorKind.COUNTRY ? entry.name() : null;
  }

  private Entity before(int offset, String form, OrganisationNouns.Kind kind, String country) {
    String noun = form.toLowerCase(Locale.GERMAN);
    Entity told = last(offset, country, name -> fit.mayBeMeant(name, noun, kind, country));
    if (told != null || kind.institution()) {
      return told;
    }
    if (!OrganisationFit.isSpecific(noun, kind)) {
      return last(offset, country, name -> fit.isKnownAs(kind, name));
    }
    boolean open = kind.compounds() && isNew(form, offset) && !holdsName(form);
    return open ? last(offset, country, name -> fit.mayBeCalled(kind, name)) : null;
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
    int noun = tokens.firstFrom(offset);
    return IntStream.range(0, noun).noneMatch(i -> tokens.form(i).equals(form));
  }

  private Entity last(int offset, String country, Predicate<Name> meant) {
    Predicate<Name> fits =
        name ->
            name.kind() == ActorKind.ORGANIZATION
                && mayBeOf(country, name)
                && meant.test(name)
                && !brands.hold(name);
    Entity employer = null;
    for (int i = table.firstFrom(offset) - 1; i >= 0; i--) {
      Name name = table.names().get(i);
      if (fits.test(name)) {
        if (!experts.employs(name)) {
          Entity speaker = speakerBeside(name, fits);
          return speaker == null ? table.of(name) : speaker;
        }
        employer = employer == null ? table.of(name) : employer;
      }
    }
    return employer;
  }

  /**
   * After "die Werft wirft der Reederei Betrug vor" "das Unternehmen" is rather who speaks in that
   * sentence than whom it names last; null where none that fits does.
   */
  private Entity speakerBeside(Name name, Predicate<Name> fits) {
    Document document = tokens.document();
    Sentence sentence = document.sentences().get(document.sentenceAt(name.span().begin()));
    Span upToName = new Span(sentence.begin(), name.span().end());
    for (Name other : table.within(upToName)) {
      if (fits.test(other) && speakers.spokeWithin(upToName, table.of(other).name())) {
        return table.of(other);
      }
    }
    return null;
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
