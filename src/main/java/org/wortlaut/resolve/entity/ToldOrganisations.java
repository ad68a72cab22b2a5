package org.wortlaut.resolve.entity;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Token;

/**
 * The organisations of which a text tells that a person belongs to them: "Anna Weber (SPD)",
 * "SPD-Abgeordnete Anna Weber".
 */
public final class ToldOrganisations {

  private final NameTokens tokens;
  private final EntityTable table;
  private final NameLexicon lexicon;
  private final Map<Entity, Set<String>> inBrackets = new IdentityHashMap<>();

  public ToldOrganisations(NameTokens tokens, EntityTable table, NameLexicon lexicon) {
    this.tokens = tokens;
    this.table = table;
    this.lexicon = lexicon;
  }

  /** Whether the text tells a person to be of one of some organisations, given by name. */
  public boolean tells(Entity person, Set<String> organisations) {
    boolean modified =
        person.roles().stream()
            .flatMap(role -> Stream.of(role.modifier(), role.firstPart()))
            .anyMatch(part -> organisations.stream().anyMatch(part::equalsIgnoreCase));
    return modified || !Collections.disjoint(inBrackets(person), organisations);
  }

  /** Whether it tells another one: that of "UNMISS-Vertreter" is not the UN. */
  public boolean tellsAnother(Entity person, Set<String> organisations) {
    return !inBrackets(person).isEmpty()
        || person.roles().stream()
            .map(RoleNouns.Role::firstPart)
            .filter(this::isOrganisation)
            .anyMatch(
                part ->
                    organisations.stream()
                        .noneMatch(name -> part.startsWith(name.toLowerCase(Locale.GERMAN))));
  }

  /** Whether it is known or named elsewhere in the text. */
  private boolean isOrganisation(String first) {
    return lexicon.organisation(first) != null || table.hasOrganisation(first);
  }

  /** The organisations named in brackets right after a person's name. */
  private Set<String> inBrackets(Entity person) {
    return inBrackets.computeIfAbsent(person, this::readBrackets);
  }

  private Set<String> readBrackets(Entity person) {
    Set<String> organisations = new HashSet<>();
    for (Name name : table.namesOf(person)) {
      int bracket = tokens.indexAt(name.span().end() - 1) + 1;
      boolean opens =
          tokens.has(bracket + 1) && tokens.at(bracket).kind() == Token.Kind.OPENING_BRACKET;
      if (opens) {
        table.within(tokens.span(bracket + 1, bracket + 2)).stream()
            .filter(inside -> inside.kind() == ActorKind.ORGANIZATION)
            .forEach(inside -> organisations.add(table.of(inside).name()));
      }
    }
    return organisations;
  }
}
