package org.wortlaut.resolve.reference;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.OrganisationClasses;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.resolve.word.WordStem;

/**
 * Whether a noun can stand for an organisation that is named in the text: "das Gericht" for the
 * "Landgericht Essen", "die Partei" for the SPD, "der Chemiekonzern" for one of which nothing else
 * is known.
 */
final class OrganisationFit {

  private static final String COMPANY = "company";

  private static final String AUTHORITY = "authority";

  /** A class that says little. */
  private static final String ORGANISATION = "organisation";

  /** "Gerichtes" */
  private static final int LONGEST_ENDING = 2;

  private final NameTokens tokens;
  private final ResolverLexicon lexicon;
  private final OrganisationClasses classes;

  OrganisationFit(NameTokens tokens, ResolverLexicon lexicon, OrganisationClasses classes) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.classes = classes;
  }

  /** "der Chemiekonzern" for one of which the text has not said which company it is. */
  boolean mayBeCalled(OrganisationNouns.Kind kind, Name name) {
    return !isTold(name) && mayBeAny(name, kind);
  }

  /** Not so "der Hersteller Delvia": the noun before it says little. */
  private boolean isTold(Name name) {
    OrganisationNouns.Kind before = classes.nounBefore(name);
    return before != null && isSpecific(nounBefore(name), before);
  }

  /** The word right before a name, in lower case. */
  private String nounBefore(Name name) {
    int before = tokens.indexAt(name.span().begin()) - 1;
    return tokens.at(before).lower();
  }

  boolean mayBeMeant(Name name, String form, OrganisationNouns.Kind kind, String country) {
    if (name.form() == Name.Form.INSTITUTION) {
      return !kind.institution() && fits(name, form, kind);
    }
    return name.form() == Name.Form.NAME
        && (fits(name, form, kind)
            || country != null && kind.medium() && isMedium(name)
            || isOpen(form, kind) && mayBeAny(name, kind));
  }

  private boolean mayBeAny(Name name, OrganisationNouns.Kind kind) {
    return name.form() == Name.Form.NAME && isOfKind(name, kind) && mayBeAnything(name, kind);
  }

  /** Whether nothing is known of it or nothing that speaks against a kind. */
  private boolean mayBeAnything(Name name, OrganisationNouns.Kind kind) {
    return classes.of(name).isEmpty() || isOfClass(name, kind);
  }

  private boolean isOfClass(Name name, OrganisationNouns.Kind kind) {
    return !Collections.disjoint(classes.of(name), kind.classes()) && !isKnownAsOther(name, kind);
  }

  /** "die Partei" for "SPD", "die Zeitung" for a name between marks. */
  boolean isKnownAs(OrganisationNouns.Kind kind, Name name) {
    return name.form() == Name.Form.NAME
        && !kind.relative()
        && !isInName(kind)
        && (isOfClass(name, kind)
            || kind.medium() && classes.standsBetweenMarks(name) && classes.of(name).isEmpty());
  }

  /**
   * A news agency is a medium; "das Unternehmen" is not the paper that reports on it, "die Behörde"
   * nothing that stands between marks as papers do.
   */
  private boolean isOfKind(Name name, OrganisationNouns.Kind kind) {
    if (kind.medium()) {
      return isMedium(name);
    }
    return switch (kind.nounClass()) {
      case COMPANY -> !isMedium(name);
      case AUTHORITY -> !isMedium(name) && !classes.standsBetweenMarks(name);
      default -> true;
    };
  }

  private boolean isMedium(Name name) {
    return lexicon.media().contains(name.actor());
  }

  /** "die Organisation" may stand for one whose name does not say what it is ("Amnesty"). */
  private static boolean isOpen(String form, OrganisationNouns.Kind kind) {
    return kind.generic() && !isSpecific(form, kind);
  }

  /** "der Bund", "das Amt" mean one of whose name they are a part, or the one everybody knows. */
  private static boolean isInName(OrganisationNouns.Kind kind) {
    return kind.vague() && !kind.generic();
  }

  /** "die Miliz" is no "Weltgesundheitsorganisation", though both are organisations. */
  private boolean isKnownAsOther(Name name, OrganisationNouns.Kind kind) {
    Set<String> known = classes.known(name);
    return kind.nounClass().equals(ORGANISATION)
        && !known.isEmpty()
        && Collections.disjoint(known, kind.classes());
  }

  /** A compound: "Chemiekonzern". */
  static boolean isSpecific(String form, OrganisationNouns.Kind kind) {
    return form.length() > kind.noun().length() + LONGEST_ENDING;
  }

  /**
   * The noun ends a word of the name ("Gericht": "Landgericht Essen"), stood before it ("die
   * Zeitung Morgenblick").
   */
  private boolean fits(Name name, String form, OrganisationNouns.Kind kind) {
    boolean specific = isSpecific(form, kind);
    String noun = specific ? WordStem.ofGenitive(form) : kind.noun();
    for (String word : classes.tellingWords(name)) {
      if (WordStem.ofGenitive(word).toLowerCase(Locale.GERMAN).endsWith(noun)) {
        return true;
      }
    }
    // an institution is not any other of its class: "die Polizei" is no "Polizeipräsidium"
    if (kind.institution() || !specific && isInName(kind)) {
      return false;
    }
    if (!specific && !kind.relative()) {
      return !Collections.disjoint(classes.byWords(name), kind.classes())
              && !isKnownAsOther(name, kind)
          || classes.nounBefore(name) != null && nounBefore(name).endsWith(kind.noun());
    }
    return classes.nounBefore(name) != null && nounBefore(name).equals(form);
  }
}
