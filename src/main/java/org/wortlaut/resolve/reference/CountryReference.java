package org.wortlaut.resolve.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.word.NameTokens;

/**
 * Finds the country behind "das Land", "die Behörden des Landes".
 *
 * <p>Must not: "das Land" in a text that tells of a "Landesrat" or "Landeshauptmann", where it is a
 * part of the country.
 */
final class CountryReference {

  private static final String LINK = "es";

  private final NameTokens tokens;
  private final EntityTable table;
  private final RoleNouns roles;

  CountryReference(NameTokens tokens, EntityTable table, RoleNouns roles) {
    this.tokens = tokens;
    this.table = table;
    this.roles = roles;
  }

  /** The country named last before a noun, for "das Land", or null. */
  Entity last(int noun) {
    if (hasOffices(noun)) {
      return null;
    }
    int offset = tokens.at(noun).begin();
    for (int i = table.firstFrom(offset) - 1; i >= 0; i--) {
      Name name = table.names().get(i);
      if (isCountry(name)) {
        return table.of(name);
      }
    }
    return null;
  }

  /**
   * Of the countries named before a noun that of which the text tells most, of several the one
   * named last, for "die Behörden des Landes"; or null.
   */
  Entity main(int noun) {
    if (hasOffices(noun)) {
      return null;
    }
    int offset = tokens.at(noun).begin();
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

  /** "Landesrat" for "Land". */
  private boolean hasOffices(int noun) {
    String office = tokens.at(noun).word().lemma() + LINK;
    return IntStream.range(0, tokens.size())
        .anyMatch(i -> tokens.form(i).startsWith(office) && roles.isRole(tokens.at(i).word()));
  }

  private static boolean isCountry(Name name) {
    return name.kind() == ActorKind.COUNTRY && name.form() != Name.Form.COMPOUND_PART;
  }
}
