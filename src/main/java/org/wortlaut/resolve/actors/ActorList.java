package org.wortlaut.resolve.actors;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.wortlaut.resolve.ActorKind;

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
  record Facts(String actorId, String name, String kind, String country, String externalId)
      implements Serializable {}

  private static final String ROLE = "role:";

  private final NameReader reader;
  private final Map<String, ListedActor> actors = new LinkedHashMap<>();
  private final Map<String, List<ListedActor>> byName = new LinkedHashMap<>();
  private final Map<String, List<ListedActor>> byRole = new LinkedHashMap<>();

  /** Roles that tell their country by themselves, without it. */
  private final Map<String, List<ListedActor>> byTellingRole = new LinkedHashMap<>();

  private ActorList(NameReader reader) {
    this.reader = reader;
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
    ActorList list = new ActorList(NameReader.forLanguage(language));
    for (ListedActor actor : ofUser) {
      list.add(actor);
    }
    for (ListedActor actor : BundledActors.read(language)) {
      list.addBundled(actor);
    }
    return list;
  }

  private void add(ListedActor actor) {
    String id = id(actor);
    ListedActor same = actors.putIfAbsent(id, actor);
    if (same != null) {
      checkSame(same, actor);
    }
    for (String name : names(actor)) {
      claim(byName, name, actor, "the name");
    }
    if (actor.role() != null) {
      addRole(actor);
    }
  }

  /** Only one's own earlier line, or one of another time, may claim the same. */
  private void claim(
      Map<String, List<ListedActor>> claims, String key, ListedActor actor, String what) {
    List<ListedActor> earlier = claims.computeIfAbsent(key, k -> new ArrayList<>());
    for (ListedActor other : earlier) {
      if (!id(other).equals(id(actor)) && other.overlaps(actor)) {
        throw new IllegalArgumentException(
            "line "
                + actor.line()
                + ": "
                + what
                + " \""
                + readable(key)
                + "\" means \""
                + actor.name()
                + "\" here and \""
                + other.name()
                + "\" in line "
                + other.line()
                + "; give them periods that do not overlap (valid_from, valid_to), or keep one");
      }
    }
    earlier.add(actor);
  }

  private static String readable(String key) {
    return key.substring(key.indexOf(':') + 1);
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
    Set<String> names = names(actor);
    List<ListedActor> owners =
        names.stream()
            .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
            .filter(owner -> owner.line() > 0 && owner.id() != null)
            .distinct()
            .toList();
    ListedActor owner = owners.size() == 1 ? withCountry(owners.get(0), actor.country()) : actor;
    actors.put(id(owner), owner);
    for (String name : names) {
      byName.computeIfAbsent(name, free -> new ArrayList<>(List.of(owner)));
    }
  }

  private static ListedActor withCountry(ListedActor actor, String country) {
    return actor.country() != null
        ? actor
        : new ListedActor(
            actor.line(),
            actor.id(),
            actor.name(),
            actor.kind(),
            actor.aliases(),
            country,
            actor.role(),
            actor.from(),
            actor.to(),
            actor.externalId());
  }

  /** Groups and what nothing is known of are looked for among the organisations. */
  static ActorKind listedAs(ActorKind kind) {
    return kind == ActorKind.GROUP || kind == ActorKind.UNKNOWN ? ActorKind.ORGANIZATION : kind;
  }

  /** The keys of all names; with the country too where an organisation has one. */
  private Set<String> names(ListedActor actor) {
    ActorKind kind = listedAs(actor.kind());
    Set<String> keys = new LinkedHashSet<>();
    Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
        .map(name -> reader.read(name, kind).key())
        .forEach(
            key -> {
              keys.add(kind.label() + ":" + key);
              if (kind == ActorKind.ORGANIZATION
                  && actor.country() != null
                  && !key.contains(OrganisationNames.OF)) {
                keys.add(kind.label() + ":" + OrganisationNames.withCountry(key, actor.country()));
              }
            });
    return keys;
  }

  /** "Bundeskanzlerin" is told by itself, "Präsident" only with its country. */
  private void addRole(ListedActor actor) {
    String key = reader.roleKey(actor.role());
    boolean complete = actor.country() == null || key.contains(OrganisationNames.OF);
    claim(
        byRole,
        ROLE + (complete ? key : OrganisationNames.withCountry(key, actor.country())),
        actor,
        "the role");
    if (!complete && reader.isTellingRole(actor.role())) {
      byTellingRole.computeIfAbsent(ROLE + key, k -> new ArrayList<>()).add(actor);
    }
  }

  private String id(ListedActor actor) {
    return actor.id() != null
        ? actor.id()
        : ActorId.of(actor.kind().label(), reader.read(actor.name(), actor.kind()).key());
  }

  /** Whom each name means; the kind is one of {@link #listedAs}. */
  List<Meaning> nameMeanings() {
    return meanings(byName);
  }

  /** Who holds each role; the key is that of {@link NameReader#roleKey}. */
  List<Meaning> roleMeanings() {
    Map<String, List<ListedActor>> roles = new LinkedHashMap<>(byRole);
    byTellingRole.forEach(
        (key, holders) -> {
          if (holders.stream().map(ListedActor::country).distinct().count() == 1) {
            roles.putIfAbsent(key, holders);
          }
        });
    return meanings(roles);
  }

  /** Where one actor alone claims a name, it holds at all times; a role holds in its period. */
  private List<Meaning> meanings(Map<String, List<ListedActor>> claims) {
    List<Meaning> meanings = new ArrayList<>();
    claims.forEach(
        (claim, claimants) -> {
          boolean always =
              claims == byName && claimants.stream().map(this::id).distinct().count() == 1;
          Collection<ListedActor> shown = always ? claimants.subList(0, 1) : claimants;
          for (ListedActor actor : shown) {
            meanings.add(
                new Meaning(
                    listedAs(actor.kind()),
                    readable(claim),
                    always ? null : actor.from(),
                    always ? null : actor.to(),
                    id(actor)));
          }
        });
    return List.copyOf(meanings);
  }

  List<Facts> facts() {
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
