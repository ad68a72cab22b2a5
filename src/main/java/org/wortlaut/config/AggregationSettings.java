package org.wortlaut.config;

import java.util.Optional;
import org.wortlaut.aggregate.PairSettings;
import org.wortlaut.aggregate.StorySettings;
import org.wortlaut.resolve.actors.ActorsSettings;

/**
 * How articles are joined to stories, names to actors, and pairs of actors counted.
 *
 * @param actorList path of the user's list of actors; empty for none
 */
public record AggregationSettings(
    StorySettings stories, ActorsSettings actors, Optional<String> actorList, PairSettings pairs) {}
