package org.wortlaut.resolve;

import java.util.Locale;

/**
 * Finds the organisation behind a definite noun: "das Gericht" is the court that the article has
 * named, "die Behörde" the nearest authority.
 */
final class OrganisationReference {

  private static final String COMPANY = "company";

  private final NameTokens tokens;
  private final EntityTable table;
  private final ResolverLexicon resolverLexicon;
  private final NameLexicon lexicon;

  OrganisationReference(NameTokens tokens, EntityTable table, ResolverLexicon lexicon) {
    this.tokens = tokens;
    this.table = table;
    this.resolverLexicon = lexicon;
    this.lexicon = lexicon.names();
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
   * @return the organisation named last before the noun that the noun can stand for, or null
   */
  Entity find(int noun, OrganisationNouns.Kind kind) {
    Entity institution = institution(noun);
    if (institution != null && institution.name().length() > tokens.form(noun).length()) {
      return institution;
    }
    Entity named = before(tokens.at(noun).begin(), tokens.form(noun), kind, countryBefore(noun));
    return named == null ? institution : named;
  }

  /** As {@link #find}, for a noun that does not stand alone: "Konzern" in "Konzernsprecher". */
  Entity before(int offset, String form, OrganisationNouns.Kind kind) {
    return before(offset, form, kind, null);
  }

  /** The country of the adjective before a noun: "der norwegische Sender"; or null. */
  private String countryBefore(int noun) {
    Gazetteer.Entry entry = lexicon.gazetteer().single(tokens.form(noun - 1));
    boolean adjective = entry != null && entry.form() == Name.Form.ADJECTIVE;
    return adjective && entry.kind() == ActorKind.COUNTRY ? entry.name() : null;
  }

  private Entity before(int offset, String form, OrganisationNouns.Kind kind, String country) {
    for (int i = table.firstFrom(offset) - 1; i >= 0; i--) {
      Name name = table.names().get(i);
      boolean meant =
          name.kind() == ActorKind.ORGANIZATION
              && name.form() == Name.Form.NAME
              && mayBeOf(country, name)
              && (fits(name, form.toLowerCase(Locale.GERMAN), kind)
                  || isOpen(form, kind) && isOfKind(name, kind) && !hasClass(table.of(name).name())
                  || country != null && kind.medium() && isMedium(name)
                  || kind.medium() && isSomeMedium(name));
      if (meant) {
        return table.of(name);
      }
    }
    return null;
  }

  private boolean mayBeOf(String country, Name name) {
    String known = resolverLexicon.organisationCountries().get(name.actor());
    return country == null || known == null || known.equals(country);
  }

  /** A news agency is a medium, and "das Unternehmen" is not the paper that reports on it. */
  private boolean isOfKind(Name name, OrganisationNouns.Kind kind) {
    return kind.medium() ? isMedium(name) : !kind.nounClass().equals(COMPANY) || !isMedium(name);
  }

  /**
   * „Abendkurier“ in "laut „Abendkurier“ … Die Zeitung": a name between marks is that of a medium,
   * if nothing says of which other kind it is.
   */
  private boolean isSomeMedium(Name name) {
    int first = tokens.indexAt(name.span().begin());
    int last = tokens.indexAt(name.span().end() - 1);
    boolean marked = tokens.quoted(first) && tokens.closesQuote(last);
    return marked && !hasClass(table.of(name).name()) && nounBefore(first) == null;
  }

  private boolean isMedium(Name name) {
    return resolverLexicon.media().contains(name.actor());
  }

  /**
   * @return the country named last before an offset, for "das Land", or null
   */
  Entity country(int offset) {
    for (int i = table.firstFrom(offset) - 1; i >= 0; i--) {
      Name name = table.names().get(i);
      if (name.kind() == ActorKind.COUNTRY && name.form() != Name.Form.COMPOUND_PART) {
        return table.of(name);
      }
    }
    return null;
  }

  /** "die Organisation" may stand for one whose name does not say what it is ("Amnesty"). */
  private static boolean isOpen(String form, OrganisationNouns.Kind kind) {
    return kind.generic() && form.length() <= kind.noun().length() + 2;
  }

  private boolean hasClass(String name) {
    for (String word : name.split(" ")) {
      if (lexicon.organisations().of(word) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * The noun ends a word of the name ("Gericht": "Landgericht Essen"), or stood before it ("die
   * Zeitung Morgenblick").
   */
  private boolean fits(Name name, String form, OrganisationNouns.Kind kind) {
    boolean specific = form.length() > kind.noun().length() + 2;
    for (String word : table.of(name).name().split(" ")) {
      // an institution is not any other of its class: "die Polizei" is no "Polizeipräsidium"
      boolean ofClass = !specific && !kind.institution();
      boolean sameNoun =
          WordStem.ofGenitive(word)
              .toLowerCase(Locale.GERMAN)
              .endsWith(specific ? WordStem.ofGenitive(form) : kind.noun());
      OrganisationNouns.Kind other = lexicon.organisations().of(word);
      if (sameNoun || ofClass && other != null && other.nounClass().equals(kind.nounClass())) {
        return true;
      }
    }
    if (kind.institution()) {
      return false;
    }
    int first = tokens.indexAt(name.span().begin());
    OrganisationNouns.Kind before = nounBefore(first);
    return before != null
        && (specific
            ? tokens.form(first - 1).toLowerCase(Locale.GERMAN).equals(form)
            : before.nounClass().equals(kind.nounClass()));
  }

  /** What the noun before a name says that it is; or null. */
  private OrganisationNouns.Kind nounBefore(int name) {
    return tokens.isWord(name - 1) ? lexicon.organisations().of(tokens.form(name - 1)) : null;
  }
}
