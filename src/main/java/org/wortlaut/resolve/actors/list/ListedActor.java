package org.wortlaut.resolve.actors.list;

import java.time.LocalDate;
import java.util.List;
import org.wortlaut.resolve.ActorKind;

/**
 * One line of a list of actors. An actor with several roles has several lines with one id.
 *
 * @param line where it stands, for messages
 * @param id becomes the actor's id; null for a hash of kind and name, which actors that are not
 *     listed have too
 * @param name by which the actor is called in the tables
 * @param aliases other names
 * @param country of ISO 3166-1; null if unknown
 * @param role the office that a person holds ("US-Präsident", or "Präsident" with the country);
 *     null for none
 * @param from first day of the role, and of a name that several actors bear at different times;
 *     null for no bound
 * @param to last day; null for no bound
 * @param externalId in an outside knowledge base; null for none
 */
public record ListedActor(
    int line,
    String id,
    String name,
    ActorKind kind,
    List<String> aliases,
    String country,
    String role,
    LocalDate from,
    LocalDate to,
    String externalId) {

  public ListedActor {
    aliases = List.copyOf(aliases);
  }

  /** The same with a country, if it has none. */
  ListedActor withCountryIfNone(String other) {
    return country != null
        ? this
        : new ListedActor(line, id, name, kind, aliases, other, role, from, to, externalId);
  }

  /** Whether there is a day on which both hold. */
  boolean overlaps(ListedActor other) {
    return !endsBefore(other) && !other.endsBefore(this);
  }

  private boolean endsBefore(ListedActor other) {
    return to != null && other.from != null && to.isBefore(other.from);
  }
}
