package org.wortlaut.extract;

import java.util.Set;
import org.wortlaut.extract.CueVerb.Content;

/**
 * A noun that reports speech, as {@code cue-nouns.tsv} describes it.
 *
 * @param contents DASS, INFINITIVE, VERB_SECOND or QUOTE
 * @param lightVerbs verbs that make a cue with it
 * @param prepositions those of a nominal content
 * @param needsVerb whether it is a cue only together with one of them
 */
record CueNoun(
    String lemma,
    Set<Content> contents,
    Set<String> lightVerbs,
    Set<String> prepositions,
    boolean needsVerb) {

  CueNoun {
    contents = Set.copyOf(contents);
  }
}
