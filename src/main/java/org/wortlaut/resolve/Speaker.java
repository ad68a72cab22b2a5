package org.wortlaut.resolve;

import java.util.List;

/**
 * Who speaks in a statement, resolved within the article.
 *
 * @param names fullest names, nominative, without titles ("Wladimir Putin" for "der Kremlchef");
 *     several for a coordinated speaker; the bare noun phrase for an unnamed one
 *     ("Polizeisprecher"); empty for an unknown source
 * @param kind of the first of them
 * @param speaksFor name of the organisation, country or person that a spokesperson speaks for, or
 *     null
 */
public record Speaker(List<String> names, ActorKind kind, String speaksFor) {

  public static final Speaker UNKNOWN = new Speaker(List.of(), ActorKind.UNKNOWN, null);

  public Speaker {
    names = List.copyOf(names);
  }
}
