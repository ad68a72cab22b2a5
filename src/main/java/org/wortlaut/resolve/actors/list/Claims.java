package org.wortlaut.resolve.actors.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.actors.name.NameClass;
import org.wortlaut.resolve.actors.name.NameReader;

/**
 * Who claims each name, or each role, of a list of actors. Several may, if their periods do not
 * overlap.
 */
final class Claims {

  /**
   * What is claimed.
   *
   * @param nameClass see {@link NameClass}
   * @param key as {@link NameReader} gives it
   */
  record Claim(ActorKind nameClass, String key) {}

  /**
   * Who claims it.
   *
   * @param id of the actor
   */
  record Claimant(String id, ListedActor actor) {

    ActorList.Meaning atAllTimes(Claim claim) {
      return new ActorList.Meaning(claim.nameClass(), claim.key(), null, null, id);
    }

    ActorList.Meaning inPeriod(Claim claim) {
      return new ActorList.Meaning(claim.nameClass(), claim.key(), actor.from(), actor.to(), id);
    }
  }

  private final String what;
  private final Map<Claim, List<Claimant>> claimants = new LinkedHashMap<>();

  /**
   * @param what is claimed, for messages: "name"
   */
  Claims(String what) {
    this.what = what;
  }

  /**
   * @throws IllegalArgumentException if another actor claims the same for the same time
   */
  void add(Claim claim, Claimant claimant) {
    List<Claimant> earlier = claimants.computeIfAbsent(claim, c -> new ArrayList<>());
    for (Claimant other : earlier) {
      if (!other.id().equals(claimant.id()) && other.actor().overlaps(claimant.actor())) {
        throw new IllegalArgumentException(
            ("line %d: the %s \"%s\" means \"%s\" here and \"%s\" in line %d; give them periods that"
                    + " do not overlap (valid_from, valid_to), or keep one")
                .formatted(
                    claimant.actor().line(),
                    what,
                    claim.key(),
                    claimant.actor().name(),
                    other.actor().name(),
                    other.actor().line()));
      }
    }
    earlier.add(claimant);
  }

  void addIfFree(Claim claim, Claimant claimant) {
    claimants.putIfAbsent(claim, List.of(claimant));
  }

  /** Who claims it; nobody if it is free. */
  List<Claimant> of(Claim claim) {
    return claimants.getOrDefault(claim, List.of());
  }

  void forEach(BiConsumer<Claim, List<Claimant>> action) {
    claimants.forEach(action);
  }
}
