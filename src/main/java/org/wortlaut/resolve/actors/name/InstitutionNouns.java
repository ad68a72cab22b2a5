package org.wortlaut.resolve.actors.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wortlaut.language.LexiconFile;
import org.wortlaut.resolve.lexicon.OrganisationNouns;

/**
 * Nouns for what an organisation is, and by what those are told apart that such a noun alone names:
 * "die Polizei" by the town, "das Parlament" by the country.
 */
final class InstitutionNouns {

  private final OrganisationNouns nouns;

  /** By class of nouns or, in lower case, by noun. */
  private final Map<String, ActorName.Scope> scopes = new HashMap<>();

  /** Classes of nouns, and nouns, whose compounds are names. */
  private final Set<String> naming = new HashSet<>();

  InstitutionNouns(String language) {
    this.nouns = OrganisationNouns.read(language);
    for (LexiconFile.Entry line : LexiconFile.read(language, "institution-scopes.tsv").entries()) {
      String noun = line.column(0).toLowerCase(Locale.GERMAN);
      switch (line.column(1)) {
        case "place" -> scopes.put(noun, ActorName.Scope.PLACE);
        case "country" -> scopes.put(noun, ActorName.Scope.COUNTRY);
        case "story" -> scopes.put(noun, ActorName.Scope.STORY);
        case "name" -> naming.add(noun);
        default ->
            throw line.error(
                "column 2 is \""
                    + line.column(1)
                    + "\", but must be place, country, story or name");
      }
    }
  }

  boolean has(String word) {
    return nouns.of(word) != null;
  }

  /**
   * Within what the noun alone names one actor; empty for other words and where it is not known.
   */
  Optional<ActorName.Scope> scope(String word) {
    return Optional.ofNullable(nouns.of(word)).map(this::scope);
  }

  private ActorName.Scope scope(OrganisationNouns.Kind kind) {
    return scopes.getOrDefault(kind.noun(), scopes.get(kind.nounClass()));
  }

  /** Whether each country has one of its own: "Regierung", "Parlament". */
  boolean isNational(String word) {
    return scope(word).equals(Optional.of(ActorName.Scope.COUNTRY));
  }

  /** Whether a town after the noun belongs to the name: "Polizei", "Flughafen". */
  boolean isLocal(String word) {
    OrganisationNouns.Kind kind = nouns.of(word);
    return kind != null && (kind.withPlace() || scope(kind) == ActorName.Scope.PLACE);
  }

  /** Whether a compound with the noun is a name by itself: "Nordostbahn", "Bauernbund". */
  boolean isNaming(String word) {
    OrganisationNouns.Kind kind = nouns.of(word);
    return kind != null
        && (naming.contains(kind.nounClass())
            || naming.contains(kind.noun()) && nouns.hasMore(word));
  }
}
