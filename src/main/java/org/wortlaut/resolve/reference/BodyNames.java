package org.wortlaut.resolve.reference;

import org.wortlaut.resolve.ActorKind;
import org.wortlaut.resolve.Name;
import org.wortlaut.resolve.entity.EntityTable;
import org.wortlaut.resolve.word.NameTokens;

/** The names of bodies by the token at which they begin: "der Maschinenbauer | Nordwerk". */
record BodyNames(NameTokens tokens, EntityTable table) {

  /** The name that begins at a token, or null. */
  Name at(int token) {
    return table.within(tokens.span(token, token + 1)).stream()
        .filter(name -> name.form() == Name.Form.NAME)
        .filter(name -> name.kind() == ActorKind.ORGANIZATION)
        .filter(name -> tokens.indexAt(name.span().begin()) == token)
        .findFirst()
        .orElse(null);
  }

  /** The token behind the name that begins at a token; another one where none does. */
  int endAt(int token, int otherwise) {
    Name name = at(token);
    return name == null ? otherwise : tokens.indexAt(name.span().end() - 1) + 1;
  }
}
