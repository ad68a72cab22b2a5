package org.wortlaut.resolve.reference;

import java.util.Optional;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.word.NameTokens;
import org.wortlaut.text.Token;

/**
 * Names of one kind that stand side by side: none of "Delvia, Corvel und die Nordbank" is "das
 * Unternehmen" in the next sentence.
 */
record JointNames(NameTokens tokens, EntityTable table) {

  boolean hold(Name name) {
    int first = tokens.indexAt(name.span().begin());
    int before = tokens.is(first - 1, WordClass.ARTICLE) ? first - 2 : first - 1;
    boolean last =
        tokens.joined(before + 1)
            && tokens.is(before, WordClass.COORDINATOR)
            && at(before - 1, name).isPresent();
    return last || isFollowed(name);
  }

  private boolean isFollowed(Name name) {
    int joiner = tokens.indexAt(name.span().end() - 1) + 1;
    int next = tokens.is(joiner + 1, WordClass.ARTICLE) ? joiner + 2 : joiner + 1;
    Optional<Name> other = at(next, name);
    if (other.isEmpty()) {
      return false;
    }
    boolean comma = tokens.at(joiner).kind() == Token.Kind.COMMA;
    return tokens.is(joiner, WordClass.COORDINATOR) || comma && isFollowed(other.get());
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
