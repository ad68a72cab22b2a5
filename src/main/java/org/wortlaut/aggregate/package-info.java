/**
 * What is counted over the whole corpus, in Spark SQL: which articles tell one story ({@code
 * story}), which actors occur together ({@code pair}) and whether that is more than chance ({@code
 * significance}), who speaks about whom ({@code relation}), who contradicts whose claim ({@code
 * dispute}).
 *
 * <p>Decision: few jobs over built-in elegance. Each shuffle costs a small corpus a tenth of a
 * second and a large one its disk. So what belongs to one story or one surname is brought together
 * once and counted by plain Java ({@link org.wortlaut.aggregate.pair.StoryTallies}), which gave the
 * same numbers as joins and windows for a third of the processor time; small graphs are solved in
 * memory ({@link org.wortlaut.aggregate.story.LocalStars}).
 */
package org.wortlaut.aggregate;
