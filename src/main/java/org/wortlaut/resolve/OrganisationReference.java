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
    int offset = tokens.at(noun).begin();
    Entity best = institution(noun);
    if (best != null && best.name().length() > tokens.form(noun).length()) {
      return best;
    }
    boolean found = false;
    for (int i = table.firstFrom(offset) - 1; i >= 0 && !found; i--) {
      Name name = table.names().get(i);
      found =
          name.kind() == ActorKind.ORGANIZATION
              && name.form() == Name.Form.NAME
              && (fits(name, tokens.form(noun).toLowerCase(Locale.GERMAN), kind)
                  || isOpen(noun, kind) && !hasClass(table.of(name).name()));
      best = found ? table.of(name) : best;
    }
    return best;
  }

  /** "die Organisation" may stand for one whose name does not say what it is ("Amnesty"). */
  private boolean isOpen(int noun, OrganisationNouns.Kind kind) {
    return kind.generic() && tokens.form(noun).length() <= kind.noun().length() + 2;
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
