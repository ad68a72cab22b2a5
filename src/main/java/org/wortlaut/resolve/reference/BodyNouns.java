package org.wortlaut.resolve.reference;

import org.wortlaut.language.SpeakerNouns;
import org.wortlaut.language.WordClass;
import org.wortlaut.resolve.lexicon.OrganisationNouns;
import org.wortlaut.resolve.word.NameTokens;

/**
 * Which nouns of a text name a body: those for organisations, and those for whatever else acts as
 * one, "die Stadt", "die Familie", "die Kommunen".
 */
public record BodyNouns(NameTokens tokens, OrganisationNouns organisations, SpeakerNouns nouns) {

  /** The kind of organisation that a noun names, or null. */
  OrganisationNouns.Kind organisation(int i) {
    return isNoun(i) ? organisations.of(tokens.form(i)) : null;
  }

  /** Whether a noun for no organisation, or for several, names who acts: "Gemeinden", "Vereine". */
  boolean acts(int i) {
    return isNoun(i) && organisation(i) == null && actsAsOne(i);
  }

  private boolean actsAsOne(int i) {
    SpeakerNouns.Kind kind = nouns.kindOf(tokens.at(i).word());
    return kind != SpeakerNouns.Kind.DOCUMENT
        && kind != SpeakerNouns.Kind.PERSON
        && nouns.isBody(tokens.at(i).word());
  }

  private boolean isNoun(int i) {
    return tokens.isWord(i) && tokens.capitalized(i) && tokens.is(i, WordClass.NOUN);
  }
}
