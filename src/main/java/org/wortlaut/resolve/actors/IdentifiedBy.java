package org.wortlaut.resolve.actors;

import java.util.Locale;

/** What told which actor a mention means; the surest first. */
enum IdentifiedBy {
  /** A list of known actors has the name. */
  LIST,
  /** The name says it: a full or proper name. */
  NAME,
  /** An institution: the town that the story is about. */
  PLACE,
  /** An institution: the country that the story is about. */
  COUNTRY,
  /** A short name: the article has the full one. */
  ARTICLE,
  /** A short name: other articles of the story have the full one. */
  STORY,
  /** A short name: the others whom the story names. */
  COMPANY,
  /** A short name: the source has lately had the full one. */
  SOURCE,
  /** A short name: nearly all stories of the corpus mean the same actor by it. */
  CORPUS,
  /** Nothing: the name stays an actor by itself, and may stand for several or for a known one. */
  NONE;

  /** As the table of mentions has it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
