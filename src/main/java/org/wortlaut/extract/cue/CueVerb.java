package org.wortlaut.extract.cue;

import java.util.List;
import java.util.Set;
import org.wortlaut.syntax.Clause;
import org.wortlaut.syntax.SentenceSyntax;

/**
 * A verb that reports speech, as {@code cue-verbs.tsv} describes it.
 *
 * @param lemma infinitive with its particle
 * @param phrase fixed words of the cue beside its verb; mostly none
 * @param contents what can be its content
 * @param prepositions those of a nominal content ("warnen vor")
 * @param addressees letters a, d, g, b or {@code p:PREPOSITION}
 * @param flags what is special about it
 * @param ownFlags those that tell how likely the verb reports, joined
 */
public record CueVerb(
    String lemma,
    List<FixedWord> phrase,
    EnumBits contents,
    List<String> prepositions,
    List<String> addressees,
    EnumBits flags,
    String ownFlags) {

  CueVerb(
      String lemma,
      List<FixedWord> phrase,
      Set<Content> contents,
      List<String> prepositions,
      List<String> addressees,
      Set<CueFlag> flags) {
    this(
        lemma,
        phrase,
        EnumBits.of(contents),
        prepositions,
        addressees,
        EnumBits.of(flags),
        CueFlag.telling(flags));
  }

  /** An accusative object among the ways to add an addressee. */
  public static final String ACCUSATIVE = "a";

  /** A dative object among the ways to add an addressee. */
  public static final String DATIVE = "d";

  /** Opens the name of a preposition among the ways to add an addressee. */
  public static final String PREPOSITION = "p:";

  /** Kinds of content. */
  public enum Content {
    DASS,
    VERB_SECOND,
    INFINITIVE,
    QUESTION,
    QUOTE,
    BEFORE,
    OBJECT,
    DATIVE_OBJECT,
    PREDICATE_OBJECT,
    /** With the object in the accusative: "ihn der Lüge". */
    GENITIVE_CHARGE
  }

  public boolean takes(Content content) {
    return contents.has(content);
  }

  public boolean is(CueFlag flag) {
    return flags.has(flag);
  }

  /** "nannte den Bericht falsch": what is said about the object has no "als" or "für". */
  public boolean takesBarePredicate() {
    return takes(Content.PREDICATE_OBJECT)
        && !is(CueFlag.ALS)
        && !is(CueFlag.FUER)
        && !is(CueFlag.AUF);
  }

  /** Whether an adverb stands for a nominal content: "davor" with "warnen vor"; not "dafür". */
  public boolean takesAdverb(String adverb) {
    return prepositions.stream()
        .anyMatch(
            preposition -> adverb.equals("da" + preposition) || adverb.equals("dar" + preposition));
  }

  /** Whether the verb can take a noun phrase. */
  public boolean takesPhrase() {
    return takes(Content.OBJECT)
        || takes(Content.DATIVE_OBJECT)
        || takes(Content.PREDICATE_OBJECT)
        || !prepositions.isEmpty();
  }

  /** Whether the verb can take some clause or quotation; else only a noun phrase. */
  public boolean takesClause() {
    return takes(Content.DASS)
        || takes(Content.VERB_SECOND)
        || takes(Content.INFINITIVE)
        || takes(Content.QUESTION);
  }

  /**
   * Whether a clause follows it only behind what it says against: "wandte sich gegen den Eindruck,
   * er sei krank"; not "wandte sich an den Arzt, er sei krank".
   */
  public boolean needsClaim() {
    return is(CueFlag.REBUTS)
        && !takes(Content.BEFORE)
        && !takes(Content.OBJECT)
        && !prepositions.isEmpty();
  }

  /** Whether one of its prepositions stands in a clause. */
  public boolean hasPreposition(SentenceSyntax syntax, Clause clause) {
    return syntax.anyItem(clause, item -> prepositions.contains(item.lower()));
  }
}
