package org.wortlaut.resolve.reference;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Token;

/**
 * Names of one kind that stand side by side: none of "Delvia, Corvel und die Nordbank" is "das
 * Unternehmen" in the next sentence.
 */
final class JointNames {

  private final NameTokens tokens;
  private final EntityTable table;

  /** Null until somebody asks. */
  private Set<Name> joint;

  JointNames(NameTokens tokens, EntityTable table) {
    this.tokens = tokens;
    this.table = table;
  }

  boolean hold(Name name) {
    joint = joint == null ? find() : joint;
    return joint.contains(name);
  }

  /** From the last name to the first, as a comma joins what is joined behind it. */
  private Set<Name> find() {
    Set<Name> followed = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Name> found = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Name> names = table.names();
    for (int i = names.size() - 1; i >= 0; i--) {
      Name name = names.get(i);
      if (isFollowed(name, followed)) {
        followed.add(name);
      }
      if (followed.contains(name) || isLast(name)) {
        found.add(name);
      }
    }
    return found;
  }

  private boolean isLast(Name name) {
    int first = tokens.indexAt(name.span().begin());
    int before = tokens.is(first - 1, WordClass.ARTICLE) ? first - 2 : first - 1;
    return tokens.joined(before + 1)
        && tokens.is(before, WordClass.COORDINATOR)
        && at(before - 1, name).isPresent();
  }

  private boolean isFollowed(Name name, Set<Name> followed) {
    int joiner = tokens.indexAt(name.span().end() - 1) + 1;
    boolean comma = tokens.has(joiner) && tokens.at(joiner).kind() == Token.Kind.COMMA;
    if (!comma && !tokens.is(joiner, WordClass.COORDINATOR)) {
      return false;
    }
    int next = tokens.is(joiner + 1, WordClass.ARTICLE) ? joiner + 2 : joiner + 1;
    Optional<Name> other = at(next, name);
    return other.isPresent() && (!comma || followed.contains(other.get()));
  }

  /** The name at a token that calls another one of the kind, if any. */
  private Optional<Name> at(int token, Name name) {
    return tokens.has(token)
        ? table.within(tokens.span(token, token + 1)).stream()
            .filter(other -> other != name && other.kind() == name.kind())
            .filter(other -> table.of(other) != table.of(name))
            .findFirst()
        : Optional.empty();
  }
}
