package org.wortlaut.config;

import org.wortlaut.aggregate.PairSettings;
import org.wortlaut.aggregate.StorySettings;
import org.wortlaut.resolve.ActorsSettings;

/** How articles are joined to stories, names to actors, and pairs of actors counted. */
public record AggregationSettings(
    StorySettings stories, ActorsSettings actors, PairSettings pairs) {}
