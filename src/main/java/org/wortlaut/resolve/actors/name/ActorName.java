package org.wortlaut.resolve.actors.name;

import java.util.List;

/**
 * What a name says by itself.
 *
 * @param key the same for all spellings of the name
 * @param scope within what the key names one actor
 * @param bare whether it is a surname alone, with or without particles: "Kade", "von der Heide"
 * @param shorts shorter names that a text may have for the same actor
 * @param country code of the one country that the name holds ("israelische Armee"); null if it
 *     holds none or several
 */
public record ActorName(
    String key, Scope scope, boolean bare, List<ShortName> shorts, String country) {

  public ActorName {
    shorts = List.copyOf(shorts);
  }

  /** Within what a name means one actor. */
  public enum Scope {
    /** A proper name means the same everywhere. */
    WORLD,
    /** "die Polizei" is another one in another town. */
    PLACE,
    /** "das Parlament" is another one in another country. */
    COUNTRY,
    /** "die Kommission", "der Bericht": who is meant is known in its story alone. */
    STORY
  }

  /**
   * A shorter name.
   *
   * @param key as {@link ActorName#key}
   * @param surname whether it is a surname, and not an acronym or a full name without its middle
   *     name
   * @param wide whether it is usual enough to mean the actor even where nothing near names it in
   *     full
   */
  public record ShortName(String key, boolean surname, boolean wide) {}
}
