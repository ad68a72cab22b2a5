package org.wortlaut.resolve.reference;

import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.lexicon.RoleNouns;
import org.wortlaut.resolve.phrase.NominativePhrase;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;

/** The definite noun by which a text describes somebody whom it has named. */
record DescribingNoun(NameTokens tokens, NominativePhrase nominative) {

  Gender gender(SpeakerPhrase phrase, RoleNouns.Role role) {
    return role.adjectival() ? gender(phrase) : role.gender(tokens.at(phrase.head()));
  }

  Gender gender(SpeakerPhrase phrase) {
    return nominative.gender(phrase.begin(), phrase.head(), phrase.determiner());
  }

  /**
   * "der Tischler", with attributes or without; not "ein Tischler" nor "der Tischler der Werft".
   */
  boolean isBareDefinite(SpeakerPhrase phrase) {
    return phrase.definite(tokens) && phrase.isBare(tokens);
  }

  /** Whether an article may be that of a genitive: "nach Angaben der Grazer". */
  boolean isBehindNoun(int article) {
    return tokens.joined(article) && tokens.capitalized(article - 1);
  }

  /** The person as spoken of at a noun; null for nobody. */
  Referent at(int noun, Referent person) {
    return person == null ? null : person.at(tokens.at(noun).begin());
  }
}
