package org.wortlaut.config;

import org.wortlaut.aggregate.PairSettings;
import org.wortlaut.aggregate.StorySettings;
import org.wortlaut.aggregate.dispute.DisputeSettings;
import org.wortlaut.resolve.ActorsSettings;

/**
 * How articles are joined to stories, names to actors, pairs of actors counted, and denials linked
 * to claims.
 */
public record AggregationSettings(
    StorySettings stories, ActorsSettings actors, PairSettings pairs, DisputeSettings disputes) {}
