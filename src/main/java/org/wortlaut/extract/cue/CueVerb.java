package org.wortlaut.extract.cue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A verb that reports speech, as {@code cue-verbs.tsv} describes it.
 *
 * @param lemma infinitive with its particle
 * @param phrase fixed words of the cue beside its verb, each with its alternatives; mostly empty
 * @param contents what can be its content
 * @param prepositions those of a nominal content ("warnen vor")
 * @param addressees letters a, d, g, b or {@code p:PREPOSITION}
 * @param flags see the file's header
 * @param ownFlags those that tell how likely the verb reports, joined
 */
public record CueVerb(
    String lemma,
    List<Set<String>> phrase,
    Set<Content> contents,
    List<String> prepositions,
    List<String> addressees,
    Set<String> flags,
    String ownFlags) {

  /** Flags that tell how something is written, not whether it is a statement. */
  private static final Set<String> FLAGS_OF_WRITING =
      Set.of(
          "asked",
          "gnqa",
          "grounds",
          "judges",
          "confirms",
          "declares",
          "declines",
          "no-thing",
          "raises",
          "certain",
          "seeks",
          "learns",
          "somebody",
          "sounds",
          "spoken",
          "told",
          "worded");

  CueVerb(
      String lemma,
      List<Set<String>> phrase,
      Set<Content> contents,
      List<String> prepositions,
      List<String> addressees,
      Set<String> flags) {
    this(lemma, phrase, contents, prepositions, addressees, flags, joined(flags));
  }

  private static String joined(Set<String> flags) {
    Set<String> own = new TreeSet<>(flags);
    own.removeAll(FLAGS_OF_WRITING);
    return String.join(",", own);
  }

  /** An accusative object among the ways to add an addressee. */
  public static final String ACCUSATIVE = "a";

  /** A dative object among the ways to add an addressee. */
  public static final String DATIVE = "d";

  /** Opens the name of a preposition among the ways to add an addressee. */
  public static final String PREPOSITION = "p:";

  /** The flag of verbs whose object speaks, or in the passive their subject: "zitieren". */
  public static final String QUOTED = "quoted";

  /** The flag of verbs that tell what a document says, and without one nothing: "stehen". */
  public static final String WRITTEN = "written";

  /** The flag of verbs that tell why: "kritisieren wegen", "kritisieren als". */
  public static final String REASON = "reason";

  /** The flag of verbs of a mental state or decision, which mostly report nothing said. */
  public static final String THOUGHT = "thought";

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
    return contents.contains(content);
  }

  public boolean is(String flag) {
    return flags.contains(flag);
  }

  /** "nannte den Bericht falsch": what is said about the object has no "als" or "für". */
  public boolean takesBarePredicate() {
    return takes(Content.PREDICATE_OBJECT) && !is("als") && !is("fuer") && !is("auf");
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
}
