package org.wortlaut.config;

import java.util.Optional;
import org.wortlaut.aggregate.dispute.DisputeSettings;
import org.wortlaut.aggregate.pair.PairSettings;
import org.wortlaut.aggregate.story.StorySettings;
import org.wortlaut.resolve.actors.ActorsSettings;

/**
 * How articles are joined to stories, names to actors, pairs of actors counted, and denials linked
 * to claims.
 *
 * @param actorList path of the user's list of actors; empty for none
 */
public record AggregationSettings(
    StorySettings stories,
    ActorsSettings actors,
    Optional<String> actorList,
    PairSettings pairs,
    DisputeSettings disputes) {}
