package org.wortlaut.resolve.actors.list;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.actors.list.Claims.Claim;
import org.wortlaut.resolve.actors.list.Claims.Claimant;
import org.wortlaut.resolve.actors.name.ActorId;
import org.wortlaut.resolve.actors.name.NameClass;
import org.wortlaut.resolve.actors.name.NameReader;
import org.wortlaut.resolve.actors.name.OrganisationNames;

/** What an actor of a list is found by. */
final class ListedKeys {

  private final NameReader reader;

  ListedKeys(NameReader reader) {
    this.reader = reader;
  }

  /** The actor with its id: the one that it is given, or that of its name. */
  Claimant claimant(ListedActor actor) {
    String id =
        actor.id() != null
            ? actor.id()
            : ActorId.of(actor.kind().label(), reader.read(actor.name(), actor.kind()).key());
    return new Claimant(id, actor);
  }

  /** All its names; with the country too where an organisation has one. */
  Set<Claim> names(ListedActor actor) {
    ActorKind nameClass = NameClass.of(actor.kind());
    Set<Claim> names = new LinkedHashSet<>();
    Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
        .map(name -> reader.read(name, nameClass).key())
        .forEach(
            key -> {
              names.add(new Claim(nameClass, key));
              if (nameClass == ActorKind.ORGANIZATION && lacksCountry(key, actor)) {
                names.add(new Claim(nameClass, withCountry(key, actor)));
              }
            });
    return names;
  }

  /** Its role with its country: "Präsident" is told by that alone. */
  Claim role(ListedActor actor) {
    String key = reader.roleKey(actor.role());
    return ofPerson(lacksCountry(key, actor) ? withCountry(key, actor) : key);
  }

  /** Its role without its country, where that tells the country by itself: "Bundeskanzlerin". */
  Optional<Claim> tellingRole(ListedActor actor) {
    String key = reader.roleKey(actor.role());
    return lacksCountry(key, actor) && reader.isTellingRole(actor.role())
        ? Optional.of(ofPerson(key))
        : Optional.empty();
  }

  private static Claim ofPerson(String role) {
    return new Claim(ActorKind.PERSON, role);
  }

  private static boolean lacksCountry(String key, ListedActor actor) {
    return actor.country() != null && !key.contains(OrganisationNames.OF);
  }

  private static String withCountry(String key, ListedActor actor) {
    return OrganisationNames.withCountry(key, actor.country());
  }
}
