package org.wortlaut.resolve.entity;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.lexicon.NameLexicon;
import org.wortlaut.resolve.lexicon.PhraseWord;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Token;

/**
 * The organisations of which a text tells that a person belongs to them: "Anna Weber (SPD)", "Anna
 * Weber von der SPD", "SPD-Abgeordnete Anna Weber".
 */
public final class ToldOrganisations {

  private final NameTokens tokens;
  private final EntityTable table;
  private final NameLexicon lexicon;
  private final Map<String, PhraseWord> phraseWords;
  private final Map<Entity, Set<String>> behindName = new IdentityHashMap<>();

  public ToldOrganisations(NameTokens tokens, EntityTable table, ResolverLexicon lexicon) {
    this.tokens = tokens;
    this.table = table;
    this.lexicon = lexicon.names();
    this.phraseWords = lexicon.phraseWords();
  }

  /** Whether the text tells a person to be of one of some organisations, given by name. */
  public boolean tells(Entity person, Set<String> organisations) {
    boolean modified =
        person.roles().stream()
            .flatMap(role -> Stream.of(role.modifier(), role.firstPart()))
            .anyMatch(part -> organisations.stream().anyMatch(part::equalsIgnoreCase));
    return modified || !Collections.disjoint(behindName(person), organisations);
  }

  /** Whether it tells another one: that of "UNMISS-Vertreter" is not the UN. */
  public boolean tellsAnother(Entity person, Set<String> organisations) {
    return !behindName(person).isEmpty()
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

  /** The organisations named right after a person's name in brackets or as whose member she is. */
  private Set<String> behindName(Entity person) {
    return behindName.computeIfAbsent(person, this::readBehindName);
  }

  private Set<String> readBehindName(Entity person) {
    Set<String> organisations = new HashSet<>();
    for (Name name : table.namesOf(person)) {
      int organisation = behind(tokens.indexAt(name.span().end() - 1) + 1);
      if (tokens.has(organisation)) {
        table.within(tokens.span(organisation, organisation + 1)).stream()
            .filter(inside -> inside.kind() == ActorKind.ORGANIZATION)
            .forEach(inside -> organisations.add(table.of(inside).name()));
      }
    }
    return organisations;
  }

  /** The token behind "(", "von", "von der" or "vom" at the end of a name; -1 behind another. */
  private int behind(int end) {
    if (!tokens.has(end + 1)) {
      return -1;
    }
    if (tokens.at(end).kind() == Token.Kind.OPENING_BRACKET) {
      return end + 1;
    }
    boolean of = PhraseWord.isOwner(phraseWords.get(tokens.at(end).lower()));
    int next = tokens.is(end + 1, WordClass.ARTICLE) ? end + 2 : end + 1;
    return of && tokens.joined(end) && tokens.joined(next) ? next : -1;
  }
}
