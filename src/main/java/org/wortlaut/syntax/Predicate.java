package org.wortlaut.syntax;

import java.util.List;

/**
 * The verb of a clause with all its parts.
 *
 * @param lemma infinitive of the full verb with its particle ("zurückweisen"); that of the
 *     auxiliary where there is no other
 * @param parts items of the full verb and its particle, in text order
 * @param finite item of the finite verb, or -1 in infinitive clauses
 * @param mood of the finite verb in the third person
 * @param plural whether the finite verb is plural
 * @param passive "wurde gesagt", "ist gesagt worden"
 * @param perfect "hat gesagt", "hatte gesagt"
 * @param modal lemma of the governing modal or "lassen", or the empty string
 */
public record Predicate(
    String lemma,
    List<Integer> parts,
    int finite,
    VerbMood mood,
    boolean plural,
    boolean passive,
    boolean perfect,
    String modal) {

  public Predicate {
    parts = List.copyOf(parts);
  }

  /** Whether a modal governs it, given by its infinitive: "soll … sagen". */
  public boolean isModal(String lemma) {
    return modal.equals(lemma);
  }
}
