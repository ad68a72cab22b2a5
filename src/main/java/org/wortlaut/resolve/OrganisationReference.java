package org.wortlaut.resolve;

import java.util.Locale;

/**
 * Finds the organisation behind a definite noun: "das Gericht" is the court that the article has
 * named, "die Behörde" the nearest authority.
 */
final class OrganisationReference {

  private final NameTokens tokens;
  private final EntityTable table;
  private final NameLexicon lexicon;

  OrganisationReference(NameTokens tokens, EntityTable table, NameLexicon lexicon) {
    this.tokens = tokens;
    this.table = table;
    this.lexicon = lexicon;
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
    Entity named = before(tokens.at(noun).begin(), tokens.form(noun), kind);
    return named == null ? institution : named;
  }

  /**
   * @param form the noun as it is written
   * @return the organisation named last before an offset that the noun can stand for, or null
   */
  Entity before(int offset, String form, OrganisationNouns.Kind kind) {
    for (int i = table.firstFrom(offset) - 1; i >= 0; i--) {
      Name name = table.names().get(i);
      boolean meant =
          name.kind() == ActorKind.ORGANIZATION
              && name.form() == Name.Form.NAME
              && (fits(name, form.toLowerCase(Locale.GERMAN), kind)
                  || isOpen(form, kind) && !hasClass(table.of(name).name()));
      if (meant) {
        return table.of(name);
      }
    }
    return null;
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
    OrganisationNouns.Kind before =
        tokens.isWord(first - 1) ? lexicon.organisations().of(tokens.form(first - 1)) : null;
    return before != null
        && (specific
            ? tokens.form(first - 1).toLowerCase(Locale.GERMAN).equals(form)
            : before.nounClass().equals(kind.nounClass()));
  }
}
