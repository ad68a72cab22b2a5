package org.wortlaut.extract.classify;

import java.util.List;
import java.util.Optional;
import org.wortlaut.language.VerbForm;
import org.wortlaut.text.Token;

/**
 * A piece of a content between commas, with at most one finite verb.
 *
 * @param sentence number of its sentence within the content, from 0
 * @param tokens words and marks, without the comma before it
 * @param finite index of the finite verb in {@code tokens}, or -1
 * @param verb the reading of the finite verb, where there is one
 */
record Clause(Kind kind, int sentence, List<Token> tokens, int finite, Optional<VerbForm> verb) {

  enum Kind {
    MAIN,
    SUBORDINATE,
    RELATIVE,
    INFINITIVE,
    /** Neither a finite verb nor an infinitive with zu: a noun phrase, or a part of the clause before it. */
    FRAGMENT
  }

  Clause {
    tokens = List.copyOf(tokens);
  }

  /** The lemma of the finite verb, or the empty string. */
  String finiteLemma() {
    return verb.map(VerbForm::lemma).orElse("");
  }

  boolean has(String lower) {
    return indexOf(lower) >= 0;
  }

  int indexOf(String lower) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).lower().equals(lower)) {
        return i;
      }
    }
    return -1;
  }
}
