package org.wortlaut.table;

import java.util.List;

/** All tables, in the order of the chain. */
public final class Tables {

  public static final List<Table> ALL =
      List.of(
          Articles.TABLE,
          Statements.TABLE,
          Mentions.TABLE,
          Actors.TABLE,
          ActorPairs.TABLE,
          Relations.TABLE,
          Disputes.TABLE,
          Rejects.TABLE);

  private Tables() {}
}
