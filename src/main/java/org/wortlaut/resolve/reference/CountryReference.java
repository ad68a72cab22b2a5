package org.wortlaut.resolve.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.Entity;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.word.NameTokens;

/**
 * Finds the country behind "das Land", "die Behörden des Landes", or the part of a federation of
 * which the text has told since.
 *
 * <p>Must not: a country for "das Land" in a text that tells of a "Landesrat" or "Landeshauptmann",
 * where it is a part of the country.
 */
final class CountryReference {

  private static final String LINK = "es";

  private final NameTokens tokens;
  private final EntityTable table;
  private final RoleNouns roles;
  private final Map<String, Set<String>> states;
  private final Set<String> stateNouns;

  CountryReference(NameTokens tokens, EntityTable table, ResolverLexicon lexicon) {
    this.tokens = tokens;
    this.table = table;
    this.roles = lexicon.names().roles();
    this.states = lexicon.states();
    this.stateNouns =
        states.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The part of a federation named last before a noun for it, "das Land", "der Freistaat"; null
   * where the text names none, or a country since or as often.
   */
  Entity state(int noun) {
    String lemma = tokens.at(noun).word().lemma();
    if (!stateNouns.contains(lemma)) {
      return null;
    }
    boolean offices = hasOffices(noun);
    Entity state = null;
    Map<Entity, Integer> counts = new HashMap<>();
    for (int i = table.firstFrom(tokens.at(noun).begin()) - 1; i >= 0; i--) {
      Name name = table.names().get(i);
      boolean fits = states.getOrDefault(name.name(), Set.of()).contains(lemma);
      boolean country = name.kind() == ActorKind.COUNTRY && name.form() == Name.Form.NAME;
      state = state == null && fits ? table.of(name) : state;
      if (country && state == null && !offices) {
        return null;
      }
      if (country || fits) {
        counts.merge(table.of(name), 1, Integer::sum);
      }
    }
    if (state == null) {
      return null;
    }
    int told = counts.remove(state);
    return offices || counts.values().stream().allMatch(n -> n < told) ? state : null;
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
