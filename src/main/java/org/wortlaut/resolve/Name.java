package org.wortlaut.resolve;

import org.wortlaut.text.Span;

/**
 * A place in the text where an actor or place is called by a name.
 *
 * @param span the name itself, without titles, articles and role nouns
 * @param kind {@code PERSON}, {@code ORGANIZATION}, {@code COUNTRY} or {@code PLACE}
 * @param form how it is called
 * @param name nominative; for countries, their adjectives and metonyms the country's usual name
 *     ("USA", "Russland")
 * @param actor what joins the names of one actor: the main name in the word lists ("Vereinte
 *     Nationen" for "UNO"), else the name itself
 */
public record Name(Span span, ActorKind kind, Form form, String name, String actor) {

  /**
   * Whether the name stands in the genitive: "Ruhlands", "Hans’".
   *
   * @param text of the document
   */
  public boolean isGenitive(String text) {
    String words = span.in(text);
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return !name.endsWith(last) && last.endsWith("s") || last.endsWith("’") || last.endsWith("'");
  }

  /** How an actor is called. */
  public enum Form {
    /** "Russland", "Peskow", "Weltbank" */
    NAME,
    /** "russische" */
    ADJECTIVE,
    /** "Franzosen" */
    DEMONYM,
    /** "Seoul": a capital that stands for a government */
    METONYM,
    /** "US" in "US-Truppen" */
    COMPOUND_PART,
    /** "Polizei": a common noun that names an actor where it is definite */
    INSTITUTION
  }
}
