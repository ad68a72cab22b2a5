package org.wortlaut.resolve.reference;

import java.util.HashMap;
import java.util.Map;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.entity.EntityTable;

/** Finds the country behind "das Land", "die Behörden des Landes". */
final class CountryReference {

  private final EntityTable table;

  CountryReference(EntityTable table) {
    this.table = table;
  }

  /** The country named last before an offset, for "das Land", or null. */
  Entity last(int offset) {
    for (int i = table.firstFrom(offset) - 1; i >= 0; i--) {
      Name name = table.names().get(i);
      if (isCountry(name)) {
        return table.of(name);
      }
    }
    return null;
  }

  /**
   * Of the countries named before an offset that of which the text tells most, of several the one
   * named last, for "die Behörden des Landes"; or null.
   */
  Entity main(int offset) {
    Map<Entity, Integer> counts = new HashMap<>();
    for (Name name : table.names()) {
      if (isCountry(name)) {
        counts.merge(table.of(name), 1, Integer::sum);
      }
    }
    Entity main = null;
    for (int i = table.firstFrom(offset) - 1; i >= 0; i--) {
      Entity country = isCountry(table.names().get(i)) ? table.of(table.names().get(i)) : null;
      boolean more = country != null && (main == null || counts.get(country) > counts.get(main));
      main = more ? country : main;
    }
    return main;
  }

  private static boolean isCountry(Name name) {
    return name.kind() == ActorKind.COUNTRY && name.form() != Name.Form.COMPOUND_PART;
  }
}
