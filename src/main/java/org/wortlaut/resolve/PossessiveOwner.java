package org.wortlaut.resolve;

/** Who owns what a possessive determines: the Ruhland of "seine Ansicht", "ihr Sprecher". */
final class PossessiveOwner {

  private final NameTokens tokens;
  private final Pronouns pronouns;
  private final Antecedents antecedents;

  PossessiveOwner(NameTokens tokens, ResolverLexicon lexicon, Antecedents antecedents) {
    this.tokens = tokens;
    this.pronouns = new Pronouns(lexicon);
    this.antecedents = antecedents;
  }

  boolean determines(SpeakerPhrase phrase) {
    return gender(phrase) != null;
  }

  /** Null where no possessive determines the phrase or nobody is named before it. */
  Referent of(SpeakerPhrase phrase) {
    Gender gender = gender(phrase);
    return gender == null
        ? null
        : antecedents.find(tokens.at(phrase.determiner()).begin(), gender, false);
  }

  private Gender gender(SpeakerPhrase phrase) {
    return phrase.determiner() < 0
        ? null
        : pronouns.ownerOf(tokens.at(phrase.determiner()).lower());
  }
}
