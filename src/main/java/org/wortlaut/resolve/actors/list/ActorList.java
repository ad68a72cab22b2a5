package org.wortlaut.resolve.actors.list;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.actors.list.Claims.Claim;
import org.wortlaut.resolve.actors.list.Claims.Claimant;
import org.wortlaut.resolve.actors.name.NameReader;

/**
 * Known actors, by all their names and roles: those of the user before those that are bundled.
 *
 * <p>A name means one actor; where several lines claim it, their periods must not overlap, and the
 * article's date decides. The same holds for a role. A line of the user that shares a name with a
 * bundled actor takes its place, and gets its names, and its country if it gives none.
 */
public final class ActorList {

  /** What a name or role means from one day to another; null for no bound. */
  record Meaning(ActorKind kind, String key, LocalDate from, LocalDate to, String actorId)
      implements Serializable {}

  /** What the list says of an actor for the table of actors. */
  public record Facts(String actorId, String name, String kind, String country, String externalId)
      implements Serializable {}

  private final ListedKeys keys;
  private final Map<String, ListedActor> actors = new LinkedHashMap<>();
  private final Claims names = new Claims("name");
  private final Claims roles = new Claims("role");

  /** Roles that tell their country by themselves, without it. */
  private final Map<Claim, List<Claimant>> tellingRoles = new LinkedHashMap<>();

  private ActorList(ListedKeys keys) {
    this.keys = keys;
  }

  /**
   * The bundled actors of a language alone.
   *
   * @throws IllegalArgumentException if there are no resources for it
   */
  public static ActorList bundled(String language) {
    return of(language, List.of());
  }

  /**
   * The bundled actors of a language and those of the user.
   *
   * @throws IllegalArgumentException if lines contradict or repeat each other; the message names
   *     them
   */
  public static ActorList of(String language, List<ListedActor> ofUser) {
    ActorList list = new ActorList(new ListedKeys(NameReader.forLanguage(language)));
    for (ListedActor actor : ofUser) {
      list.add(actor);
    }
    for (ListedActor actor : BundledActors.read(language)) {
      list.addBundled(actor);
    }
    return list;
  }

  private void add(ListedActor actor) {
    Claimant claimant = keys.claimant(actor);
    ListedActor same = actors.putIfAbsent(claimant.id(), actor);
    if (same != null) {
      checkSame(same, actor);
    }
    for (Claim name : keys.names(actor)) {
      names.add(name, claimant);
    }
    if (actor.role() != null) {
      roles.add(keys.role(actor), claimant);
      keys.tellingRole(actor)
          .ifPresent(
              role -> tellingRoles.computeIfAbsent(role, r -> new ArrayList<>()).add(claimant));
    }
  }

  private static void checkSame(ListedActor first, ListedActor second) {
    String lines = "lines " + first.line() + " and " + second.line() + ": ";
    boolean contradict =
        first.kind() != second.kind()
            || !first.name().equals(second.name())
            || !Objects.equals(first.country(), second.country())
            || !Objects.equals(first.externalId(), second.externalId());
    if (contradict) {
      throw new IllegalArgumentException(
          lines
              + "the id \""
              + first.id()
              + "\" has two names, kinds, countries or external ids; an actor with several roles"
              + " repeats all of them");
    }
    if (Objects.equals(first.role(), second.role()) && first.overlaps(second)) {
      throw new IllegalArgumentException(
          lines
              + "the id \""
              + first.id()
              + "\" stands twice for the same role and time; keep one");
    }
  }

  private void addBundled(ListedActor actor) {
    Set<Claim> claimed = keys.names(actor);
    List<ListedActor> owners =
        claimed.stream()
            .flatMap(name -> names.of(name).stream())
            .map(Claimant::actor)
            .filter(owner -> owner.line() > 0 && owner.id() != null)
            .distinct()
            .toList();
    Claimant owner =
        keys.claimant(
            owners.size() == 1 ? owners.get(0).withCountryIfNone(actor.country()) : actor);
    actors.put(owner.id(), owner.actor());
    claimed.forEach(name -> names.addIfFree(name, owner));
  }

  /** Whom each name means: where one actor alone claims it, at all times. */
  List<Meaning> nameMeanings() {
    List<Meaning> meanings = new ArrayList<>();
    names.forEach(
        (name, claimants) -> {
          if (claimants.stream().map(Claimant::id).distinct().count() == 1) {
            meanings.add(claimants.get(0).atAllTimes(name));
          } else {
            claimants.forEach(claimant -> meanings.add(claimant.inPeriod(name)));
          }
        });
    return List.copyOf(meanings);
  }

  /** Who holds each role, and when; the key is that of {@link NameReader#roleKey}. */
  public List<Meaning> roleMeanings() {
    List<Meaning> meanings = new ArrayList<>();
    roles.forEach(
        (role, holders) -> holders.forEach(holder -> meanings.add(holder.inPeriod(role))));
    tellingRoles.forEach(
        (role, holders) -> {
          if (roles.of(role).isEmpty() && ofOneCountry(holders)) {
            holders.forEach(holder -> meanings.add(holder.inPeriod(role)));
          }
        });
    return List.copyOf(meanings);
  }

  private static boolean ofOneCountry(List<Claimant> holders) {
    return holders.stream().map(holder -> holder.actor().country()).distinct().count() == 1;
  }

  public List<Facts> facts() {
    Map<String, Facts> facts = new HashMap<>();
    actors.forEach(
        (id, actor) ->
            facts.put(
                id,
                new Facts(
                    id, actor.name(), actor.kind().label(), actor.country(), actor.externalId())));
    return List.copyOf(facts.values());
  }

  /** How many actors it knows. */
  public int size() {
    return actors.size();
  }
}
