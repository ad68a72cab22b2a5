package org.wortlaut.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The actors of one article: its names joined by what they name. */
final class EntityTable {

  private final List<Name> names;
  private final Map<Name, Entity> ofName;
  private final List<Entity> entities;

  private EntityTable(List<Name> names, Map<Name, Entity> ofName, List<Entity> entities) {
    this.names = names;
    this.ofName = ofName;
    this.entities = entities;
  }

  /** All names, in text order. */
  List<Name> names() {
    return names;
  }

  List<Entity> entities() {
    return entities;
  }

  Entity of(Name name) {
    return ofName.get(name);
  }

  static EntityTable of(NameTokens tokens, List<Name> names, NameLexicon lexicon) {
    Map<String, String> fullest = new FullestNames(tokens, names).map();
    Map<String, List<Name>> groups = new LinkedHashMap<>();
    for (Name name : names) {
      groups.computeIfAbsent(key(name, fullest), k -> new ArrayList<>()).add(name);
    }
    Map<Name, Entity> ofName = new HashMap<>();
    List<Entity> entities = new ArrayList<>();
    EntityDescription description = new EntityDescription(tokens, lexicon);
    for (Map.Entry<String, List<Name>> group : groups.entrySet()) {
      Entity entity = description.describe(entities.size(), longest(group.getValue()), group.getValue());
      entities.add(entity);
      group.getValue().forEach(name -> ofName.put(name, entity));
    }
    return new EntityTable(List.copyOf(names), ofName, List.copyOf(entities));
  }

  private static String key(Name name, Map<String, String> fullest) {
    return name.kind() + ":" + fullest.getOrDefault(name.kind() + ":" + name.actor(), name.actor());
  }

  /** The longest of the names; the first of equally long ones. */
  private static String longest(List<Name> names) {
    String longest = names.get(0).name();
    for (Name name : names) {
      longest = name.name().length() > longest.length() ? name.name() : longest;
    }
    return longest;
  }
}
