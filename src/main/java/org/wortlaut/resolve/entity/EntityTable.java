package org.wortlaut.resolve.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.actors.name.NameKey;
import org.wortlaut.resolve.lexicon.Gazetteer;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Bisection;
import org.wortlaut.text.Span;

/** The actors of one article: its names joined by what they name. */
public final class EntityTable {

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,}");

  private final List<Name> names;
  private final Map<Name, Entity> ofName;
  private final List<Entity> entities;
  private final List<List<Name>> namesOfEntity;

  private EntityTable(
      List<Name> names,
      Map<Name, Entity> ofName,
      List<Entity> entities,
      List<List<Name>> namesOfEntity) {
    this.names = names;
    this.ofName = ofName;
    this.entities = entities;
    this.namesOfEntity = namesOfEntity;
  }

  /** All names, in text order. */
  public List<Name> names() {
    return names;
  }

  public List<Entity> entities() {
    return entities;
  }

  /**
   * Index of the first name that begins at or after an offset; the number of names where there is
   * none.
   */
  public int firstFrom(int offset) {
    return Bisection.first(names.size(), i -> names.get(i).span().begin() >= offset);
  }

  /** The names that lie within a span, or that hold all of it; in text order. */
  public List<Name> within(Span span) {
    List<Name> found = new ArrayList<>();
    int first = firstFrom(span.begin());
    if (first > 0 && names.get(first - 1).span().contains(span)) {
      found.add(names.get(first - 1));
    }
    for (int i = first; i < names.size() && names.get(i).span().begin() < span.end(); i++) {
      if (span.contains(names.get(i).span()) || names.get(i).span().contains(span)) {
        found.add(names.get(i));
      }
    }
    return found;
  }

  /** The actor that a name stands for; the name must be one of {@link #names}. */
  public Entity of(Name name) {
    return ofName.get(name);
  }

  /** Whether the text names an organisation so, in whatever case. */
  public boolean hasOrganisation(String name) {
    return names.stream()
        .anyMatch(
            other -> other.kind() == ActorKind.ORGANIZATION && other.name().equalsIgnoreCase(name));
  }

  /** The names that stand for an actor, in text order. */
  public List<Name> namesOf(Entity entity) {
    return namesOfEntity.get(entity.id());
  }

  /**
   * @param names of the document in text order
   */
  public static EntityTable of(NameTokens tokens, List<Name> names, NameLexicon lexicon) {
    FullestPersonNames persons =
        new FullestPersonNames(names, lexicon.particles(), lexicon.firstNames().keySet());
    Map<String, String> fullest = new FullestNames(tokens, names, persons, lexicon).map();
    EntityDescription description = new EntityDescription(tokens, lexicon);
    Namesakes namesakes = new Namesakes(tokens, persons, description);
    Map<String, List<Name>> groups = new LinkedHashMap<>();
    for (Name name : names) {
      groups.computeIfAbsent(key(name, fullest, namesakes), k -> new ArrayList<>()).add(name);
    }
    Map<Name, Entity> ofName = new IdentityHashMap<>();
    List<Entity> entities = new ArrayList<>();
    for (Map.Entry<String, List<Name>> group : groups.entrySet()) {
      Entity entity =
          description.describe(
              entities.size(), fullName(group.getValue(), lexicon), group.getValue());
      entities.add(entity);
      group.getValue().forEach(name -> ofName.put(name, entity));
    }
    return new EntityTable(
        List.copyOf(names), ofName, List.copyOf(entities), List.copyOf(groups.values()));
  }

  private static String key(Name name, Map<String, String> fullest, Namesakes namesakes) {
    String namesake = namesakes.of(name);
    String actor = namesake == null ? name.actor() : namesake;
    String full = fullest.getOrDefault(name.kind() + ":" + actor, actor);
    return name.kind() + ":" + (name.kind() == ActorKind.ORGANIZATION ? spelled(full) : full);
  }

  /** The same for "WikiLeaks" and "Wikileaks", "Moody's" and "Moody´s", "al-Jazeera". */
  private static String spelled(String organisation) {
    return NameKey.of(organisation).replace(" ", "");
  }

  /** The longest of the names, or the acronym by which an organisation is best known: "OSZE". */
  private static String fullName(List<Name> names, NameLexicon lexicon) {
    for (Name name : names) {
      Gazetteer.Entry known =
          name.kind() == ActorKind.ORGANIZATION && ACRONYM.matcher(name.name()).matches()
              ? lexicon.gazetteer().exact(name.name())
              : null;
      if (known != null && known.actor().equals(name.name())) {
        return name.name();
      }
    }
    return longest(names);
  }

  /** The longest of the names, in the spelling that it mostly has; the first of equal ones. */
  private static String longest(List<Name> names) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    names.forEach(name -> counts.merge(name.name(), 1, Integer::sum));
    String longest = firstGreatest(counts.keySet(), String::length);
    List<String> spellings =
        counts.keySet().stream().filter(name -> spelled(name).equals(spelled(longest))).toList();
    return firstGreatest(spellings, counts::get);
  }

  private static String firstGreatest(Collection<String> strings, ToIntFunction<String> measure) {
    return strings.stream()
        .reduce((a, b) -> measure.applyAsInt(b) > measure.applyAsInt(a) ? b : a)
        .orElseThrow();
  }
}
