package org.wortlaut.resolve.reference;

import org.wortlaut.resolve.entity.Referent;
import org.wortlaut.resolve.lexicon.ResolverLexicon;
import org.wortlaut.resolve.phrase.SpeakerPhrase;
import org.wortlaut.resolve.word.Gender;
import org.wortlaut.resolve.word.NameTokens;

/** Who owns what a possessive determines: the Ruhland of "seine Ansicht", "ihr Sprecher". */
public final class PossessiveOwner {

  private final NameTokens tokens;
  private final Pronouns pronouns;
  private final Antecedents antecedents;

  public PossessiveOwner(NameTokens tokens, ResolverLexicon lexicon, Antecedents antecedents) {
    this.tokens = tokens;
    this.pronouns = new Pronouns(lexicon);
    this.antecedents = antecedents;
  }

  /** Whether a phrase opens with a possessive. */
  public boolean determines(SpeakerPhrase phrase) {
    return gender(phrase) != null;
  }

  /** Null where no possessive determines the phrase or nobody is named before it. */
  public Referent of(SpeakerPhrase phrase) {
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
