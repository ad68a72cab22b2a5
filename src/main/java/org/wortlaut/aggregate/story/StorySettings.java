package org.wortlaut.aggregate.story;

import java.io.Serializable;
import org.wortlaut.aggregate.SettingBounds;

/**
 * When two articles are copies of one story.
 *
 * <p>Texts are compared as sets of shingles (Broder 1997, On the resemblance and containment of
 * documents): all runs of {@code shingleWords} words, without regard to case and punctuation. Two
 * articles are similar when they share enough of both together, or when the shorter is nearly all
 * in the longer and not much shorter than it.
 *
 * @param shingleWords words per shingle; default 4. One changed word changes as many shingles
 * @param minJaccard shared shingles over all shingles of both, from which two are similar; default
 *     0.5
 * @param minContainment shared shingles over those of the shorter, from which two are similar;
 *     default 0.8
 * @param minLengthRatio shingles of the shorter over those of the longer, below which containment
 *     does not count, because a press review holds many stories and is none of them; default 0.35
 * @param bands number of locality-sensitive hashes; default 40
 * @param rowsPerBand minima in each; default 3. Two texts of Jaccard j are compared with
 *     probability 1 − (1 − j^rows)^bands: .995 at .5, .93 at .4, .04 at .1
 * @param maxAnchors of the texts with one hash in common each is compared with the first so many by
 *     id; default 20. It bounds the work where a boilerplate gives one hash to thousands of texts;
 *     those that found no copy and were not compared with all are reported
 */
public record StorySettings(
    int shingleWords,
    double minJaccard,
    double minContainment,
    double minLengthRatio,
    int bands,
    int rowsPerBand,
    int maxAnchors)
    implements Serializable {

  public static final StorySettings DEFAULTS = new StorySettings(4, .5, .8, .35, 40, 3, 20);

  public StorySettings {
    SettingBounds.atLeast(1, "wortlaut.stories.shingle-words", shingleWords);
    SettingBounds.atLeast(1, "wortlaut.stories.bands", bands);
    SettingBounds.atLeast(1, "wortlaut.stories.rows-per-band", rowsPerBand);
    SettingBounds.atLeast(1, "wortlaut.stories.max-anchors", maxAnchors);
    SettingBounds.share("wortlaut.stories.min-jaccard", minJaccard);
    SettingBounds.share("wortlaut.stories.min-containment", minContainment);
    SettingBounds.share("wortlaut.stories.min-length-ratio", minLengthRatio);
  }
}
