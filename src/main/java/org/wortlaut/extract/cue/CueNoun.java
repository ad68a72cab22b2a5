package org.wortlaut.extract.cue;

import java.util.HashSet;
import java.util.Set;
import org.wortlaut.extract.cue.CueVerb.Content;

/**
 * A noun that reports speech, as {@code cue-nouns.tsv} describes it.
 *
 * @param contents DASS, INFINITIVE, VERB_SECOND or QUOTE
 * @param lightVerbs verbs that make a cue with it
 * @param prepositions those of a nominal content
 * @param verbalPrepositions those of one that it has only together with a light verb
 * @param needsVerb whether it is a cue only together with one of them
 * @param compounds whether a noun is one too that ends with it ("Kernforderung")
 */
public record CueNoun(
    String lemma,
    Set<Content> contents,
    Set<String> lightVerbs,
    Set<String> prepositions,
    Set<String> verbalPrepositions,
    boolean needsVerb,
    boolean compounds) {

  public CueNoun {
    contents = Set.copyOf(contents);
  }

  /** "Kernforderung"; what a "Gesetzesvorschlag zur Bahn" says is told by a clause only. */
  CueNoun ofCompound() {
    return new CueNoun(
        lemma, contents, lightVerbs, Set.of(), verbalPrepositions, needsVerb, compounds);
  }

  /** Those of a nominal content beside a light verb. */
  public Set<String> allPrepositions() {
    Set<String> all = new HashSet<>(prepositions);
    all.addAll(verbalPrepositions);
    return all;
  }
}
