package org.wortlaut.resolve.reference;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.entity.OrganisationClasses;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.word.NameTokens;

/**
 * Finds the organisation that a noun behind the adjective of a town stands for: "die Karlsruher
 * Richter" for the Bundesgerichtshof, "die Hagener Richter" for the Landgericht Hagen, "der
 * Wolfsburger Konzern" for Volkswagen.
 *
 * <p>Must not match: "die Karlsruher Polizei", nor one that the text has not named before.
 */
final class SeatReference {

  private static final String TOWN_ENDING = "er";

  /** The letters that "Celler" has of "Celle"; the last of them may differ: "Dresdner". */
  private static final int SHORTEST_STEM = 4;

  private final NameTokens tokens;
  private final EntityTable table;
  private final ResolverLexicon lexicon;
  private final OrganisationClasses classes;

  SeatReference(
      NameTokens tokens, EntityTable table, ResolverLexicon lexicon, OrganisationClasses classes) {
    this.tokens = tokens;
    this.table = table;
    this.lexicon = lexicon;
    this.classes = classes;
  }

  /** Whether what may be the adjective of a town stands between another word and a noun. */
  boolean isBehindTown(int noun) {
    int adjective = noun - 1;
    return tokens.joined(noun)
        && tokens.joined(adjective)
        && tokens.capitalized(adjective)
        && tokens.at(adjective).lower().endsWith(TOWN_ENDING);
  }

  /**
   * @param noun one that {@link #isBehindTown}
   * @return the organisation named last before that may be meant, or null
   */
  Entity of(int noun) {
    String town = tokens.form(noun - 1);
    Set<String> known = lexicon.organisationSeats().getOrDefault(town, Set.of());
    for (int i = table.firstFrom(tokens.at(noun).begin()) - 1; i >= 0; i--) {
      Name name = table.names().get(i);
      Entity entity = table.of(name);
      boolean fits =
          name.kind() == ActorKind.ORGANIZATION
              && (known.contains(name.actor()) && mayBeMeant(noun, name)
                  || isOfTown(town, entity.name()) && areMembers(noun, name));
      if (fits) {
        return entity;
      }
    }
    return null;
  }

  private boolean mayBeMeant(int noun, Name name) {
    OrganisationNouns.Kind kind = lexicon.names().organisations().of(tokens.at(noun).word());
    return kind == null
        ? areMembers(noun, name)
        : kind.generic()
            || kind.compounds()
            || !Collections.disjoint(kind.classes(), classes.of(name));
  }

  private boolean areMembers(int noun, Name name) {
    return lexicon
        .organisationMembers()
        .mayMean(tokens.form(noun), List.of(name.name()), classes.of(name));
  }

  /** "Hagener" for "Landgericht Hagen". */
  private static boolean isOfTown(String adjective, String name) {
    String place = name.substring(name.lastIndexOf(' ') + 1);
    String stem = adjective.substring(0, adjective.length() - TOWN_ENDING.length());
    int length = Math.min(stem.length(), place.length());
    return name.indexOf(' ') > 0
        && length >= SHORTEST_STEM
        && stem.substring(0, length - 1).equals(place.substring(0, length - 1));
  }
}
