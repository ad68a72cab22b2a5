package org.wortlaut.resolve.actors.name;

import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.wortlaut.resolve.ActorKind;

/**
 * Within what names are compared: the kind of the actor, but groups and what nothing is known of
 * are looked for among the organisations.
 */
public final class NameClass {

  private NameClass() {}

  public static ActorKind of(ActorKind kind) {
    return kind == ActorKind.GROUP || kind == ActorKind.UNKNOWN ? ActorKind.ORGANIZATION : kind;
  }

  /** The same for a column of labels. */
  public static Column of(Column kind) {
    Object[] organizations =
        Arrays.stream(ActorKind.values())
            .filter(each -> of(each) == ActorKind.ORGANIZATION)
            .map(ActorKind::label)
            .toArray();
    return when(kind.isin(organizations), ActorKind.ORGANIZATION.label()).otherwise(kind);
  }
}
